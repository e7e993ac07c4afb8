"""The dark side of the finish page: the mark, what was done, a picture, and two numbers."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QSpacerItem, QVBoxLayout

from backchime.core.practice_week import Practice
from backchime.core.session_view import SessionView
from backchime.ui import words
from backchime.ui.content import content
from backchime.ui.theme.appearance import Appearance
from backchime.ui.theme.theme import measure, measures, radius, size, space, tokens
from backchime.ui.widgets.icon_mark import IconMark
from backchime.ui.widgets.pose_art import PoseArt
from backchime.ui.widgets.run_foot import RunFoot
from backchime.ui.widgets.texts import TextLabel, text_label, title_label
from backchime.ui.widgets.tinted import Tinted

WIDTH = measure("finish-panel", "width")
PICTURE = measures("finish-panel", "picture")
SMALL_PICTURE = measures("finish-panel", "small-picture")
MARK = measure("finish-panel", "mark")
LEAST_CAPTION = measure("finish-panel", "least-caption")
LEAST_WINDOW_WITH_PICTURE = measure("finish-panel", "least-window-with-picture")


def hold_counts(view: SessionView) -> tuple[int, int]:
    """How many holds were kept to their end, and how many there were."""
    return len(view.holds_done), len(view.timeline.holds)


class FinishPanel(Tinted):
    """Stands at the left of the page; in a small window it is a band on top."""

    def __init__(self, appearance: Appearance) -> None:
        """Empty until a session is shown."""
        super().__init__(appearance, "rail")
        self._is_band = self._has_run = False
        self.title = title_label(appearance, self.tr("Session done"), role="display", tone="rail-active-ink")
        self.routine = text_label(appearance, "", role="lead", tone="rail-ink", wrap=True)
        self.picture = PoseArt(appearance, corner=radius("card"))
        self.time = text_label(appearance, "", role="stat", tone="rail-active-ink")
        self.holds = text_label(appearance, "", role="stat", tone="rail-active-ink")
        self.holds_caption = self._caption("")
        self._below_mark = QSpacerItem(0, space(5))
        self._mark = IconMark(appearance, "mark", role="rail-mark", px=MARK)
        self._layout = QBoxLayout(QBoxLayout.Direction.TopToBottom, self)
        self._layout.setSpacing(space(5))
        self._layout.addLayout(self._head(), 1)
        self._layout.addWidget(self.picture, 0, Qt.AlignmentFlag.AlignVCenter)
        self._numbers = self._made_numbers()
        self._layout.addLayout(self._numbers)
        self.run_line = Tinted(appearance, "rail-active")
        self.run_line.setFixedHeight(size("hairline"))
        self.run = RunFoot(appearance)
        for part in (self.run_line, self.run):
            self._layout.addWidget(part)
            part.hide()
        self.show_as_band(False)

    def show_session(self, view: SessionView) -> None:
        """Fills in what was done."""
        done, planned = hold_counts(view)
        skipped = planned - done
        steps = view.timeline.routine.steps
        self.routine.say(content(view.timeline.routine.name))
        self.picture.show_pose(steps[-1].pose if steps else None)
        self.time.say(words.clock(view.practised_seconds))
        if skipped:
            self.holds.say(self.tr("{done} of {all}").format(done=done, all=planned))
            self.holds_caption.say(self.tr("holds, %n skipped", None, skipped))
        else:
            self.holds.say(str(done))
            self.holds_caption.say(self.tr("holds, none skipped", None, done))
        self._fit()

    def show_practice(self, practice: Practice) -> None:
        """Shows the run of days and the week with this session in it; a band has no room for them."""
        self.run.show_practice(practice)
        self._has_run = not practice.is_new
        self._fit()

    def show_as_band(self, is_band: bool) -> None:
        """Takes the shape of a band on top, or of a panel again."""
        self._is_band = is_band
        margin = int(tokens()["layout"]["page-margin-small" if is_band else "page-margin"])
        self._layout.setContentsMargins(margin, margin, margin, margin)
        self._mark.setVisible(not is_band)
        self._below_mark.changeSize(0, 0 if is_band else space(5))
        self.title.set_role("h1" if is_band else "display")
        across, down = QBoxLayout.Direction.LeftToRight, QBoxLayout.Direction.TopToBottom
        self._layout.setDirection(across if is_band else down)
        self.picture.setFixedSize(*(SMALL_PICTURE if is_band else PICTURE))
        if is_band:
            self.setMinimumWidth(0)
            self.setMaximumWidth(self.maximumHeight())
        else:
            self.setFixedWidth(WIDTH)
        self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """A low panel has no room for the picture."""
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        """Numbers too wide to stand beside each other stand one above the other; no line is cut off."""
        across, down = QBoxLayout.Direction.LeftToRight, QBoxLayout.Direction.TopToBottom
        beside = self.time.sizeHint().width() + self.holds.sizeHint().width() + space(5)
        stacked = beside > PICTURE[0]
        self._numbers.setDirection(down if stacked else across)
        self._numbers.setSpacing(space(2) if stacked else space(5))
        for part in (self.run_line, self.run):
            part.setVisible(self._has_run and not self._is_band)
        roomy = self.window().height() >= LEAST_WINDOW_WITH_PICTURE
        self.picture.setVisible(roomy if self._is_band else self._has_room_for_picture())
        self.title.setMinimumHeight(0 if self._is_band else self.title.heightForWidth(self.title.width()))

    def _has_room_for_picture(self) -> bool:
        """Whether everything else leaves it its height."""
        self._layout.invalidate()
        needed = max(self._layout.totalHeightForWidth(self.width()), self._layout.totalMinimumSize().height())
        with_it = PICTURE[1] + self._layout.spacing()
        return needed + (with_it if self.picture.isHidden() else 0) <= self.height()

    def _head(self) -> QVBoxLayout:
        column = QVBoxLayout()
        column.setSpacing(space(1))
        column.addWidget(self._mark)
        column.addItem(self._below_mark)
        column.addWidget(self.title)
        column.addWidget(self.routine)
        column.addStretch(1)
        return column

    def _made_numbers(self) -> QBoxLayout:
        row = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        parts = ((self.time, self._caption(self.tr("total time"))), (self.holds, self.holds_caption))
        for share, (number, caption) in enumerate(parts, start=2):
            column = QVBoxLayout()
            column.setSpacing(0)
            column.addWidget(number)
            column.addWidget(caption)
            column.addStretch(1)
            row.addLayout(column, share)
        return row

    def _caption(self, text: str) -> TextLabel:
        caption = text_label(self.appearance, text, role="small", tone="rail-ink", wrap=True)
        caption.setMinimumWidth(LEAST_CAPTION)
        return caption

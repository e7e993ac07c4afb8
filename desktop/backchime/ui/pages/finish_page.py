"""The end of a session: what was done, how to get up from it, and room to say how it was."""

from functools import partial

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QBoxLayout, QVBoxLayout, QWidget

from backchime.core.session_view import SessionView
from backchime.core.soundtrack import ends_on_the_floor
from backchime.ui.accessible import GROUP
from backchime.ui.asked import Answer, Asked
from backchime.ui.content import content
from backchime.ui.pain_words import before_words
from backchime.ui.theme.appearance import Appearance
from backchime.ui.theme.theme import size, space, tokens
from backchime.ui.widgets.ask_card import AskCard
from backchime.ui.widgets.buttons import primary_button, quiet_button
from backchime.ui.widgets.comparison_line import ComparisonLine
from backchime.ui.widgets.effort_question import EffortQuestion
from backchime.ui.widgets.finish_panel import WIDTH as PANEL_WIDTH
from backchime.ui.widgets.finish_panel import FinishPanel
from backchime.ui.widgets.fitted_page import FittedPage
from backchime.ui.widgets.fitting_row import FittingRow
from backchime.ui.widgets.focus_ring import focus_by_key
from backchime.ui.widgets.help_link import HelpLink
from backchime.ui.widgets.kept_pose import KeptPose, kept_pose_row, kept_poses
from backchime.ui.widgets.note_fold import NoteFold
from backchime.ui.widgets.pain_scale import PainScale
from backchime.ui.widgets.scroll_area import ScrollArea
from backchime.ui.widgets.texts import line, text_label

MARGIN = space(8)
ADDED_COUNT = 3  # rows of poses in one turn of the event loop


class FinishPage(FittedPage):
    """Asks for home, for the same again, or for help. It has no time limit, and nothing has to be said.

    `rated` brings a number for the pain, `noted` whatever else is said: a field of the record and its value.
    `begun` tells that it shows another session, `answered` what is said to a question about the holds.
    """

    home_requested = Signal()
    again_requested = Signal()
    help_requested = Signal()
    rated = Signal(int)
    noted = Signal(str, object)
    begun = Signal()
    answered = Signal(Answer)

    def __init__(self, appearance: Appearance) -> None:
        """Empty until a session is shown."""
        super().__init__(appearance)
        self._is_small: bool | None = None
        self.setProperty("told_as", GROUP)
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setAccessibleName(self.tr("Session done"))
        self.panel = FinishPanel(appearance)
        self.notice = text_label(appearance, "", role="h1", wrap=True)
        self.get_up = text_label(appearance, "", role="lead", tone="ink-2", wrap=True)
        self.home = primary_button(appearance, self.tr("Back to home"), large=True)
        self.home.clicked.connect(self.home_requested)
        self.again = quiet_button(appearance, self.tr("Do it again"), large=True)
        self.again.clicked.connect(self.again_requested)
        self.help = HelpLink(appearance)
        self.help.help_requested.connect(self.help_requested)
        self.scale = PainScale(appearance, name=self.tr("Pain right now, from 0 to 10"), width="width-finish")
        self.scale.rated.connect(self._take_rating)
        self.was = text_label(appearance, tone="ink-2", wrap=True)
        self.comparison = ComparisonLine(appearance)
        self.effort, self.folded_effort = EffortQuestion(appearance), EffortQuestion(appearance)
        self.note = NoteFold(appearance, first=self.folded_effort)
        for effort in (self.effort, self.folded_effort):
            effort.said.connect(partial(self.noted.emit, "effort"))
        self.note.noted.connect(partial(self.noted.emit, "note"))
        self.note.tagged.connect(partial(self.noted.emit, "tags"))
        self.ask = AskCard(appearance)
        self.ask.answered.connect(self._take_answer)
        self._asked: Asked | None = None
        self._asks = self._is_kinder = self._asks_effort = self._rests = False
        self._before: int | None = None
        self.poses = QVBoxLayout()
        self.poses.setSpacing(0)
        self._coming: list[KeptPose] = []
        self._adding = QTimer(self, singleShot=True)
        self._adding.timeout.connect(self._add_poses)
        self._parts = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._parts.setContentsMargins(0, 0, 0, 0)
        self._parts.setSpacing(0)
        self._parts.addWidget(self.panel)
        self._parts.addLayout(self._right(), 1)
        appearance.changed.connect(self._fit)

    def show_session(
        self,
        view: SessionView,
        *,
        rests: bool = False,
        asks: bool = False,
        before: int | None = None,
        asks_effort: bool = False,
    ) -> None:
        """Shows a session that is over; while the person still `rests`, no more than that they may.

        With `asks` it then asks about pain, which was `before` when the session began, and with `asks_effort`
        how hard it was: beside the pain, or else with the note.
        """
        self._asks, self._before, self._asks_effort = asks, before, asks_effort
        for effort, shown in ((self.effort, asks), (self.folded_effort, not asks)):
            effort.show_effort(None)
            effort.setVisible(asks_effort and shown)
        self.note.show_note("", ())
        self.show_asked(None)
        self.begun.emit()
        self._is_kinder = any(step.ease for step in view.timeline.routine.steps)
        self.scale.show_rating(None)
        self.comparison.show_ratings(before, None)
        self.was.say(before_words(before))
        self.panel.show_session(view)
        self.end_rest()
        self._rests = rests
        if rests:
            on_the_floor = self.tr("Take a minute. Roll to one side first.")
            self.notice.say(on_the_floor if ends_on_the_floor(view.timeline) else self.tr("Take a minute."))
            self._show_question(False)
            self.note.hide()
        kept = kept_poses(view)
        out = content(kept[-1].pose.exit) if kept else ""
        slowly = self.tr("Get up slowly: {exit}").format(exit=_inside_a_sentence(out))
        self.get_up.say(slowly if out else self.tr("Get up slowly."))
        self._show_poses(kept)
        self._area.verticalScrollBar().setValue(0)

    def end_rest(self) -> None:
        """The quiet minute is over."""
        notice = self.tr("Notice how your back feels.")
        if self._is_kinder:
            notice = self.tr("You listened to your back. That counts.")
        self.notice.say(self.tr("And your back now?") if self._asks else notice)
        self._rests = False
        self._show_question(self._asks)
        self.note.show()
        self._show_asked()

    def show_asked(self, asked: Asked | None) -> None:
        """Shows a question about the holds, or none; it waits for the rest and for a number for the pain."""
        self._asked = asked
        self._show_asked()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """A number key answers wherever the focus is, also in the quiet minute."""
        if self._asks and self.scale.take_key(event.key()):
            self.end_rest()
        else:
            super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Whoever presses something is up: the quiet minute is over for them."""
        self.end_rest()
        super().mousePressEvent(event)

    def focusNextPrevChild(self, forward: bool) -> bool:
        """Whoever goes on with Tab is up, too, and comes to what is asked."""
        self.end_rest()
        return super().focusNextPrevChild(forward)

    def focus_title(self) -> None:
        """The way home is what one wants next: Enter goes there."""
        self.home.setFocus(Qt.FocusReason.OtherFocusReason)

    def _show_poses(self, kept: tuple[KeptPose, ...]) -> None:
        while (old := self.poses.takeAt(0)) is not None:
            if (widget := old.widget()) is not None:
                widget.hide()
                widget.deleteLater()
        self._coming = list(kept)
        self._adding.start()

    def _add_poses(self) -> None:
        """A few at a time: a long routine must not hold up the end of its session."""
        now, self._coming = self._coming[:ADDED_COUNT], self._coming[ADDED_COUNT:]
        for pose in now:
            if self.poses.count():
                self.poses.addWidget(line())
            self.poses.addWidget(kept_pose_row(self._appearance, pose))
        if self._coming:
            self._adding.start()

    @property
    def _is_tight(self) -> bool:
        """Whether the numbers would have too little room beside the panel."""
        return self.width() - PANEL_WIDTH < self.scale.minimumSizeHint().width() + 2 * MARGIN

    def _right(self) -> QVBoxLayout:
        self._sheet = QWidget()
        self._inside = QVBoxLayout(self._sheet)
        self._inside.setSpacing(space(2))
        asked = (self.notice, self.was, self.scale, self.comparison, self.effort)
        for part in (*asked, self.get_up, self.note, self.ask):
            part.setMaximumWidth(size("measure-max"))
            self._inside.addWidget(part)
            if part in (self.scale, self.comparison, self.get_up, self.note, self.ask):
                self._inside.addSpacing(space(2))
        self._inside.addLayout(self.poses)
        self._inside.addStretch(1)
        self._area = ScrollArea()
        self._area.setAccessibleName(self.tr("Poses of this session"))
        self._area.setWidget(self._sheet)
        self._area.verticalScrollBar().rangeChanged.connect(self._fit)
        self._buttons = QVBoxLayout()
        self._buttons.addWidget(FittingRow((self.home, self.again, self.help)))
        column = QVBoxLayout()
        column.setSpacing(0)
        column.addWidget(self._area, 1)
        column.addWidget(line())
        column.addLayout(self._buttons)
        return column

    def _take_rating(self, rating: int) -> None:
        self.comparison.show_ratings(self._before, rating)
        self.show_asked(None)  # what is asked may be something else now
        self.rated.emit(rating)

    def _take_answer(self, answer: Answer) -> None:
        focus_by_key(self.home)  # before the answers go, and take the focus to no matter where
        self.answered.emit(answer)

    def _show_asked(self) -> None:
        waits = self._rests or (self._asks and self.scale.rating is None)
        self.ask.show_asked(None if waits else self._asked)

    def _show_question(self, shown: bool) -> None:
        for part in (self.was, self.scale):
            part.setVisible(shown)
        self.effort.setVisible(shown and self._asks_effort)

    def _fit(self) -> None:
        small = self.is_small or self._is_tight
        margin = int(tokens()["layout"]["page-margin-small"]) if small else MARGIN
        right = max(0, margin - (self._area.width() - self._area.viewport().width()))
        self._inside.setContentsMargins(margin, margin if small else space(7), right, space(4))
        widest = self.width() if small else size("measure-max") + margin + right
        self._sheet.setMaximumWidth(widest)
        self._buttons.setContentsMargins(margin, space(4), margin, margin if small else space(7))
        if small is not self._is_small:
            self._is_small = small
            down = QBoxLayout.Direction.TopToBottom
            self._parts.setDirection(down if small else QBoxLayout.Direction.LeftToRight)
            self.panel.show_as_band(small)


def _inside_a_sentence(exit_cue: str) -> str:
    """The pose's cue as it goes on after a colon: it begins small."""
    return exit_cue[:1].lower() + exit_cue[1:]

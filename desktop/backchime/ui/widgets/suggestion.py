"""The large card at the top of home: one routine, ready to start."""

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QFontMetricsF, QPainter, QPainterPath, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from backchime.ui import words
from backchime.ui.theme.appearance import Appearance
from backchime.ui.theme.theme import measure, radius, space
from backchime.ui.widgets.buttons import TextRole, primary_button, quiet_button, text_label
from backchime.ui.widgets.picture_shelf import PictureShelf
from backchime.ui.widgets.pose_picture import Posed
from backchime.ui.widgets.routine_summary import RoutineSummary

HEIGHT = measure("suggestion", "height")
HEIGHT_SMALL = measure("suggestion", "height-small")
PADDING = measure("suggestion", "padding")
PADDING_SMALL = space(5)
FOOT = measure("suggestion", "foot")
LEAST_SCALE_WITHOUT_PICTURE = 1.3


class Suggestion(QWidget):
    """Shows one routine with Start; `start_requested` and `poses_requested` carry its id."""

    start_requested = Signal(str)
    poses_requested = Signal(str)

    def __init__(self, appearance: Appearance, shelf: PictureShelf) -> None:
        super().__init__()
        self._appearance = appearance
        self._shelf = shelf
        self._routine: RoutineSummary | None = None
        self._small = False
        self._eyebrow = text_label(appearance, role="label", tone="accent")
        self._name = text_label(appearance, role="display", wrap=True)
        self._why = text_label(appearance, role="lead", tone="ink-2", wrap=True)
        self.start_button = primary_button(appearance, "", icon_name="play-fill", large=True)
        self.poses_button = quiet_button(appearance, self.tr("See the poses"))
        self.poses_button.setProperty("tone", "ink")
        self._arrange()
        self.setMinimumWidth(1)  # whatever it says: the picture gives way
        self.start_button.clicked.connect(self._request_start)
        self.poses_button.clicked.connect(self._request_poses)
        shelf.picture_ready.connect(self.update)
        appearance.changed.connect(self._dress)

    def show_routine(self, routine: RoutineSummary, *, eyebrow: str) -> None:
        """Shows a routine; `eyebrow` says why it stands here."""
        self._routine = routine
        self._eyebrow.say(eyebrow)
        self._name.say(routine.name)
        self._why.say(routine.for_whom)
        self._fit_name()
        length = words.minutes(routine.total_seconds)
        self.start_button.setText(self.tr("Start, {length}").format(length=length))
        spoken = words.spoken_minutes(routine.total_seconds)
        self.start_button.setAccessibleName(
            self.tr("Start {name}, {length}").format(name=routine.name, length=spoken)
        )
        self._fit()
        self.update()

    def set_small(self, small: bool) -> None:
        """In a small window: a smaller name, less room, and the poses are seen through the card below."""
        if small != self._small:
            self._small = small
            self.poses_button.setVisible(not small)
            self._fit()

    @property
    def shows_picture(self) -> bool:
        """Whether there is room for it: in a small window, large text needs it all."""
        return not self._small or self._appearance.theme.text_scale < LEAST_SCALE_WITHOUT_PICTURE

    @property
    def picture_rect(self) -> QRectF:
        """The picture at the right: 4:3 in the card's least height, narrower where Start needs the room."""
        width = round((HEIGHT_SMALL if self._small else HEIGHT) * 4 / 3)
        room = self.width() - self._padding - space(5) - self.start_button.sizeHint().width()
        width = max(0, min(width, room))
        return QRectF(self.width() - width, 0, width, self.height())

    def paintEvent(self, event: QPaintEvent) -> None:
        """The field and the picture, in one rounded outline."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        outline = QPainterPath()
        outline.addRoundedRect(QRectF(self.rect()), radius("hero"), radius("hero"))
        painter.setClipPath(outline)
        painter.fillRect(self.rect(), self._appearance.theme.color("honey-soft"))
        if self._routine is not None and self.shows_picture:
            posed = Posed(self._routine.pose)
            self._shelf.draw(painter, self.picture_rect, posed, ratio=self.devicePixelRatioF())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The name is as large as its longest word allows, the picture as wide as the words leave room."""
        super().resizeEvent(event)
        self._fit()
        self._fit_name()

    def _fit_name(self) -> None:
        margins = (
            self._column.contentsMargins()
        )  # the column's own rectangle is unknown while it is laid out anew
        room = self.width() - margins.left() - margins.right()
        words_of_name = self._name.words.split()
        roles: tuple[TextRole, ...] = ("h1", "h2", "h3") if self._small else ("display", "h1", "h2")
        for role in roles:
            measure = QFontMetricsF(self._appearance.theme.font(role)).horizontalAdvance
            self._name.set_role(role)
            if max(map(measure, words_of_name), default=0) <= room:
                break

    def _arrange(self) -> None:
        actions = QHBoxLayout()
        actions.setSpacing(space(2))
        actions.addWidget(self.start_button)
        actions.addWidget(self.poses_button, 0, Qt.AlignmentFlag.AlignVCenter)
        actions.addStretch(1)
        self._column = QVBoxLayout(self)
        self._column.setSpacing(space(1))
        self._column.addWidget(self._eyebrow)
        self._column.addWidget(self._name)
        self._column.addWidget(self._why)
        self._column.addSpacing(space(3))
        self._column.addStretch(1)
        self._column.addLayout(actions)
        self._fit()

    def _dress(self) -> None:
        self._fit()
        self._fit_name()
        self.update()

    @property
    def _padding(self) -> int:
        return PADDING_SMALL if self._small else PADDING

    def _fit(self) -> None:
        padding = self._padding
        beside = round(self.picture_rect.width()) + space(5) if self.shows_picture else padding
        self._column.setContentsMargins(padding, padding, beside, space(5) if self._small else FOOT)
        self.setMinimumHeight(HEIGHT_SMALL if self._small else HEIGHT)

    def _request_start(self) -> None:
        if self._routine is not None:
            self.start_requested.emit(self._routine.id)

    def _request_poses(self) -> None:
        if self._routine is not None:
            self.poses_requested.emit(self._routine.id)

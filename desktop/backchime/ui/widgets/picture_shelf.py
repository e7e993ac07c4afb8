"""Pictures of poses for lists and cards: bare mats at once, the figures on them as time allows."""

from collections import deque

from PySide6.QtCore import QElapsedTimer, QObject, QRectF, QSize, QTimer, Signal
from PySide6.QtGui import QPainter

from backchime.ui.theme.appearance import Appearance
from backchime.ui.theme.theme import motion_ms
from backchime.ui.widgets.pose_picture import Posed, kept_picture, mat_colors, paint_mat, picture

TURN_MS = motion_ms("picture-turn")  # half a frame: what is left of one goes to the window


class PictureShelf(QObject):
    """Paints a few pictures in each turn of the event loop: the window shows before the figures do."""

    picture_ready = Signal()

    def __init__(self, appearance: Appearance) -> None:
        """The pictures wear the theme and the look of `appearance`."""
        super().__init__()
        self._appearance = appearance
        self._waiting: deque[tuple[Posed, QSize, float]] = deque()
        self._turn = QTimer(self)
        self._turn.setInterval(0)
        self._turn.timeout.connect(self._paint_waiting)
        appearance.person_changed.connect(self.picture_ready)

    @property
    def is_settled(self) -> bool:
        """Whether every picture asked for is painted."""
        return not self._waiting

    def draw(self, painter: QPainter, rect: QRectF, posed: Posed, *, ratio: float) -> None:
        """Draws the pose into `rect`; until its figure is there, its bare mat."""
        size = rect.size().toSize()
        kept = kept_picture(posed, size, self._appearance, ratio=ratio)
        if kept is not None:
            painter.drawPixmap(rect.topLeft(), kept)
            return
        paint_mat(painter, rect, mat_colors(posed.pose, self._appearance.theme))
        self.ask_for(posed, size, ratio=ratio)

    def ask_for(self, posed: Posed, size: QSize, *, ratio: float) -> None:
        """Has a picture painted as soon as there is time, if it is not kept already."""
        if (posed, size, ratio) not in self._waiting:
            self._waiting.append((posed, size, ratio))
            self._turn.start()

    def _paint_waiting(self) -> None:
        clock = QElapsedTimer()
        clock.start()
        while self._waiting and clock.elapsed() < TURN_MS:
            posed, size, ratio = self._waiting.popleft()
            picture(posed, size, self._appearance, ratio=ratio)
        if not self._waiting:
            self._turn.stop()
        self.picture_ready.emit()

"""Pictures of poses for lists and cards: bare mats at once, the figures on them as time allows."""

from collections import OrderedDict, deque

from PySide6.QtCore import QObject, QRectF, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QPainter, QPixmap

from backchime.core.routine import Pose
from backchime.ui.theme.appearance import Appearance
from backchime.ui.theme.theme import Theme
from backchime.ui.widgets.figure_art import FRAME, figure_of, figure_rect
from backchime.ui.widgets.pose_art import (
    NAMED_FROM_WIDTH,
    frame_rect,
    mat_colors,
    name_rect,
    name_text,
    paint_mat,
)

KEPT = 80
_Key = tuple[Pose, int, int, float, str]


class PictureShelf(QObject):
    """Draws one picture in each turn of the event loop, so that the window shows before the figures do."""

    picture_ready = Signal()

    def __init__(self, appearance: Appearance) -> None:
        """The pictures wear the theme of `appearance`."""
        super().__init__()
        self._appearance = appearance
        self._pictures: OrderedDict[_Key, QPixmap] = OrderedDict()
        self._waiting: deque[_Key] = deque()
        self._turn = QTimer(self)
        self._turn.setInterval(0)
        self._turn.timeout.connect(self._draw_next)

    @property
    def is_settled(self) -> bool:
        """Whether every picture asked for is drawn."""
        return not self._waiting

    def draw(self, painter: QPainter, rect: QRectF, pose: Pose, *, ratio: float) -> None:
        """Draws the pose into `rect`; until its figure is there, its bare mat."""
        key = (pose, round(rect.width()), round(rect.height()), ratio, self._appearance.theme.name)
        picture = self._pictures.get(key)
        if picture is not None:
            self._pictures.move_to_end(key)
            painter.drawPixmap(rect.topLeft(), picture)
            return
        paint_mat(painter, rect, mat_colors(pose, self._appearance.theme))
        if key not in self._waiting:
            self._waiting.append(key)
            self._turn.start()

    def _draw_next(self) -> None:
        key = self._waiting.popleft()
        pose, width, height, ratio, theme_name = key
        if theme_name == self._appearance.theme.name:
            self._pictures[key] = _picture(pose, QSize(width, height), self._appearance.theme, ratio=ratio)
            while len(self._pictures) > KEPT:
                self._pictures.popitem(last=False)
        if not self._waiting:
            self._turn.stop()
        self.picture_ready.emit()


def paint_pose(painter: QPainter, rect: QRectF, pose: Pose, *, theme: Theme) -> None:
    """The pose on its mat; where its figure has not been drawn and there is room, its name."""
    frame = frame_rect(rect)
    paint_mat(painter, rect, mat_colors(pose, theme))
    figure = figure_of(pose.id, theme)
    if figure is not None:
        painter.save()
        painter.translate(frame.topLeft())
        painter.scale(frame.width() / FRAME.width(), frame.height() / FRAME.height())
        figure.render(painter, figure_rect(figure.viewBoxF()))
        painter.restore()
    elif rect.width() >= NAMED_FROM_WIDTH:
        painter.setPen(theme.color("ink"))
        name_text(pose.name, theme, frame).draw(painter, name_rect(frame), Qt.AlignmentFlag.AlignCenter)


def _picture(pose: Pose, size: QSize, theme: Theme, *, ratio: float) -> QPixmap:
    pixmap = QPixmap(size * ratio)
    pixmap.setDevicePixelRatio(ratio)
    painter = QPainter(pixmap)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    paint_pose(painter, QRectF(0, 0, size.width(), size.height()), pose, theme=theme)
    painter.end()
    return pixmap

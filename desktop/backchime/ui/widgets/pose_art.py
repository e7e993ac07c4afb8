"""The 4:3 picture of a pose: the figure on a mat in its colour, or the name until it is drawn."""

from PySide6.QtCore import QEasingCurve, QPointF, QRectF, QSize, Qt, QVariantAnimation
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPaintEvent, QPixmap
from PySide6.QtWidgets import QSizePolicy, QWidget

from backchime.core.routine import Pose
from backchime.ui.theme.appearance import Appearance
from backchime.ui.theme.theme import MatColors, Theme, motion_ms
from backchime.ui.widgets.figure_art import FRAME, figure_of, figure_rect
from backchime.ui.widgets.fitted_text import FittedText, fit
from backchime.ui.widgets.mats import mat_of

DISC_CENTRE, DISC_RADIUS = QPointF(200, 150), 112.0
FLOOR_TOP = 247.0
MAT_BAR, MAT_BAR_RADIUS = QRectF(24, 243, 352, 12), 6.0
NAME_BOX = QRectF(28, 60, 344, 168)
NAME_FONT_SHARE = 1 / 11
LEAST_NAME_PX = 14
NAMED_FROM_WIDTH = 150
SLIDE_PX = 24


class PoseArt(QWidget):
    """Paints one pose; thumbnails carry no name, which is printed beside them."""

    def __init__(self, appearance: Appearance, *, corner: int, square_bottom: bool = False) -> None:
        """`corner` is the radius in px; `square_bottom` keeps the lower corners sharp, as a card's top."""
        super().__init__()
        self._appearance = appearance
        self._corner = corner
        self._square_bottom = square_bottom
        self._pose: Pose | None = None
        self._mirrored = False
        self._picture: tuple[object, QPixmap] | None = None
        self._leaving: QPixmap | None = None
        self._turn = self._animation("mirror", QEasingCurve.Type.InOutCubic)
        self._slide = self._animation("card-swap", QEasingCurve.Type.OutCubic)
        self._slide.finished.connect(self._let_go)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        appearance.changed.connect(self.update)

    def show_pose(self, pose: Pose | None, *, mirrored: bool = False) -> None:
        """Shows another pose at once; None shows a bare mat."""
        if (pose, mirrored) == (self._pose, self._mirrored):
            return
        self._turn.stop()
        self._slide.stop()
        self._let_go()
        self._pose, self._mirrored = pose, mirrored
        self.setAccessibleDescription(" ".join(pose.cues) if pose else "")
        self.update()

    def turn_over(self) -> None:
        """Lets the figure flip to its other side."""
        self._mirrored = not self._mirrored
        self._turn.start()

    def slide_to(self, pose: Pose, *, mirrored: bool = False) -> None:
        """Lets another pose slide in over this one."""
        leaving = self._kept_picture()
        self.show_pose(pose, mirrored=mirrored)
        self._leaving = leaving
        self._slide.start()

    def set_corner(self, corner: int) -> None:
        """Takes another corner radius in px."""
        if corner != self._corner:
            self._corner = corner
            self.update()

    @property
    def pose(self) -> Pose | None:
        """The pose that is shown."""
        return self._pose

    @property
    def mirrored(self) -> bool:
        """Whether the figure is shown as in a mirror, at the end of its turn if it turns."""
        return self._mirrored

    @property
    def shows_name(self) -> bool:
        """Whether the name stands in for a figure that has not been drawn."""
        drawn = self._pose is not None and figure_of(self._pose.id, self._appearance.theme) is not None
        return self._pose is not None and not drawn and self.width() >= NAMED_FROM_WIDTH

    def sizeHint(self) -> QSize:
        """As in a card of the library."""
        return QSize(224, 168)

    def hasHeightForWidth(self) -> bool:
        """The picture keeps 4:3."""
        return True

    def heightForWidth(self, width: int) -> int:
        """Three quarters of the width."""
        return round(width * FRAME.height() / FRAME.width())

    def paintEvent(self, event: QPaintEvent) -> None:
        """The kept picture; while the figure turns, its parts."""
        painter = QPainter(self)
        if self._turn.state() is QVariantAnimation.State.Running:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            self._paint(painter, turn=2 * float(self._turn.currentValue()) - 1)
        elif self._leaving is not None:
            self._paint_slide(painter, self._leaving, float(self._slide.currentValue()))
        else:
            painter.drawPixmap(0, 0, self._kept_picture())

    def _kept_picture(self) -> QPixmap:
        ratio = self.devicePixelRatioF()
        key = (self._pose, self._mirrored, self.size(), ratio, self._corner, self._appearance.theme.name)
        if self._picture is None or self._picture[0] != key:
            pixmap = QPixmap(self.size() * ratio)
            pixmap.setDevicePixelRatio(ratio)
            pixmap.fill(Qt.GlobalColor.transparent)
            painter = QPainter(pixmap)
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            self._paint(painter, turn=1.0)
            painter.end()
            self._picture = (key, pixmap)
        return self._picture[1]

    def _paint_slide(self, painter: QPainter, leaving: QPixmap, progress: float) -> None:
        painter.drawPixmap(0, 0, leaving)
        painter.setClipPath(_outline(QRectF(self.rect()), self._corner, square_bottom=self._square_bottom))
        painter.setOpacity(progress)
        painter.drawPixmap(QPointF(SLIDE_PX * (1 - progress), 0), self._kept_picture())

    def _let_go(self) -> None:
        self._leaving = None
        self.update()

    def _animation(self, name: str, easing: QEasingCurve.Type) -> QVariantAnimation:
        animation = QVariantAnimation(self)
        animation.setDuration(motion_ms(name))
        animation.setEasingCurve(easing)
        animation.setStartValue(0.0)
        animation.setEndValue(1.0)
        animation.valueChanged.connect(self.update)
        return animation

    def _paint(self, painter: QPainter, *, turn: float) -> None:
        theme, rect = self._appearance.theme, QRectF(self.rect())
        frame = frame_rect(rect)
        painter.setClipPath(_outline(rect, self._corner, square_bottom=self._square_bottom))
        paint_mat(painter, rect, mat_colors(self._pose, theme))
        figure = figure_of(self._pose.id, theme) if self._pose else None
        if figure is not None:
            painter.translate(frame.topLeft())
            painter.scale(frame.width() / FRAME.width(), frame.height() / FRAME.height())
            painter.translate(FRAME.center().x(), 0)
            painter.scale(-turn if self._mirrored else turn, 1)
            painter.translate(-FRAME.center().x(), 0)
            figure.render(painter, figure_rect(figure.viewBoxF()))
        elif self._pose is not None and self.shows_name:
            painter.setPen(theme.color("ink"))
            name_text(self._pose.name, theme, frame).draw(
                painter, name_rect(frame), Qt.AlignmentFlag.AlignCenter
            )


def mat_colors(pose: Pose | None, theme: Theme) -> MatColors:
    """The colours behind a pose; a bare mat is celadon."""
    return theme.mat(mat_of(pose) if pose else "celadon")


def frame_rect(rect: QRectF) -> QRectF:
    """Where the 4:3 frame lies in a picture of any shape: as large as can be, low, in the middle."""
    scale = min(rect.width() / FRAME.width(), rect.height() / FRAME.height())
    width, height = FRAME.width() * scale, FRAME.height() * scale
    return QRectF(rect.center().x() - width / 2, rect.bottom() - height, width, height)


def name_rect(frame: QRectF) -> QRectF:
    """The place of a name that stands in for the figure."""
    scale = frame.width() / FRAME.width()
    return QRectF(frame.topLeft() + NAME_BOX.topLeft() * scale, NAME_BOX.size() * scale)


def name_text(name: str, theme: Theme, frame: QRectF) -> FittedText:
    """The name in at most three even lines that fit `name_rect`."""
    font = theme.font("h2")
    font.setPixelSize(max(LEAST_NAME_PX, round(frame.width() * NAME_FONT_SHARE)))
    box = name_rect(frame)
    return fit(name, font, box.width(), lines=3, least_px=LEAST_NAME_PX, height=box.height())


def paint_mat(painter: QPainter, rect: QRectF, colors: MatColors) -> None:
    """Field, disc, floor and mat bar; where a picture is not 4:3, field and floor reach its edges."""
    frame = frame_rect(rect)
    painter.fillRect(rect, colors.field)
    painter.save()
    painter.translate(frame.topLeft())
    painter.scale(frame.width() / FRAME.width(), frame.height() / FRAME.height())
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(colors.disc)
    painter.drawEllipse(DISC_CENTRE, DISC_RADIUS, DISC_RADIUS)
    painter.restore()
    scale = frame.height() / FRAME.height()
    painter.fillRect(rect.adjusted(0, frame.top() - rect.top() + FLOOR_TOP * scale, 0, 0), colors.floor)
    bar = QRectF(frame.topLeft() + MAT_BAR.topLeft() * scale, MAT_BAR.size() * scale)
    _fill_rounded(painter, bar, MAT_BAR_RADIUS * scale, colors.bar)


def _fill_rounded(painter: QPainter, rect: QRectF, corner: float, color: QColor) -> None:
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(color)
    painter.drawRoundedRect(rect, corner, corner)


def _outline(rect: QRectF, corner: float, *, square_bottom: bool) -> QPainterPath:
    path = QPainterPath()
    path.addRoundedRect(rect.adjusted(0, 0, 0, corner) if square_bottom else rect, corner, corner)
    return path

"""A widget that shows the picture of one pose, and lets a change of pose, side or glow be seen."""

from typing import Literal

from PySide6.QtCore import QEasingCurve, QPointF, QRectF, QSize, QTimer, QVariantAnimation
from PySide6.QtGui import QPainter, QPainterPath, QPaintEvent, QPixmap
from PySide6.QtWidgets import QSizePolicy, QWidget

from backchime.core.routine import Pose
from backchime.ui.accessible import PICTURE
from backchime.ui.content import content
from backchime.ui.theme.appearance import Appearance
from backchime.ui.theme.theme import measure, measures, motion_ms
from backchime.ui.widgets.figure_art import FRAME
from backchime.ui.widgets.pose_picture import Posed, paint_posed, picture

Movement = Literal["turn", "slide", "fade"]
SLIDE_PX = measure("pose-art", "slide")
USUAL_SIZE = QSize(*measures("pose-art", "usual-size"))
REST_MS = motion_ms("picture-rest")  # longer than any movement


class PoseArt(QWidget):
    """Shows one pose; thumbnails carry no name, which is printed beside them."""

    def __init__(self, appearance: Appearance, *, corner: int) -> None:
        """`corner` is the radius in px."""
        super().__init__()
        self._appearance = appearance
        self._corner = corner
        self._posed = Posed(None)
        self._leaving: QPixmap | None = None
        self._way_px = 0
        self._turn = self._animation("mirror", QEasingCurve.Type.InOutCubic)
        self._slide = self._animation("card-swap", QEasingCurve.Type.OutCubic)
        self._slide.finished.connect(self._let_go)
        self._to_come = Posed(None)
        self._rest = QTimer(self, singleShot=True, interval=REST_MS)
        self._rest.timeout.connect(self._paint_to_come)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.setProperty("told_as", PICTURE)
        appearance.changed.connect(self.update)
        appearance.person_changed.connect(self.update)

    def show_pose(self, pose: Pose | None, *, mirrored: bool = False) -> None:
        """Shows another pose at once, without a glow; None shows a bare mat."""
        self.show_posed(Posed(pose, mirrored))

    def show_posed(self, posed: Posed) -> None:
        """Shows another picture at once."""
        if posed == self._posed:
            return
        self._turn.stop()
        self._slide.stop()
        self._let_go()
        self._posed = posed
        self.setAccessibleName(content(posed.pose.name) if posed.pose else "")
        self.setAccessibleDescription(" ".join(map(content, posed.pose.cues)) if posed.pose else "")
        self.update()

    def move_to(self, posed: Posed) -> None:
        """Goes over to another picture: another pose slides in, another side turns over, a glow fades."""
        before = self._posed
        if before.pose is None or posed == before:
            self.show_posed(posed)
            return
        leaving = self._picture()
        self.show_posed(posed)
        if posed.pose == before.pose and posed.mirrored is not before.mirrored:
            self._turn.start()
            return
        self._leaving = leaving
        self._way_px = SLIDE_PX if posed.pose != before.pose else 0
        self._slide.start()

    def prepare(self, posed: Posed) -> None:
        """Has a picture that is to come painted while nothing moves: on a large screen it takes a while."""
        self._to_come = posed
        self._rest.start()

    def set_corner(self, corner: int) -> None:
        """Takes another corner radius in px."""
        if corner != self._corner:
            self._corner = corner
            self.update()

    @property
    def posed(self) -> Posed:
        """What is shown, at the end of its movement if it moves."""
        return self._posed

    @property
    def movement(self) -> Movement | None:
        """How the picture is changing at this moment."""
        if self._turn.state() is QVariantAnimation.State.Running:
            return "turn"
        if self._leaving is None:
            return None
        return "slide" if self._way_px else "fade"

    def sizeHint(self) -> QSize:
        """As in a card of the library."""
        return USUAL_SIZE

    def hasHeightForWidth(self) -> bool:
        """The picture keeps 4:3."""
        return True

    def heightForWidth(self, width: int) -> int:
        """Three quarters of the width."""
        return round(width * FRAME.height() / FRAME.width())

    def paintEvent(self, event: QPaintEvent) -> None:
        """The kept picture; while the figure turns, its parts."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        outline = QPainterPath()
        outline.addRoundedRect(QRectF(self.rect()), self._corner, self._corner)
        painter.setClipPath(outline)
        if self.movement == "turn":
            turn = 2 * float(self._turn.currentValue()) - 1
            paint_posed(painter, QRectF(self.rect()), self._posed, self._appearance, turn=turn)
        elif self._leaving is not None:
            progress = float(self._slide.currentValue())
            painter.drawPixmap(0, 0, self._leaving)
            painter.setOpacity(progress)
            painter.drawPixmap(QPointF(self._way_px * (1 - progress), 0), self._picture())
        else:
            painter.drawPixmap(0, 0, self._picture())

    def _picture(self) -> QPixmap:
        return picture(self._posed, self._size(), self._appearance, ratio=self.devicePixelRatioF())

    def _size(self) -> QSize:
        return self.size().expandedTo(QSize(1, 1))

    def _paint_to_come(self) -> None:
        picture(self._to_come, self._size(), self._appearance, ratio=self.devicePixelRatioF())

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

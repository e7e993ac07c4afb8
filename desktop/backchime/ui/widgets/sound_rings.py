"""The left half of the sound check: the mark, and rings that leave it while the chime rings."""

from PySide6.QtCore import QPointF, QVariantAnimation
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen, Qt
from PySide6.QtWidgets import QWidget

from backchime.ui.theme.appearance import Appearance
from backchime.ui.theme.icons import icon_pixmap
from backchime.ui.theme.theme import line_width, measure, motion_ms
from backchime.ui.widgets.app_name import paint_app_name

DRAWN_WIDTH = measure("tall-picture", "drawn-width")
DRAWN_HEIGHT = measure("tall-picture", "drawn-height")
CENTRE_SHARE = 400 / DRAWN_HEIGHT
DISC = measure("sound-rings", "disc")
GAP = measure("sound-rings", "gap")
RINGS = 4
RING_LINE = line_width("sound-ring")
# From its birth at the disc a ring gains strength up to here, and loses it from here on.
FULL_AT = measure("sound-rings", "full-at")
GONE_AT = measure("sound-rings", "gone-at")  # below the name
MARK_SHARE = 1.05  # of the disc's radius
STEP_MS = motion_ms("sound-ring")  # in which each ring takes the place of the next


class SoundRings(QWidget):
    """At rest three rings stand still. `show_ringing` lets them go; they come to rest in their places."""

    def __init__(self, appearance: Appearance) -> None:
        super().__init__()
        self._appearance = appearance
        self._rings = False
        self._going = QVariantAnimation(self)
        self._going.setDuration(STEP_MS)
        self._going.setStartValue(0.0)
        self._going.setEndValue(1.0)
        self._going.valueChanged.connect(self.update)
        self._going.finished.connect(self._go_on)
        appearance.changed.connect(self.update)

    def show_ringing(self, rings: bool) -> None:
        """The chime begins or has ended."""
        self._rings = rings
        if rings and not self.moves and not self._appearance.less_motion:
            self._going.start()

    @property
    def moves(self) -> bool:
        """Whether the rings are on their way."""
        return self._going.state() is QVariantAnimation.State.Running

    @property
    def scale(self) -> float:
        """How large everything is beside the drawing of 448 x 760."""
        return min(max(self.width() / DRAWN_WIDTH, 0.5), max(self.height() / DRAWN_HEIGHT, 0.5), 1.5)

    @property
    def centre(self) -> QPointF:
        """Where the rings come from."""
        return QPointF(self.width() / 2, self.height() * CENTRE_SHARE)

    def ring_radii(self) -> list[float]:
        """How far each ring has come, in the drawing's px; the last takes the place of the first again."""
        way = float(self._going.currentValue()) if self.moves else 0.0
        return [DISC + GAP * (number + way) for number in range(RINGS)]

    def paintEvent(self, event: QPaintEvent) -> None:
        """Field, rings, disc, mark; the name above."""
        theme = self._appearance.theme
        mat, ink = theme.mat("celadon"), theme.color("ink")
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.fillRect(self.rect(), mat.field)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        for radius in self.ring_radii():
            color = QColor(mat.bar)
            color.setAlphaF(ring_strength(radius))
            painter.setPen(QPen(color, RING_LINE * self.scale))
            painter.drawEllipse(self.centre, radius * self.scale, radius * self.scale)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(mat.disc)
        painter.drawEllipse(self.centre, DISC * self.scale, DISC * self.scale)
        px = round(DISC * MARK_SHARE * self.scale)
        mark = icon_pixmap("mark", ink, px=px, ratio=self.devicePixelRatioF())
        painter.drawPixmap(self.centre - QPointF(px / 2, px / 2), mark)
        paint_app_name(painter, self._appearance, ratio=self.devicePixelRatioF(), share=min(1.0, self.scale))

    def _go_on(self) -> None:
        if self._rings:
            self._going.start()
        else:
            self.update()


def ring_strength(radius: float) -> float:
    """How opaque a ring of a radius is: not at all at the disc and at the end, full soon after its birth."""
    if radius <= FULL_AT:
        return max(0.0, (radius - DISC) / (FULL_AT - DISC))
    return max(0.0, 1.0 - ((radius - FULL_AT) / (GONE_AT - FULL_AT)) ** 2)

"""The picture of a session: the pose on its mat, framed in the paper of the phase, with the side over it."""

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QFont, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QWidget

from backchime.core.routine import Side
from backchime.ui.theme.appearance import Appearance
from backchime.ui.theme.theme import PhaseColors, measure, radius, tokens
from backchime.ui.widgets.figure_art import FRAME, figure_covers
from backchime.ui.widgets.pose_art import PoseArt
from backchime.ui.widgets.pose_picture import Posed, frame_rect
from backchime.ui.widgets.side_pill import SidePill

PILL_MARGIN = measure("pose-card", "pill-margin")


class PoseCard(QWidget):
    """Shows the pose of a phase; a change of side turns the figure over, another pose slides in."""

    def __init__(self, parent: QWidget, appearance: Appearance) -> None:
        """A bare mat until `show_posed`."""
        super().__init__(parent)
        self._colors: PhaseColors | None = None
        self._scale = 1.0
        self.art = PoseArt(appearance, corner=radius("session-illustration"))
        self.art.setParent(self)
        self.pill = SidePill(self)
        for widget in (self, self.art):
            widget.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)

    def show_posed(self, posed: Posed, side: Side, *, moving: bool) -> None:
        """Shows a picture and the side it is for; `moving` lets the change be seen."""
        if moving:
            self.art.move_to(posed)
        else:
            self.art.show_posed(posed)
        self.pill.show_side(side)
        self._place()

    def wear(self, colors: PhaseColors, font: QFont, *, scale: float) -> None:
        """Takes the colours of the phase and the scale of the page."""
        self._colors, self._scale = colors, scale
        self.pill.wear(font, colors)
        self.art.set_corner(round(radius("session-illustration") * scale))
        self._place()
        self.update()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Picture and pill follow."""
        self._place()

    def paintEvent(self, event: QPaintEvent) -> None:
        """The paper around the picture."""
        if self._colors is None:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._colors.paper)
        corner = radius("session-paper") * self._scale
        painter.drawRoundedRect(self.rect(), corner, corner)

    def _place(self) -> None:
        border = round(tokens()["session"]["card-paper-border"] * self._scale)
        self.art.setGeometry(self.rect().adjusted(border, border, -border, -border))
        self.pill.place_in(QRectF(self.rect()), margin=PILL_MARGIN * self._scale, below=self._is_covered)

    def _is_covered(self, place: QRectF) -> bool:
        """Whether the figure reaches into a place of the card."""
        posed, art = self.art.posed, QRectF(self.art.geometry())
        if posed.pose is None or art.isEmpty():
            return False
        frame = frame_rect(art)
        units = FRAME.width() / frame.width()
        at = place.translated(-frame.topLeft())
        rect = (at.left() * units, at.top() * units, at.width() * units, at.height() * units)
        return figure_covers(posed.pose.id, rect, mirrored=posed.mirrored)


def is_mirrored(side: Side) -> bool:
    """Whether a figure is shown as in a mirror: drawings show the left side."""
    return side is Side.RIGHT

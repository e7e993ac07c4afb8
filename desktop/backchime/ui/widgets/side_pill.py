"""The side of a hold over the picture: a word, an arrow and a place that all say the same."""

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from backchime.core.routine import Side
from backchime.ui.theme.icons import icon_pixmap
from backchime.ui.theme.theme import PhaseColors

HEIGHT_SHARE = 68 / 40
PADDING_SHARE = 25 / 40
GAP_SHARE = 12 / 40
ARROW_SHARE = 36 / 40
ARROWS = {Side.LEFT: "arrow-left-bold", Side.RIGHT: "arrow-right-bold"}


class SidePill(QWidget):
    """Left stands at the left with its arrow before the word, right the other way: as in a mirror."""

    def __init__(self, parent: QWidget) -> None:
        """Nothing is shown until there is a side."""
        super().__init__(parent)
        self._side = Side.BOTH
        self._colors: PhaseColors | None = None
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.hide()

    def show_side(self, side: Side) -> None:
        """Shows a side; both at once is not worth a pill."""
        self._side = side
        self.setAccessibleName(side_word(side))
        self.setVisible(side is not Side.BOTH)
        self.update()

    def wear(self, font: QFont, colors: PhaseColors) -> None:
        """Takes the session's font for sides and the colours of the phase."""
        self._colors = colors
        self.setFont(font)
        self.update()

    def sizeHint(self) -> QSize:
        """As wide as arrow and word need."""
        return self._size_for(self._side)

    def _size_for(self, side: Side) -> QSize:
        px = self.font().pixelSize()
        word = QFontMetricsF(self.font()).horizontalAdvance(side_word(side))
        width = word + px * (2 * PADDING_SHARE + GAP_SHARE + ARROW_SHARE)
        return QSize(round(width), round(px * HEIGHT_SHARE))

    def place_in(self, rect: QRectF, *, margin: float, below: Callable[[QRectF], bool]) -> None:
        """Goes to a corner of the card on the side it names: up, or down where `below` says so."""
        size = self.sizeHint()
        x = rect.left() + margin if self._side is Side.LEFT else rect.right() - margin - size.width()
        place = QRectF(round(x), round(rect.top() + margin), size.width(), size.height())
        # As if both words were as long as the longer one: left and right of a pose are at the same height.
        widest = QRectF(place)
        longest = max(self._size_for(side).width() for side in ARROWS)
        widest.setLeft(place.left() if self._side is Side.LEFT else place.right() - longest)
        widest.setWidth(longest)
        if below(widest):
            place.moveBottom(round(rect.bottom() - margin))
        self.setGeometry(place.toRect())

    def paintEvent(self, event: QPaintEvent) -> None:
        """A filled pill with the word in the colour of the page."""
        if self._colors is None or self._side is Side.BOTH:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._colors.ink)
        painter.drawRoundedRect(self.rect(), self.height() / 2, self.height() / 2)
        px, metrics, word = self.font().pixelSize(), QFontMetricsF(self.font()), side_word(self._side)
        arrow_px, at_left = round(px * ARROW_SHARE), self._side is Side.LEFT
        word_width = metrics.horizontalAdvance(word)
        arrow_x = px * PADDING_SHARE if at_left else self.width() - px * PADDING_SHARE - arrow_px
        word_x = arrow_x + arrow_px + px * GAP_SHARE if at_left else arrow_x - px * GAP_SHARE - word_width
        arrow = icon_pixmap(
            ARROWS[self._side], self._colors.field, px=arrow_px, ratio=self.devicePixelRatioF()
        )
        painter.drawPixmap(QPointF(arrow_x, (self.height() - arrow_px) / 2), arrow)
        painter.setPen(self._colors.field)
        painter.setFont(self.font())
        painter.drawText(QPointF(word_x, (self.height() + metrics.capHeight()) / 2), word)


def side_word(side: Side) -> str:
    """The side as it stands on the pill."""
    match side:
        case Side.LEFT:
            return QCoreApplication.translate("SidePill", "Left")
        case Side.RIGHT:
            return QCoreApplication.translate("SidePill", "Right")
        case Side.BOTH:
            return ""

"""One of the columns of a page that scroll each by itself."""

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from backchime.ui.theme.theme import size, space
from backchime.ui.widgets.scroll_area import ScrollArea


class ScrollColumn(ScrollArea):
    """Leaves room around its content for the ring of the keyboard's focus."""

    def __init__(self, inside: QWidget) -> None:
        super().__init__(bar_stays=True)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._sheet = QWidget()
        self._margins = QVBoxLayout(self._sheet)
        self._margins.addWidget(inside)
        self._margins.addStretch(1)
        self._beside = 0
        self.setWidget(self._sheet)
        self.set_room_beside(self.bar_width)

    @property
    def bar_width(self) -> int:
        """How wide the bar is."""
        return self.verticalScrollBar().sizeHint().width()

    @property
    def ring_room(self) -> int:
        """What the ring needs at the left and on top."""
        return size("focus-gap") + size("focus-width")

    @property
    def room_around(self) -> int:
        """How much wider the column is than its content."""
        return self.ring_room + max(self._beside, self.bar_width)

    def set_room_beside(self, room: int) -> None:
        """Leaves so much at the right of the content, the bar included."""
        self._beside = room
        ring = self.ring_room
        self._margins.setContentsMargins(ring, ring, max(0, room - self.bar_width), space(5))

    def show_part(self, of: QWidget, part: QRect) -> None:
        """Scrolls until a part of a widget inside is in sight."""
        for corner in (part.bottomLeft(), part.topLeft()):
            point = of.mapTo(self._sheet, QPoint(0, corner.y()))
            self.ensureVisible(0, point.y(), 0, space(3))

    def minimumSizeHint(self) -> QSize:
        """It scrolls: it asks for nothing."""
        return QSize(0, 0)

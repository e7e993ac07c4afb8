"""What painted lists that show all of their items have in common: the page around them scrolls."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt, Signal
from PySide6.QtGui import QRegion
from PySide6.QtWidgets import QAbstractItemView, QFrame, QListView, QWidget

Index = QModelIndex | QPersistentModelIndex


class WholeList(QListView):  # of Qt's views, one that screen readers walk through
    """`ring_moved` comes when another item has the focus; where that is, each list says itself."""

    ring_moved = Signal()

    def __init__(self, *, corner: int) -> None:
        """`corner` is the radius of its items, in px."""
        super().__init__()
        # One of our own has no ground. And where Qt brings one that it has made itself, PySide looks through
        # every kind of widget there is for what it may be, and makes each of them known: 40 ms of a start.
        self.setViewport(QWidget())
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setMouseTracking(True)
        self.setProperty("ring_radius", corner)

    @property
    def ring_rect(self) -> QRect:
        """The item that has the focus."""
        raise NotImplementedError

    def minimumSizeHint(self) -> QSize:
        """It becomes narrow, never cut."""
        return QSize(0, 0)

    def scrollTo(
        self, index: Index, hint: QAbstractItemView.ScrollHint = QAbstractItemView.ScrollHint.EnsureVisible
    ) -> None:
        """The page scrolls, the list itself never does."""

    def horizontalOffset(self) -> int:
        """Nothing is scrolled away."""
        return 0

    def verticalOffset(self) -> int:
        """Nothing is scrolled away."""
        return 0

    def isIndexHidden(self, index: Index) -> bool:
        """Every item shows."""
        return False

    def doItemsLayout(self) -> None:
        """Each list knows where its items lie; Qt would ask for the size of every one of them."""

    def setSelection(self, rect: QRect, command: object) -> None:
        """Items are walked to and chosen, not selected."""

    def visualRegionForSelection(self, selection: object) -> QRegion:
        """Nothing is ever selected."""
        return QRegion()

    def currentChanged(self, current: Index, previous: Index) -> None:
        """The ring goes along."""
        super().currentChanged(current, previous)
        self.ring_moved.emit()

    def inputMethodQuery(self, query: Qt.InputMethodQuery) -> object:
        """Where the focus is: what a page scrolls to."""
        if query is Qt.InputMethodQuery.ImCursorRectangle:
            return self.ring_rect
        return super().inputMethodQuery(query)

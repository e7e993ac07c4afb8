"""A few buttons beside each other, in as many rows as their words need."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QPoint, QRect, QSize
from PySide6.QtWidgets import QSizePolicy, QWidget

from backchime.ui.theme.theme import space


class FittingRow(QWidget):
    """Takes the width it is given; `centred` puts the buttons into its middle."""

    def __init__(self, parts: Sequence[QWidget], *, centred: bool = False) -> None:
        super().__init__()
        self._parts = tuple(parts)
        self._centred = centred
        for part in parts:
            part.setParent(self)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    # -- where things lie --

    def sizeHint(self) -> QSize:
        """All of them in one row."""
        gap = space(3)
        width = sum(part.sizeHint().width() + gap for part in self._shown) - gap
        return QSize(max(0, width), self._height_of(self._shown))

    def minimumSizeHint(self) -> QSize:
        """No wider than the widest of them."""
        widest = max((part.sizeHint().width() for part in self._shown), default=0)
        return QSize(widest, self.heightForWidth(max(self.width(), widest)))

    def hasHeightForWidth(self) -> bool:
        """A narrow one has more rows."""
        return True

    def heightForWidth(self, width: int) -> int:
        """Down to the last row."""
        rows = self._rows(width)
        return sum(self._height_of(row) + space(3) for row in rows) - space(3) if rows else 0

    def event(self, event: QEvent) -> bool:
        """Finds out anew how they fit; shown, too: nobody told it what came and went while it was hidden."""
        if event.type() in (QEvent.Type.LayoutRequest, QEvent.Type.Show):
            self.updateGeometry()
        if event.type() in (QEvent.Type.Resize, QEvent.Type.LayoutRequest, QEvent.Type.Show):
            self._place()
        return super().event(event)

    @property
    def _shown(self) -> list[QWidget]:
        return [part for part in self._parts if not part.isHidden()]

    def _rows(self, width: int) -> list[list[QWidget]]:
        """As many in each row as there is room for."""
        rows: list[list[QWidget]] = []
        left = 0
        for part in self._shown:
            needed = part.sizeHint().width()
            if not rows or left + needed > width:
                rows.append([])
                left = 0
            rows[-1].append(part)
            left += needed + space(3)
        return rows

    def _place(self) -> None:
        top = 0
        for row in self._rows(self.width()):
            high = self._height_of(row)
            used = sum(part.sizeHint().width() + space(3) for part in row) - space(3)
            left = max(0, (self.width() - used) // 2) if self._centred else 0
            for part in row:
                size = part.sizeHint().boundedTo(QSize(self.width(), high))
                part.setGeometry(QRect(QPoint(left, top + (high - size.height()) // 2), size))
                left += size.width() + space(3)
            top += high + space(3)

    def _height_of(self, row: Sequence[QWidget]) -> int:
        return max((part.sizeHint().height() for part in row), default=0)

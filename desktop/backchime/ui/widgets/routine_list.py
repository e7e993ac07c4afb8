"""The routines of the library as a list that Qt's views and screen readers can walk through."""

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from backchime.ui.widgets.routine_card import spoken_summary
from backchime.ui.widgets.routine_cards import RoutineCards, cards_of

_Index = QModelIndex | QPersistentModelIndex


class RoutineList(QAbstractListModel):
    """The routines in the order of the library, with their names and what is said of them."""

    def __init__(self, parent: QObject | None) -> None:
        super().__init__(parent)
        self.cards: RoutineCards = cards_of(())

    def show(self, cards: RoutineCards) -> None:
        """Takes other routines."""
        self.beginResetModel()
        self.cards = cards
        self.endResetModel()

    def rowCount(self, parent: _Index | None = None) -> int:
        """How many routines there are."""
        return 0 if parent is not None and parent.isValid() else len(self.cards)

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Names for typing ahead, full words for screen readers."""
        if role == Qt.ItemDataRole.DisplayRole:
            return self.cards.name(index.row())
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return spoken_summary(self.cards[index.row()])
        return None

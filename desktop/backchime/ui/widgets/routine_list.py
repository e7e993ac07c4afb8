"""The routines of the library as a list that Qt's views and screen readers can walk through."""

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from backchime.ui.widgets.routine_card import spoken_summary
from backchime.ui.widgets.routine_summary import RoutineSummary

_Index = QModelIndex | QPersistentModelIndex


class RoutineList(QAbstractListModel):
    """The routines in the order of the library, with their names and what is said of them."""

    def __init__(self, parent: QObject | None) -> None:
        super().__init__(parent)
        self.summaries: tuple[RoutineSummary, ...] = ()

    def show(self, summaries: tuple[RoutineSummary, ...]) -> None:
        """Takes other routines."""
        self.beginResetModel()
        self.summaries = summaries
        self.endResetModel()

    def rowCount(self, parent: _Index | None = None) -> int:
        """How many routines there are."""
        return 0 if parent is not None and parent.isValid() else len(self.summaries)

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Names for typing ahead, full words for screen readers."""
        if role == Qt.ItemDataRole.DisplayRole:
            return self.summaries[index.row()].name
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return spoken_summary(self.summaries[index.row()])
        return None

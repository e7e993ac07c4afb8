"""A table of figures, as a chart's equal for whoever would rather read, or has it read."""

from collections.abc import Sequence
from string import Template

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, QRect, QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent, QFontMetrics, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QFrame, QHeaderView, QSizePolicy, QTableView

from backchime.ui.theme.appearance import Appearance
from backchime.ui.theme.theme import measure, size, space
from backchime.ui.widgets.scroll_area import ScrollBar

ROW = measure("figure-table", "row")
LEAST_FIRST = measure("figure-table", "least-first")

# A sheet for the cells of a table alone: they are no widgets that could paint themselves.
_SHEET = Template("""
QTableView { background: transparent; color: $ink; border: none; outline: none; }
QTableView::item {
    background: transparent; color: $ink; border-top: ${hairline}px solid $line; padding: 0;
}
QTableView QHeaderView { background: transparent; border: none; }
QHeaderView::section { background: transparent; color: $ink_2; border: none; padding: 0 ${head_side}px; }
""")

_Index = QModelIndex | QPersistentModelIndex
_NOWHERE = QModelIndex()


class _Figures(QAbstractTableModel):
    """Texts in rows; the first column names its row, the others are numbers."""

    def __init__(self) -> None:
        super().__init__()
        self.headers: tuple[str, ...] = ()
        self.rows: tuple[tuple[str, ...], ...] = ()

    def show_rows(self, headers: Sequence[str], rows: Sequence[Sequence[str]]) -> None:
        self.beginResetModel()
        self.headers, self.rows = tuple(headers), tuple(tuple(row) for row in rows)
        self.endResetModel()

    def rowCount(self, parent: _Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(self.rows)

    def columnCount(self, parent: _Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(self.headers)

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return self.rows[index.row()][index.column()]
            case Qt.ItemDataRole.TextAlignmentRole:
                return _alignment(index.column())
            case _:
                return None

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        if orientation is Qt.Orientation.Vertical or not 0 <= section < len(self.headers):
            return None
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return self.headers[section]
            case Qt.ItemDataRole.TextAlignmentRole:
                return _alignment(section)
            case _:
                return None


class FigureTable(QTableView):
    """One Tab stop; arrows go from cell to cell. It shows all rows, or so many that it scrolls by itself."""

    ring_moved = Signal()

    def __init__(self, appearance: Appearance, *, name: str, most_rows: int = 0) -> None:
        """`most_rows` is how many show at once if its card is no higher; 0 for all."""
        super().__init__()
        self._appearance = appearance
        self._figures = _Figures()
        self._most_rows = most_rows
        self.setModel(self._figures)
        self.setAccessibleName(name)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setVerticalScrollBar(ScrollBar())
        self.setShowGrid(False)
        self.setTabKeyNavigation(False)
        self.setWordWrap(True)
        self.setSelectionMode(QAbstractItemView.SelectionMode.NoSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        if not most_rows:
            self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        high = QSizePolicy.Policy.Expanding if most_rows else QSizePolicy.Policy.Fixed
        self.setSizePolicy(QSizePolicy.Policy.Expanding, high)
        self.verticalHeader().hide()
        header = self.horizontalHeader()
        header.setSectionsClickable(False)
        header.setHighlightSections(False)
        header.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        header.setDefaultAlignment(_alignment(0) | Qt.TextFlag.TextWordWrap)
        self.setProperty("ring_radius", space(1))
        appearance.changed.connect(self._dress)
        self._dress()

    def show_rows(self, headers: Sequence[str], rows: Sequence[Sequence[str]]) -> None:
        """Shows rows of texts under their headers; the same ones again stay as they are, with their cell."""
        if (tuple(headers), tuple(map(tuple, rows))) == (self._figures.headers, self._figures.rows):
            return
        self._figures.show_rows(headers, rows)
        if rows:
            self.setCurrentIndex(self._figures.index(0, 0))
        self._fit()

    @property
    def rows(self) -> tuple[tuple[str, ...], ...]:
        """The texts shown."""
        return self._figures.rows

    @property
    def ring_rect(self) -> QRect:
        """The cell that has the focus."""
        cell = self.visualRect(self.currentIndex())
        return cell.translated(self.viewport().pos()) if cell.isValid() else self.rect()

    def sizeHint(self) -> QSize:
        """As wide as may be; as high as the rows that show."""
        return QSize(0, self._wanted_height())

    def minimumSizeHint(self) -> QSize:
        """It is never cut."""
        return QSize(0, self._wanted_height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The columns share the new width."""
        super().resizeEvent(event)
        self._share_width()

    def focusInEvent(self, event: QFocusEvent) -> None:
        """The ring goes to the cell."""
        super().focusInEvent(event)
        self.ring_moved.emit()

    def currentChanged(self, current: _Index, previous: _Index) -> None:
        """The ring goes along."""
        super().currentChanged(current, previous)
        self.ring_moved.emit()

    def _dress(self) -> None:
        theme = self._appearance.theme
        self.setStyleSheet(
            _SHEET.substitute(
                ink=theme.color("ink").name(),
                ink_2=theme.color("ink-2").name(),
                line=theme.color("line").name(),
                hairline=size("hairline"),
                head_side=measure("figure-table", "head-side"),
            )
        )
        self._fit()

    def _fit(self) -> None:
        theme = self._appearance.theme
        self.setFont(theme.font("body"))
        self.horizontalHeader().setFont(theme.font("small"))
        self.verticalHeader().setMinimumSectionSize(theme.scaled(ROW))
        self._share_width()

    def _share_width(self) -> None:
        """Numbers take what they need, their headers in several lines if need be; names have the rest."""
        columns = len(self._figures.headers)
        if not columns:
            return
        cells, heads = QFontMetrics(self.font()), QFontMetrics(self.horizontalHeader().font())
        room = self.viewport().width()
        needed = [self._needed(column, cells, heads) for column in range(columns)]
        even = max(max(needed[1:], default=0), (room - room // 3) // columns)
        if room - even * (columns - 1) >= max(LEAST_FIRST, needed[0]):
            needed[1:] = [even] * (columns - 1)
        needed[0] = max(LEAST_FIRST, room - sum(needed[1:]))
        for column, width in enumerate(needed):
            self.setColumnWidth(column, width)
        self.resizeRowsToContents()
        self.updateGeometry()

    def _needed(self, column: int, cells: QFontMetrics, heads: QFontMetrics) -> int:
        words = self._figures.headers[column].split()
        widest_word = max((heads.horizontalAdvance(word) for word in words), default=0)
        widest_cell = max((cells.horizontalAdvance(row[column]) for row in self.rows), default=0)
        return max(widest_word, widest_cell) + space(5)

    def _wanted_height(self) -> int:
        shown = len(self.rows) if not self._most_rows else min(self._most_rows, len(self.rows))
        return self.horizontalHeader().sizeHint().height() + sum(self.rowHeight(row) for row in range(shown))


def _alignment(column: int) -> Qt.AlignmentFlag:
    side = Qt.AlignmentFlag.AlignRight if column else Qt.AlignmentFlag.AlignLeft
    return side | Qt.AlignmentFlag.AlignVCenter

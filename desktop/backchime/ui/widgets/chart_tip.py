"""The sentence of one point of a chart, beside that point."""

from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtWidgets import QScrollArea, QVBoxLayout, QWidget

from backchime.ui.theme.appearance import Appearance
from backchime.ui.theme.theme import measure, radius, space
from backchime.ui.widgets.texts import text_label
from backchime.ui.widgets.tinted import Tinted

WIDEST = measure("chart-tip", "widest")
GAP = measure("chart-tip", "gap")


class ChartTip(Tinted):
    """Lies over whatever scrolls with its chart: above the point, or below it where there is no room."""

    def __init__(self, appearance: Appearance, chart: QWidget) -> None:
        """Hidden until `say`. The chart reads its sentences aloud itself."""
        super().__init__(appearance, "rail-active", corner=radius("control"), parent=chart)
        self._appearance = appearance
        self._chart = chart
        self._words = text_label(appearance, role="small", tone="rail-active-ink", wrap=True)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        column = QVBoxLayout(self)
        column.setContentsMargins(space(3), space(2), space(3), space(2))
        column.addWidget(self._words)
        self.hide()

    @property
    def words(self) -> str:
        """What it says."""
        return self._words.words

    def say(self, words: str, spot: QRect) -> None:
        """Shows a sentence at a place of the chart."""
        sheet = self._sheet()
        if self.parentWidget() is not sheet:
            self.setParent(sheet)
        self._words.say(words)
        self._words.setAccessibleName("")
        self.setGeometry(self._place(QRect(self._chart.mapTo(sheet, spot.topLeft()), spot.size()), sheet))
        self.show()
        self.raise_()

    def _place(self, spot: QRect, sheet: QWidget) -> QRect:
        font = self._appearance.theme.font("small")
        self._words.setFont(font)
        widest = min(self._appearance.theme.scaled(WIDEST), sheet.width() - 2 * space(2))
        asked = self._words.fontMetrics().horizontalAdvance(self.words) + 2 * space(3) + space(1)
        width = min(asked, widest)
        height = self.heightForWidth(width)
        left = spot.center().x() - width // 2
        left = max(space(2), min(left, sheet.width() - space(2) - width))
        top = spot.top() - GAP - height
        return QRect(QPoint(left, top if top >= space(1) else spot.bottom() + GAP), self.size()).adjusted(
            0, 0, width - self.width(), height - self.height()
        )

    def _sheet(self) -> QWidget:
        """What scrolls with the chart, or the window where nothing does."""
        widget = self._chart
        while (above := widget.parentWidget()) is not None and not widget.isWindow():
            if isinstance(above.parentWidget(), QScrollArea):
                return widget
            widget = above
        return widget

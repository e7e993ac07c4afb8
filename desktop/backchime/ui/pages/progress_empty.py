"""Progress before the first session: what will be there, and how it begins."""

from datetime import date

from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QBoxLayout, QVBoxLayout, QWidget

from backchime.core.progress import ProgressFigures
from backchime.core.progress_days import day_squares
from backchime.core.progress_span import Span, first_day
from backchime.ui.theme.appearance import Appearance
from backchime.ui.theme.theme import measure, space
from backchime.ui.widgets.buttons import primary_button, quiet_button
from backchime.ui.widgets.card import Card
from backchime.ui.widgets.day_map import DayMap
from backchime.ui.widgets.fitting_row import FittingRow
from backchime.ui.widgets.texts import text_label
from backchime.ui.words import minutes

BESIDE_FROM = measure("progress-empty", "beside-from")


class ProgressEmpty(QWidget):
    """Its buttons are `start` and `restore`, which asks for a backup."""

    def __init__(self, appearance: Appearance) -> None:
        super().__init__()
        self._appearance = appearance
        title = text_label(
            appearance, self.tr("Your first session starts the picture"), role="display", wrap=True
        )
        words = text_label(
            appearance,
            self.tr(
                "Each day you practise fills one square. Rate your pain before and after, and the trend "
                "appears here."
            ),
            role="lead",
            tone="ink-2",
            wrap=True,
        )
        self.start = primary_button(appearance, self.tr("Start"), icon_name="play-fill", large=True)
        self.restore = quiet_button(appearance, self.tr("Bring in a history"))
        self.map = DayMap(appearance, name=self.tr("Days practised"), still=True)
        card = Card(appearance)
        inside = QVBoxLayout(card)
        inside.setContentsMargins(space(5), space(5), space(5), space(5))
        inside.addWidget(self.map)
        left = QVBoxLayout()
        left.setSpacing(space(4))
        left.addStretch(1)
        left.addWidget(title)
        left.addWidget(words)
        left.addSpacing(space(2))
        left.addWidget(FittingRow((self.start, self.restore)))
        left.addStretch(1)
        self._row = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._row.setContentsMargins(0, space(5), 0, 0)
        self._row.setSpacing(space(8))
        self._row.addLayout(left, 1)
        self._row.addWidget(card, 1, Qt.AlignmentFlag.AlignVCenter)

    def show_today(self, today: date) -> None:
        """Draws the days that wait to be filled."""
        since = first_day(Span.TWELVE_WEEKS, today)
        squares = day_squares(ProgressFigures(), since=since, today=today)
        self.map.show_days(squares, ())

    def show_start(self, seconds: float) -> None:
        """How long the first session would take; without a length there is none to start."""
        self.start.setText(self.tr("Start, {length}").format(length=minutes(seconds)))
        self.start.setVisible(seconds > 0)

    def event(self, event: QEvent) -> bool:
        """The picture goes below the words where there is little room."""
        if event.type() in (QEvent.Type.Resize, QEvent.Type.LayoutRequest):
            beside = self.width() >= self._appearance.theme.scaled(BESIDE_FROM)
            across, down = QBoxLayout.Direction.LeftToRight, QBoxLayout.Direction.TopToBottom
            self._row.setDirection(across if beside else down)
        return super().event(event)

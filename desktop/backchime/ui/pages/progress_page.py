"""Progress: what has been practised, said in one sentence and drawn below."""

from collections.abc import Mapping, Set
from datetime import date

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFontMetrics, QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QGridLayout, QHBoxLayout, QWidget

from backchime.core.problem import Problem
from backchime.core.progress import ProgressFigures
from backchime.core.progress_span import Span, first_day, within
from backchime.core.routine import Group, Pose
from backchime.ui import progress_words as said
from backchime.ui.content import content
from backchime.ui.pages.progress_cards import DaysCard, HoldsCard, MinutesCard, PainCard, PosesCard, lines_of
from backchime.ui.pages.progress_empty import ProgressEmpty
from backchime.ui.sentences import said as told
from backchime.ui.theme.appearance import Appearance
from backchime.ui.theme.theme import space
from backchime.ui.widgets.buttons import quiet_button, secondary_button
from backchime.ui.widgets.card_columns import gutter
from backchime.ui.widgets.headline import Headline
from backchime.ui.widgets.scroll_page import ScrollPage
from backchime.ui.widgets.segmented import Segmented
from backchime.ui.widgets.texts import text_label

SPANS = (Span.FOUR_WEEKS, Span.TWELVE_WEEKS, Span.YEAR)
USUAL = Span.TWELVE_WEEKS
GROWING = (Group.CORE, Group.STRETCH)  # the others are held as long as their routine says


class ProgressPage(ScrollPage):
    """Emits `export_requested`; before the first session `start_requested` and `restore_requested`.

    `help_requested` asks for the signs that need help, `notes_requested` for the notes for today.
    """

    export_requested = Signal()
    start_requested = Signal()
    restore_requested = Signal()
    help_requested = Signal()
    notes_requested = Signal()

    def __init__(self, appearance: Appearance) -> None:
        """Shows nothing below its title until there are figures."""
        super().__init__(appearance, self.tr("Progress"))
        self._figures = ProgressFigures()
        self._names: Mapping[str, str] = {}
        self._growing: Set[str] = frozenset()
        self._today = date.min
        labels = [self.tr("4 weeks"), self.tr("12 weeks"), self.tr("Year")]
        self.spans = Segmented(appearance, labels, name=self.tr("How far back"))
        self.spans.show_choice(SPANS.index(USUAL))
        self.spans.chosen.connect(self._draw)
        self.export = secondary_button(appearance, self.tr("Export"), icon_name="export")
        self.export.clicked.connect(self.export_requested)
        self.notes = quiet_button(appearance, self.tr("Notes for today"), icon_name="pencil-simple")
        self.notes.stand_flush()
        self.notes.clicked.connect(self.notes_requested)
        self.headline = Headline(appearance, marks=(said.STRONG, said.PLAIN))
        self.days, self.minutes = DaysCard(appearance), MinutesCard(appearance)
        self.pain, self.holds = PainCard(appearance), HoldsCard(appearance)
        self.poses = PosesCard(appearance)
        self.pain.help_requested.connect(self.help_requested)
        self.empty = ProgressEmpty(appearance)
        self.empty.start.clicked.connect(self.start_requested)
        self.empty.restore.clicked.connect(self.restore_requested)
        self.problem = text_label(appearance, role="lead", wrap=True)
        self._lay_out()
        self._arrange()
        self.room_changed.connect(self._arrange)
        appearance.changed.connect(self._fit_header)
        for part in (*self._drawn, self.empty, self.problem):
            part.hide()

    # -- what is shown --

    def show_figures(self, figures: ProgressFigures, *, poses: Mapping[str, Pose], today: date) -> None:
        """Shows the figures of a year, or what will be there; `poses` are those at hand, by their ids."""
        self._figures, self._today = figures, today
        self._names = {name: content(pose.name) for name, pose in poses.items()}
        self._growing = {name for name, pose in poses.items() if pose.group in GROWING}
        self.problem.hide()
        self.empty.setVisible(figures.is_empty)
        for part in self._drawn:
            part.setVisible(not figures.is_empty)
        self._fit_header()
        if figures.is_empty:
            self.empty.show_today(today)
        else:
            self._draw()

    def show_problem(self, problem: Problem) -> None:
        """Says why there is nothing to show."""
        for part in (*self._drawn, self.empty):
            part.hide()
        self.problem.say(f"{told(problem.summary)} {told(problem.advice)}")
        self.problem.show()

    def show_start(self, seconds: float) -> None:
        """How long the first session would take."""
        self.empty.show_start(seconds)

    @property
    def span(self) -> Span:
        """How far back is looked."""
        return SPANS[self.spans.choice]

    # -- how it is laid out --

    @property
    def _drawn(self) -> tuple[QWidget, ...]:
        return (self.spans, self.export, self.headline, self.notes, *self._cards, self.holds, self.poses)

    @property
    def _cards(self) -> tuple[QWidget, ...]:
        """The cards in the order of reading: pain comes first where there is one column."""
        days = (self.days, self.minutes)
        return (self.pain, *days) if self.is_small else (*days, self.pain)

    def _lay_out(self) -> None:
        self._tools = QWidget()
        tools = QHBoxLayout(self._tools)
        tools.setContentsMargins(0, 0, 0, 0)
        tools.setSpacing(space(4))
        tools.addWidget(self.spans)
        tools.addWidget(self.export)
        self.header.addWidget(self._tools, 0, Qt.AlignmentFlag.AlignLeft)
        self._grid = QGridLayout()
        self._grid.setSpacing(gutter())
        self.headline.setContentsMargins(0, space(2), 0, space(2))
        told = QHBoxLayout()
        told.setSpacing(space(4))
        told.addWidget(self.headline, 1)
        told.addWidget(self.notes, 0, Qt.AlignmentFlag.AlignTop)
        self.body.addLayout(told)
        self.body.addWidget(self.problem)
        self.body.addWidget(self.empty, 4)
        self.body.addLayout(self._grid)
        self.body.addWidget(self.holds)
        self.body.addWidget(self.poses)
        self.body.addStretch(1)
        self.body.setSpacing(space(4))

    def _arrange(self) -> None:
        """Two columns, days and pain beside each other; one where the window is small, or a year is shown."""
        for card in self._cards:
            self._grid.removeWidget(card)
        if self.is_small or self.span is Span.YEAR:
            places = [(card, (row, 0, 1, 2)) for row, card in enumerate(self._cards)]
        else:
            places = [(self.days, (0, 0, 1, 1)), (self.minutes, (1, 0, 1, 1)), (self.pain, (0, 1, 2, 1))]
        for card, place in places:
            self._grid.addWidget(card, *place)
        for column in (0, 1):
            self._grid.setColumnStretch(column, 1)
        self._order_tabs()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """What belongs to the title goes below it where there is no room beside it."""
        super().resizeEvent(event)
        self._fit_header()

    def _fit_header(self) -> None:
        title = QFontMetrics(self.title.font()).horizontalAdvance(self.title.words)
        room = self.viewport().width() - 2 * self.margin
        beside = title + space(4) + self._tools.sizeHint().width() <= room
        across, down = QBoxLayout.Direction.LeftToRight, QBoxLayout.Direction.TopToBottom
        self.header.setDirection(across if beside else down)

    def _order_tabs(self) -> None:
        """Tab goes as one reads."""
        stops: dict[QWidget, tuple[QWidget, ...]] = {
            self.days: (self.days.map,),
            self.minutes: (self.minutes.bars,),
            self.pain: (self.pain.switch, self.pain.chart, self.pain.table, self.pain.help),
        }
        before: QWidget = self.notes
        for card in self._cards:
            for stop in stops[card]:
                QWidget.setTabOrder(before, stop)
                before = stop
        QWidget.setTabOrder(before, self.holds.lines)
        QWidget.setTabOrder(self.holds.lines, self.poses.table)

    def _draw(self) -> None:
        since, today = first_day(self.span, self._today), self._today
        shown = within(self._figures, since)
        lines = lines_of(shown)
        self.headline.say_marked(said.headline(shown, today))
        self.days.show_figures(shown, since=since, today=today)
        self.minutes.show_figures(shown, today=today)
        self.pain.show_figures(shown, today=today)
        growing = [line for line in lines if line.pose in self._growing]
        self.holds.show_lines(growing, self._names, since=since, until=today)
        self.holds.setVisible(bool(growing))
        self.poses.show_lines(lines, self._names)
        self.poses.setVisible(bool(lines))
        self._arrange()

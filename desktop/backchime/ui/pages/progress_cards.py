"""The cards of the progress page: each shows one side of what has been practised."""

from collections.abc import Mapping, Sequence
from datetime import date

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout

from backchime.core.practice import WeekTotal
from backchime.core.progress import PainPair, ProgressFigures
from backchime.core.progress_days import DayMark, day_squares
from backchime.core.progress_holds import HoldLine, hold_lines
from backchime.core.progress_pain import pain_change, pain_marks
from backchime.ui import progress_words as said
from backchime.ui.theme.appearance import Appearance
from backchime.ui.theme.theme import space
from backchime.ui.widgets import mark_key
from backchime.ui.widgets.buttons import quiet_button
from backchime.ui.widgets.chart_card import ChartCard
from backchime.ui.widgets.day_map import DayMap
from backchime.ui.widgets.figure_table import FigureTable
from backchime.ui.widgets.help_link import HelpLink
from backchime.ui.widgets.hold_lines import HoldLines, points_of
from backchime.ui.widgets.mark_key import MarkKey
from backchime.ui.widgets.pain_chart import PainChart
from backchime.ui.widgets.texts import line, text_label
from backchime.ui.widgets.week_bars import WeekBars
from backchime.ui.words import hold_length

MOST_LINES = 6  # the table has every pose
TABLE_LINES = 8  # of the ratings that show at once

translate = QCoreApplication.translate


class DaysCard(ChartCard):
    """Which days had practice."""

    def __init__(self, appearance: Appearance) -> None:
        title = translate("ProgressPage", "Days practised")
        super().__init__(appearance, title)
        self.map = DayMap(appearance, name=title)
        self.recent = text_label(appearance, role="small")
        self.key = MarkKey(appearance)
        self.column.addWidget(self.map)
        below = QHBoxLayout()
        below.setSpacing(space(5))
        below.addWidget(self.recent)
        below.addWidget(self.key, 1)
        self.column.addLayout(below)
        self.column.addStretch(1)

    def show_figures(self, figures: ProgressFigures, *, since: date, today: date) -> None:
        """Shows the days of a span."""
        squares = day_squares(figures, since=since, today=today)
        self.map.show_days(squares, [said.square_sentence(square) for square in squares])
        now = next((square for square in squares if square.is_today), None)
        self.say_note(said.days_note(figures, today, now))
        self.recent.say(said.recent_words(figures.recent_days(today)))
        there = {square.mark for square in squares}
        self.key.show_marks(
            [
                (said.mark_words(mark), mark_key.day_mark(self._appearance, mark))
                for mark in DayMark
                if mark and mark in there
            ]
        )


class MinutesCard(ChartCard):
    """How many minutes each week had."""

    def __init__(self, appearance: Appearance) -> None:
        title = translate("ProgressPage", "Minutes a week")
        super().__init__(appearance, title)
        self.bars = WeekBars(appearance, name=title)
        self.column.addWidget(self.bars, 1)

    def show_figures(self, figures: ProgressFigures, *, today: date) -> None:
        """Shows the weeks of a span."""
        weeks = figures.weeks
        first = said.short_day(weeks[0].monday) if weeks else ""
        ends = (first, translate("ProgressPage", "This week"))
        self.bars.show_weeks(weeks, [said.week_sentence(week, today) for week in weeks], ends=ends)
        counted = _since_first(weeks, figures)
        average = round(sum(week.minutes for week in counted) / len(counted)) if counted else 0
        self.say_note(said.average_words(average) if average else "")


class PainCard(ChartCard):
    """How pain was before and after sessions, drawn or as a table."""

    help_requested = Signal()

    def __init__(self, appearance: Appearance) -> None:
        title = translate("ProgressPage", "Pain before and after")
        self.switch = quiet_button(appearance, translate("ProgressPage", "Show as a table"))
        self.switch.stand_flush()
        policy = self.switch.sizePolicy()
        policy.setRetainSizeWhenHidden(True)
        self.switch.setSizePolicy(policy)
        super().__init__(appearance, title, corner=self.switch)
        self.key = MarkKey(
            appearance,
            [
                (translate("ProgressPage", "Before"), mark_key.before_mark(appearance)),
                (translate("ProgressPage", "After"), mark_key.after_mark(appearance)),
            ],
        )
        self.chart = PainChart(appearance, name=title)
        self.table = FigureTable(appearance, name=title, most_rows=TABLE_LINES)
        self.nothing = text_label(
            appearance,
            translate("ProgressPage", "Sessions that you rate before and after appear here."),
            tone="ink-2",
            wrap=True,
        )
        self.counted = text_label(appearance, wrap=True)
        self.help = HelpLink(appearance)
        self.help.clicked.connect(self.help_requested)
        self.switch.clicked.connect(self._switch)
        for part in (self.key, self.nothing):
            self.column.addWidget(part)
        self.column.addWidget(self.chart, 1)
        self.column.addWidget(self.table, 1)
        self._line = line()
        self.column.addWidget(self._line)
        self.column.addWidget(self.counted)
        self.column.addWidget(self.help, 0, Qt.AlignmentFlag.AlignLeft)
        self._shows_table = False
        self._has_pairs = False
        self._arrange()

    def show_figures(self, figures: ProgressFigures, *, today: date) -> None:
        """Shows the rated sessions of a span."""
        marks = pain_marks(figures.pain)
        self._has_pairs = bool(marks)
        sentences = [said.mark_sentence(mark) for mark in marks]
        self.chart.show_marks(marks, sentences, ends=said.marks_words(marks, today))
        self.table.show_rows(
            (
                translate("ProgressPage", "Day"),
                translate("ProgressPage", "Before"),
                translate("ProgressPage", "After"),
                translate("ProgressPage", "Change"),
            ),
            [_pair_row(pair) for pair in reversed(figures.pain)],
        )
        change = pain_change(figures.pain)
        self.counted.say(said.counted_sentence(change) if change else "")
        self._arrange()

    def _switch(self) -> None:
        self._shows_table = not self._shows_table
        self._arrange()

    def _arrange(self) -> None:
        table, pairs = self._shows_table, self._has_pairs
        self.switch.setText(
            translate("ProgressPage", "Show as a chart")
            if table
            else translate("ProgressPage", "Show as a table")
        )
        self.switch.setVisible(pairs)
        self.key.setVisible(pairs and not table)
        self.chart.setVisible(not (pairs and table))
        self.table.setVisible(pairs and table)
        self.nothing.setVisible(not pairs)
        self._line.setVisible(bool(self.counted.words))
        self.counted.setVisible(bool(self.counted.words))


class HoldsCard(ChartCard):
    """How long holds were over the weeks, for the poses whose holds changed."""

    def __init__(self, appearance: Appearance) -> None:
        title = translate("ProgressPage", "Hold times")
        super().__init__(appearance, title)
        self.lines = HoldLines(appearance, name=title)
        self.steady = text_label(appearance, tone="ink-2", wrap=True)
        self.column.addWidget(self.lines)
        self.column.addWidget(self.steady)

    def show_lines(
        self, lines: Sequence[HoldLine], names: Mapping[str, str], *, since: date, until: date
    ) -> None:
        """Shows those of them, by their names, whose holds are to grow."""
        changed = sorted((one for one in lines if one.changed), key=_most_changed_first)[:MOST_LINES]
        called = [names.get(one.pose, one.pose) for one in changed]
        sentences = [
            said.hold_sentence(called[point.line], point.monday, point.seconds)
            for point in points_of(changed)
        ]
        notes = [said.longest_words(one.longest_seconds) for one in changed]
        self.lines.show_lines(changed, called, notes, sentences, since=since, until=until)
        self.lines.setVisible(bool(changed))
        steady = sum(not one.changed for one in lines)
        self.steady.say(said.steady_words(steady) if steady else "")
        self.steady.setVisible(bool(steady))


class PosesCard(ChartCard):
    """Each pose with how often and how long it was held."""

    def __init__(self, appearance: Appearance) -> None:
        title = translate("ProgressPage", "By pose")
        super().__init__(appearance, title)
        self.table = FigureTable(appearance, name=title)
        self.column.addWidget(self.table)

    def show_lines(self, lines: Sequence[HoldLine], names: Mapping[str, str]) -> None:
        """Shows poses by their names."""
        self.table.show_rows(
            (
                translate("ProgressPage", "Pose"),
                translate("ProgressPage", "Times"),
                translate("ProgressPage", "Minutes"),
                translate("ProgressPage", "At the start"),
                translate("ProgressPage", "Now"),
                translate("ProgressPage", "Longest"),
            ),
            [_pose_row(one, names.get(one.pose, one.pose)) for one in lines],
        )


def lines_of(figures: ProgressFigures) -> tuple[HoldLine, ...]:
    """Every pose of a span."""
    return hold_lines(figures.pose_weeks)


def _most_changed_first(one: HoldLine) -> tuple[float, float]:
    """What has changed most, from the start until now, comes first; then what went there and back."""
    return -abs(one.now_seconds - one.start_seconds), -one.longest_seconds


def _since_first(weeks: Sequence[WeekTotal], figures: ProgressFigures) -> list[WeekTotal]:
    """The weeks of a span but those before anything was practised at all."""
    first = min(figures.practised, default=0)
    return [week for week in weeks if week.monday.toordinal() + 6 >= first]


def _pair_row(pair: PainPair) -> tuple[str, ...]:
    change = said.change_words(pair.before, pair.after)
    return said.day_words(pair.day, year=True), str(pair.before), str(pair.after), change


def _pose_row(one: HoldLine, name: str) -> tuple[str, ...]:
    lengths = (one.start_seconds, one.now_seconds, one.longest_seconds)
    minutes = str(max(1, round(one.seconds / 60)))
    return name, str(one.holds), minutes, *(hold_length(seconds) for seconds in lengths)

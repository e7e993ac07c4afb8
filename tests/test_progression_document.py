"""Facts about the document on growing holds: it says what the code does, number by number."""

import re
from pathlib import Path
from typing import get_type_hints

import pytest
from backchime.core.pain import REST_FROM
from backchime.core.progression_numbers import ProgressionNumbers
from backchime.core.week_plan import WEEKS

DOCUMENT = (Path(__file__).parent.parent / "docs" / "progression.md").read_text("utf-8")
TEXT = " ".join(DOCUMENT.replace("*", "").split())
N = ProgressionNumbers()


def rows(heading: str) -> list[list[str]]:
    """The rows of the table that begins with a heading."""
    table = DOCUMENT[DOCUMENT.index(f"| {heading} |") :].split("\n\n")[0].strip().splitlines()[2:]
    return [[cell.strip() for cell in row.strip("|").split("|")] for row in table]


def test_the_table_has_every_number_with_its_limits() -> None:
    hints = get_type_hints(ProgressionNumbers, include_extras=True)
    expected = []
    for name in ProgressionNumbers.__struct_fields__:
        limits = hints[name].__metadata__[0]
        expected.append([name, *(str(one) for one in (getattr(N, name), limits.ge, limits.le))])
    assert rows("number") == expected


def test_the_plans_are_those_of_the_code() -> None:
    assert rows("plan") == [[name, *(day or "rest" for day in week)] for name, week in WEEKS.items()]


@pytest.mark.parametrize(
    "said",
    [
        f"at most the last {N.window_days} days",
        f"its effort was at most {N.easy_effort} out of 10",
        f"green up to {N.green_pain}, as long as it is at most {N.green_rise} above",
        f"red from {N.red_pain}, from {N.red_rise} above",
        f"in the first {N.careful_days} days",
        f"begins after {N.usual_level_after_days} days: the median of your last {N.usual_level_days} daily",
        f"at most {N.usual_level_most}, is green",
        f"was {N.days_between_steps} days ago or more ({N.big_three_days_between_steps} for the big three)",
        f"there were {N.core_sessions} good sessions ({N.stretch_sessions} for stretches)",
        f"at least {N.attended_percent} % of those",
        f"{N.settled_answers} times or more you said",
        f"of the last {N.sessions_of_easy_effort} sessions, at most {N.easy_effort}",
        f"at most {N.strands_per_week} of the three",
        f"is {N.step_seconds} seconds from {N.middle_step_below_seconds} on, {N.middle_step_seconds} seconds"
        f" from {N.small_step_below_seconds} on, and {N.small_step_seconds} below",
        f"For stretches it is {N.stretch_step_seconds}.",
        f"above {N.core_longest_seconds} seconds, side planks not above {N.side_plank_longest_seconds},"
        f" stretches not above {N.stretch_longest_seconds}",
        f"suggested for {N.days_after_keeping} days",
        f"pain of {N.red_pain} or more, a rise of {N.red_rise} or more",
        f"an effort of {N.red_effort} or 10, or {N.red_stops} sessions stopped early within"
        f" {N.red_stop_days} days",
        f"is {N.down_percent} % of the old, rounded down, at least {N.shortest_seconds} seconds",
        f"After {N.greens_to_go_back} good sessions in a row",
        f"at {N.flare_up_first_percent} %, {N.flare_up_second_percent} % and 100 %",
        f"From {N.gap_days} on, {N.gap_percent} % is suggested; from {N.long_gap_days} on,"
        f" {N.long_gap_percent} %; from {N.restart_gap_days} on",
        f"{N.starter_seconds} seconds for the core, {N.stretch_start_seconds} for stretches",
        f"Every {N.light_week_every}th week of practice",
        f"at {N.light_week_percent} % for seven days",
        f"pain of {REST_FROM} or more after the last session",
    ],
)
def test_what_is_told_in_words_has_the_numbers_of_the_code(said: str) -> None:
    assert re.sub(r"\s+", " ", said) in TEXT

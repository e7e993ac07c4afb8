"""Every number of the rule by which holds grow, with its limits, and what a person has chosen for it.

The defaults are those of the rule as it was written down. The limits let a person make it more careful,
hardly ever less.
"""

from collections.abc import Mapping
from functools import cache
from typing import Annotated, get_type_hints

from msgspec import Meta, Struct, convert, field
from msgspec.structs import asdict

from backchime.core.field_check import FieldFault, check_fields
from backchime.core.pain_zone import ZoneLimits
from backchime.core.progression_facts import Strand
from backchime.core.week_plan import PlanName


class ProgressionNumbers(Struct, frozen=True):
    """The numbers of the rule: days, seconds, percent, and ratings from 0 to 10."""

    # How long holds are, at the least and at the most
    starter_seconds: Annotated[int, Meta(ge=10, le=30)] = 15
    stretch_start_seconds: Annotated[int, Meta(ge=10, le=30)] = 30
    shortest_seconds: Annotated[int, Meta(ge=10, le=30)] = 10
    core_longest_seconds: Annotated[int, Meta(ge=10, le=60)] = 60
    side_plank_longest_seconds: Annotated[int, Meta(ge=10, le=45)] = 45
    stretch_longest_seconds: Annotated[int, Meta(ge=10, le=60)] = 60
    big_three_highest_level: Annotated[int, Meta(ge=1, le=3)] = 3

    # One step up
    step_seconds: Annotated[int, Meta(ge=1, le=5)] = 5
    middle_step_seconds: Annotated[int, Meta(ge=1, le=3)] = 3
    small_step_seconds: Annotated[int, Meta(ge=1, le=2)] = 2
    small_step_below_seconds: Annotated[int, Meta(ge=20, le=30)] = 20
    middle_step_below_seconds: Annotated[int, Meta(ge=30, le=60)] = 30
    stretch_step_seconds: Annotated[int, Meta(ge=1, le=5)] = 5

    # When a step up may come
    days_between_steps: Annotated[int, Meta(ge=7, le=28)] = 7
    big_three_days_between_steps: Annotated[int, Meta(ge=14, le=56)] = 14
    first_days_without_step: Annotated[int, Meta(ge=7, le=28)] = 7
    strands_per_week: Annotated[int, Meta(ge=1, le=2)] = 2
    days_after_keeping: Annotated[int, Meta(ge=1, le=28)] = 7

    # What has to be there for it, in the sessions since the last change
    window_days: Annotated[int, Meta(ge=7, le=14)] = 14
    core_sessions: Annotated[int, Meta(ge=3, le=14)] = 3
    stretch_sessions: Annotated[int, Meta(ge=3, le=14)] = 4
    attended_percent: Annotated[int, Meta(ge=50, le=100)] = 80
    settled_answers: Annotated[int, Meta(ge=1, le=7)] = 2
    sessions_of_easy_effort: Annotated[int, Meta(ge=1, le=7)] = 2
    easy_effort: Annotated[int, Meta(ge=3, le=6)] = 6

    # The traffic light
    green_pain: Annotated[int, Meta(ge=0, le=3)] = 3
    green_rise: Annotated[int, Meta(ge=0, le=1)] = 1
    red_pain: Annotated[int, Meta(ge=4, le=6)] = 6
    red_rise: Annotated[int, Meta(ge=2, le=3)] = 3
    careful_days: Annotated[int, Meta(ge=14, le=365)] = 14
    usual_level_days: Annotated[int, Meta(ge=7, le=28)] = 7
    usual_level_most: Annotated[int, Meta(ge=3, le=5)] = 5
    usual_level_after_days: Annotated[int, Meta(ge=14, le=90)] = 14

    # One step down, and back
    red_effort: Annotated[int, Meta(ge=7, le=9)] = 9
    red_stops: Annotated[int, Meta(ge=1, le=2)] = 2
    red_stop_days: Annotated[int, Meta(ge=7, le=28)] = 7
    down_percent: Annotated[int, Meta(ge=50, le=90)] = 75
    greens_to_go_back: Annotated[int, Meta(ge=2, le=7)] = 2

    # After a flare-up, after days off, and in a light week
    flare_up_first_percent: Annotated[int, Meta(ge=25, le=50)] = 50
    flare_up_second_percent: Annotated[int, Meta(ge=50, le=75)] = 75
    gap_days: Annotated[int, Meta(ge=4, le=7)] = 7
    gap_percent: Annotated[int, Meta(ge=50, le=80)] = 80
    long_gap_days: Annotated[int, Meta(ge=8, le=14)] = 14
    long_gap_percent: Annotated[int, Meta(ge=25, le=50)] = 50
    restart_gap_days: Annotated[int, Meta(ge=15, le=28)] = 28
    light_week_every: Annotated[int, Meta(ge=2, le=12)] = 6
    light_week_percent: Annotated[int, Meta(ge=50, le=90)] = 70

    @property
    def zone_limits(self) -> ZoneLimits:
        """The limits of the traffic light."""
        return ZoneLimits(self.green_pain, self.green_rise, self.red_pain, self.red_rise)

    def longest(self, strand: Strand) -> int:
        """The largest size of a strand that is ever suggested."""
        return {
            Strand.CORE: self.core_longest_seconds,
            Strand.STRETCH: self.stretch_longest_seconds,
            Strand.BIG_THREE: self.big_three_highest_level,
        }[strand]

    def shortest(self, strand: Strand) -> int:
        """The smallest size of a strand."""
        return 1 if strand is Strand.BIG_THREE else self.shortest_seconds

    def start(self, strand: Strand) -> int:
        """The size of a strand to begin with, or to begin with anew after a long time."""
        return {
            Strand.CORE: self.starter_seconds,
            Strand.STRETCH: self.stretch_start_seconds,
            Strand.BIG_THREE: 1,
        }[strand]

    def days_between(self, strand: Strand) -> int:
        """How many days a step up waits after the last change."""
        return self.big_three_days_between_steps if strand is Strand.BIG_THREE else self.days_between_steps

    def sessions_needed(self, strand: Strand) -> int:
        """How many finished sessions a step up needs."""
        return self.stretch_sessions if strand is Strand.STRETCH else self.core_sessions


USUAL_NUMBERS = ProgressionNumbers()


class ProgressionChoices(Struct, frozen=True):
    """What a person has chosen: their present sizes, their plan, and how suggestions are made.

    `careful` is None where only the first weeks are. `usual_is_higher` is that their everyday number is.
    `easier` strands are practised in the easier version; `second_round` is one of the core's holds.
    `keeps_starter` is that they were asked to go on from the starter, and said no.
    """

    core_seconds: int = 30
    stretch_seconds: int = 30
    big_three_level: int = 1
    plan: PlanName = "week"
    suggested: frozenset[Strand] = frozenset({Strand.CORE, Strand.BIG_THREE})
    careful: bool | None = None
    usual_is_higher: bool = False
    easier: frozenset[Strand] = frozenset()
    second_round: bool = False
    keeps_starter: bool = False
    numbers: ProgressionNumbers = field(default_factory=ProgressionNumbers)

    def size(self, strand: Strand) -> int:
        """How large a strand is now: seconds, or the level of the big three."""
        return {
            Strand.CORE: self.core_seconds,
            Strand.STRETCH: self.stretch_seconds,
            Strand.BIG_THREE: self.big_three_level,
        }[strand]


def numbers_from(raw: Mapping[str, object]) -> tuple[ProgressionNumbers, tuple[FieldFault, ...]]:
    """The numbers of a decoded file: a wrong one takes its default; unknown names are passed over."""
    valid, faults = check_fields(raw, ProgressionNumbers)
    return convert(valid, ProgressionNumbers), tuple(fault for fault in faults if not fault.unknown)


@cache
def limits() -> Mapping[str, tuple[int, int]]:
    """The least and the most that each of the numbers may be, by its name."""
    metas = get_type_hints(ProgressionNumbers, include_extras=True)
    return {name: (hint.__metadata__[0].ge, hint.__metadata__[0].le) for name, hint in metas.items()}


def changed_numbers(numbers: ProgressionNumbers) -> dict[str, int]:
    """Those that are not as usual, by their names: what the settings keep of them."""
    return {
        name: number for name, number in asdict(numbers).items() if number != getattr(USUAL_NUMBERS, name)
    }

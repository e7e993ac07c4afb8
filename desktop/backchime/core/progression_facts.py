"""What growing holds and today's plan need to know of the past: a few frozen facts, made from the history."""

from collections.abc import Iterable, Mapping
from datetime import date, datetime
from enum import StrEnum

from msgspec import Struct, field
from msgspec.structs import replace

from backchime.core.routine import Group

TOO_LIGHT = frozenset({"gentle-start", "spasm-relief-3"})  # whatever is in them counts for no strand
BIG_THREE_LEVELS: Mapping[str, int] = {"big-three-1": 1, "big-three-2": 2, "big-three-3": 3}


class Strand(StrEnum):
    """Holds that grow together: planks and side planks, stretches, or the pyramids of the big three."""

    CORE = "core"
    STRETCH = "stretch"
    BIG_THREE = "big-three"


class Move(StrEnum):
    """What can be suggested for a strand, and what was decided."""

    UP = "up"  # one step longer
    HARDER = "harder"  # as long as holds get: a harder version or a second round instead
    KEEP = "keep"  # nothing to decide
    DOWN = "down"  # shorter, in the easier version
    BACK = "back"  # to the hold before a step down
    AFTER_FLARE_UP = "after-flare-up"  # half, three quarters, and all of the hold before it
    AFTER_GAP = "after-gap"  # shorter after days off
    OWN = "own"  # changed by the person, unasked


class Share(Struct, frozen=True):
    """What one session had of a strand.

    `size` is the longest hold that was planned, in seconds; for the big three the level, 1 to 3.
    """

    size: int
    planned: int
    done: int

    @property
    def finished(self) -> bool:
        """Whether every hold of the strand was kept to its end."""
        return 0 < self.planned <= self.done


class PastSession(Struct, frozen=True):
    """One session; ratings and effort are from 0 to 10, None where there are none.

    `started` has its offset, so that its date is the person's own day. `pain_during` is the highest rating
    given while easing off. `signs` is that leg signs, numbness or sharp or spreading pain were named.
    `stopped_early` is that the person eased off, or left before the last hold. `settled` is the answer of the
    next day.
    """

    started: datetime
    routine: str
    shares: Mapping[Strand, Share] = field(default_factory=dict)
    pain_before: int | None = None
    pain_during: int | None = None
    pain_after: int | None = None
    effort: int | None = None
    signs: bool = False
    stopped_early: bool = False
    settled: bool | None = None

    @property
    def day(self) -> date:
        """The day of the session, where the person was."""
        return self.started.date()

    @property
    def highest_pain(self) -> int | None:
        """The highest rating during the session or after it."""
        return max((pain for pain in (self.pain_during, self.pain_after) if pain is not None), default=None)


class Decision(Struct, frozen=True):
    """What the person answered to a suggestion, or changed unasked; sizes as in `Share`.

    `after` is `before` where they kept everything as it was.
    """

    at: datetime
    strand: Strand
    move: Move
    before: int
    after: int

    @property
    def kept(self) -> bool:
        """Whether everything was kept as it was."""
        return self.after == self.before


class LightWeek(Struct, frozen=True):
    """A light week that was offered: its first day, and whether the person took it."""

    first: date
    taken: bool


class Facts(Struct, frozen=True):
    """All that is known of the past, in any order.

    `flare_days`, `days_away` (ill, or travelling) and `rest_days` are marked by the person, one by one for as
    long as they last. `daily_pain` is the average pain of a day as rated, 0 to 10. `unfinished` is the
    routine of a session of today that can be gone on with.
    """

    sessions: tuple[PastSession, ...] = ()
    decisions: tuple[Decision, ...] = ()
    daily_pain: Mapping[date, int] = field(default_factory=dict)
    flare_days: frozenset[date] = frozenset()
    days_away: frozenset[date] = frozenset()
    light_weeks: tuple[LightWeek, ...] = ()
    unfinished: str = ""
    rest_days: frozenset[date] = frozenset()

    @property
    def without_unfinished(self) -> "Facts":
        """The same where nothing can be gone on with."""
        return replace(self, unfinished="")


class PastHold(Struct, frozen=True):
    """One hold of a past session: the group of its pose, the planned seconds, and whether it was kept."""

    group: Group
    planned_seconds: int
    kept: bool
    locked: bool = False


def shares_of(routine: str, holds: Iterable[PastHold]) -> dict[Strand, Share]:
    """What a session of a routine (its id) had of each strand; locked holds and gentle routines have none."""
    sizes: dict[Strand, list[tuple[int, bool]]] = {}
    for hold in holds:
        strand = None if hold.locked else strand_of(hold.group, routine)
        if strand is not None:
            size = BIG_THREE_LEVELS[routine] if strand is Strand.BIG_THREE else hold.planned_seconds
            sizes.setdefault(strand, []).append((size, hold.kept))
    return {
        strand: Share(max(size for size, _ in found), len(found), sum(kept for _, kept in found))
        for strand, found in sizes.items()
    }


def strand_of(group: Group, routine: str) -> Strand | None:
    """The strand that a pose of a group belongs to in a routine (its id); None where nothing grows."""
    if routine in TOO_LIGHT:
        return None
    match group:
        case Group.CORE | Group.CORE10 if routine in BIG_THREE_LEVELS:
            return Strand.BIG_THREE
        case Group.CORE:
            return Strand.CORE
        case Group.STRETCH:
            return Strand.STRETCH
        case _:
            return None

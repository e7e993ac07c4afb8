"""The cards of the library: what a card shows is found out when it comes into sight."""

from collections.abc import Callable, Iterator, Mapping, Sequence
from functools import cached_property
from heapq import nlargest
from typing import Protocol

from msgspec.structs import replace

from backchime.core.routine import Pose, Routine
from backchime.ui.content import content
from backchime.ui.widgets.routine_summary import RoutineSummary, poses_side_by_side

CHOSEN_TOGETHER_COUNT = 60  # cards with pictures unlike their neighbours: whole rows of 2 to 5 columns
MEASURED_COUNT = 120  # of more routines, those with the longest words say how much room words need


class Words(Protocol):
    """What is known of a routine without making it: its words as the file has them."""

    @property
    def name(self) -> str: ...

    @property
    def for_whom(self) -> str: ...


class RoutineCards:
    """As many as there are `words`, by id; `summary_of` finds out what one of them shows, by its row."""

    def __init__(
        self,
        words: Mapping[str, Words],
        summary_of: Callable[[int], RoutineSummary],
        *,
        last_done: Mapping[str, str] | None = None,
    ) -> None:
        """`last_done` has what is said of when a routine was done, by id."""
        self.ids = tuple(words)
        self._words = words
        self._summary_of = summary_of
        self._last_done = last_done or {}

    def __len__(self) -> int:
        """How many cards there are."""
        return len(self.ids)

    def __getitem__(self, row: int) -> RoutineSummary:
        """What one card shows. Raises `IndexError` past the last."""
        routine = self.ids[row]
        summary = self._summary_of(row)
        return replace(summary, last_done=self._last_done[routine]) if routine in self._last_done else summary

    def __iter__(self) -> Iterator[RoutineSummary]:
        """Every card: for few routines."""
        return (self[row] for row in range(len(self)))

    def with_last_done(self, last_done: Mapping[str, str]) -> "RoutineCards":
        """The same cards, saying when each was done last."""
        return RoutineCards(self._words, self._summary_of, last_done=last_done)

    def name(self, row: int) -> str:
        """What a routine is called; its card is not made for that."""
        return content(self._words[self.ids[row]].name)

    @cached_property
    def widest_words(self) -> list[tuple[str, str]]:
        """Name and second text of all cards; of very many, of those whose words are the longest."""
        return [(content(words.name), self._below(routine)) for routine, words in self._longest()]

    def _below(self, routine: str) -> str:
        return self._last_done.get(routine) or content(self._words[routine].for_whom)

    def _longest(self) -> Sequence[tuple[str, Words]]:
        every = list(self._words.items())
        if len(every) <= MEASURED_COUNT:
            return every
        longest = (
            *nlargest(MEASURED_COUNT // 4, every, key=lambda one: len(one[1].name)),
            *nlargest(MEASURED_COUNT // 4, every, key=lambda one: len(one[1].for_whom)),
            *((routine, self._words[routine]) for routine in self._last_done if routine in self._words),
        )
        return list(dict(longest).items())


def cards_of(summaries: Sequence[RoutineSummary]) -> RoutineCards:
    """The cards of routines that were looked at already."""
    return RoutineCards({summary.id: summary for summary in summaries}, summaries.__getitem__)


class SummaryMaker:
    """Finds out what cards show, each once: how long a routine takes, and which pose stands for it."""

    def __init__(
        self,
        ids: Sequence[str],
        routine_of: Callable[[str], Routine],
        seconds_of: Callable[[Routine], float],
    ) -> None:
        """`routine_of` gives a routine by its id, as it is for the person; `seconds_of` how long it takes."""
        self._ids = ids
        self._routine_of = routine_of
        self._seconds_of = seconds_of
        self._made: dict[int, RoutineSummary] = {}
        self._poses: dict[int, tuple[Pose, ...]] = {}

    def __call__(self, row: int) -> RoutineSummary:
        """What the card of a row shows."""
        if row not in self._made:
            self._made[row] = self._summary(row)
        return self._made[row]

    def _summary(self, row: int) -> RoutineSummary:
        routine = self._routine_of(self._ids[row])
        return RoutineSummary(
            id=routine.id,
            name=content(routine.name),
            for_whom=content(routine.for_whom),
            total_seconds=self._seconds_of(routine),
            hold_count=routine.hold_count,
            own=routine.own,
            pose=self._pose(row),
        )

    def _pose(self, row: int) -> Pose:
        """Neighbours lie on different mats; far down the list nobody remembers what was at its top."""
        part, place = divmod(row, CHOSEN_TOGETHER_COUNT)
        if part not in self._poses:
            ids = self._ids[part * CHOSEN_TOGETHER_COUNT : (part + 1) * CHOSEN_TOGETHER_COUNT]
            self._poses[part] = poses_side_by_side([self._routine_of(routine) for routine in ids])
        return self._poses[part][place]

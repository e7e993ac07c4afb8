"""What home shows of the routines at hand, for one person on one day."""

from datetime import date
from functools import partial

from backchime.core.made_when_asked import entries_of
from backchime.core.routine import Library, Routine
from backchime.core.settings import Settings
from backchime.core.swaps import for_person, swaps_leave_gaps
from backchime.core.timeline import seconds_of
from backchime.ui.widgets.routine_cards import RoutineCards, SummaryMaker


def library_cards(library: Library, settings: Settings, day: date) -> RoutineCards:
    """A card for every routine of which the person's tags leave a step; none is looked at before it shows."""
    words = entries_of(library.routines)

    def suited(routine_id: str) -> Routine:
        return for_person(library.routines[routine_id], settings, library)

    if swaps_leave_gaps(settings, library):  # else something stands in for every pose
        words = {name: said for name, said in words.items() if suited(name).steps}
    seconds = partial(seconds_of, settings=settings, day=day)
    return RoutineCards(words, SummaryMaker(tuple(words), suited, seconds))

"""Shipped routines as they were practised: their records, hold by hold."""

from datetime import UTC, datetime, timedelta

from backchime.core.history import Ending, HoldRecord, SessionRecord
from backchime.core.settings import Settings
from backchime.core.swaps import for_person
from backchime.core.timeline import lay_out
from backchime.places import SHIPPED_ROUTINES
from backchime.storage.routine_file import load_library

LIBRARY = load_library(SHIPPED_ROUTINES, None).library
NO_CHOICE = Settings()
MOMENT = datetime(2026, 6, 1, 19, 30, tzinfo=UTC)  # a Monday


def practised(
    routine: str,
    started: datetime,
    *,
    settings: Settings = NO_CHOICE,
    holds: int | None = None,
    ending: Ending = Ending.FINISHED,
) -> SessionRecord:
    """A whole session, or its first `holds` alone, nothing said about it; its id is when it began."""
    suited = for_person(LIBRARY.routines[routine], settings, LIBRARY)
    timeline = lay_out(suited, settings, day=started.date())
    kept = tuple(
        HoldRecord(
            hold.pose,
            hold.side,
            hold.step,
            hold.repetition,
            hold.seconds,
            hold.seconds,
            started + timedelta(seconds=hold.end_seconds),
        )
        for hold in timeline.holds
    )[:holds]
    ended = kept[-1].ended if kept else started
    return SessionRecord(
        id=started.isoformat(),
        routine=routine,
        routine_name=timeline.routine.name,
        started=started,
        changed=ended,
        holds_planned=len(timeline.holds),
        ended=None if ending is Ending.OPEN else ended,
        ending=ending,
        practised_seconds=(ended - started).total_seconds(),
        holds=kept,
    )

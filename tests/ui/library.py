"""The shipped library for tests of the pages, and the same with names as long as German makes them."""

from datetime import date

from backchime.core.routine import Routine, Step
from backchime.core.settings import Settings
from backchime.core.timeline import Timeline, lay_out
from backchime.places import SHIPPED_ROUTINES
from backchime.storage.routine_file import load_library
from msgspec.structs import replace

SIZES = ((720, 560), (1120, 760), (1920, 1080))
LONG_NAME = "Rückenfreundliche Abendentspannung zum Einschlafen"
LONG_FOR_WHOM = "Für alle, die nach einem langen Arbeitstag im Sitzen steif sind und sanft beginnen möchten."
LONG_POSE = "Beinrückseitendehnung mit Gurt in Rückenlage"


def shipped_routines() -> tuple[Routine, ...]:
    """Every routine that ships."""
    return tuple(load_library(SHIPPED_ROUTINES).library.routines.values())


def timeline(routine: Routine, *, factor: float = 1.0) -> Timeline:
    """A routine laid out with the settings nobody has changed."""
    return lay_out(routine, Settings(), day=date(2026, 11, 20), hold_factor=factor)


def shipped_timelines() -> tuple[Timeline, ...]:
    """The same, laid out."""
    return tuple(timeline(routine) for routine in shipped_routines())


def in_long_words(routine: Routine) -> Routine:
    """A routine with long names for itself and its poses."""
    return replace(
        routine, name=LONG_NAME, for_whom=LONG_FOR_WHOM, steps=tuple(_long(step) for step in routine.steps)
    )


def _long(step: Step) -> Step:
    cues = tuple(f"{cue} Und atmen Sie dabei gleichmäßig weiter." for cue in step.pose.cues)
    return replace(step, pose=replace(step.pose, name=LONG_POSE, cues=cues))

"""Every screen of the app, by name: for pictures, and for walks that look at all of them.

To add one, write how to get there in the module of its part, or a new one, and put it into that module's
`SCREENS`: it is then in every picture and every walk.
"""

from tests.screens import editor, faults, first_run, guide, library, session, settings, sound_check
from tests.screens.stage import Screen

SCREENS: tuple[Screen, ...] = (
    *library.SCREENS,
    *session.SCREENS,
    *settings.SCREENS,
    *guide.SCREENS,
    *editor.SCREENS,
    *faults.SCREENS,
    *sound_check.SCREENS,
    *first_run.SCREENS,
)


def screens_like(wanted: str) -> tuple[Screen, ...]:
    """The screens whose names hold `wanted`."""
    return tuple(screen for screen in SCREENS if wanted in screen.name)

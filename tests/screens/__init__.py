"""Every screen of the app, by name: for pictures, and for walks that look at all of them.

To add one, write how to get there in the module of its part, or a new one, and put it into that module's
`SCREENS`: it is then in every picture and every walk.
"""

import os
from typing import TypeVar

from tests.screens import (
    editor,
    errands,
    faults,
    first_run,
    guide,
    home,
    library,
    notes,
    progress,
    session,
    settings,
    sharing,
    sound_check,
)
from tests.screens.stage import Screen

T = TypeVar("T")

SCREENS: tuple[Screen, ...] = (
    *library.SCREENS,
    *home.SCREENS,
    *progress.SCREENS,
    *session.SCREENS,
    *settings.SCREENS,
    *guide.SCREENS,
    *editor.SCREENS,
    *faults.SCREENS,
    *sound_check.SCREENS,
    *first_run.SCREENS,
    *notes.SCREENS,
    *sharing.SCREENS,
    *errands.SCREENS,
)


def screens_like(wanted: str) -> tuple[Screen, ...]:
    """The screens whose names hold `wanted`."""
    return tuple(screen for screen in SCREENS if wanted in screen.name)


def walked(turn: int, turns: int) -> tuple[Screen, ...]:
    """The screens that one of several walks visits."""
    return by_turns(SCREENS, turn, turns)


def by_turns(whole: tuple[T, ...], turn: int, turns: int) -> tuple[T, ...]:
    """What one of several tests looks at: all there is where there is time, else each thing in one test.

    There is time in the deep profile: `HYPOTHESIS_PROFILE=deep`.
    """
    if os.environ.get("HYPOTHESIS_PROFILE") == "deep":
        return whole
    return whole[turn::turns]

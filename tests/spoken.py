"""Phrases for tests, as long as a calm voice takes for them."""

from backchime.core.routine import Library
from backchime.core.soundtrack import DONE, FROM_A_SEAT, FROM_THE_FLOOR
from backchime.core.spoken_words import (
    FIRST_POSE,
    LAST_POSE,
    NAMELESS,
    NEXT,
    NOW,
    ONCE_MORE,
    SIDE_TEXTS,
    SWITCH_TEXTS,
)

SAID_BY_ALL = (
    *(NOW, FIRST_POSE, NEXT, LAST_POSE, ONCE_MORE, DONE),
    *NAMELESS.values(),
    *SIDE_TEXTS.values(),
    *SWITCH_TEXTS.values(),
    *(text for _, text in (*FROM_THE_FLOOR, *FROM_A_SEAT)),
    *(f"{number} of {count}" for count in range(2, 7) for number in range(1, count + 1)),
)


def lengths(*texts: str) -> dict[str, float]:
    """Seconds for each text: odd numbers, as of a real voice."""
    return {text: 0.317 + len(text) / 14.3 for text in texts}


def texts_of(library: Library) -> tuple[str, ...]:
    """Every text that the poses and routines of a library bring."""
    poses = library.poses.values()
    names = (*(pose.name for pose in poses), *(routine.name for routine in library.routines.values()))
    lines = (text for pose in poses for text in (*pose.cues, pose.breath, pose.exit) if text)
    return tuple(dict.fromkeys((*names, *lines)))

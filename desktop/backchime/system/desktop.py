"""All that Backchime asks of the desktop around its window, as it can be had on this system."""

from dataclasses import dataclass

from backchime.system.keep_awake import KeepAwake
from backchime.system.wakepy_awake import WakepyAwake


@dataclass(frozen=True, slots=True)
class Desktop:
    """What there is to ask; None where this system has no way to it."""

    awake: KeepAwake | None = None


def this_desktop() -> Desktop:
    """The desktop that the app runs on; nothing is asked of it yet."""
    return Desktop(awake=WakepyAwake())

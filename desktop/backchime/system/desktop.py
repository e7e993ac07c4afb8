"""All that Backchime asks of the desktop around its window, as it can be had on this system."""

import sys
from collections.abc import Callable
from dataclasses import dataclass

from backchime.system.keep_awake import KeepAwake
from backchime.system.media_keys import MediaKeys
from backchime.system.notices import Notices
from backchime.system.wakepy_awake import WakepyAwake


@dataclass(frozen=True, slots=True)
class Desktop:
    """What there is to ask; None where this system has no way to it.

    What is made later is made when first needed: a start does not pay for what it imports.
    """

    awake: KeepAwake | None = None
    make_media_keys: Callable[[], MediaKeys] | None = None
    make_notices: Callable[[], Notices] | None = None


def this_desktop() -> Desktop:
    """The desktop that the app runs on; nothing is asked of it yet."""
    if sys.platform != "linux":
        return Desktop(awake=WakepyAwake())
    return Desktop(awake=WakepyAwake(), make_media_keys=_mpris, make_notices=_desktop_notices)


def _mpris() -> MediaKeys:
    from backchime.system.mpris import Mpris

    return Mpris()


def _desktop_notices() -> Notices:
    from backchime.system.desktop_notices import DesktopNotices

    return DesktopNotices()

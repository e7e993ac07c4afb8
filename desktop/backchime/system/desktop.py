"""All that Backchime asks of the desktop around its window, as it can be had on this system."""

import sys
from collections.abc import Callable
from typing import TYPE_CHECKING

from msgspec import Struct

if TYPE_CHECKING:
    from backchime.system.keep_awake import KeepAwake
    from backchime.system.media_keys import MediaKeys
    from backchime.system.notices import Notices


class Desktop(Struct, frozen=True):
    """What there is to ask, made when first needed: a start pays for none of it.

    None where this system has no way to it.
    """

    make_awake: "Callable[[], KeepAwake] | None" = None
    make_media_keys: "Callable[[], MediaKeys] | None" = None
    make_notices: "Callable[[], Notices] | None" = None


def this_desktop() -> Desktop:
    """The desktop that the app runs on; nothing is asked of it yet."""
    if sys.platform != "linux":
        return Desktop(_awake)
    return Desktop(_awake, _media_keys, _notices)


def _awake() -> "KeepAwake":
    from backchime.system.wakepy_awake import WakepyAwake

    return WakepyAwake()


def _media_keys() -> "MediaKeys":
    from backchime.system.mpris import Mpris

    return Mpris()


def _notices() -> "Notices":
    from backchime.system.desktop_notices import DesktopNotices

    return DesktopNotices()

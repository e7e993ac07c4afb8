"""Looks whether the session's bus answers, before the toolkit asks it: that would wait for it without end."""

import logging
import os
import re
import socket
import sys
from urllib.parse import unquote

ADDRESS = "DBUS_SESSION_BUS_ADDRESS"
NO_BUS = "disabled:"  # an address at which nobody looks for a bus
LONGEST_SECONDS = 1.0  # one that is well answers within a thousandth
_PLACE = re.compile(r"(?:^|;)unix:(?:[^;]*,)?(path|abstract)=([^,;]+)")

log = logging.getLogger(__name__)


def leave_out_a_frozen_bus() -> None:
    """Where the bus takes calls and answers none, this process and those it starts do without."""
    if sys.platform == "linux" and _is_frozen():
        log.warning("The bus of the desktop does not answer, so it is not asked for anything.")
        os.environ[ADDRESS] = NO_BUS


def _is_frozen() -> bool:
    """Whether it keeps a greeting waiting; one that is not there, or not to be understood, does not."""
    place = _place()
    if not place:
        return False
    with socket.socket(socket.AF_UNIX) as connection:
        connection.settimeout(LONGEST_SECONDS)
        try:
            connection.connect(place)
            connection.sendall(b"\0AUTH EXTERNAL " + str(os.getuid()).encode().hex().encode() + b"\r\n")
            connection.recv(1)
        except (TimeoutError, BlockingIOError):
            return True
        except (OSError, ValueError):
            return False
    return False


def _place() -> str:
    """Where the socket lies, as the environment says; empty where it says nothing that we know."""
    address = os.environ.get(ADDRESS, "")
    if not address and (folder := os.environ.get("XDG_RUNTIME_DIR")):
        return f"{folder}/bus"
    found = _PLACE.search(address)
    if not found:
        return ""
    return ("\0" if found[1] == "abstract" else "") + unquote(found[2])

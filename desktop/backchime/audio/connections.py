"""What this process is connected to, such as a sound server, broken off in an instant."""

import os
import socket
import sys
from contextlib import suppress

# Beyond the three that every process begins with; a helper has some ten files open.
_NUMBERS = range(3, 256)


def break_off_connections() -> None:
    """Makes servers forget at once what this process plays, as a process may take its time to die.

    Killing one whose machine has too much to do took up to half a second, now and then; this, 11 ms. Where
    sound goes to a device without a server, there is nothing to break off.
    """
    if sys.platform != "linux":  # pragma: no cover  # the tests of sound run on Linux
        return
    for number in _NUMBERS:
        with suppress(OSError):  # there is no such file, or it is no connection
            socket.socket(fileno=os.dup(number)).shutdown(socket.SHUT_RDWR)

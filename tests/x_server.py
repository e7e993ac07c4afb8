"""An X server of our own, for one test."""

import os
import subprocess
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass


@dataclass(frozen=True)
class XServer:
    """A server that runs, and its name for `DISPLAY`."""

    process: "subprocess.Popen[bytes]"
    display: str


@contextmanager
def x_server(screen: str = "1280x900x24") -> Iterator[XServer]:
    """Runs one with a screen of so many px; it is gone afterwards."""
    reading, writing = os.pipe()
    command = ["Xvfb", "-displayfd", str(writing), "-noreset", "-nolisten", "tcp", "-screen", "0", screen]
    try:
        with subprocess.Popen(command, pass_fds=[writing], stderr=subprocess.DEVNULL) as process:
            try:
                yield XServer(process, f":{os.read(reading, 20).decode().strip()}")
            finally:
                process.kill()
    finally:
        os.close(reading)
        os.close(writing)

"""What a desktop has on its bus for an app that practises: `python -m benchmarks.beside.desktop_services`."""

import os
import sys

from tests.desktop_bus import ADDRESS, Answer, Service

SCREEN_SAVER = "org.freedesktop.ScreenSaver"


def main() -> int:
    """Keeps the display awake, as it is told, until standard input ends."""
    answers: dict[str, Answer | None] = {"Inhibit": ("u", (7,)), "UnInhibit": ("", ())}
    with Service(os.environ[ADDRESS], SCREEN_SAVER, answers):
        print("{}", flush=True)
        sys.stdin.read()
    return 0


if __name__ == "__main__":
    sys.exit(main())

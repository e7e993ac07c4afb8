"""How this program is started once more, as the helper that makes the sound."""

import sys

HELPER_FLAG = "--chime-helper"


def helper_command() -> tuple[str, ...]:
    """The command that starts the helper, from source, installed or as a bundle."""
    if getattr(sys, "frozen", False):
        return (sys.executable, HELPER_FLAG)
    return (sys.executable, "-m", "backchime", HELPER_FLAG)

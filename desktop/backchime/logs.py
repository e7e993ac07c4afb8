"""The log file, for whoever has to find a fault: kept small, and never a reason for the app to fail."""

import contextlib
import logging
import platform
import sys
from logging.handlers import RotatingFileHandler
from pathlib import Path

from backchime import __version__

LARGEST_BYTES = 500_000
KEPT_FILES = 2


def keep_log(path: Path) -> None:
    """Logs to `path` from now on, making its folder (private to its owner); without it, to standard error."""
    root = logging.getLogger()
    root.setLevel(logging.INFO)
    try:
        path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        handler: logging.Handler = _PrivateFileHandler(
            path, maxBytes=LARGEST_BYTES, backupCount=KEPT_FILES, encoding="utf-8", errors="backslashreplace"
        )
    except OSError:
        handler = logging.StreamHandler(sys.stderr)
    handler.setFormatter(logging.Formatter("%(asctime)s %(levelname)s %(name)s: %(message)s"))
    root.addHandler(handler)
    logging.raiseExceptions = False  # a full disk is no reason to write to a terminal that is not there
    here = platform.uname()  # what `platform.platform()` tells beyond this, it starts a program for
    system = f"{here.system} {here.release} {here.machine}"
    log = logging.getLogger(__name__)
    log.info("Backchime %s, Python %s, %s", __version__, platform.python_version(), system)


class _PrivateFileHandler(RotatingFileHandler):
    """A rotating log that nobody else on the computer can read."""

    def _open(self):  # type: ignore[no-untyped-def]  # the base class has no public type for its stream
        path = Path(self.baseFilename)
        path.touch(mode=0o600)
        with contextlib.suppress(OSError):
            path.chmod(0o600)  # one that was there already may have had other rights
        if not path.is_file():
            raise OSError(f"{path} is no file")  # a pipe would keep us waiting
        return super()._open()

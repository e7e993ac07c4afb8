"""Why the system could not read or write a file, in words that can be said in every language."""

import errno

from backchime.core.problem import Problem
from backchime.core.sentence import Sentence, sentence

FULL = sentence("The disk is full")
FORBIDDEN = sentence("You may not read or write there")
READ_ONLY = sentence("Nothing can be written there")
ABSENT = sentence("It is not there")
BUSY = sentence("Another program is using it")
DISK = sentence("The disk does not answer")
IS_FOLDER = sentence("It is a folder")
IS_NO_FILE = sentence("It is no file")
IS_ENDLESS = sentence("It is a link that leads back to itself")

_REASONS = {
    errno.ENOSPC: FULL,
    errno.EDQUOT: FULL,
    errno.EACCES: FORBIDDEN,
    errno.EPERM: FORBIDDEN,
    errno.EROFS: READ_ONLY,
    errno.ENOENT: ABSENT,
    errno.ENOTDIR: ABSENT,
    errno.EBUSY: BUSY,
    errno.EIO: DISK,
    errno.EISDIR: IS_FOLDER,
    errno.ENXIO: IS_NO_FILE,
    errno.ELOOP: IS_ENDLESS,
}


def reason_of(error: Exception) -> Sentence | str:
    """Without a full stop, for before a colon or in brackets; rare ones in the system's own words."""
    known = _REASONS.get(getattr(error, "errno", None) or 0)
    return known or str(getattr(error, "strerror", None) or str(error) or type(error).__name__)


def unreadable(file: object, error: Exception) -> Problem:
    """A `file`, as it is to be named, that cannot be read for this reason."""
    summary = sentence("{file} cannot be read: {reason}.", file=file, reason=reason_of(error))
    return Problem(summary, cause=repr(error))

"""Keeps the routine that is being made, so that nothing of it is lost when the app or the system ends."""

import logging
from collections.abc import Mapping
from datetime import datetime
from pathlib import Path

from backchime.core.draft_format import draft_from, draft_text
from backchime.core.problem import Problem
from backchime.core.reason import reason_of
from backchime.core.routine import Pose
from backchime.core.routine_draft import Draft
from backchime.core.sentence import sentence
from backchime.storage.routine_file import UnreadableFileError, read_text
from backchime.whole_file import write_whole

log = logging.getLogger(__name__)


def load_draft(path: Path, poses: Mapping[str, Pose]) -> Draft | None:
    """The draft that was left, or None. The file is not changed."""
    try:
        text = read_text(path)
    except UnreadableFileError as error:
        if not error.is_absent:
            log.warning("The draft could not be read: %s", error)
        return None
    return draft_from(text, poses)


def save_draft(path: Path, draft: Draft) -> Problem | None:
    """Writes the draft, whole or not at all; a problem if it could not."""
    try:
        write_whole(path, draft_text(draft).encode())
    except OSError as error:
        log.warning("The draft could not be saved: %r", error)
        where = sentence("{reason}: {folder}", reason=reason_of(error), folder=path.parent)
        return Problem(sentence("Your draft could not be saved."), where, repr(error))
    return None


def drop_draft(path: Path) -> None:
    """Forgets the draft: it is saved, or not wanted."""
    try:
        path.unlink(missing_ok=True)
    except OSError as error:
        log.warning("The draft could not be taken away: %r", error)


def set_draft_aside(path: Path, *, now: datetime) -> None:
    """Keeps a draft that cannot be read out of the way of the next one."""
    try:
        path.replace(path.with_name(f"{path.stem}-{now:%Y-%m-%d-%H%M%S}{path.suffix}"))
    except FileNotFoundError:
        pass
    except OSError as error:
        log.warning("The draft could not be kept aside: %r", error)

"""Writes the person's own routine file, and loses nothing of it: what is not changed is kept.

The file is read anew before every change. Where it is not laid out as Backchime would write it, someone has
written it by hand: then a dated copy stays beside it. A file that cannot be understood is never written.
"""

import json
from datetime import datetime
from pathlib import Path
from typing import Any

from msgspec import Struct
from msgspec.structs import replace

from backchime.core.json_lines import is_crowded
from backchime.core.problem import Problem
from backchime.core.reason import reason_of
from backchime.core.routine import Library, Routine
from backchime.core.routine_entries import FORMAT
from backchime.core.routine_file_edit import (
    Incoming,
    Raw,
    empty_file,
    ids_in,
    place_of,
    with_entry,
    without_routine,
)
from backchime.core.routine_format import read_routines
from backchime.core.routine_writing import file_text, fresh_id, routine_entry
from backchime.core.sentence import sentence
from backchime.storage.routine_file import UnreadableFileError, read_text
from backchime.whole_file import write_whole


class NotSavedError(Exception):
    """Nothing was written; `problem` says why. `is_faulty` where the file itself has to be mended first."""

    def __init__(self, problem: Problem, *, is_faulty: bool = False) -> None:
        """The problem is for the person."""
        super().__init__(str(problem))
        self.problem = problem
        self.is_faulty = is_faulty


class Removed(Struct, frozen=True):
    """A routine that was taken out of the file, for putting it back; `copy` is a copy of the file before."""

    entry: Raw
    place: int
    copy: Path | None


class Saved(Struct, frozen=True):
    """The routine as it is in the file now; `copy` is a copy of the file before, if one was needed."""

    routine: Routine
    copy: Path | None


def save_routine(path: Path, routine: Routine, *, at_hand: Library, now: datetime) -> Saved:
    """Writes a routine in place of the one with its id; without an id it gets a new one and comes last.

    Raises `NotSavedError`.
    """
    raw = _content(path)
    taken = {*at_hand.routines, *ids_in(raw, "routines")}
    kept = replace(routine, id=routine.id or fresh_id(routine.name, taken), name=routine.name.strip())
    raw = with_entry(raw, "routines", routine_entry(kept))
    _prove(raw, kept.id, at_hand)
    return Saved(kept, _write(path, raw, now))


def taken_ids(path: Path, section: str) -> frozenset[str]:
    """Every id among the `poses` or `routines` of the file, of faulty ones too. Raises `NotSavedError`."""
    return ids_in(_content(path), section)


def remove_routine(path: Path, routine_id: str, *, now: datetime) -> Removed:
    """Takes a routine out of the file. Raises `NotSavedError`, also where it is not in there."""
    raw = _content(path)
    place = place_of(raw, routine_id)
    if place is None:
        raise NotSavedError(Problem(f"There is no “{routine_id}” in {path.name} any more."))
    entry = raw["routines"][place]
    return Removed(entry, place, _write(path, without_routine(raw, place), now))


def put_back(path: Path, removed: Removed, *, now: datetime) -> None:
    """Puts a routine back where it was. Raises `NotSavedError`."""
    _write(path, with_entry(_content(path), "routines", removed.entry, at=removed.place), now)


def bring_in(path: Path, incoming: Incoming, *, now: datetime, replaces: bool) -> Path | None:
    """Adds what another file has; where that `replaces` something, a copy of the file before is kept.

    Raises `NotSavedError`.
    """
    raw = _content(path)
    for section, entries in (("poses", incoming.poses), ("routines", incoming.routines)):
        for entry in entries:
            raw = with_entry(raw, section, entry)
    return _write(path, raw, now, keep_copy=replaces)


def set_aside(path: Path, *, now: datetime) -> Path:
    """Gives a file that cannot be understood another name, whole as it is. Raises `NotSavedError`."""
    try:
        aside = _copy_name(path.resolve(), now)
        path.resolve().rename(aside)
    except (OSError, RuntimeError) as error:  # an endless link is one of the latter
        raise _out_of_reach(path, error) from error
    return aside


def write_export(path: Path, raw: Raw) -> None:
    """Writes a file for somebody else to read. Raises `NotSavedError`."""
    try:
        write_whole(path, file_text(raw).encode())
    except OSError as error:
        raise _out_of_reach(path, error) from error


def incoming_of(text: str) -> Incoming:
    """What a file without faults brings in."""
    raw = json.loads(text)
    return Incoming(tuple(raw.get("poses", ())), tuple(raw.get("routines", ())))


def _content(path: Path) -> Raw:
    """What the file holds, decoded; an empty one where there is none. Raises `NotSavedError`."""
    try:
        text = read_text(path)
    except UnreadableFileError as error:
        if error.is_absent:
            return empty_file(FORMAT)
        raise NotSavedError(error.problem, is_faulty=True) from error
    raw = _decoded(text)
    if raw is None:
        summary = f"{path.name} needs fixing before anything can be saved in it."
        raise NotSavedError(Problem(summary, "What you made is kept as a draft."), is_faulty=True)
    return raw


def _decoded(text: str) -> Raw | None:
    """The content of a file that can be written again without loss; None for any other."""
    if is_crowded(text):
        return None
    try:
        raw: Any = json.loads(text)
        text_again = json.dumps(raw, ensure_ascii=False).encode()
    except (ValueError, RecursionError):
        return None
    if not isinstance(raw, dict) or not text_again:
        return None
    sections = [raw.get(section, []) for section in ("poses", "routines")]
    is_newer = isinstance(raw.get("format"), int) and raw["format"] > FORMAT
    if is_newer or not all(isinstance(section, list) for section in sections):
        return None
    return raw


def _prove(raw: Raw, routine_id: str, at_hand: Library) -> None:
    """Reads what is about to be written: a routine that could not be read back is not written."""
    contents = read_routines(file_text(raw), at_hand=at_hand.poses, own=True)
    if routine_id not in contents.library.routines:
        faults = [fault for fault in contents.faults if fault.routine == routine_id]
        raise NotSavedError(Problem("This routine cannot be saved.", str(faults[0]) if faults else ""))


def _write(path: Path, raw: Raw, now: datetime, *, keep_copy: bool = False) -> Path | None:
    """Writes the content; tells the copy of the file before, where one was kept."""
    path, copy = path.resolve(), None  # of a link, the file that it leads to
    try:
        before = path.read_bytes() if path.exists() else b""
        if before and (keep_copy or before != file_text(_content(path)).encode()):
            copy = _copy_name(path, now)
            write_whole(copy, before)
        write_whole(path, file_text(raw).encode())
    except OSError as error:
        raise _out_of_reach(path, error) from error
    return copy


def _copy_name(path: Path, now: datetime) -> Path:
    stem = f"{path.stem}-{now:%Y-%m-%d-%H%M%S}"
    number, copy = 2, path.with_name(f"{stem}{path.suffix}")
    while copy.exists():
        number, copy = number + 1, path.with_name(f"{stem}-{number}{path.suffix}")
    return copy


def _out_of_reach(path: Path, error: Exception) -> NotSavedError:
    summary = sentence("{name} could not be written.", name=path.name)
    where = sentence("{reason}: {folder}", reason=reason_of(error), folder=path.parent)
    return NotSavedError(Problem(summary, where, repr(error)))

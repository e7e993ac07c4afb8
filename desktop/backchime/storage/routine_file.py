"""Reads routine files: the shipped one and the person's own. Reading never changes a file."""

from pathlib import Path

from msgspec import Struct

from backchime.core.problem import Problem
from backchime.core.reason import unreadable
from backchime.core.routine import Library
from backchime.core.routine_faults import Fault
from backchime.core.routine_format import LARGEST_FILE_BYTES, RoutineFileContents, read_routines
from backchime.core.sentence import sentence
from backchime.plain_file import open_plain


class LibraryOnDisk(Struct, frozen=True):
    """The routines at hand, the faults of the person's own file, and why a file could not be read at all.

    `missing` stands for the shipped routines: without them there is nothing to choose from.
    """

    library: Library
    own_faults: tuple[Fault, ...] = ()
    own_problem: Problem | None = None
    missing: Problem | None = None


class UnreadableFileError(Exception):
    """A routine file that cannot be read as text; `problem` says why, `is_absent` that there is none."""

    def __init__(self, problem: Problem, *, is_absent: bool = False) -> None:
        """The problem is for the person."""
        super().__init__(str(problem))
        self.problem = problem
        self.is_absent = is_absent


def load_library(shipped: Path, own: Path | None = None) -> LibraryOnDisk:
    """The shipped routines with the person's own added; what has the same id is replaced by the person's."""
    try:
        shipped_text = read_text(shipped)
        contents = read_routines(shipped_text, at_hand={})
    except UnreadableFileError as error:
        return LibraryOnDisk(Library(), missing=error.problem)
    if contents.faults:
        return LibraryOnDisk(Library(), missing=_shipped_faulty(shipped, contents.faults))
    if own is None:
        return LibraryOnDisk(contents.library)
    try:
        added = read_routines(read_text(own), at_hand=contents.library.poses, own=True)
    except UnreadableFileError as error:
        return LibraryOnDisk(contents.library, own_problem=None if error.is_absent else error.problem)
    library = _with_replaced_poses(contents.library, added.library)
    return LibraryOnDisk(library.with_added(added.library), own_faults=added.faults)


def check_file(path: Path, at_hand: Library) -> RoutineFileContents:
    """What one file holds, beside the poses at hand. Raises `UnreadableFileError`."""
    return read_routines(read_text(path), at_hand=at_hand.poses, own=True)


def read_text(path: Path) -> str:
    """The text of a routine file, with or without a byte order mark. Raises `UnreadableFileError`."""
    try:
        with open_plain(path) as file:
            content = file.read(LARGEST_FILE_BYTES + 1)
    except OSError as error:
        is_absent = isinstance(error, FileNotFoundError | NotADirectoryError)
        raise UnreadableFileError(unreadable(path, error), is_absent=is_absent) from error
    if len(content) > LARGEST_FILE_BYTES:
        summary = sentence(
            "{file} is too large: a routine file has at most {most} MB.",
            file=path,
            most=LARGEST_FILE_BYTES // 1_000_000,
        )
        raise UnreadableFileError(Problem(summary))
    try:
        return content.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        line = content.count(b"\n", 0, error.start) + 1
        summary = sentence("{file} is not UTF-8 text (line {line}).", file=path, line=line)
        raise UnreadableFileError(
            Problem(summary, sentence("Save it as UTF-8 in your editor."), repr(error))
        ) from error


def _with_replaced_poses(shipped: Library, added: Library) -> Library:
    """The shipped routines, their steps using the person's version of a pose where there is one."""
    replaced = {name: pose for name, pose in added.poses.items() if name in shipped.poses}
    return shipped.with_poses(replaced) if replaced else shipped


def _shipped_faulty(path: Path, faults: tuple[Fault, ...]) -> Problem:
    damaged = sentence("{file} is damaged: {fault}", file=path, fault=faults[0])
    return Problem(damaged, sentence("Please install Backchime again."))

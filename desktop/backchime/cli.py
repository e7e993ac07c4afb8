"""The command line: routines as lists, checks, timelines and files. Qt is needed for printed sheets alone."""

import argparse
import io
import json
import os
import sys
from collections.abc import Sequence
from datetime import date, datetime
from itertools import islice
from pathlib import Path
from typing import Any, NoReturn

from backchime import __version__
from backchime.as_json import fault_json, instead_of, routine_json, swapped_steps, timeline_json
from backchime.cli_export import add_export_options, export
from backchime.cli_history import add_history_options, import_history, print_history
from backchime.core.routine import Library, Routine, Side
from backchime.core.routine_faults import Fault, suggestion
from backchime.core.settings import Settings
from backchime.core.swaps import for_person
from backchime.core.timeline import Timeline, lay_out
from backchime.places import SHIPPED_ROUTINES, Places, places_in
from backchime.storage.routine_file import LibraryOnDisk, UnreadableFileError, check_file, load_library
from backchime.storage.settings_file import read_settings
from backchime.whole_file import is_there

CLEAN, FAULTS, WRONG_INPUT = 0, 1, 2
_WITH_VALUE = ("--start", "--data-folder")  # options of the window that take the next argument
INTERRUPTED = 130  # as a shell says it


def parse(arguments: Sequence[str]) -> argparse.Namespace:
    """What was asked for; leaves with status 2 and one sentence where it makes no sense.

    `places` are the person's files, `start` a routine's id or None, `opened` the files that the window is to
    open; `command` is empty for the window.
    """
    opened, rest = _files_to_open(arguments)
    parser = _Parser(
        prog="backchime",
        description="A timer for back exercises that guides with chimes.",
        epilog="Without a COMMAND the window opens; FILEs, a routine or a history, are opened in it.",
    )
    parser.add_argument("--version", action="version", version=f"backchime {__version__}")
    parser.add_argument("--start", metavar="ROUTINE", help="open straight into a session of this routine")
    parser.add_argument(
        "--self-test", action="store_true", help="open all that ships, in no window: 0 if whole"
    )
    parser.add_argument("--log-cues", action="store_true", help="note when each cue was planned and seen due")
    _add_data_folder(parser, default=None)
    commands = parser.add_subparsers(dest="command", metavar="COMMAND", parser_class=_Parser)
    listing = commands.add_parser("list", help="list the routines")
    checking = commands.add_parser("check", help="check routine files: 0 clean, 1 faults, 2 unreadable")
    checking.add_argument("files", nargs="+", type=Path, metavar="FILE")
    laying = commands.add_parser("timeline", help="print the phases and cues of a routine")
    laying.add_argument("routine", metavar="ROUTINE")
    suggesting = commands.add_parser("suggest", help="print what to practise today, and why")
    for command in (listing, checking, laying, suggesting):
        command.add_argument("--json", action="store_true", help="print JSON for programs")
    history = commands.add_parser("history", help="print the sessions that are kept, as a list, JSON or CSV")
    bringing = add_history_options(history)
    exporting = commands.add_parser(
        "export", help="save a whole session as a sound file, or its sheet as PDF"
    )
    add_export_options(exporting)
    asking: tuple[argparse.ArgumentParser, ...]
    asking = (listing, checking, laying, exporting, history, bringing, suggesting)
    for one in asking:
        _add_data_folder(one, default=argparse.SUPPRESS)
    asked = parser.parse_args(rest)
    asked.opened = tuple(path.absolute() for path in opened)
    asked.places = places_in(asked.data_folder)
    if asked.start and not asked.command:
        _check_start(parser, asked)
    return asked


def _files_to_open(arguments: Sequence[str]) -> tuple[list[Path], list[str]]:
    """The files that the window is to open, and the other arguments; a command has its own files.

    The name of a command is no file, unless it is written as a path.
    """
    files: list[Path] = []
    rest: list[str] = []
    waiting = iter(arguments)
    for argument in waiting:
        if argument == "--":
            files += map(Path, waiting)
        elif argument.startswith("-"):
            rest.append(argument)
            rest += islice(waiting, 1 if argument in _WITH_VALUE else 0)
        elif _looks_like_file(argument):
            files.append(Path(argument))
        else:  # a command, or something that the parser tells
            return files, [*rest, argument, *waiting]
    return files, rest


def _looks_like_file(argument: str) -> bool:
    return argument not in _COMMANDS and (
        any(sign in argument for sign in "/\\.") or is_there(Path(argument))
    )


def run(asked: argparse.Namespace) -> int:
    """Does what a command asks for and returns the exit status."""
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(encoding="utf-8", errors="backslashreplace")
    try:
        return _COMMANDS[asked.command](asked)
    except BrokenPipeError:  # whoever read our output has seen enough
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return CLEAN
    except WrongInputError as error:
        print(f"backchime: {error}", file=sys.stderr)
        return WRONG_INPUT


def find_routine(library: Library, name: str) -> Routine:
    """The routine with the id `name`. Raises `WrongInputError` with a guess at what was meant."""
    if name not in library.routines:
        hint = suggestion(name, tuple(library.routines))
        raise WrongInputError(f'There is no routine called "{name}". {hint}')
    return library.routines[name]


class WrongInputError(Exception):
    """What was asked for cannot be done; the message is one sentence for the person."""


def _list(asked: argparse.Namespace) -> int:
    library, settings = _library(asked.places), read_settings(asked.places.settings).settings
    timelines = [_laid_out(routine, settings, library) for routine in library.routines.values()]
    if asked.json:
        return _print_json([routine_json(timeline) for timeline in timelines])
    width = max(len(name) for name in library.routines)
    for timeline in timelines:
        routine = timeline.routine
        length = _clock(timeline.total_seconds)
        print(f"{routine.id:<{width}}  {length:>6}  {routine.hold_count:>3} holds  {routine.name}")
    return CLEAN


def _check(asked: argparse.Namespace) -> int:
    shipped = _disk(None).library
    status = CLEAN
    checked: list[dict[str, Any]] = []
    for path in asked.files:
        try:
            contents = check_file(path, shipped)
        except UnreadableFileError as error:
            status = WRONG_INPUT
            checked.append({"file": str(path), "unreadable": str(error), "faults": []})
            print(f"backchime: {error}", file=sys.stderr)
            continue
        status = max(status, FAULTS if contents.faults else CLEAN)
        checked.append({"file": str(path), "faults": [fault_json(fault) for fault in contents.faults]})
        if not asked.json:
            _print_faults(path, contents.faults)
    if asked.json:
        _print_json(checked)
    return status


def _timeline(asked: argparse.Namespace) -> int:
    library = _library(asked.places)
    settings = read_settings(asked.places.settings).settings
    timeline = _laid_out(find_routine(library, asked.routine), settings, library)
    routine = timeline.routine
    if asked.json:
        return _print_json(timeline_json(timeline))
    print(f"{routine.name}: {_clock(timeline.total_seconds)}")
    for phase in timeline.phases:
        side = "" if phase.side is Side.BOTH else phase.side.value
        times = f"{phase.repetition} of {phase.repetitions}" if phase.repetitions > 1 else ""
        start, kind = _clock(phase.start_seconds), phase.kind.value
        print(f"{start:>8}  {phase.seconds:>5g} s  {kind:<10}  {phase.pose:<24} {side:<5} {times}".rstrip())
    for number, step in swapped_steps(routine):
        print(f"Step {number}: {step.pose.id} instead of {instead_of(step)}")
    for pose in routine.left_out:
        print(f"Left out: {pose.id}")
    return CLEAN


def _export(asked: argparse.Namespace) -> int:
    library, target = _library(asked.places), asked.to
    routine = find_routine(library, asked.routine)
    if is_there(target) and not asked.force:
        raise WrongInputError(f"{target} is there already. --force replaces it.")
    settings = read_settings(asked.places.settings).settings
    try:
        failed = export(_laid_out(routine, settings, library), settings, asked)
    except KeyboardInterrupt:
        after_progress = "\n" if sys.stderr.isatty() else ""
        print(f"{after_progress}backchime: stopped, nothing was saved.", file=sys.stderr)
        return INTERRUPTED
    if failed:
        raise WrongInputError(str(failed))
    return CLEAN


def _suggest(asked: argparse.Namespace) -> int:
    from backchime.cli_suggest import print_suggestions  # no other start pays for it

    library, settings = _library(asked.places), read_settings(asked.places.settings).settings
    now = datetime.now().astimezone()
    problem = print_suggestions(asked.places.history, library, settings, now=now, as_json=asked.json)
    if problem:
        raise WrongInputError(str(problem))
    return CLEAN


def _history(asked: argparse.Namespace) -> int:
    act = import_history if asked.history_command else print_history
    problem = act(asked.places.history, asked)
    if problem:
        raise WrongInputError(str(problem))
    return CLEAN


_COMMANDS = {
    "list": _list,
    "check": _check,
    "timeline": _timeline,
    "export": _export,
    "history": _history,
    "suggest": _suggest,
}


class _Parser(argparse.ArgumentParser):
    """Says what is wrong in one sentence, without the usage lines."""

    def error(self, message: str) -> NoReturn:
        print(f"{self.prog}: {message} (--help tells what can be asked)", file=sys.stderr)
        sys.exit(WRONG_INPUT)


def _add_data_folder(parser: argparse.ArgumentParser, default: object) -> None:
    sentence = "keep everything of the person in DIR"
    parser.add_argument("--data-folder", type=Path, metavar="DIR", default=default, help=sentence)


def _check_start(parser: argparse.ArgumentParser, asked: argparse.Namespace) -> None:
    """Refuses a routine that is not there before a window opens; of missing files the window tells."""
    disk = load_library(SHIPPED_ROUTINES, asked.places.own_routines)
    try:
        if not disk.missing:
            find_routine(disk.library, asked.start)
    except WrongInputError as error:
        parser.error(str(error))


def _laid_out(routine: Routine, settings: Settings, library: Library) -> Timeline:
    """As the window would lay it out today, in the poses that suit the person."""
    return lay_out(for_person(routine, settings, library), settings, day=_today())


def _disk(own: Path | None) -> LibraryOnDisk:
    disk = load_library(SHIPPED_ROUTINES, own)
    if disk.missing:
        raise WrongInputError(str(disk.missing))
    return disk


def _library(places: Places) -> Library:
    """Everything at hand; what is wrong in the person's own file is told, and the rest goes on."""
    disk = _disk(places.own_routines)
    if disk.own_problem:
        print(f"backchime: {disk.own_problem}", file=sys.stderr)
    if disk.own_faults:
        faults = len(disk.own_faults)
        found = f"{faults} fault" if faults == 1 else f"{faults} faults"
        print(f"backchime: {places.own_routines} has {found}; backchime check names them.", file=sys.stderr)
    return disk.library


def _print_faults(path: Path, faults: tuple[Fault, ...]) -> None:
    for fault in faults:
        print(f"{path}: {fault}")
    if not faults:
        print(f"{path}: no faults")


def _print_json(value: object) -> int:
    print(json.dumps(value, indent=2, ensure_ascii=False))
    return CLEAN


def _today() -> date:
    return datetime.now().astimezone().date()


def _clock(seconds: float) -> str:
    minutes, rest = divmod(round(seconds), 60)
    return f"{minutes}:{rest:02}"

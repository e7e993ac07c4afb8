"""What the command line can be asked to do: lists, checks, timelines, files. Imported for a command alone."""

import argparse
import io
import json
import os
import sys
from datetime import date, datetime
from pathlib import Path
from typing import Any

from backchime.as_json import fault_json, instead_of, routine_json, swapped_steps, timeline_json
from backchime.core.routine import Library, Routine, Side
from backchime.core.routine_faults import Fault, suggestion
from backchime.core.settings import Settings
from backchime.core.swaps import for_person
from backchime.core.timeline import Timeline, lay_out
from backchime.places import SHIPPED_ROUTINES, Places
from backchime.storage.routine_file import LibraryOnDisk, UnreadableFileError, check_file, load_library
from backchime.storage.settings_file import read_settings
from backchime.whole_file import is_there

CLEAN, FAULTS, WRONG_INPUT = 0, 1, 2
INTERRUPTED = 130  # as a shell says it


def add_options(name: str, parser: argparse.ArgumentParser) -> list[argparse.ArgumentParser]:
    """What a command takes; returns the parsers that may be told of a data folder, too."""
    match name:
        case "export":
            from backchime.cli_export import add_export_options

            add_export_options(parser)
            return [parser]
        case "history":
            from backchime.cli_history import add_history_options

            return [parser, add_history_options(parser)]
        case "check":
            parser.add_argument("files", nargs="+", type=Path, metavar="FILE")
        case "timeline":
            parser.add_argument("routine", metavar="ROUTINE")
    parser.add_argument("--json", action="store_true", help="print JSON for programs")
    return [parser]


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
    from backchime.cli_export import export

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
    from backchime.cli_suggest import print_suggestions

    library, settings = _library(asked.places), read_settings(asked.places.settings).settings
    now = datetime.now().astimezone()
    problem = print_suggestions(asked.places.history, library, settings, now=now, as_json=asked.json)
    if problem:
        raise WrongInputError(str(problem))
    return CLEAN


def _history(asked: argparse.Namespace) -> int:
    from backchime.cli_history import import_history, print_history

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

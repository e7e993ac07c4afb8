"""The command line, read: what of it is the window's, and which command is asked for."""

import argparse
import sys
from collections.abc import Sequence
from itertools import islice
from pathlib import Path
from typing import NoReturn

from backchime import __version__
from backchime.opening import Opening
from backchime.places import SHIPPED_ROUTINES, places_in
from backchime.whole_file import is_there

WRONG_INPUT = 2
COMMANDS = {
    "list": "list the routines",
    "check": "check routine files: 0 clean, 1 faults, 2 unreadable",
    "timeline": "print the phases and cues of a routine",
    "suggest": "print what to practise today, and why",
    "history": "print the sessions that are kept, as a list, JSON or CSV",
    "export": "save a whole session as a sound file, or its sheet as PDF",
}
_WITH_VALUE = ("--start", "--data-folder")  # options of the window that take the next argument


def parse(arguments: Sequence[str]) -> Opening | argparse.Namespace:
    """How the window is to open, or the command that was asked for, with the person's files as its `places`.

    Leaves with status 2 and one sentence where it makes no sense.
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
    _add_commands(parser, rest)
    asked = parser.parse_args(rest)
    asked.places = places_in(asked.data_folder)
    if asked.command:
        return asked
    if asked.start:
        _check_start(parser, asked)
    return Opening(
        places=asked.places,
        data_folder=asked.data_folder,
        start=asked.start,
        opened=tuple(path.absolute() for path in opened),
        log_cues=asked.log_cues,
        self_test=asked.self_test,
    )


def run(asked: argparse.Namespace) -> int:
    """Does what a command asks for and returns the exit status."""
    from backchime.commands import run as run_command

    return run_command(asked)


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
    return argument not in COMMANDS and (any(sign in argument for sign in "/\\.") or is_there(Path(argument)))


def _add_commands(parser: argparse.ArgumentParser, arguments: Sequence[str]) -> None:
    """Every command by its name; what one takes is known only where it is named: a window pays for none."""
    commands = parser.add_subparsers(dest="command", metavar="COMMAND", parser_class=_Parser)
    for name, words in COMMANDS.items():
        command = commands.add_parser(name, help=words)
        if name in arguments:
            from backchime.commands import add_options

            for one in add_options(name, command):
                _add_data_folder(one, default=argparse.SUPPRESS)


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
    from backchime.commands import WrongInputError, find_routine
    from backchime.storage.routine_file import load_library

    disk = load_library(SHIPPED_ROUTINES, asked.places.own_routines)
    try:
        if not disk.missing:
            find_routine(disk.library, asked.start)
    except WrongInputError as error:
        parser.error(str(error))

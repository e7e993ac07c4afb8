"""`backchime history`: everything that is kept, to read, for programs and spreadsheets, or brought in."""

import argparse
import csv
import sys
from contextlib import closing
from datetime import datetime
from pathlib import Path

from backchime.core.errand import Errand
from backchime.core.history import History, SessionRecord
from backchime.core.history_format import TABLES, table, to_json
from backchime.core.problem import Problem
from backchime.storage.history_db import HistoryFile, load_history
from backchime.storage.history_import import bring_in, copy_name, read_incoming
from backchime.whole_file import is_there


def add_history_options(parser: argparse.ArgumentParser) -> argparse.ArgumentParser:
    """What the command takes: one form at a time; without any, a list. Returns what `import` takes."""
    forms = parser.add_mutually_exclusive_group()
    forms.add_argument("--json", action="store_true", help="print everything as JSON")
    forms.add_argument(
        "--csv",
        nargs="?",
        const=TABLES[0],
        choices=TABLES,
        metavar="TABLE",
        help=f"print one table as CSV: {', '.join(TABLES)}; without a name the first",
    )
    commands = parser.add_subparsers(dest="history_command", metavar="import")
    bringing = commands.add_parser("import", help="bring in what `history --json` printed elsewhere")
    bringing.add_argument("file", type=Path, metavar="FILE")
    bringing.add_argument("--yes", action="store_true", help="do not ask first")
    return bringing


def import_history(path: Path, asked: argparse.Namespace) -> Problem | None:
    """Tells what a file would change, asks, and merges it; the file as it was is kept as a copy."""
    found = read_incoming(asked.file, path)
    if isinstance(found, Problem):
        return found
    print(f"Sessions: {found.new} new, {found.newer} changed since, {found.same} here already.")
    print(f"Else: {found.other_new} new, {found.other_newer} changed since, {found.other_same} here already.")
    if found.changes_nothing:
        return None
    if not asked.yes and not _agrees():
        return Problem("Nothing was brought in.", "--yes brings it in without a question.")
    now = datetime.now().astimezone()
    copy = copy_name(path, now) if is_there(path) else None
    with closing(HistoryFile(path)) as file:
        written = bring_in(file, found.history, copy=copy)
    if written.stands:
        from backchime.system.single_instance import tell  # nothing else on the command line needs it

        tell(path.parent, Errand(history_changed=True))  # a window that is open shows it at once
        print(
            "Brought in." if copy is None else f"Brought in; your history as it was is kept as {copy.name}."
        )
    return written.problem


def _agrees() -> bool:
    """Whether a person at a terminal says yes; anybody else has to say so beforehand."""
    return sys.stdin.isatty() and input("Bring it in? [y/N] ").strip().casefold() in ("y", "yes")


def print_history(path: Path, asked: argparse.Namespace) -> Problem | None:
    """Prints what is kept in a history file, or says why that is not possible."""
    stored = load_history(path)
    if stored.problem:
        return stored.problem
    if asked.json:
        sys.stdout.write(to_json(stored.history).decode())
    elif asked.csv:
        names, rows = table(stored.history, asked.csv)
        writer = csv.writer(sys.stdout, lineterminator="\n")
        writer.writerow(names)
        writer.writerows(rows)
    else:
        _print_list(stored.history)
    return None


def _print_list(history: History) -> None:
    for session in history.sessions:
        print(_line(session))
    if not history.sessions:
        print("There is no session yet.")


def _line(session: SessionRecord) -> str:
    when = session.started.strftime("%Y-%m-%d %H:%M")
    minutes, seconds = divmod(round(session.practised_seconds), 60)
    holds = f"{session.holds_done} of {session.holds_planned} holds"
    ending = session.ending.value.replace("_", " ")
    return f"{when}  {minutes:>3}:{seconds:02}  {holds:>14}  {ending:<10}  {session.routine_name}"

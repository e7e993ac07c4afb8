"""`backchime history`: everything that is kept, to read, for programs and for spreadsheets."""

import argparse
import csv
import sys
from pathlib import Path

from backchime.core.history import History, SessionRecord
from backchime.core.history_format import TABLES, table, to_json
from backchime.core.problem import Problem
from backchime.storage.history_db import load_history


def add_history_options(parser: argparse.ArgumentParser) -> None:
    """What the command takes: one form at a time; without any, a list to read."""
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

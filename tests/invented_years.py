"""Four invented years of practice, the same whenever they are made: for pictures, tests, and trying the app.

`python -m tests.invented_years NAME FOLDER` writes one of them into FOLDER, up to today; the app opens it
with `--data-folder FOLDER`. All in them is made up: the sessions are those of the shipped routines, laid out
by the app itself, and how the back does follows dice with a fixed seed.
"""

import argparse
import sys
import tempfile
from collections.abc import Mapping
from datetime import date, datetime
from functools import cache
from pathlib import Path

from backchime.core.history import History
from backchime.places import places_in
from backchime.storage.history_db import HistoryFile

from tests.thrown_year import Story, Year

STORIES: Mapping[str, Story] = {
    "steady": Story(pain=(4.6, 2.6), eases=1.2, practises=9, core_seconds=15, rests_on=6, away=((222, 229),)),
    "flare-up": Story(pain=(4.0, 3.2), eases=0.9, practises=8, flare_ups=((96, 101), (318, 326)), rests_on=6),
    "gaps": Story(
        pain=(4.4, 3.8),
        eases=0.4,
        practises=6,
        core_seconds=15,
        grows_to=34,
        empty=((40, 49), (118, 136), (190, 222), (322, 331)),
        away=((222, 230), (331, 337)),
    ),
    "every-day": Story(pain=(3.4, 3.2), eases=0.05, practises=10, plan="every-day"),
}


def invented(name: str, until: date) -> History:
    """The year of that name that ends with a day, which has its session too."""
    return Year(name, STORIES[name], until).history()


@cache
def history_file(name: str, until: date) -> bytes:
    """The same as a history file."""
    with tempfile.TemporaryDirectory() as folder:
        path = places_in(Path(folder)).history
        write(invented(name, until), path)
        return path.read_bytes()


def write(history: History, path: Path) -> None:
    """Adds a history to a file; it is whole in that one file afterwards."""
    file = HistoryFile(path)
    written = file.add(history)
    file.close()
    if not written.stands:
        raise SystemExit(f"{path} could not be written: {written.problem}")


def main(arguments: list[str]) -> int:
    """Writes the year that the arguments name."""
    parser = argparse.ArgumentParser(prog="python -m tests.invented_years", description="Invent a year.")
    parser.add_argument("name", choices=STORIES)
    parser.add_argument("folder", type=Path)
    parser.add_argument(
        "--until", type=date.fromisoformat, default=datetime.now().astimezone().date(), metavar="DAY"
    )
    asked = parser.parse_args(arguments)
    path = places_in(asked.folder).history
    if path.exists():
        raise SystemExit(f"{path} is there already; choose another folder.")
    history = invented(asked.name, asked.until)
    write(history, path)
    print(f"{path}: {len(history.sessions)} sessions, {len(history.days)} days")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))

"""Facts about `backchime history`, run as a person runs it."""

import csv
import json
from contextlib import closing
from datetime import timedelta
from pathlib import Path

import pytest
from backchime.core.history import History
from backchime.core.history_format import TABLES, from_json, table
from backchime.places import Places
from backchime.storage.history_db import HistoryFile, load_history

from tests.practising import EVENING, a_day, a_hold, a_session
from tests.test_cli import backchime

KEPT = History(
    sessions=(
        a_session(EVENING, a_hold(), a_hold("plank", 12.5, step=2), pain=(4, 2)),
        a_session(EVENING + timedelta(days=1)),
    ),
    days=(a_day(EVENING.date(), flare_up=True),),
)


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    with closing(HistoryFile(Places(tmp_path).history)) as file:
        file.add(KEPT)
    return tmp_path


def test_json_is_everything_and_can_be_read_again(folder: Path) -> None:
    done = backchime("history", "--json", folder=folder)
    assert done.returncode == 0
    assert from_json(done.stdout.encode()) == KEPT
    assert json.loads(done.stdout)["format"] == 1


@pytest.mark.parametrize(
    ("name", "column", "values"),
    [
        ((), "holds_done", ["2", "1"]),
        (("holds",), "pose", ["childs-pose", "plank", "childs-pose"]),
        (("days",), "flare_up", ["yes"]),
        (("activities",), "rating", []),
    ],
)
def test_csv_is_one_table_with_its_columns(
    folder: Path, name: tuple[str, ...], column: str, values: list[str]
) -> None:
    done = backchime("history", "--csv", *name, folder=folder)
    rows = list(csv.DictReader(done.stdout.splitlines()))
    assert [row[column] for row in rows] == values
    assert column in done.stdout.splitlines()[0].split(",")


def test_without_a_form_it_is_a_list_to_read(folder: Path, tmp_path: Path) -> None:
    lines = backchime("history", folder=folder).stdout.splitlines()
    assert lines[0] == "2026-06-01 19:30   10:00    2 of 2 holds  finished    10-minute back yoga"
    assert backchime("history", folder=tmp_path / "none").stdout == "There is no session yet.\n"


def test_a_history_that_cannot_be_read_is_told_and_left(tmp_path: Path) -> None:
    Places(tmp_path).history.write_bytes(b"Nothing that SQLite knows." * 400)
    done = backchime("history", "--json", folder=tmp_path)
    assert (done.returncode, done.stdout) == (2, "")
    assert done.stderr.startswith("backchime: Your history could not be read.")


def test_every_column_is_described() -> None:
    described = (Path(__file__).parents[1] / "docs" / "history-tables.md").read_text("utf-8")
    for which in TABLES:
        names, _ = table(History(), which)
        assert [name for name in names if f"`{name}`" not in described] == []


def test_a_history_is_brought_in_when_that_is_said_and_only_once(folder: Path, tmp_path: Path) -> None:
    other, source = tmp_path / "other", tmp_path / "all.json"
    source.write_text(backchime("history", "--json", folder=folder).stdout, "utf-8")
    refused = backchime("history", "import", source, folder=other)
    assert (refused.returncode, Places(other).history.exists()) == (2, False)
    assert refused.stdout.splitlines()[0] == "Sessions: 2 new, 0 changed since, 0 here already."
    assert refused.stderr.startswith("backchime: Nothing was brought in. --yes")
    brought = backchime("history", "import", source, "--yes", folder=other)
    assert (brought.returncode, brought.stdout.splitlines()[-1]) == (0, "Brought in.")
    assert load_history(Places(other).history).history == KEPT
    again = backchime("history", "import", source, "--yes", folder=other)
    assert again.stdout.splitlines()[0] == "Sessions: 0 new, 0 changed since, 2 here already."
    assert [file.name for file in other.glob("history-*")] == []

"""Facts about `backchime suggest`, run as a person runs it."""

import json
import subprocess
import sys
from contextlib import closing
from datetime import datetime, timedelta
from pathlib import Path

import pytest
from backchime.core.history import History, Settled
from backchime.places import Places
from backchime.storage.history_db import HistoryFile
from msgspec.structs import replace

from tests.practised import practised
from tests.test_cli import DESKTOP, backchime

EVENING = datetime.now().astimezone().replace(hour=0, minute=30)
SAID = {"pain_before": 2, "pain_after": 2, "effort": 5, "settled": Settled.YES}


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A green week with core work, the last of it three days ago, at 30 seconds."""
    sessions = [
        replace(practised("daily-combined", EVENING - timedelta(days=ago)), **SAID) for ago in (8, 6, 4)
    ]
    with closing(HistoryFile(Places(tmp_path).history)) as file:
        file.add(History(tuple(sessions)))
    return tmp_path


def test_json_has_today_and_every_strand_with_its_reason(folder: Path) -> None:
    (folder / "settings.json").write_text(
        '{"plan": "every-day", "progression_numbers": {"attended_percent": 50}}'
    )
    done = backchime("suggest", "--json", folder=folder)
    assert (done.returncode, done.stderr) == (0, "")
    said = json.loads(done.stdout)
    assert said["day"] == datetime.now().astimezone().date().isoformat()
    assert said["today"]["routine"] == "daily-combined"
    (core,) = said["holds"]
    assert (core["strand"], core["before"]) == ("core", 30)
    assert core["reason"].endswith(".")


def test_without_json_it_is_to_be_read(folder: Path) -> None:
    (folder / "settings.json").write_text('{"plan": "every-day"}')
    lines = backchime("suggest", folder=folder).stdout.splitlines()
    assert lines[0] == "Today: Daily back and core (daily-combined). Your plan has back and core every day."
    assert lines[1].startswith("Core holds: ")


def test_without_a_past_there_is_the_plan_and_nothing_is_written(tmp_path: Path) -> None:
    done = backchime("suggest", folder=tmp_path / "none")
    assert done.returncode == 0
    assert done.stdout.startswith("Today: ")
    assert not (tmp_path / "none").exists()


def test_a_history_that_cannot_be_read_is_told_and_left(tmp_path: Path) -> None:
    Places(tmp_path).history.write_bytes(b"Nothing that SQLite knows." * 400)
    done = backchime("suggest", "--json", folder=tmp_path)
    assert (done.returncode, done.stdout) == (2, "")
    assert done.stderr.startswith("backchime: Your history could not be read.")


def test_it_reads_no_qt(folder: Path) -> None:
    program = (
        "import sys; from backchime import cli; "
        f"cli.run(cli.parse(['suggest', '--data-folder', {str(folder)!r}])); "
        "sys.exit(any(name.startswith('PySide6') for name in sys.modules))"
    )
    environment = {"PYTHONPATH": str(DESKTOP)}
    assert subprocess.run([sys.executable, "-c", program], env=environment, check=False).returncode == 0

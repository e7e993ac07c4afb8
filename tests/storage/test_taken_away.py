"""Facts about a history whose file somebody takes away while it is open: nothing more goes into nowhere."""

import shutil
import sys
from pathlib import Path

import pytest
from backchime.storage.history_db import TAKEN_AWAY, HistoryFile, load_history

from tests.practising import a_hold, a_session

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="Windows lets nobody take an open file away")


def test_a_folder_that_is_deleted_is_made_again_and_what_follows_stands(tmp_path: Path) -> None:
    path = tmp_path / "data" / "history.sqlite3"
    file = HistoryFile(path)
    one = a_session(name="one")
    assert file.keep(one).problem is None
    shutil.rmtree(path.parent)
    more = a_session(one.started, a_hold(), a_hold("plank", step=2), name="one")
    written = file.keep(more)
    assert (written.stands, written.problem) == (True, TAKEN_AWAY)
    assert load_history(path).history.sessions == (more,)  # the hold that was acknowledged, too
    assert file.keep(more).problem is None
    file.close()


def test_a_file_that_is_replaced_goes_on_with_what_is_in_it(tmp_path: Path) -> None:
    path, other = tmp_path / "history.sqlite3", tmp_path / "other.sqlite3"
    for at, name in ((path, "mine"), (other, "theirs")):
        file = HistoryFile(at)
        file.keep(a_session(name=name))
        if at == other:
            file.close()
    mine = HistoryFile(path)
    mine.keep(a_session(name="mine"))
    for ending in ("", "-wal", "-shm"):
        path.with_name(path.name + ending).unlink()
    shutil.copy(other, path)
    assert mine.keep(a_session(name="new")).stands
    assert {session.id for session in load_history(path).history.sessions} == {"theirs", "new"}
    mine.close()

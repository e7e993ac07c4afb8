"""Facts about a history to be brought in that cannot be read."""

from pathlib import Path

import pytest
from backchime.core.problem import Problem
from backchime.storage.history_import import read_incoming


@pytest.mark.parametrize(
    ("name", "said"),
    [
        ("gone.json", "gone.json cannot be read: It is not there."),
        ("folder", "folder cannot be read: It is a folder."),
    ],
)
def test_why_it_cannot_be_read_is_said_in_words_that_every_language_has(
    tmp_path: Path, name: str, said: str
) -> None:
    (tmp_path / "folder").mkdir()
    found = read_incoming(tmp_path / name, own=tmp_path / "history.sqlite3")
    assert isinstance(found, Problem)
    assert str(found).strip() == said

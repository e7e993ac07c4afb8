"""Facts about a file that somebody opens: what it says it is, or why it cannot be opened."""

from pathlib import Path

import pytest
from backchime.core.history import History
from backchime.core.history_format import to_json
from backchime.core.problem import Problem
from backchime.storage.file_kind import FileKind, kind_of

from tests.practising import a_session

NEITHER = "{name} is neither a routine nor a history of Backchime."


@pytest.mark.parametrize(
    ("name", "content", "kind"),
    [
        ("h.json", to_json(History(sessions=(a_session(),))), FileKind.HISTORY),
        ("mine.backchime", b"anything: the ending says it", FileKind.ROUTINE),
        ("MINE.BACKCHIME", b"", FileKind.ROUTINE),
        ("mine.json", b'{"format": 1, "routines": []}', FileKind.ROUTINE),
        ("mine.JSON", b'{"poses": []}', FileKind.ROUTINE),
        ("slip.json", b'{"routines": [},', FileKind.ROUTINE),
        ("deep.json", b'{"poses":' + b"[" * 100_000, FileKind.ROUTINE),
    ],
)
def test_what_can_be_opened_is_known_by_what_it_holds(
    tmp_path: Path, name: str, content: bytes, kind: FileKind
) -> None:
    (tmp_path / name).write_bytes(content)
    assert kind_of(tmp_path / name) is kind


@pytest.mark.parametrize(
    ("name", "content"),
    [
        ("notes.txt", b'{"routines": []}'),
        ("other.json", b'{"recipes": []}'),
        ("list.json", b'["routines"]'),
        ("slip.json", b'{"recipes": [},'),
    ],
)
def test_what_is_neither_is_said(tmp_path: Path, name: str, content: bytes) -> None:
    (tmp_path / name).write_bytes(content)
    found = kind_of(tmp_path / name)
    assert isinstance(found, Problem)
    assert str(found.summary) == NEITHER.format(name=name)


@pytest.mark.parametrize(
    ("name", "why"), [("folder", "It is a folder"), ("gone.json", "It is not there"), ("nu\0ll", "")]
)
def test_why_it_cannot_be_read_is_said(tmp_path: Path, name: str, why: str) -> None:
    (tmp_path / "folder").mkdir()
    found = kind_of(tmp_path / name)
    assert isinstance(found, Problem)
    assert str(found.summary).startswith(f"{tmp_path / name} cannot be read: {why}")

"""Facts about why the system could not read or write, told in words."""

import errno
import os
from pathlib import Path

import pytest
from backchime.core.reason import reason_of
from backchime.core.sentence import Sentence
from backchime.storage.routine_file import UnreadableFileError, read_text


@pytest.mark.parametrize(
    ("number", "told"),
    [
        (errno.ENOSPC, "The disk is full"),
        (errno.EACCES, "You may not read or write there"),
        (errno.EROFS, "Nothing can be written there"),
        (errno.ENOENT, "It is not there"),
    ],
)
def test_what_happens_often_can_be_said_in_every_language(number: int, told: str) -> None:
    reason = reason_of(OSError(number, os.strerror(number)))
    assert reason == told
    assert isinstance(reason, Sentence)


def test_what_is_rare_is_told_in_the_systems_own_words() -> None:
    assert reason_of(OSError(errno.EMLINK, "Too many links")) == "Too many links"
    assert reason_of(ValueError("no errno at all")) == "no errno at all"
    assert reason_of(OSError()) == "OSError"


def test_the_systems_own_words_are_kept_for_the_log(tmp_path: Path) -> None:
    with pytest.raises(UnreadableFileError) as refused:
        read_text(tmp_path / "gone.json")
    problem = refused.value.problem
    assert str(problem) == f"{tmp_path / 'gone.json'} cannot be read: It is not there."
    assert "FileNotFoundError" in problem.cause

"""Facts about what a further start asks of the window that is open."""

import os
from pathlib import Path

import pytest
from backchime.core.errand import LARGEST_BYTES, LONGEST_PATH, MOST_FILES, Errand, read, written
from hypothesis import given
from hypothesis import strategies as st

paths = st.binary(min_size=1, max_size=60).filter(lambda name: b"\0" not in name)


@given(st.text(st.characters(exclude_categories=["Cs"]), max_size=200), st.lists(paths, max_size=5))
def test_what_is_written_is_read_the_same_whatever_letters_a_path_has(start: str, names: list[bytes]) -> None:
    errand = Errand(
        start, tuple(Path("/", os.fsdecode(name)) for name in names), "shell_TIME123", history_changed=True
    )
    assert read(written(errand).rstrip(b"\n")) == errand


def test_what_would_be_too_much_is_left_out_and_the_rest_arrives() -> None:
    files = tuple(Path("/", str(number) * 2_000) for number in range(30))
    line = written(Errand("\udcff" * 500, (Path("/", "x" * LONGEST_PATH), *files), "no token"))
    found = read(line)
    assert len(line) < LARGEST_BYTES
    assert found is not None
    assert found.token == ""
    assert 0 < len(found.files) < MOST_FILES


@given(st.binary(max_size=300))
def test_whatever_comes_it_is_an_errand_or_none(line: bytes) -> None:
    found = read(line)
    assert found is None or all(file.is_absolute() for file in found.files)


@pytest.mark.parametrize(
    "line",
    [
        b"",
        b"null",
        b"[" * 60_000,
        b'{"start": 5}',
        b'{"start": "\\udc80"}',
        b'{"files": ["cmVsYXRpdmU="]}',  # a path that is not whole
        b'{"files": ["LwBh"]}',  # with a NUL in it
        b'{"files": "L2E="}',
        b'{"token": "two\\nlines"}',
        b'{"start": "' + b"x" * 201 + b'"}',
        b'{"start": "' + b"x" * LARGEST_BYTES + b'"}',
    ],
)
def test_what_makes_no_sense_is_no_errand(line: bytes) -> None:
    assert read(line) is None


@pytest.mark.parametrize(
    ("token", "goes"),
    [("!~" * 256, True), ("x" * 513, False), ("x y", False), ("x\ty", False), ("x\x7f", False), ("ü", False)],
)
def test_a_token_goes_along_where_it_is_one_plain_word(token: str, goes: bool) -> None:
    assert read(written(Errand(token=token))) == Errand(token=token if goes else "")


def test_a_path_and_all_paths_together_may_be_so_long() -> None:
    longest = Path("/", "x" * (LONGEST_PATH - 1))
    assert read(written(Errand(files=(longest,)))) == Errand(files=(longest,))
    assert read(written(Errand(files=(Path("/", "x" * LONGEST_PATH),)))) == Errand()
    many = tuple(Path("/", letter * (LONGEST_PATH - 1)) for letter in "abcdefgh")
    assert read(written(Errand(files=many))) == Errand(files=many[:7])  # half of what a line may have
    shorter = Path("/", "x" * (LONGEST_PATH - 2))
    assert read(written(Errand(files=(*many[:7], shorter)))) == Errand(files=(*many[:7], shorter))


def test_a_line_may_be_so_long() -> None:
    line = written(Errand(start="x"))
    assert read(line[:-1] + b" " * (LARGEST_BYTES - len(line) + 1)) == Errand(start="x")
    assert read(line[:-1] + b" " * (LARGEST_BYTES - len(line) + 2)) is None

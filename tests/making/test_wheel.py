"""Facts about the wheel: its version stands in one place, and the same commit gives the same bytes."""

import os
import zipfile
from pathlib import Path

import pytest
from backchime import __version__
from making import project, wheel

deep = pytest.mark.skipif(
    os.environ.get("HYPOTHESIS_PROFILE") != "deep", reason="builds twice, and so takes long"
)


def test_packages_have_the_version_of_the_app() -> None:
    assert project.version() == __version__


def test_every_file_bears_the_moment_that_was_given(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("SOURCE_DATE_EPOCH", "1700000000")
    assert project.last_change() == 1_700_000_000


def test_what_fails_is_told_with_all_that_it_said(capfd: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(project.MakingError, match="ended with 3"):
        project.run_python("-c", "print('what was wrong'); raise SystemExit(3)")
    assert "what was wrong" in capfd.readouterr().err


@deep
def test_built_twice_it_is_the_same_and_holds_what_ships(tmp_path: Path) -> None:
    first, second = (wheel.make(tmp_path / name) for name in ("first", "second"))
    assert first.read_bytes() == second.read_bytes()
    names = zipfile.ZipFile(first).namelist()
    for name in ("backchime/routines.json", "backchime/assets/licences/parts.json", "backchime/__main__.py"):
        assert name in names
    assert not [name for name in names if "__pycache__" in name or name.startswith(("tests/", "studio/"))]

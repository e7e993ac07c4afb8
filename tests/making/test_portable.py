"""Facts about the scripts of the portable archive: they install, replace and remove the app alone."""

import shutil
import subprocess
import sys
from pathlib import Path

import pytest

SCRIPTS = Path(__file__).resolve().parents[2] / "packaging" / "linux"
ENTRY = "share/applications/app.desktop"

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="they are for Linux")


@pytest.fixture
def archive(tmp_path: Path) -> Path:
    """The archive unpacked, with a stand-in for the bundle."""
    return unpacked(tmp_path / "archive", "1", (ENTRY, "share/icons/old name.png"))


def unpacked(folder: Path, version: str, files: tuple[str, ...]) -> Path:
    """An archive of this version with these files for the desktop."""
    program = folder / "backchime" / "backchime"
    program.parent.mkdir(parents=True)
    program.write_text(f"#!/bin/sh\necho version {version}\n", "utf-8")
    program.chmod(0o755)
    for name in files:
        (folder / name).parent.mkdir(parents=True, exist_ok=True)
        (folder / name).write_text('[Desktop Entry]\nExec="@PROGRAM@" %F\n', "utf-8")
    for name in ("install.sh", "uninstall.sh"):
        shutil.copy(SCRIPTS / name, folder)
    return folder


def run(*command: str | Path) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        ["sh", *map(str, command)],
        capture_output=True,
        text=True,
        env={"PATH": "/usr/bin:/bin", "HOME": "/nowhere"},
    )


def everything(folder: Path) -> set[str]:
    """All files and links below a folder, but for what desktops remember of them."""
    return {
        path.relative_to(folder).as_posix()
        for path in folder.rglob("*")
        if (path.is_file() or path.is_symlink()) and not path.name.endswith(".cache")
    }


def test_it_installs_where_it_is_told_and_the_entry_starts_that_program(
    archive: Path, tmp_path: Path
) -> None:
    prefix = tmp_path / "a home" / ".local"
    done = run(archive / "install.sh", "--prefix", prefix)
    assert (done.returncode, done.stderr) == (0, "")
    started = subprocess.run([prefix / "bin" / "backchime"], capture_output=True, text=True, check=True)
    assert started.stdout == "version 1\n"
    assert (prefix / ENTRY).read_text("utf-8") == f'[Desktop Entry]\nExec="{prefix}/bin/backchime" %F\n'


def test_a_second_version_takes_the_place_of_the_first(archive: Path, tmp_path: Path) -> None:
    prefix = tmp_path / "prefix"
    run(archive / "install.sh", "--prefix", prefix)
    newer = unpacked(tmp_path / "newer", "2", (ENTRY,))
    assert run(newer / "install.sh", "--prefix", prefix).returncode == 0
    started = subprocess.run([prefix / "bin" / "backchime"], capture_output=True, text=True, check=True)
    assert started.stdout == "version 2\n"
    assert not (prefix / "share/icons/old name.png").exists()
    assert sorted(path.name for path in (prefix / "lib").iterdir()) == ["backchime"]


def test_what_it_removes_is_its_own(archive: Path, tmp_path: Path) -> None:
    prefix = tmp_path / "prefix"
    for name in ("share/backchime/history.sqlite3", "share/applications/other.desktop", "bin/other"):
        (prefix / name).parent.mkdir(parents=True, exist_ok=True)
        (prefix / name).touch()
    before = everything(prefix)
    run(archive / "install.sh", "--prefix", prefix)
    assert run(prefix / "lib" / "backchime" / "uninstall.sh").returncode == 0
    assert everything(prefix) == before


def test_it_removes_nothing_from_where_it_was_not_installed(archive: Path) -> None:
    before = everything(archive)
    assert run(archive / "uninstall.sh").returncode == 1
    assert everything(archive) == before


@pytest.mark.parametrize("arguments", [("--prefix", '/opt/a"b'), ("--prefix",), ("--everywhere",)])
def test_what_it_does_not_understand_changes_nothing(archive: Path, arguments: tuple[str, ...]) -> None:
    done = run(archive / "install.sh", *arguments)
    assert done.returncode == 1
    assert len(done.stderr.splitlines()) == 1

"""The one script that sets a machine up, and the locked versions it installs."""

from __future__ import annotations

import re
import shutil
import subprocess
import sys
import tomllib
from pathlib import Path

import pytest
from packaging.requirements import Requirement

import dev

LOCK_NAMES = ("build", "develop", "package", "run")


def locked(lock_name: str) -> dict[str, Requirement]:
    """The requirements of a lock file by name, without their hashes."""
    text = (dev.LOCKS / f"{lock_name}.txt").read_text("utf-8")
    lines = (line.removesuffix("\\") for line in text.splitlines() if re.match("[a-z]", line))
    return {entry.name: entry for entry in map(Requirement, lines)}


@pytest.fixture
def elsewhere(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A copy of the lock files and a place for .venv where nothing is installed."""
    shutil.copytree(dev.LOCKS, tmp_path / "locks")
    monkeypatch.setattr(dev, "LOCKS", tmp_path / "locks")
    monkeypatch.setattr(dev, "VENV", tmp_path / "venv")
    (tmp_path / "venv").mkdir()


@pytest.mark.parametrize("lock_name", LOCK_NAMES)
def test_a_lock_holds_hashes_and_no_addresses(lock_name: str) -> None:
    text = (dev.LOCKS / f"{lock_name}.txt").read_text("utf-8")
    assert "://" not in text
    assert "--index" not in text
    assert "--find-links" not in text
    assert text.count(" \\\n    --hash=sha256:") >= len(locked(lock_name)) > 0


@pytest.mark.parametrize("lock_name", ["develop", "package"])
def test_what_is_developed_with_and_packaged_is_what_runs(lock_name: str) -> None:
    versions = {name: str(entry.specifier) for name, entry in locked(lock_name).items()}
    run = {name: str(entry.specifier) for name, entry in locked("run").items()}
    assert {name: versions[name] for name in run} == run


def test_the_locks_answer_every_requirement_of_the_project() -> None:
    project = tomllib.loads((dev.TOP / "pyproject.toml").read_text("utf-8"))
    groups = project["dependency-groups"]
    asked = {
        "run": project["project"]["dependencies"],
        "develop": groups["check"] + groups["studio"] + [r for r in groups["dev"] if isinstance(r, str)],
        "package": project["project"]["dependencies"] + groups["package"],
        "build": groups["build-simpleaudio"],
    }
    for lock_name, requirements in asked.items():
        versions = {name: str(entry.specifier)[2:] for name, entry in locked(lock_name).items()}
        for requirement in map(Requirement, requirements):
            assert versions[requirement.name.lower()] in requirement.specifier


def test_the_environment_of_this_run_counts_as_ready_for_running_too(monkeypatch: pytest.MonkeyPatch) -> None:
    made: list[str] = []
    monkeypatch.setattr(dev, "make_virtual_environment", made.append)
    dev.set_up("develop", {})
    dev.set_up("run", {})
    assert made == []


@pytest.mark.usefixtures("elsewhere")
def test_an_environment_for_running_is_not_enough_for_developing(monkeypatch: pytest.MonkeyPatch) -> None:
    made: list[str] = []
    monkeypatch.setattr(dev, "make_virtual_environment", made.append)
    monkeypatch.setattr(dev, "install_packages", made.extend)
    monkeypatch.setattr(dev, "missing_build_packages", list)
    dev.stamp_file("run").write_text(dev.stamp("run"), "utf-8")
    dev.set_up("run", {})
    assert made == []
    dev.set_up("develop", {})
    assert made == ["develop"]


@pytest.mark.usefixtures("elsewhere")
@pytest.mark.parametrize("changed", ["build", "run"])
def test_a_changed_lock_asks_for_a_new_environment(changed: str) -> None:
    before = dev.stamp("run")
    with (dev.LOCKS / f"{changed}.txt").open("a") as lock_file:
        lock_file.write("# changed\n")
    assert dev.stamp("run") != before


@pytest.mark.usefixtures("elsewhere")
def test_a_set_up_broken_off_leaves_no_stamp(monkeypatch: pytest.MonkeyPatch) -> None:
    dev.stamp_file("run").write_text(dev.stamp("run"), "utf-8")
    commands: list[list[str]] = []

    def broken_off(command: list[str]) -> None:
        commands.append(command)
        if len(commands) == 2:
            raise KeyboardInterrupt

    monkeypatch.setattr(dev, "must", broken_off)
    with pytest.raises(KeyboardInterrupt):
        dev.make_virtual_environment("run")
    assert not dev.stamp_file("run").exists()
    commands.append([])
    dev.make_virtual_environment("run")
    assert dev.stamp_file("run").read_text("utf-8") == dev.stamp("run")


@pytest.mark.usefixtures("elsewhere")
@pytest.mark.parametrize("uv_works", [True, False], ids=["by uv", "by pip, where uv finds nothing"])
def test_everything_is_installed_by_hash_and_only_one_source_is_built(
    monkeypatch: pytest.MonkeyPatch, *, uv_works: bool
) -> None:
    musts: list[list[str]] = []
    tries: list[list[str]] = []

    def tried(command: list[str]) -> bool:
        tries.append(command)
        return uv_works

    monkeypatch.setattr(dev, "must", musts.append)
    monkeypatch.setattr(dev, "works", tried)
    monkeypatch.setattr(sys, "platform", "linux")
    dev.make_virtual_environment("develop")
    venv, first, *rest = [*musts[:2], *tries, *musts[2:]]
    assert venv[1:3] == ["-m", "venv"]
    assert [word for word in first if word.endswith(".txt")] == [
        str(dev.LOCKS / "build.txt"),
        str(dev.VENV / "uv.txt"),
    ]
    for command in (first, *rest):
        assert {"--require-hashes", "--only-binary=:all:", "--no-deps"} < set(command)
    assert len(rest) == (1 if uv_works else 2)
    for command in rest:
        assert command[-1] == str(dev.LOCKS / "develop.txt")
        assert [word for word in command if word.startswith(("--no-b", "--only-b"))] == [
            "--only-binary=:all:",  # to pip the last word counts
            "--no-binary=simpleaudio-patched",
            "--no-build-isolation",
        ]


def test_uv_is_installed_as_locked() -> None:
    entry = dev.locked_entry("uv", "develop")
    assert entry.startswith(f"{locked('develop')['uv']} ")
    assert entry.count("--hash=sha256:") == len(entry.splitlines()) - 2
    assert dev.locked_entry("uv", "run") == ""


@pytest.mark.skipif(sys.platform != "linux", reason="system packages are Linux's")
def test_without_rights_the_one_line_to_run_is_all_that_is_said(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "apt-get").touch(mode=0o755)
    monkeypatch.setenv("PATH", str(tmp_path))
    monkeypatch.setattr("os.geteuid", lambda: 1000)
    with pytest.raises(SystemExit, match=r"apt-get update && apt-get install .* xvfb$"):
        dev.install_packages(["xvfb"])


@pytest.mark.skipif(sys.platform != "linux", reason="system packages are Linux's")
def test_a_desktop_served_by_pipewire_keeps_it(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PATH", str(tmp_path))
    assert not dev.is_there("pulseaudio")
    (tmp_path / "pipewire-pulse").touch(mode=0o755)
    assert dev.is_there("pulseaudio")


def test_a_python_too_old_or_new_is_refused_in_one_sentence(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("PATH", str(tmp_path))
    monkeypatch.setattr(dev, "PYTHONS", ("2.7",))
    with pytest.raises(SystemExit, match=r"^Backchime needs Python 3\.11, 3\.12 or 3\.13, and this is 3\."):
        dev.use_a_supported_python()


@pytest.mark.skipif(sys.platform == "win32", reason="the stand-in is a script of Unix")
@pytest.mark.parametrize(("name", "choice"), [("python2.7", []), ("py", ["-2.7"])])
def test_a_python_that_fits_is_changed_to(
    name: str, choice: list[str], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / name).write_text("#!/bin/sh\n", "utf-8")
    (tmp_path / name).chmod(0o755)
    become: list[list[str]] = []
    monkeypatch.setenv("PATH", str(tmp_path))
    monkeypatch.setattr(dev, "PYTHONS", ("2.7",))  # any but that of this run
    monkeypatch.setattr(dev, "become", lambda command, _: become.append(command))
    with pytest.raises(SystemExit):
        dev.use_a_supported_python()
    assert become[0] == [str(tmp_path / name), *choice, *sys.argv]


def test_help_and_nonsense_show_how_to_use_it() -> None:
    for arguments, code in (["--help"], 0), (["nonsense"], 2):
        shown = subprocess.run(
            [sys.executable, dev.TOP / "dev.py", *arguments], capture_output=True, text=True
        )
        assert (shown.returncode, shown.stdout.strip()) == (code, dev.USAGE)

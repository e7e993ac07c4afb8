"""Facts about the self-test: a whole copy passes it, and a copy that lacks something is told what."""

import os
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

import pytest

TOP = Path(__file__).resolve().parent.parent


def self_test(code: Path, folder: Path, *wrapper: str) -> subprocess.CompletedProcess[str]:
    """Runs the self-test of the copy whose package lies in `code`, away from every folder of the person."""
    environment = {
        **os.environ,
        "PYTHONPATH": str(code),
        "HOME": str(folder),
        "XDG_DATA_HOME": str(folder / "data"),
    }
    return subprocess.run(
        [*wrapper, sys.executable, "-m", "backchime", "--self-test"],
        env=environment, cwd=folder, capture_output=True, text=True, timeout=120, check=False,
    )  # fmt: skip


def watched(calls: str) -> tuple[str, ...]:
    """What starts a program and writes down how it and its children use sockets."""
    if not shutil.which("strace"):
        return ()
    return ("strace", "--follow-forks", "--seccomp-bpf", "--trace=%network", f"--output={calls}")


def reaches_out(call: str) -> bool:
    """Whether a line of that tells of a socket that is not one of the computer itself."""
    return "socket(" in call and "AF_UNIX" not in call


@pytest.fixture
def copy(tmp_path: Path) -> Path:
    """A copy as a wheel lays it out: what ships lies inside the package."""
    package = tmp_path / "code" / "backchime"
    shutil.copytree(TOP / "desktop" / "backchime", package, ignore=shutil.ignore_patterns("__pycache__"))
    shutil.copytree(TOP / "assets", package / "assets")
    for file in ("routines.json", "LICENSE"):
        shutil.copy(TOP / file, package)
    return package


def test_a_whole_copy_passes_leaves_nothing_behind_and_speaks_to_nobody_elsewhere(tmp_path: Path) -> None:
    with tempfile.NamedTemporaryFile("r") as calls:
        tested = self_test(TOP / "desktop", tmp_path, *watched(calls.name))
        assert [line for line in calls if reaches_out(line)] == []
    assert tested.stdout.endswith("All of it works.\n"), tested.stdout + tested.stderr
    assert tested.returncode == 0
    assert list(tmp_path.iterdir()) == []


def test_a_copy_that_lacks_things_is_told_which_and_the_rest_is_tested_all_the_same(copy: Path) -> None:
    (copy / "assets" / "figures" / "childs-pose.svg").unlink()
    (copy / "assets" / "chimes" / "wood" / "hold.wav").write_bytes(b"RIFF")
    (copy / "assets" / "translations" / "backchime_fr.qm").unlink()
    tested = self_test(copy.parent, copy.parent.parent)
    assert tested.returncode == 1
    assert "figures: FaultyCopyError: there is no picture of childs-pose" in tested.stdout
    assert "hold.wav" in tested.stdout
    assert "the translation fr cannot be loaded" in tested.stdout
    assert "a session: 180 s" in tested.stdout
    assert tested.stdout.endswith("is not whole: figures, chimes, translations\n")

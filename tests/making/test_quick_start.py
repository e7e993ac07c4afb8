"""Facts about the bundle's quick start: what it leaves for later comes when asked for, and says the same."""

import os
import re
import shutil
import subprocess
import sys
from importlib.metadata import version
from pathlib import Path

import pytest
import shiboken6
from making import quick_start
from making.project import PACKAGING

WRONG_CALLS = """
import sys
from PySide6.QtCore import QObject, QRect, QTimer

def is_loaded():
    return "shibokensupport.signature.errorhandler" in sys.modules

was_loaded = is_loaded()
for call in (
    lambda: QObject().setObjectName(3),
    lambda: QObject(parent=3),
    lambda: QObject(nonsense=1),
    lambda: QRect("a"),
    lambda: QTimer(interval="x"),
    lambda: QObject.connect(3),
):
    try:
        call()
    except Exception as error:
        print(type(error).__name__, error)
print(QObject.setObjectName.__doc__, QObject.__doc__)
print(was_loaded, is_loaded(), file=sys.stderr)
"""
pytestmark = pytest.mark.skipif(
    sys.platform != "linux" or version("PySide6-Essentials") != quick_start.PROVEN_WITH,
    reason="only there a bundle starts quickly",
)


@pytest.fixture(scope="module")
def site(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Shiboken as it lies in a bundle."""
    folder = tmp_path_factory.mktemp("site")
    assert quick_start.make(folder)
    shutil.copytree(Path(shiboken6.__file__).parent, folder / "shiboken6", dirs_exist_ok=True)
    return folder


def called_wrongly(*path: Path) -> subprocess.CompletedProcess[str]:
    environment = {**os.environ, "PYTHONPATH": os.pathsep.join(map(str, path))}
    return subprocess.run(
        [sys.executable, "-c", WRONG_CALLS], env=environment, capture_output=True, text=True, check=True
    )


def test_wrong_calls_are_told_of_as_ever_by_what_no_start_loads(site: Path) -> None:
    usual, quick = called_wrongly(), called_wrongly(site)
    assert quick.stdout == usual.stdout
    assert (usual.stderr, quick.stderr) == ("True True\n", "False True\n")


def test_a_wrong_call_raises_even_where_nothing_can_tell_of_it(site: Path, tmp_path: Path) -> None:
    shutil.copytree(site, tmp_path / "spoilt")
    for file in (tmp_path / "spoilt").rglob("errorhandler.pyc"):
        file.unlink()
    told = called_wrongly(tmp_path / "spoilt").stdout.splitlines()[0]
    assert told.startswith("TypeError PySide6.QtCore.QObject.setObjectName() was called with wrong arguments")


def test_what_was_unpacked_lies_there_compiled(site: Path) -> None:
    files = [file for file in (site / quick_start.PLACE).rglob("*") if file.is_file()]
    assert {file.suffix for file in files} == {".pyc"}
    assert {"loader.pyc", "real_loader.pyc", "mapping.pyc", "parser.pyc"} <= {file.name for file in files}


def test_another_version_starts_in_the_usual_way(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(quick_start, "PROVEN_WITH", "6.10.0")
    assert not quick_start.make(tmp_path / "nothing")
    assert list((tmp_path / "nothing").iterdir()) == []


def test_the_version_that_is_packaged_is_the_one_it_was_tried_with() -> None:
    """Whoever raises it tries this anew: the texts above, the self-test of the bundle, `bench bundle`."""
    lock = (PACKAGING / "locks" / "package.txt").read_text("utf-8")
    assert (
        re.findall(r"^(?:pyside6-essentials|shiboken6)==([\w.]+)", lock, re.MULTILINE)
        == [quick_start.PROVEN_WITH] * 2
    )

"""Facts about the quick start: what it leaves for later comes when asked for, and says the same."""

import os
import re
import subprocess
import sys
from importlib.metadata import version
from pathlib import Path

import pytest
from backchime import quick_start

TOP = Path(__file__).parents[1]
BEGIN = "from backchime import quick_start; print(quick_start.begin(), file=sys.stderr)"
WRONG_CALLS = """
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
ENUMERATIONS = """
import enum
from backchime.quick_start import enumerations

make_checked = enum.EnumType._create_
compared = 0

def make_both(kind, name, members, **named):
    global compared
    checked = make_checked(kind, name, members, **named)
    if enumerations.is_from_qt(members, named):
        quick = enumerations.made_quickly(kind, name, members)
        enum._test_simple_enum(checked, quick)
        for one, other in zip(checked, quick, strict=True):
            assert (str(one), repr(one), hash(one)) == (str(other), repr(other), hash(other))
            assert checked(one.value).name == quick(other.value).name
        if issubclass(kind, enum.Flag):
            everything, nothing = max(checked._flag_mask_, 0), 0
            for value in (everything, nothing, 1 << 40):
                assert str(checked(value)) == str(quick(value))
                assert (~checked(value)).value == (~quick(value)).value
        compared += 1
    return checked

enum.EnumType._create_ = make_both
from PySide6 import QtCore, QtGui, QtNetwork, QtSvg, QtWidgets

for module in (QtCore, QtGui, QtNetwork, QtSvg, QtWidgets):
    for name in dir(module):
        getattr(module, name)
print(compared)
"""
FROM_QT = """
from PySide6.QtCore import Qt
from PySide6.QtGui import QPainter
left = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop
print(left, left & Qt.AlignmentFlag.AlignTop, Qt.AlignmentFlag(0x21), Qt.Key(0x41), Qt.Key.Key_A.name)
hints = QPainter.RenderHint
print(hints.Antialiasing in (hints.Antialiasing | hints.TextAntialiasing), hints(0), ~hints.Antialiasing)
print(type(left).__mro__, Qt.Orientation.Horizontal, bool(Qt.AlignmentFlag(0)), list(Qt.Orientation))
"""
SPOIL = 'sys.modules["signature_bootstrap"].zipstring_sequence.clear()'
ANOTHER_VERSION = 'from backchime import quick_start; quick_start.PROVEN_WITH = "6.10.0"'
only_where_proven = pytest.mark.skipif(
    sys.platform != "linux" or version("PySide6-Essentials") != quick_start.PROVEN_WITH,
    reason="only there the start is quick",
)


def run(*lines: str) -> subprocess.CompletedProcess[str]:
    environment = {**os.environ, "PYTHONPATH": str(TOP / "desktop")}
    script = "\n".join(("import sys", *lines))
    return subprocess.run(
        [sys.executable, "-c", script], env=environment, capture_output=True, text=True, check=True
    )


@only_where_proven
def test_wrong_calls_are_told_of_as_ever_by_what_no_start_loads() -> None:
    usual, quick = run(WRONG_CALLS), run(BEGIN, WRONG_CALLS)
    assert quick.stdout == usual.stdout
    assert (usual.stderr, quick.stderr) == ("True True\n", "True\nFalse True\n")


@only_where_proven
def test_a_wrong_call_raises_even_where_nothing_can_tell_of_it() -> None:
    told = run(BEGIN, "import PySide6.QtCore", SPOIL, WRONG_CALLS).stdout.splitlines()[0]
    assert told.startswith("TypeError PySide6.QtCore.QObject.setObjectName() was called with wrong arguments")


@only_where_proven
def test_each_enumeration_of_qt_is_what_python_would_have_made_of_it() -> None:
    assert int(run(ENUMERATIONS).stdout) > 600


@only_where_proven
def test_enumerations_that_were_made_quickly_do_as_ever() -> None:
    assert run(BEGIN, FROM_QT).stdout == run(FROM_QT).stdout


def test_another_version_starts_in_the_usual_way() -> None:
    assert run(ANOTHER_VERSION, BEGIN, WRONG_CALLS).stderr == "False\nTrue True\n"


def test_where_shiboken_is_loaded_already_nothing_is_changed() -> None:
    assert run("import shiboken6", BEGIN, WRONG_CALLS).stderr == "False\nTrue True\n"


def test_the_version_that_is_locked_is_the_one_it_was_tried_with() -> None:
    """Whoever raises it tries this anew: the texts above, every self-test, `bench start`."""
    pins = [
        pin
        for lock in (TOP / "packaging" / "locks").glob("*.txt")
        for pin in re.findall(
            r"^(?:pyside6-essentials|shiboken6)==([\w.]+)", lock.read_text("utf-8"), re.MULTILINE
        )
    ]
    assert len(pins) >= 4
    assert set(pins) == {quick_start.PROVEN_WITH}

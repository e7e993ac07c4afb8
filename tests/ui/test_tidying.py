"""Facts about garbage: it is looked for on the window's thread alone, and found."""

import gc
import threading
import weakref
from collections.abc import Iterator

import pytest
from backchime.ui.tidying import MOST_NEW, Tidying
from PySide6.QtCore import QObject
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot


class Round:
    """Holds itself, so that only a look for garbage finds it."""

    def __init__(self) -> None:
        self.itself = self


@pytest.fixture
def tidying(qapp: QApplication) -> Iterator[Tidying]:
    window = QObject(qapp)
    gc.enable()  # as an app is started
    yield Tidying(window)
    window.deleteLater()
    gc.disable()


@pytest.mark.usefixtures("tidying")
def test_what_nobody_holds_is_gone_before_the_window_waits(qtbot: QtBot) -> None:
    lost = weakref.ref(Round())
    held: list[object] = [[] for _ in range(2 * MOST_NEW)]
    qtbot.waitUntil(lambda: lost() is None)
    assert held


@pytest.mark.usefixtures("tidying")
def test_another_thread_ends_nothing_however_much_it_makes() -> None:
    lost = weakref.ref(Round())

    def make() -> None:
        made: list[object] = [[] for _ in range(100 * MOST_NEW)]
        made.clear()

    busy = threading.Thread(target=make)
    busy.start()
    busy.join()
    assert lost() is not None
    gc.collect()
    assert lost() is None

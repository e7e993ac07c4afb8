"""Facts about one session after the other in one window; `bench soak` looks at five hundred of them."""

import gc
from collections.abc import Iterator

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QObject
from PySide6.QtWidgets import QApplication

from tests.screens.stage import Stage

DAY_SECONDS = 86_400.0


@pytest.fixture
def stage(qapp: QApplication) -> Iterator[Stage]:
    stage = Stage(qapp)
    stage.open(720, 560)
    yield stage
    stage.close()


def test_a_session_leaves_nothing_in_the_window_that_the_one_before_did_not(stage: Stage) -> None:
    left = [_left_of_a_day(stage) for _ in range(3)]
    assert left[2] == left[1]


def test_pictures_are_kept_for_as_much_memory_as_was_set(
    stage: Stage, monkeypatch: pytest.MonkeyPatch
) -> None:
    from backchime.ui.widgets import pose_picture

    most = 1_000_000
    monkeypatch.setattr(pose_picture, "KEPT_BYTES", most)
    monkeypatch.setattr(pose_picture, "_pictures", pose_picture._Pictures())
    _left_of_a_day(stage)
    kept = pose_picture._pictures._kept.values()
    assert len(kept) > 1
    assert sum(map(pose_picture._bytes, kept)) <= most


def _left_of_a_day(stage: Stage) -> tuple[int, int]:
    """How many objects of Qt's the window has, and of ours, once a session is over and home is shown."""
    rooms = stage.rooms
    rooms.begin(rooms.library.lay_out("spasm-relief-3"))
    while stage.window.page_key == "session":
        stage.clock.turn(1.0)
        rooms.session.controller.skip()
    rooms.session.finish_page.home.click()
    stage.clock.turn(DAY_SECONDS)
    stage.settle()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
    gc.collect()
    ours = [one for one in gc.get_objects() if type(one).__module__.startswith("backchime.ui.widgets")]
    return len(stage.window.findChildren(QObject)), len(ours)

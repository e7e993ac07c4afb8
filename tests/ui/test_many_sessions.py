"""Facts about one session after the other in one window; `bench soak` looks at five hundred of them."""

from collections.abc import Iterator

import pytest
from backchime.ui.widgets.pose_art import PoseArt
from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtWidgets import QApplication

from tests.screens.stage import Stage

DAY_SECONDS = 86_400.0


@pytest.fixture
def stage(qapp: QApplication) -> Iterator[Stage]:
    stage = Stage(qapp)
    stage.open(720, 560)
    yield stage
    stage.close()


def test_the_rows_of_a_session_that_is_over_make_way_for_those_of_the_next(stage: Stage) -> None:
    left = [_rows_after_a_day(stage) for _ in range(3)]
    assert left[0] > 0
    assert left == [left[0]] * 3


def test_pictures_are_kept_for_as_much_memory_as_was_set(
    stage: Stage, monkeypatch: pytest.MonkeyPatch
) -> None:
    from backchime.ui.widgets import pose_picture

    most = 1_000_000
    monkeypatch.setattr(pose_picture, "KEPT_BYTES", most)
    monkeypatch.setattr(pose_picture, "_pictures", pose_picture._Pictures())
    _rows_after_a_day(stage)
    kept = pose_picture._pictures._kept.values()
    assert len(kept) > 1
    assert sum(map(pose_picture._bytes, kept)) <= most


def _rows_after_a_day(stage: Stage) -> int:
    """How many rows of poses the end of a session has, once home is shown again."""
    rooms = stage.rooms
    rooms.begin(rooms.library.lay_out("spasm-relief-3"))
    while stage.window.page_key == "session":
        stage.clock.turn(1.0)
        rooms.session.controller.skip()
    rooms.session.finish_page.home.click()
    stage.clock.turn(DAY_SECONDS)
    stage.settle()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
    return len(rooms.session.finish_page.findChildren(PoseArt))

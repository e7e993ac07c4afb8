"""Facts about the pages a session ends on: what was kept, how to get up, when to get help."""

from itertools import pairwise
from pathlib import Path

import pytest
from backchime.core.routine import Ease, Routine
from backchime.core.session import Session
from backchime.core.session_view import SessionView
from backchime.storage.guide_file import load_signs
from backchime.ui.guide_room import SIGNS_FILE
from backchime.ui.pages.finish_page import ADDED_COUNT, FinishPage
from backchime.ui.pages.stopped_page import StoppedPage
from backchime.ui.theme.appearance import Appearance
from backchime.ui.theme.fonts import load_fonts
from backchime.ui.widgets.kept_pose import kept_poses, kept_words, not_as_planned
from msgspec.structs import replace
from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot

from tests.building import a_pose, a_routine, a_step
from tests.ui.library import SIZES, shipped_routines, timeline
from tests.ui.long_words import cut_off, longer_words

WORDS_NOT_TO_SAY = ("saved", "streak", "great", "well done", "!")
SIGNS = load_signs(SIGNS_FILE)


@pytest.fixture
def appearance(qapp: QApplication) -> Appearance:
    load_fonts()
    return Appearance(qapp, "light")


def finished(routine: Routine, *, skipping: int = 0) -> SessionView:
    """A session that was played to its end, the first holds skipped."""
    session = Session(timeline(routine))
    session.start(0.0)
    skipped, now = 0, 0.0
    while not session.view(now).is_over:
        view = session.view(now)
        if skipped < skipping and view.phase.kind == "hold":
            session.skip(now)
            skipped += 1
        else:
            now += view.left_seconds
            session.advance(now)
    return session.view(now)


def words_of(page: FinishPage | StoppedPage) -> str:
    return " ".join(getattr(label, "words", label.text()) for label in page.findChildren(QLabel))


def rows_of(view: SessionView) -> int:
    """A row for each pose, and a line between each two."""
    return 2 * len(kept_poses(view)) - 1


# -- finish --


def test_it_says_that_no_hold_was_skipped(appearance: Appearance, qtbot: QtBot) -> None:
    page = FinishPage(appearance)
    qtbot.addWidget(page)
    routine = shipped_routines()[0]
    page.show_session(finished(routine))
    assert page.panel.holds.words == str(routine.hold_count)
    assert page.panel.holds_caption.words == "holds, none skipped"
    assert page.panel.routine.words == routine.name


def test_it_says_how_many_holds_were_skipped(appearance: Appearance, qtbot: QtBot) -> None:
    page = FinishPage(appearance)
    qtbot.addWidget(page)
    routine = shipped_routines()[0]
    page.show_session(finished(routine, skipping=2))
    assert page.panel.holds.words == f"{routine.hold_count - 2} of {routine.hold_count}"
    assert page.panel.holds_caption.words == "holds, 2 skipped"


def test_each_step_says_what_was_kept_of_it() -> None:
    routine = shipped_routines()[0]
    kept = kept_poses(finished(routine, skipping=2))
    assert [one.pose for one in kept] == [step.pose for step in routine.steps]
    assert [kept_words(one) for one in kept[:3]] == ["Skipped", "1 of 2 holds, 30 s", "2 holds, 1 min"]
    assert sum(one.holds_done for one in kept) == routine.hold_count - 2


def test_a_step_that_was_not_as_planned_says_so(appearance: Appearance, qtbot: QtBot) -> None:
    plank = a_pose("knee-plank")
    steps = (
        a_step(plank),
        replace(a_step(plank), ease=Ease.EASIER),
        replace(a_step(plank), ease=Ease.GENTLE),
        replace(a_step(plank), instead_of=a_pose("high-plank")),
    )
    view = finished(a_routine(*steps))
    asides = [not_as_planned(one) for one in kept_poses(view)]
    assert asides == ["", "Made easier on the way", "Gentle position", "Instead of High plank"]
    page = FinishPage(appearance)
    qtbot.addWidget(page)
    page.show_session(view)
    qtbot.waitUntil(lambda: page.poses.count() == rows_of(view))
    assert "Made easier on the way" in words_of(page)


def test_the_last_pose_says_how_to_get_up(appearance: Appearance, qtbot: QtBot) -> None:
    page = FinishPage(appearance)
    qtbot.addWidget(page)
    page.show_session(finished(shipped_routines()[0]))
    assert page.get_up.words == "Get up slowly: roll to one side and push up with your hands."


def test_home_has_the_focus_and_both_ways_are_told(appearance: Appearance, qtbot: QtBot) -> None:
    page = FinishPage(appearance)
    qtbot.addWidget(page)
    page.setMinimumSize(1120, 760)
    page.show_session(finished(shipped_routines()[0]))
    with qtbot.waitActive(page):
        page.show()
    page.focus_title()
    assert page.home.hasFocus()
    with qtbot.waitSignal(page.home_requested):
        QTest.keyClick(page.home, Qt.Key.Key_Return)
    with qtbot.waitSignal(page.again_requested):
        QTest.mouseClick(page.again, Qt.MouseButton.LeftButton)


@pytest.mark.parametrize("size", SIZES)
@pytest.mark.parametrize("skipping", [0, 2])
@pytest.mark.parametrize("rests", [False, True])
def test_nothing_of_the_finish_is_cut_off(
    appearance: Appearance, qtbot: QtBot, size: tuple[int, int], *, skipping: int, rests: bool
) -> None:
    with longer_words():
        page = FinishPage(appearance)
        qtbot.addWidget(page)
        page.setMinimumSize(*size)
        view = finished(shipped_routines()[0], skipping=skipping)
        page.show_session(view, rests=rests)
        with qtbot.waitExposed(page):
            page.show()
        qtbot.waitUntil(lambda: page.poses.count() == rows_of(view) and not cut_off(page))


def test_the_poses_come_a_few_at_a_time_so_that_a_long_routine_holds_nothing_up(
    appearance: Appearance, qtbot: QtBot
) -> None:
    page = FinishPage(appearance)
    qtbot.addWidget(page)
    view = finished(max(shipped_routines(), key=lambda routine: len(routine.steps)))
    rows = rows_of(view)
    page.show_session(view)
    seen = [page.poses.count()]
    while seen[-1] < rows and len(seen) <= rows:
        QCoreApplication.processEvents()
        seen.append(page.poses.count())
    assert seen[0] == 0
    assert seen[-1] == rows
    assert max(later - before for before, later in pairwise(seen)) <= 2 * ADDED_COUNT


def test_for_the_quiet_minute_it_asks_nothing_and_says_to_take_it(
    appearance: Appearance, qtbot: QtBot
) -> None:
    page = FinishPage(appearance)
    qtbot.addWidget(page)
    routines = {routine.id: routine for routine in shipped_routines()}
    page.show_session(finished(routines["express-5"]), rests=True)
    assert page.notice.words == "Take a minute. Roll to one side first."
    page.end_rest()
    assert page.notice.words == "Notice how your back feels."
    page.show_session(finished(routines["desk-break"]), rests=True)
    assert page.notice.words == "Take a minute."


# -- stopped --


def test_every_sign_for_now_is_there_word_for_word(appearance: Appearance, qtbot: QtBot) -> None:
    page = StoppedPage(appearance, SIGNS)
    qtbot.addWidget(page)
    signs = SIGNS.of("now")
    assert len(signs) == 8
    assert "Numbness or tingling around your genitals, back passage, buttocks or inner thighs" in signs
    assert all(sign in words_of(page) for sign in signs)
    assert "If yes, get emergency help now." in words_of(page)
    assert "Stop. Call your emergency number or go to emergency care." in words_of(page)


def test_the_pose_says_how_to_leave_it(appearance: Appearance, qtbot: QtBot) -> None:
    page = StoppedPage(appearance, SIGNS)
    qtbot.addWidget(page)
    pose = shipped_routines()[0].steps[0].pose
    page.show_stop(pose)
    assert page.head.ease_out.words == f"Ease out of the pose slowly. {pose.exit}"
    page.show_stop(replace(pose, exit=""))
    assert page.head.ease_out.words == "Ease out of the pose slowly."
    page.show_stop(None)
    assert page.head.ease_out.words == "Ease out of the pose slowly."


@pytest.mark.parametrize(
    "content", [None, "", "[]", '{"red_flags": [{"id": "x"}]}', '{"red_flags": 3}', "\x00"]
)
def test_without_the_list_it_still_says_whom_to_call(
    appearance: Appearance, qtbot: QtBot, tmp_path: Path, content: str | None
) -> None:
    file = tmp_path / "red-flags.json"
    if content is not None:
        file.write_text(content, encoding="utf-8")
    page = StoppedPage(appearance, load_signs(file))
    qtbot.addWidget(page)
    assert "call your local emergency number" in words_of(page)


def test_stopping_promises_and_praises_nothing(appearance: Appearance, qtbot: QtBot) -> None:
    stopped, finish = StoppedPage(appearance, SIGNS), FinishPage(appearance)
    qtbot.addWidget(stopped)
    qtbot.addWidget(finish)
    view = finished(shipped_routines()[0])
    finish.show_session(view)
    qtbot.waitUntil(lambda: finish.poses.count() == rows_of(view))
    said = f"{words_of(stopped)} {words_of(finish)}".lower()
    assert not [word for word in WORDS_NOT_TO_SAY if word in said]


def test_it_leads_home(appearance: Appearance, qtbot: QtBot) -> None:
    page = StoppedPage(appearance, SIGNS)
    qtbot.addWidget(page)
    with qtbot.waitSignal(page.home_requested):
        QTest.mouseClick(page.home, Qt.MouseButton.LeftButton)


def test_at_the_usual_size_the_way_home_is_in_sight(appearance: Appearance, qtbot: QtBot) -> None:
    page = StoppedPage(appearance, SIGNS)
    qtbot.addWidget(page)
    page.setMinimumSize(1120, 760)
    page.show_stop(shipped_routines()[0].steps[0].pose)
    with qtbot.waitExposed(page):
        page.show()
    bottom = page.home.mapTo(page, page.home.rect().bottomLeft()).y()
    assert bottom < page.height()


@pytest.mark.parametrize("size", SIZES)
def test_nothing_of_the_stop_is_cut_off(appearance: Appearance, qtbot: QtBot, size: tuple[int, int]) -> None:
    with longer_words():
        page = StoppedPage(appearance, SIGNS)
        qtbot.addWidget(page)
        page.setMinimumSize(*size)
        page.show_stop(shipped_routines()[0].steps[0].pose)
        with qtbot.waitExposed(page):
            page.show()
        qtbot.waitUntil(lambda: not cut_off(page))

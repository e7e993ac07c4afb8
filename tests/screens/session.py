"""A session in all its states, and its two ends."""

from collections.abc import Callable

from backchime.core.history import Tag
from backchime.ui import asking
from backchime.ui.awake_room import AwakeRoom
from backchime.ui.widgets.note_fold import NoteFold
from PySide6.QtCore import QCoreApplication, QVariantAnimation

from tests.fakes import RecordedAwake
from tests.screens.home import LONGER
from tests.screens.stage import NO_SOUND, Screen, Stage


def at(routine: str, seconds: float) -> Callable[[Stage], None]:
    """A session that has run for so long."""

    def visit(stage: Stage) -> None:
        stage.begin(routine, seconds)

    return visit


hold = at("back-yoga-10", 66.0)


def paused(stage: Stage) -> None:
    hold(stage)
    stage.rooms.session.controller.pause()


def paused_by_itself(stage: Stage) -> None:
    hold(stage)
    stage.clock.turn(3_600)
    stage.rooms.session.controller.tick()


def asked_to_end(stage: Stage) -> None:
    paused(stage)
    stage.rooms.session.page.ask_to_end()


def kept_on_by_nobody(stage: Stage) -> None:
    hold(stage)
    stage.settle()
    awake = RecordedAwake()
    AwakeRoom(stage.rooms, awake)
    awake.told(False)


def going_back_in(stage: Stage) -> None:
    paused(stage)
    stage.rooms.session.controller.resume()


def without_sound(stage: Stage) -> None:
    hold(stage)
    stage.settle()
    stage.chimes.tell(NO_SOUND)
    stage.rooms.session.page.flash_edge()
    for fading in stage.rooms.session.page.flash.findChildren(QVariantAnimation):
        fading.pause()  # at its brightest


def all_skipped(stage: Stage) -> None:
    stage.begin("core-30", 50.0)
    while stage.window.page_key == "session":
        stage.rooms.session.controller.skip()


def eased_off(stage: Stage) -> None:
    stage.begin("express-5", 115.0)  # in downward dog, which has an easier pose
    stage.rooms.session.hurt()


def eased_off_where_words_make_it_easier(stage: Stage) -> None:
    stage.begin("express-5", 60.0)  # in child's pose
    stage.rooms.session.hurt()


def eased_off_with_much_pain(stage: Stage) -> None:
    eased_off(stage)
    stage.rooms.session.ease_off.page.scale.options[7].click()


def easier(stage: Stage) -> None:
    eased_off(stage)
    stage.rooms.session.ease_off.page.easier.click()


def gentle(stage: Stage) -> None:
    eased_off(stage)
    stage.rooms.session.ease_off.page.gentle.click()
    stage.turn(15.0)


def asked_before(rating: int | None) -> Callable[[Stage], None]:
    """The question before a session, answered or not."""

    def visit(stage: Stage) -> None:
        stage.change(check_in=True)
        stage.rooms.begin(stage.rooms.library.lay_out("back-yoga-10"))
        if rating is not None:
            stage.rooms.check_in.page.scale.options[rating].click()

    return visit


def asked_after(stage: Stage) -> None:
    stage.change(check_in=True, quiet_ending=False)
    stage.begin("core-30", 0.0)
    stage.rooms.check_in.page.scale.options[4].click()
    stage.rooms.check_in.page.go_on.click()
    stage.turn(266.0)
    stage.rooms.session.finish_page.scale.options[2].click()


def noted(stage: Stage) -> None:
    asked_after(stage)
    page = stage.rooms.session.finish_page
    page.effort.row.options[5].click()
    write_a_note(page.note)
    stage.scroll_to(page.note.tags)


def noted_without_rating(stage: Stage) -> None:
    stage.change(quiet_ending=False)
    stage.begin("core-30", 266.0)
    page = stage.rooms.session.finish_page
    write_a_note(page.note)
    page.folded_effort.row.options[7].click()


def asked_about_holds(stage: Stage) -> None:
    asked_after(stage)
    plan, page = stage.rooms.plan, stage.rooms.session.finish_page
    while not (plan.today and plan.today.last and plan.today.last.pain_after == 2):
        QCoreApplication.processEvents()
    page.show_asked(asking.asked_about_holds(LONGER))
    stage.scroll_to(page.ask)


def stopped_and_noted(stage: Stage) -> None:
    stopped(stage)
    note = stage.rooms.session.stopped_page.note
    write_a_note(note)
    stage.scroll_to(note.tags)


def write_a_note(note: NoteFold) -> None:
    note.open_button.click()
    note.field.setPlainText("Left side tighter than right")
    note.tags.chips[Tag.HEAT].click()


def asked_to_end_and_rate(stage: Stage) -> None:
    stage.change(check_in=True)
    stage.begin("core-30", 0.0)
    stage.rooms.check_in.page.skip.click()
    stage.turn(60.0)
    stage.rooms.session.page.end_requested.emit()


def rating_on_the_way_out(stage: Stage) -> None:
    asked_to_end_and_rate(stage)
    stage.rooms.session.page.end_dialog.rate.click()
    stage.rooms.session.rate_page.scale.options[3].click()


def stopped(stage: Stage) -> None:
    stage.begin("core-30", 20.0)
    stage.rooms.session.hurt()
    stage.rooms.session.ease_off.page.end_here.click()


def swapped(routine: str, seconds: float) -> Callable[[Stage], None]:
    """A session with easier poses that has run for so long."""

    def visit(stage: Stage) -> None:
        stage.change(swap_tags=("sore_wrists", "no_floor"))
        stage.begin(routine, seconds)

    return visit


SCREENS = (
    Screen("03-get-ready", at("back-yoga-10", 2.0)),
    Screen("03-transition", at("back-yoga-10", 8.0)),
    Screen("03-hold", hold),
    Screen("03-switch", at("back-yoga-10", 86.0)),
    Screen("03-gap", at("big-three-3", 86.0)),
    Screen("03-hold-of-62", at("big-three-3", 78.0)),
    Screen("03-hold-swapped", swapped("back-yoga-10", 66.0)),
    Screen("03-hold-swapped-of-6", swapped("big-three-3", 83.0)),
    Screen("03-transition-swapped", swapped("back-yoga-10", 50.0)),
    Screen("03-screen-not-kept-on", kept_on_by_nobody),
    Screen("03-paused", paused),
    Screen("03-paused-by-itself", paused_by_itself),
    Screen("03-end", asked_to_end),
    Screen("03-re-entry", going_back_in),
    Screen("03-no-sound", without_sound),
    Screen("03-finish", at("core-30", 266.0)),
    Screen("03-finish-skipped", all_skipped),
    Screen("03-eased-off", eased_off),
    Screen("03-eased-off-by-words", eased_off_where_words_make_it_easier),
    Screen("03-eased-off-signs", eased_off_with_much_pain),
    Screen("03-eased-to-easier", easier),
    Screen("03-eased-to-gentle", gentle),
    Screen("03-stopped", stopped),
    Screen("03-finish-rated", asked_after),
    Screen("03-finish-noted", noted),
    Screen("03-finish-asked", asked_about_holds),
    Screen("03-finish-noted-unrated", noted_without_rating),
    Screen("03-stopped-noted", stopped_and_noted),
    Screen("03-end-rating", asked_to_end_and_rate),
    Screen("03-rating-after", rating_on_the_way_out),
    Screen("04-check-in", asked_before(None)),
    Screen("04-check-in-rated", asked_before(4)),
    Screen("04-check-in-high", asked_before(8)),
)

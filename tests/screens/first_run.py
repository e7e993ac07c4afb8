"""The first run: safety, the two lists, the sound check and the length of the holds."""

from backchime.ui.pages.first_run_page import FirstRunPage

from tests.screens.stage import Screen, Stage


def safety(stage: Stage) -> None:
    stage.rooms.first_run.show()


def lists(stage: Stage) -> None:
    safety(stage)
    page(stage).understand.click()


def who_asks_first(stage: Stage) -> None:
    lists(stage)
    stage.scroll_to(page(stage).lists.ask_first)


def sound(stage: Stage) -> None:
    lists(stage)
    page(stage).read.click()


def voice(stage: Stage) -> None:
    sound(stage)
    check = stage.rooms.sound_check.page
    check.show_part(check.voice)


def hold(stage: Stage) -> None:
    sound(stage)
    check = stage.rooms.sound_check.page
    check.not_heard_button.click()
    check.go_on_button.click()


def page(stage: Stage) -> FirstRunPage:
    return stage.rooms.first_run.page


SCREENS = (
    Screen("10a-first-run-safety", safety),
    Screen("10a-first-run-lists", lists),
    Screen("10a-first-run-who-asks-first", who_asks_first),
    Screen("10b-first-run-sound", sound),
    Screen("10c-first-run-voice", voice),
    Screen("10d-first-run-hold", hold),
)

"""The sound check, as from the settings."""

from tests.screens.stage import NO_SOUND, Screen, Stage


def ringing(stage: Stage) -> None:
    stage.rooms.sound_check.show(first_run=False)


def not_heard(stage: Stage) -> None:
    ringing(stage)
    stage.rooms.sound_check.page.not_heard_button.click()


def without_output(stage: Stage) -> None:
    ringing(stage)
    stage.chimes.tell(NO_SOUND)


SCREENS = (
    Screen("10-sound-check", ringing),
    Screen("10-sound-check-not-heard", not_heard),
    Screen("10-sound-check-no-output", without_output),
)

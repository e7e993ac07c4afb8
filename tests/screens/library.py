"""Home and the preview of a routine."""

from pathlib import Path

from backchime.ui.session_saving import Saving

from tests.screens.stage import NO_SOUND, Screen, Stage


def home(stage: Stage) -> None:
    stage.rooms.library.show_home()


def home_without_sound(stage: Stage) -> None:
    home(stage)
    stage.chimes.tell(NO_SOUND)


def preview(stage: Stage) -> None:
    stage.rooms.library.show_preview("back-yoga-10")


def saving(stage: Stage) -> None:
    preview(stage)
    page, routine = stage.rooms.library.preview, stage.rooms.library.library.routines["back-yoga-10"]
    page.show_saving(Saving(routine.id, routine.name, 42))


def saving_another(stage: Stage) -> None:
    saving(stage)
    stage.rooms.library.show_preview("core-30")


def saved(stage: Stage) -> None:
    preview(stage)
    stage.rooms.saving.work.saved.emit(Path.home() / "Back yoga.wav")


SCREENS = (
    Screen("01-home", home),
    Screen("01-home-no-sound", home_without_sound),
    Screen("02-preview", preview),
    Screen("02-preview-saving", saving),
    Screen("02-preview-saving-another", saving_another),
    Screen("02-preview-saved", saved),
)

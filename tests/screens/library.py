"""Home and the preview of a routine."""

from pathlib import Path

from backchime.ui.session_saving import Saving

from tests.screens.stage import NO_SOUND, Screen, Stage

SWAPPED = ("sore_wrists", "sore_knees", "bending_hurts")


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


def home_with_swaps(stage: Stage) -> None:
    stage.change(swap_tags=SWAPPED)
    home(stage)


def preview_with_swaps(stage: Stage) -> None:
    stage.change(swap_tags=SWAPPED)
    preview(stage)


def preview_of_usual_poses(stage: Stage) -> None:
    preview_with_swaps(stage)
    stage.rooms.library.preview.swaps.button.click()


SCREENS = (
    Screen("01-home", home),
    Screen("01-home-no-sound", home_without_sound),
    Screen("02-preview", preview),
    Screen("01-home-swapped", home_with_swaps),
    Screen("02-preview-swapped", preview_with_swaps),
    Screen("02-preview-usual-poses", preview_of_usual_poses),
    Screen("02-preview-saving", saving),
    Screen("02-preview-saving-another", saving_another),
    Screen("02-preview-saved", saved),
)

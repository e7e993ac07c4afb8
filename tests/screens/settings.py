"""Every section of the settings."""

from collections.abc import Callable

from backchime.core.problem import Problem
from backchime.core.sentence import sentence
from backchime.core.timeline import CueKind

from tests.screens.stage import Screen, Stage


def section(number: int) -> Callable[[Stage], None]:
    """A section as it is when first opened."""

    def visit(stage: Stage) -> None:
        stage.show_settings(number)

    return visit


def own_sounds(stage: Stage) -> None:
    stage.show_settings(1)
    stage.change(cue_volumes={"move": 7, "halfway": 4, "tick": 0, "finish": 8})
    room = stage.rooms.settings
    room.own_chimes.reading.emit(CueKind.FINISH, True)
    refused = Problem(
        sentence("{name} is {seconds} s long.", name="gong.wav", seconds=20),
        sentence("Choose a sound of at most {seconds} seconds.", seconds=15),
    )
    room.own_chimes.refused.emit(CueKind.HALFWAY, refused)
    room.page.sounds.cues.rows[CueKind.HOLD].sound.click()
    stage.scroll_to(room.page.sounds.cues.rows[CueKind.FINISH])


def output(stage: Stage) -> None:
    stage.show_settings(1)
    stage.change(output_lead_ms=2000, output_delay_ms=150, cue_volumes={"tick": 0})
    sounds = stage.rooms.settings.page.sounds
    sounds.original.click()
    stage.scroll_to(sounds.flash)


def speaking(stage: Stage) -> None:
    stage.show_settings(2)
    page = stage.rooms.settings.page
    page.voice.show_sample("a voice")
    stage.change(voice="names")
    page.voice.show_sounding("a voice")


def screen_not_kept_on(stage: Stage) -> None:
    stage.show_settings(3)
    looks = stage.rooms.settings.page.looks
    looks.show_awake(False)
    stage.scroll_to(looks.screen_on)


def person(stage: Stage) -> None:
    stage.show_settings(3)
    stage.scroll_to(stage.rooms.settings.page.looks.person.felt)


def tags_on(stage: Stage) -> None:
    stage.change(swap_tags=("sore_wrists", "head_down_dizzy"))
    stage.show_settings(4)


def careful(stage: Stage) -> None:
    stage.show_settings(5)
    stage.change(plan="starter", careful=True, usual_is_higher=True)
    stage.scroll_to(stage.rooms.settings.page.plan.help)


def ways_to_practise(stage: Stage) -> None:
    stage.show_settings(5)
    stage.change(easier_core=True)
    stage.scroll_to(stage.rooms.settings.page.plan.ways["second_round"])


def numbers_of_growth(stage: Stage) -> None:
    stage.show_settings(5)
    stage.rooms.settings.page.plan.numbers.finish_rows()
    stage.change(progression_numbers={"starter_seconds": 12, "light_week_every": 4})
    stage.scroll_to(stage.rooms.settings.page.plan.numbers.steppers["core_longest_seconds"])


def last_numbers_of_growth(stage: Stage) -> None:
    stage.show_settings(5)
    stage.rooms.settings.page.plan.numbers.finish_rows()
    stage.scroll_to(stage.rooms.settings.page.plan.numbers.steppers["light_week_percent"])


def reminders(stage: Stage) -> None:
    stage.show_settings(6)
    stage.change(reminders_on=True)


def what_is_asked(stage: Stage) -> None:
    stage.show_settings(4)
    stage.scroll_to(stage.rooms.settings.page.body.asking.activities)


def made_of(stage: Stage) -> None:
    stage.show_settings(8)
    stage.scroll_to(stage.rooms.settings.page.about.buttons[4])


def licence(number: int) -> Callable[[Stage], None]:
    """The licence of a part."""

    def visit(stage: Stage) -> None:
        stage.show_settings(8)
        stage.rooms.settings.about.show(number)

    return visit


SCREENS = (
    Screen("05-settings-timing", section(0)),
    Screen("05-settings-sounds", section(1)),
    Screen("05-settings-sounds-own", own_sounds),
    Screen("05-settings-sounds-output", output),
    Screen("05-settings-voice", section(2)),
    Screen("05-settings-voice-speaks", speaking),
    Screen("05-settings-appearance", section(3)),
    Screen("05-settings-screen-not-kept-on", screen_not_kept_on),
    Screen("05-settings-person", person),
    Screen("05-settings-body", section(4)),
    Screen("05-settings-asked", what_is_asked),
    Screen("05-settings-body-tags-on", tags_on),
    Screen("05-settings-plan", section(5)),
    Screen("05-settings-plan-ways", ways_to_practise),
    Screen("05-settings-plan-careful", careful),
    Screen("05-settings-plan-numbers", numbers_of_growth),
    Screen("05-settings-plan-last-numbers", last_numbers_of_growth),
    Screen("05-settings-reminders", section(6)),
    Screen("05-settings-reminders-on", reminders),
    Screen("05-settings-data", section(7)),
    Screen("05-settings-about", section(8)),
    Screen("05-settings-about-parts", made_of),
    Screen("05-licence", licence(0)),
    Screen("05-licence-of-qt", licence(2)),
)

"""Facts about which chimes sound, as the settings change."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from backchime.audio.chime_files import chime_paths
from backchime.core.timeline import CueKind
from backchime.places import SHIPPED_CHIMES, Places
from backchime.ui.chosen_chimes import ChosenChimes
from backchime.ui.settings_keeper import SettingsKeeper
from pytestqt.qtbot import QtBot

from tests.audio.wav_bytes import tone, wav_bytes
from tests.fakes import RecordedChimes

BELLS, WOOD = chime_paths(SHIPPED_CHIMES, "bells"), chime_paths(SHIPPED_CHIMES, "wood")


class Chooser:
    """Somebody who chooses chimes, and what came of it."""

    def __init__(self, places: Places) -> None:
        self.places = places
        self.keeper = SettingsKeeper(places.settings)
        self.chimes = RecordedChimes()
        self.chosen = ChosenChimes(self.chimes, places=places, keeper=self.keeper)
        self.told: list[str] = []
        self.chosen.failed.connect(lambda problem: self.told.append(problem.summary))
        self.chosen.mended.connect(lambda summary: self.told.append(f"no more: {summary}"))
        self.chosen.follow()

    @property
    def last(self) -> dict[CueKind, Path]:
        return self.chimes.used[-1]

    def gong(self, hertz: float = 300.0) -> Path:
        """A sound of the person's own."""
        path = self.places.data_folder / "gong.wav"
        path.write_bytes(wav_bytes(tone(hertz, seconds=0.05)))
        return path


@pytest.fixture
def places(tmp_path: Path) -> Places:
    return Places(tmp_path)


@pytest.fixture
def chooser(qtbot: QtBot, places: Places) -> Iterator[Chooser]:
    del qtbot
    chooser = Chooser(places)
    yield chooser
    chooser.keeper.close()


def test_at_first_the_bells_sound(chooser: Chooser) -> None:
    assert chooser.chimes.used == [BELLS]


def test_the_set_that_was_chosen_last_time_sounds_at_once(places: Places, qtbot: QtBot) -> None:
    del qtbot
    places.settings.write_text('{"format": 1, "chime_set": "wood"}', encoding="utf-8")
    assert Chooser(places).chimes.used == [WOOD]


def test_another_set_sounds_as_soon_as_it_is_chosen(chooser: Chooser) -> None:
    chooser.keeper.change("chime_set", "wood")
    assert chooser.chimes.used == [BELLS, WOOD]


def test_other_settings_do_not_touch_the_chimes(chooser: Chooser) -> None:
    chooser.keeper.change("volume", 10)
    assert chooser.chimes.used == [BELLS]


def test_an_own_sound_takes_the_place_of_one_chime_and_gives_it_back(chooser: Chooser) -> None:
    assert chooser.chosen.choose_own(CueKind.HOLD, chooser.gong()) is None
    assert chooser.last == BELLS | {CueKind.HOLD: chooser.places.own_chimes / "hold.wav"}
    assert chooser.keeper.settings.own_chimes == {"hold": str(chooser.gong())}
    chooser.chosen.drop_own(CueKind.HOLD)
    assert chooser.last == BELLS
    assert chooser.keeper.settings.own_chimes == {}


def test_a_sound_that_is_refused_changes_nothing(chooser: Chooser) -> None:
    problem = chooser.chosen.choose_own(CueKind.HOLD, chooser.places.settings)
    assert problem is not None
    assert chooser.chimes.used == [BELLS]
    assert chooser.keeper.settings.own_chimes == {}


def test_choosing_the_same_file_again_uses_what_is_in_it_now(chooser: Chooser) -> None:
    for hertz in (300.0, 900.0):
        chooser.chosen.choose_own(CueKind.HOLD, chooser.gong(hertz))
    assert len(chooser.chimes.used) == 3


def test_the_own_sound_of_last_time_sounds_although_the_file_is_gone(chooser: Chooser) -> None:
    path = chooser.gong()
    chooser.chosen.choose_own(CueKind.MOVE, path)
    chooser.keeper.close()
    path.unlink()
    again = Chooser(chooser.places)
    kept = again.places.own_chimes / "move.wav"
    assert again.last == BELLS | {CueKind.MOVE: kept, CueKind.GET_READY: kept}
    assert again.told == []


def test_a_kept_sound_that_is_gone_is_told_until_another_is_chosen(chooser: Chooser) -> None:
    chooser.chosen.choose_own(CueKind.MOVE, chooser.gong())
    chooser.keeper.close()
    (chooser.places.own_chimes / "move.wav").unlink()
    again = Chooser(chooser.places)
    assert again.chimes.used == [BELLS]
    again.told.clear()
    again.keeper.change("chime_set", "wood")
    assert again.told == []
    again.chosen.choose_own(CueKind.MOVE, again.gong())
    assert again.told == ["no more: Your own sound gong.wav cannot be played."]

"""Facts about how loud a cue is: equal steps, and silence at nought."""

import pytest
from backchime.core.cue_loudness import cue_gain_db, cue_volume, gain_db, voice_gain_db
from backchime.core.settings import Settings
from backchime.core.timeline import CueKind


@pytest.mark.parametrize("kind", CueKind)
def test_a_cue_of_which_nothing_was_said_sounds_at_its_full_loudness(kind: CueKind) -> None:
    assert cue_gain_db(Settings(), kind) == 0


def test_each_step_down_is_two_and_a_half_decibels_and_nought_is_silence() -> None:
    steps = [gain_db(volume) for volume in range(10, -1, -1)]
    assert steps[:3] == [0, -2.5, -5]
    assert steps[-2:] == [-22.5, None]


def test_a_volume_belongs_to_one_cue_alone() -> None:
    settings = Settings(cue_volumes={"tick": 0, "hold": 8})
    assert cue_gain_db(settings, CueKind.TICK) is None
    assert cue_gain_db(settings, CueKind.HOLD) == -5
    assert cue_gain_db(settings, CueKind.FINISH) == 0


def test_getting_ready_is_as_loud_as_moving_whose_chime_it_shares() -> None:
    settings = Settings(cue_volumes={"move": 4, "get_ready": 9})
    assert cue_volume(settings, CueKind.GET_READY) == 4


def test_the_voice_goes_by_the_same_steps() -> None:
    assert voice_gain_db(Settings(voice_volume=6)) == -10
    assert voice_gain_db(Settings(voice_volume=0)) is None

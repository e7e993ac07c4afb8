"""The chimes that ship, and what is wrong with files that are not chimes."""

import wave
from array import array
from pathlib import Path

import pytest
from backchime.audio.chime_files import CHIME_SETS, CUES_WITH_A_CHIME, chime_paths
from backchime.audio.cue_sounds import CueSoundError, read_cue_sound, ring_seconds
from backchime.core.settings import ChimeSet
from backchime.core.timeline import CueKind

from tests.audio.conftest import CHIMES


def write_wav(path: Path, samples: list[int], *, rate: int = 48_000, channels: int = 1) -> Path:
    with wave.open(str(path), "wb") as file:
        file.setframerate(rate)
        file.setsampwidth(2)
        file.setnchannels(channels)
        file.writeframes(array("h", samples).tobytes())
    return path


each_set = pytest.mark.parametrize("chime_set", CHIME_SETS)


@each_set
@pytest.mark.parametrize("kind", CueKind)
def test_every_cue_has_a_chime_that_begins_after_ten_milliseconds(chime_set: ChimeSet, kind: CueKind) -> None:
    chime = read_cue_sound(chime_paths(CHIMES, chime_set)[kind])
    assert chime.lead_in_seconds == pytest.approx(0.010, abs=0.001)
    assert max(chime.samples) > 1000


@each_set
def test_get_ready_and_move_sound_alike_and_no_others(chime_set: ChimeSet) -> None:
    paths = chime_paths(CHIMES, chime_set)
    assert paths[CueKind.GET_READY] == paths[CueKind.MOVE]
    assert len(set(paths.values())) == len(CUES_WITH_A_CHIME) == 7


def test_every_set_in_the_folder_can_be_chosen() -> None:
    assert {path.name for path in CHIMES.iterdir()} == set(CHIME_SETS)


def test_own_chimes_take_the_place_of_those_of_the_set() -> None:
    own = {CueKind.MOVE: Path("/own/move.wav")}
    shipped, used = chime_paths(CHIMES, "wood"), chime_paths(CHIMES, "wood", own=own)
    changed = {kind for kind in CueKind if used[kind] != shipped[kind]}
    assert changed == {CueKind.MOVE, CueKind.GET_READY}
    assert used[CueKind.GET_READY] == Path("/own/move.wav")


def test_the_silence_in_front_is_measured(tmp_path: Path) -> None:
    chime = read_cue_sound(write_wav(tmp_path / "late.wav", [0] * 480 + [5, 0, 0]))
    assert chime.lead_in_seconds == 0.010
    assert chime.samples.tolist()[-3:] == [5, 0, 0]


def test_how_long_a_chime_rings_is_told_by_its_head_alone(tmp_path: Path) -> None:
    path = write_wav(tmp_path / "long.wav", [5] * 12_000)
    path.write_bytes(path.read_bytes()[:100])
    assert ring_seconds(path) == 0.25
    path.write_bytes(b"RIFF")
    assert ring_seconds(path) == 0.0


def test_a_missing_file_is_named(tmp_path: Path) -> None:
    with pytest.raises(CueSoundError, match=r"gone\.wav.*No such file"):
        read_cue_sound(tmp_path / "gone.wav")


@pytest.mark.parametrize("content", [b"", b"RIFF", b"not a sound at all, but long enough to look like one"])
def test_a_file_that_is_no_wav_is_named(tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "odd.wav"
    path.write_bytes(content)
    with pytest.raises(CueSoundError, match=r"odd\.wav: .+"):
        read_cue_sound(path)


def test_another_form_is_told_with_the_right_one(tmp_path: Path) -> None:
    path = write_wav(tmp_path / "cd.wav", [1, 2], rate=44_100, channels=2)
    with pytest.raises(CueSoundError, match=r"48000 Hz, 16 bits, 1 channel, but is 44100 Hz, 16 bits, 2"):
        read_cue_sound(path)


@pytest.mark.parametrize("samples", [[], [0, 0, 0]])
def test_silence_is_no_chime(tmp_path: Path, samples: list[int]) -> None:
    with pytest.raises(CueSoundError, match="no sound"):
        read_cue_sound(write_wav(tmp_path / "still.wav", samples))

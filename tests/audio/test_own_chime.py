"""Facts about the person's own sounds: every usual WAV file becomes a gentle chime, any other a sentence."""

import os
import struct
import time
from math import log10
from pathlib import Path

import numpy as np
import pytest
from backchime.audio.cue_sounds import CueSound, read_cue_sound
from backchime.audio.own_chime import LARGEST_BYTES, keep_own_chime, kept_own_chimes, read_own_chime
from backchime.core.problem import Problem
from backchime.core.timeline import CueKind
from hypothesis import given
from hypothesis import strategies as st

from tests.audio.wav_bytes import FLOATS, PCM, Samples, chunk, encoded, form_chunk, riff, tone, wav_bytes

FORMS = [(PCM, 8), (PCM, 16), (PCM, 24), (PCM, 32), (FLOATS, 32), (FLOATS, 64)]


def own(folder: Path, content: bytes, *, name: str = "bell.wav") -> Path:
    path = folder / name
    path.write_bytes(content)
    return path


def heard(sound: CueSound | Problem) -> Samples:
    assert isinstance(sound, CueSound), sound
    return np.array(sound.samples, dtype=np.float64) / 32_768


def refused(sound: CueSound | Problem | None) -> str:
    assert isinstance(sound, Problem)
    assert sound.cause
    return str(sound)


def level_db(share: float) -> float:
    return 20 * log10(share)


@pytest.mark.parametrize("extensible", [False, True])
@pytest.mark.parametrize("channels", [1, 2])
@pytest.mark.parametrize(("encoding", "bits"), FORMS)
def test_every_usual_form_is_read(
    tmp_path: Path, encoding: int, bits: int, channels: int, extensible: bool
) -> None:
    content = wav_bytes(
        tone(level=0.1), encoding=encoding, bits=bits, channels=channels, extensible=extensible
    )
    sound = heard(read_own_chime(own(tmp_path, content)))
    assert len(sound) == pytest.approx(24_000, abs=2)
    pitch = np.abs(np.fft.rfft(sound * np.hanning(len(sound)))).argmax() * 48_000 / len(sound)
    assert pitch == pytest.approx(1_000.0, abs=2.0)
    assert np.abs(sound).max() == pytest.approx(0.1, rel=0.05)  # quiet enough: it stays as it is


def test_channels_are_mixed_with_equal_shares(tmp_path: Path) -> None:
    left = np.stack([tone(level=0.1), np.zeros(22_050)], axis=1).ravel()
    content = riff(chunk(b"fmt ", form_chunk(channels=2)), chunk(b"data", encoded(left, 16, PCM)))
    assert np.abs(heard(read_own_chime(own(tmp_path, content)))).max() == pytest.approx(0.05, rel=0.02)


@pytest.mark.parametrize("rate", [8_000, 11_025, 44_100, 48_000, 96_000, 192_000])
def test_every_usual_rate_is_read(tmp_path: Path, rate: int) -> None:
    sound = heard(read_own_chime(own(tmp_path, wav_bytes(tone(rate=rate), rate=rate))))
    assert len(sound) / 48_000 == pytest.approx(0.5, abs=0.001)


def test_a_loud_sound_is_brought_down_to_the_chimes(tmp_path: Path) -> None:
    sound = heard(read_own_chime(own(tmp_path, wav_bytes(tone(seconds=2.0, level=1.0)))))
    assert level_db(np.sqrt(np.mean(sound[24_000:48_000] ** 2))) == pytest.approx(-20.0, abs=0.1)


def test_a_short_loud_sound_peaks_at_six_decibels_below_full_scale(tmp_path: Path) -> None:
    sound = heard(read_own_chime(own(tmp_path, wav_bytes(tone(seconds=0.025, level=1.0)))))
    assert level_db(np.abs(sound).max()) == pytest.approx(-6.0, abs=0.1)


def test_the_tick_is_kept_more_quiet_than_the_others(tmp_path: Path) -> None:
    path = own(tmp_path, wav_bytes(tone(level=1.0)))
    levels = {}
    for kind in (CueKind.TICK, CueKind.HOLD):
        assert keep_own_chime(path, tmp_path / "kept", kind) is None
        levels[kind] = max(read_cue_sound(tmp_path / "kept" / f"{kind.value}.wav").samples)
    assert level_db(levels[CueKind.TICK] / levels[CueKind.HOLD]) == pytest.approx(-7.0, abs=0.1)


def test_it_begins_at_once_and_without_a_click(tmp_path: Path) -> None:
    late = np.concatenate([np.full(44_100, 0.0003), np.full(4_410, 0.5)])  # a hiss, then a step
    sound = heard(read_own_chime(own(tmp_path, wav_bytes(late))))
    assert np.abs(sound[:48]).max() < 0.25 * np.abs(sound).max()
    assert len(sound) == pytest.approx(0.1 * 48_000, abs=5)
    assert np.abs(np.diff(sound)).max() < 0.02 * np.abs(sound).max()
    assert abs(sound[-1]) < 0.01


def test_a_file_whose_end_is_missing_keeps_what_is_there(tmp_path: Path) -> None:
    content = wav_bytes(tone(seconds=0.5))
    sound = heard(read_own_chime(own(tmp_path, content[: len(content) // 2 + 1])))
    assert len(sound) / 48_000 == pytest.approx(0.25, abs=0.01)


@pytest.mark.parametrize("value", [float("nan"), float("inf"), 1e30])
def test_what_is_no_number_is_silence(tmp_path: Path, value: float) -> None:
    sound = tone(level=0.1)
    sound[100:200] = value
    read = heard(read_own_chime(own(tmp_path, wav_bytes(sound, encoding=FLOATS, bits=32))))
    assert np.abs(read).max() == pytest.approx(0.1, rel=0.3)


def form_with(**changed: int) -> bytes:
    return riff(chunk(b"fmt ", form_chunk(**changed)), chunk(b"data", bytes(range(240)) * 10))


# Two channels of 16 bits, of which one moment takes 3 bytes.
UNEVEN = struct.pack("<HHIIHH", PCM, 2, 44_100, 3 * 44_100, 3, 16)


@pytest.mark.parametrize(
    ("content", "says"),
    [
        (b"", "bell.wav is not a WAV file. Choose a WAV file; a sound editor can save other sounds as WAV."),
        (b"ID3" + bytes(500), "bell.wav is not a WAV file."),
        (riff(), "bell.wav is damaged. Save it as WAV once more, or choose another."),
        (riff(chunk(b"fmt ", b"short"), chunk(b"data", bytes(8))), "bell.wav is damaged."),
        (riff(chunk(b"data", bytes(8))), "bell.wav is damaged."),
        (form_with(encoding=85), "bell.wav holds compressed sound. Save it as WAV with 16 bits (PCM)"),
        (form_with(bits=12), "bell.wav holds whole numbers of 12 bits."),
        (form_with(bits=16, encoding=3), "bell.wav holds decimal numbers of 16 bits."),
        (form_with(channels=0), "bell.wav has 0 channels."),
        (form_with(channels=6), "bell.wav has 6 channels. Choose a sound in mono or stereo."),
        (form_with(rate=4_000), "bell.wav has 4000 samples a second. Choose a sound with 8000 to 192000"),
        (form_with(rate=0), "bell.wav has 0 samples a second."),
        (form_with(encoding=0xFFFE), "bell.wav holds compressed sound."),  # what it is stands nowhere
        (riff(chunk(b"fmt ", UNEVEN), chunk(b"data", bytes(12))), "bell.wav is damaged."),
        (wav_bytes(np.zeros(4_000)), "bell.wav holds no sound that can be heard. Choose another."),
        (wav_bytes(np.zeros(0)), "bell.wav holds no sound that can be heard."),
        (wav_bytes(np.array([0.5])), "bell.wav holds no sound that can be heard."),
        (
            wav_bytes(tone(seconds=23.0, rate=8_000), rate=8_000),
            "bell.wav is 23 s long. Choose a sound of at most 15 seconds.",
        ),
        (wav_bytes(tone(seconds=15.01, rate=8_000), rate=8_000), "bell.wav is 15.1 s long."),
    ],
)
def test_what_is_wrong_with_a_file_is_said(tmp_path: Path, content: bytes, says: str) -> None:
    assert refused(read_own_chime(own(tmp_path, content))).startswith(says)


def test_a_file_of_full_length_may_be_chosen(tmp_path: Path) -> None:
    content = wav_bytes(tone(seconds=15.0, rate=8_000), rate=8_000)
    assert len(heard(read_own_chime(own(tmp_path, content)))) == pytest.approx(720_000, abs=10)


def test_a_file_that_is_too_large_is_not_read_to_its_end(tmp_path: Path) -> None:
    path = tmp_path / "concert.wav"
    with path.open("wb") as file:
        file.truncate(400 * LARGEST_BYTES)
    begin = time.monotonic()
    said = refused(read_own_chime(path))
    assert said == "concert.wav is 4000 MB large. Choose a file of at most 10 MB."
    assert time.monotonic() - begin < 1.0


def test_what_is_no_file_is_said(tmp_path: Path) -> None:
    assert refused(read_own_chime(tmp_path)).endswith("is not a file. Choose a WAV file.")
    os.mkfifo(tmp_path / "pipe.wav")
    assert refused(read_own_chime(tmp_path / "pipe.wav")).startswith("pipe.wav is not a file.")


@pytest.mark.parametrize("name", ["gone.wav", "g" * 300, "nu\0ll.wav"])
def test_a_file_that_cannot_be_opened_is_said(tmp_path: Path, name: str) -> None:
    assert refused(read_own_chime(tmp_path / name)).endswith("and that you may read it.")


# -- damage --

SMALL = st.sampled_from(
    [
        wav_bytes(tone(seconds=0.02), encoding=encoding, bits=bits, channels=channels, extensible=extensible)
        for encoding, bits in FORMS
        for channels in (1, 2)
        for extensible in (False, True)
    ]
)


@st.composite
def damaged(draw: st.DrawFn) -> bytes:
    """A file of which some bytes are changed, mostly in its head, and perhaps the end is missing."""
    content = bytearray(draw(SMALL))
    for _ in range(draw(st.integers(1, 6))):
        at = draw(st.integers(0, 80) | st.integers(0, len(content) - 1))
        content[at % len(content)] = draw(st.integers(0, 255))
    return bytes(content[: draw(st.integers(0, len(content)))] if draw(st.booleans()) else content)


@st.composite
def odd_forms(draw: st.DrawFn) -> bytes:
    """A whole file whose form says anything, and whose samples are anything."""
    numbers = st.sampled_from([0, 1, 2, 3, 4, 8, 16, 24, 32, 64, 0xFFFE, 0xFFFF])
    rate = draw(st.sampled_from([1, 8_000, 44_099, 44_100, 191_999, 192_000, 2**32 - 1]))
    form = struct.pack("<HHIIHH", draw(numbers), draw(numbers), rate, 0, draw(numbers), draw(numbers))
    return riff(chunk(b"fmt ", form + draw(st.binary(max_size=30))), chunk(b"data", draw(st.binary())))


@given(content=damaged() | odd_forms() | st.binary(max_size=200))
def test_whatever_the_bytes_it_is_a_chime_or_a_problem(
    tmp_path_factory: pytest.TempPathFactory, content: bytes
) -> None:
    begin = time.monotonic()
    sound = read_own_chime(own(tmp_path_factory.getbasetemp(), content, name="damaged.wav"))
    assert isinstance(sound, CueSound | Problem)
    if isinstance(sound, CueSound):
        assert 0 < max(map(abs, sound.samples)) <= 0.502 * 32_768
        assert sound.samples[0] == 0
    assert time.monotonic() - begin < 2.0


# -- keeping --


def test_the_kept_sound_outlives_the_chosen_file(tmp_path: Path) -> None:
    path = own(tmp_path, wav_bytes(tone()))
    assert keep_own_chime(path, tmp_path / "chimes", CueKind.HOLD) is None
    path.unlink()
    kept, problems = kept_own_chimes(tmp_path / "chimes", {"hold": str(path)})
    assert kept == {CueKind.HOLD: tmp_path / "chimes" / "hold.wav"}
    assert problems == ()
    assert len(read_cue_sound(kept[CueKind.HOLD]).samples) == pytest.approx(24_000, abs=2)


def test_a_refused_file_leaves_the_one_before(tmp_path: Path) -> None:
    keep_own_chime(own(tmp_path, wav_bytes(tone())), tmp_path / "chimes", CueKind.HOLD)
    before = (tmp_path / "chimes" / "hold.wav").read_bytes()
    refused(keep_own_chime(own(tmp_path, b"no sound"), tmp_path / "chimes", CueKind.HOLD))
    assert (tmp_path / "chimes" / "hold.wav").read_bytes() == before


def test_a_folder_that_cannot_be_written_is_said(tmp_path: Path) -> None:
    in_the_way = own(tmp_path, b"", name="chimes")
    said = refused(keep_own_chime(own(tmp_path, wav_bytes(tone())), in_the_way, CueKind.HOLD))
    assert said.startswith("bell.wav could not be kept. It is not in use.")


@pytest.mark.parametrize("content", [None, b"", b"RIFF"])
def test_a_kept_sound_that_is_gone_or_damaged_is_told_and_the_set_sounds(
    tmp_path: Path, content: bytes | None
) -> None:
    if content is not None:
        own(tmp_path, content, name="hold.wav")
    kept, problems = kept_own_chimes(tmp_path, {"hold": "/home/zoë/gong.wav"})
    assert kept == {}
    assert [problem.summary for problem in problems] == ["Your own sound gong.wav cannot be played."]


def test_names_that_are_no_cue_are_passed_over(tmp_path: Path) -> None:
    assert kept_own_chimes(tmp_path, {"from_the_future": "x.wav", "get_ready": "y.wav"}) == ({}, ())

"""Facts about the phrases that ship, and about how they are cut, levelled and judged."""

from __future__ import annotations

import json
import os
import re
import struct
from functools import cache
from importlib.util import find_spec
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from backchime.ui.words import spoken_seconds

from studio import voice
from studio.__main__ import CRAFTS
from studio.loudness import Signal, amplitude
from studio.voice import checking, kokoro, packing, recognising, shaping, texts, vocabulary

FOLDER = Path(__file__).resolve().parents[2] / "assets" / "voice" / packing.LANGUAGE
PAPERS = {packing.INDEX, packing.REPORT, packing.ORIGIN, packing.LICENCE_TEXT}
MOST_BYTES = 8_000_000
LONGEST_PHRASE_SECONDS = 10.0
MOST_NOT_UNDERSTOOD = 0.03  # of the phrases
MOST_WORD_ERRORS = 0.30  # of all words, by a recogniser that expects newspapers
# domain.md: what the app must not promise, and words that make backs sound fragile.
NEVER_SAID = (
    r"pain|spasm|treat|cure|heal|therap|reliev|prevent|damage|injur|disc|nerve|danger|weak|fail|attack|!"
)


@cache
def contents(name: str) -> dict[str, Any]:
    found: dict[str, Any] = json.loads((FOLDER / name).read_text("utf-8"))
    return found


def shipped() -> dict[str, dict[str, Any]]:
    phrases: dict[str, dict[str, Any]] = contents(packing.INDEX)["phrases"]
    return phrases


def tone(seconds: float, *, level: float = 0.1, hertz: float = 300.0) -> Signal:
    return level * np.sin(2.0 * np.pi * hertz * np.arange(round(seconds * shaping.RATE)) / shaping.RATE)


def silence(seconds: float) -> Signal:
    return np.zeros(round(seconds * shaping.RATE))


def mp3_samples(file: bytes) -> int:
    """The length of an MP3 file by its Xing header; it must be MPEG-2 layer III, 24 kHz, one channel."""
    first, second, third, fourth = file[:4]
    assert (first, second & 0xFE) == (0xFF, 0xF2)  # sync, MPEG-2, layer III
    assert (third >> 2 & 0b11, fourth >> 6) == (0b01, 0b11)  # 24 kHz, mono
    tag = file.index(b"Xing")
    assert tag == 13  # behind the header and the side information
    flags, frames = struct.unpack(">II", file[tag + 4 : tag + 12])
    assert flags == 0b1111  # frames, bytes, seek table, quality: then LAME's own part begins
    delays = int.from_bytes(file[tag + 120 + 21 : tag + 120 + 24], "big")
    return int(frames * 576 - (delays >> 12) - (delays & 0xFFF))


def test_every_text_that_can_be_spoken_has_a_phrase_and_no_other_text_has() -> None:
    assert list(shipped()) == list(texts.phrases())


def test_the_phrases_of_the_routines_are_written_exactly_as_there() -> None:
    routines = json.loads(texts.ROUTINES.read_text("utf-8"))
    for pose in routines["poses"]:
        for text in (pose["name"], *pose["cues"], pose["breath"], pose["exit"]):
            assert text in shipped()
    assert all(routine["name"] in shipped() for routine in routines["routines"])


def test_the_index_says_what_it_is() -> None:
    index = contents(packing.INDEX)
    assert {name: index[name] for name in index if name != "phrases"} == {
        "format": 1,
        "language": "en",
        "voice": "af_heart",
        "licence": "Apache-2.0",
    }


def test_the_folder_holds_the_files_of_the_index_their_papers_and_nothing_else() -> None:
    files = [phrase["file"] for phrase in shipped().values()]
    assert len(files) == len(set(files))
    assert {path.name for path in FOLDER.iterdir()} == {*files, *PAPERS}


def test_the_folder_is_small_enough_to_ship() -> None:
    assert sum(path.stat().st_size for path in FOLDER.iterdir()) <= MOST_BYTES


def test_every_file_is_as_long_as_the_index_says() -> None:
    for text, phrase in shipped().items():
        samples = mp3_samples((FOLDER / phrase["file"]).read_bytes())
        assert samples / shaping.RATE == pytest.approx(phrase["seconds"], abs=0.001), text


def test_every_phrase_is_as_long_as_its_words_need() -> None:
    faults = {text: checking.length_faults(phrase["seconds"], text) for text, phrase in shipped().items()}
    assert {text: fault for text, fault in faults.items() if fault} == {}
    assert max(phrase["seconds"] for phrase in shipped().values()) <= LONGEST_PHRASE_SECONDS


def test_every_file_unpacks_without_a_fault() -> None:
    miniaudio = pytest.importorskip("miniaudio", reason="the decoder is not installed")
    every = 1 if os.environ.get("HYPOTHESIS_PROFILE") == "deep" else 24  # the report has judged them all
    for text, phrase in list(shipped().items())[::every]:
        found = miniaudio.decode(
            (FOLDER / phrase["file"]).read_bytes(), nchannels=1, sample_rate=shaping.RATE
        )
        sound = np.asarray(found.samples, dtype=np.float64) / 32_768.0
        assert checking.faults(sound, text) == (), text


def test_the_report_tells_of_every_phrase_and_of_no_fault() -> None:
    takes = contents(packing.REPORT)["takes"]
    assert {take["text"] for take in takes} == set(shipped())
    assert {take["text"]: take["faults"] for take in takes if take["faults"]} == {}


def test_nearly_every_phrase_is_understood() -> None:
    report = contents(packing.REPORT)
    assert len(report["not_understood"]) <= MOST_NOT_UNDERSTOOD * len(shipped())
    assert report["word_error_rate_in_dictation"] <= MOST_WORD_ERRORS


def test_the_papers_name_model_voice_and_licence() -> None:
    origin = (FOLDER / packing.ORIGIN).read_text("utf-8")
    assert "Kokoro-82M" in origin
    assert "af_heart" in origin
    assert "Apache License" in (FOLDER / packing.LICENCE_TEXT).read_text("utf-8")


def test_the_vocabulary_promises_nothing_and_frightens_nobody() -> None:
    assert [text for text in vocabulary.VOCABULARY if re.search(NEVER_SAID, text, re.IGNORECASE)] == []


def test_no_text_of_the_vocabulary_is_longer_than_a_breath() -> None:
    assert max(len(texts.words(text)) for text in vocabulary.VOCABULARY) <= 15


@pytest.mark.usefixtures("qapp")  # which speaks English, with its plurals
@pytest.mark.parametrize("seconds", vocabulary.SPOKEN_SECONDS)
def test_lengths_are_written_as_the_app_writes_them(seconds: int) -> None:
    assert vocabulary.length(seconds) == spoken_seconds(seconds)


@pytest.mark.parametrize(
    ("text", "spoken"),
    [
        ("Child's pose", "Child's pose."),
        ("90/90 rest", "Ninety ninety rest."),
        ("Next:", "Next."),
        ("Hold for 45 seconds.", "Hold for forty five seconds."),
        ("Big three, level 1 (3-2-1)", "Big three, level one, three, two, one."),
        ("Sound check. Can you hear this?", "Sound check. Can you hear this?"),
    ],
)
def test_a_text_is_spoken_as_a_teacher_would(text: str, spoken: str) -> None:
    assert texts.spoken_form(text) == spoken


def test_every_text_is_spoken_in_words_alone() -> None:
    odd = re.compile(r"[^A-Za-z' ,.?]")
    assert [text for text in texts.phrases() if odd.search(texts.spoken_form(text))] == []


def test_two_texts_never_share_a_file() -> None:
    names = [texts.file_name(text) for text in texts.phrases()]
    assert len(names) == len({name.lower() for name in names})
    assert texts.file_name("Hold.") != texts.file_name("Hold")


def test_sounds_are_written_in_the_letters_the_model_was_trained_on() -> None:
    assert kokoro.as_trained("tʃˈaɪldz pˈoʊz.") == "ʧˈIldz pˈOz."


def test_cutting_keeps_what_is_heard_and_a_soft_edge() -> None:
    heard = shaping.cut(np.concatenate([silence(0.3), tone(0.5), silence(0.4)]))
    assert 0.5 <= len(heard) / shaping.RATE <= 0.5 + 2 * shaping.SOFT_EDGE_SECONDS + shaping.WINDOW_SECONDS


def test_cutting_silence_leaves_silence() -> None:
    assert len(shaping.cut(silence(0.2))) == len(silence(0.2))


def test_a_shaped_phrase_lies_between_exact_silences() -> None:
    sound = shaping.shaped(np.concatenate([silence(0.1), tone(0.5), silence(0.3)]))
    front, behind = (round(s * shaping.RATE) for s in (shaping.FRONT_SECONDS, shaping.BEHIND_SECONDS))
    assert not sound[:front].any()
    assert not sound[-behind:].any()
    assert sound[front : front + 600].any()


def test_fading_begins_and_ends_at_nothing() -> None:
    sound = shaping.faded(np.ones(shaping.RATE))
    assert sound[0] == 0.0
    assert sound[-1] == pytest.approx(0.0, abs=1e-9)
    assert sound[shaping.RATE // 2] == 1.0


@pytest.mark.parametrize("level", [0.003, 0.1, 0.9])
def test_a_phrase_of_any_level_comes_out_equally_loud(level: float) -> None:
    assert shaping.loudness(shaping.shaped(tone(0.6, level=level))) == pytest.approx(shaping.LUFS, abs=0.1)


def test_a_peak_is_kept_below_the_ceiling_even_if_the_phrase_stays_softer() -> None:
    click = silence(0.5)
    click[6_000] = 0.5
    loud = shaping.levelled(click)
    assert shaping.peak(loud) == pytest.approx(amplitude(shaping.PEAK_CEILING_DB))


def good() -> Signal:
    return shaping.shaped(tone(0.6))


@pytest.mark.parametrize(
    ("sound", "fault"),
    [
        (np.zeros(0), "no sound at all"),
        (np.full(9_000, np.nan), "no sound at all"),
        (silence(0.5), "silent"),
        (good()[:4_000], "0.17 s for 1 words"),
        (np.concatenate([good()] * 4), "2.72 s for 1 words"),
        (good() * 0.5, "loudness -26.0 LUFS"),
        (np.clip(good() * 9.0, -0.9, 0.9), "peak at -0.9 dBFS"),
        (np.clip(good() * 9.0, -0.9, 0.9), "clipped"),
    ],
)
def test_a_bad_sound_is_found_out(sound: Signal, fault: str) -> None:
    assert fault in checking.faults(sound, "Hold.")


def test_a_good_sound_has_no_fault() -> None:
    assert checking.faults(good(), "Hold.") == ()


@pytest.mark.parametrize(
    ("heard", "errors"),
    [("left side", 0), ("left", 1), ("left hand side", 1), ("right side", 1), ("", 2), ("a b c", 3)],
)
def test_word_errors_are_counted(heard: str, errors: int) -> None:
    assert checking.word_errors(("left", "side"), tuple(heard.split())) == errors


def test_the_grammar_offers_whole_phrases() -> None:
    assert recognising.grammar(["left side", "right side"]).endswith(
        "public <phrase> = left side | right side;\n"
    )


def test_the_recogniser_hears_16_khz_with_silence_round_the_phrase() -> None:
    steps = np.frombuffer(recognising.as_heard(tone(0.6)), dtype="<i2")
    assert len(steps) == round((0.6 + 2 * recognising.SILENCE_SECONDS) * recognising.HEARING_RATE)
    assert not steps[:4_000].any()


@pytest.mark.skipif(find_spec("kokoro_onnx") is not None, reason="the voice's libraries are installed")
def test_without_its_libraries_the_voice_says_what_to_install(tmp_path: Path) -> None:
    with pytest.raises(SystemExit, match=r"kokoro_onnx.*install the dependency group `voice`"):
        voice.make(tmp_path)
    assert list(tmp_path.iterdir()) == []


def test_making_everything_leaves_the_voice_out() -> None:
    assert [craft.name for craft in CRAFTS if craft.apart] == ["voice"]

"""Facts about the voice's index and its recordings, whole and damaged."""

import importlib.util
import json
import logging
import subprocess
import sys
from pathlib import Path

import numpy as np
import pytest
from backchime.audio.cue_sounds import CueSoundError
from backchime.audio.mixdown import RATE
from backchime.audio.phrase_sound import read_phrase, voice_problem
from backchime.audio.phrases import NO_PHRASES, Phrase, read_phrases

from tests.audio.wav_bytes import wav_bytes

HAS_MINIAUDIO = importlib.util.find_spec("miniaudio") is not None
unpacks = pytest.mark.skipif(not HAS_MINIAUDIO, reason="needs the package miniaudio")
INDEX = {"format": 1, "language": "en", "voice": "somebody", "phrases": {}}


def a_voice(folder: Path, content: str) -> Path:
    (folder / "en").mkdir()
    (folder / "en" / "index.json").write_text(content, encoding="utf-8")
    return folder


def test_the_index_names_a_file_and_its_length_for_each_text(tmp_path: Path) -> None:
    index = {**INDEX, "phrases": {"Half way.": {"file": "half-way.mp3", "seconds": 0.8}}}
    phrases = read_phrases(a_voice(tmp_path, json.dumps(index)))
    assert phrases.by_text == {"Half way.": Phrase(tmp_path / "en" / "half-way.mp3", 0.8)}
    assert phrases.seconds == {"Half way.": 0.8}


def test_without_a_folder_there_is_no_voice_and_nothing_to_say_about_it(
    tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    assert read_phrases(tmp_path) == NO_PHRASES
    assert caplog.records == []


@pytest.mark.parametrize(
    "content",
    [
        "",
        "{",
        "[]",
        '{"format": 2, "phrases": {}}',
        '{"format": 1}',
        '{"format": 1, "phrases": {"Hold.": "hold.mp3"}}',
    ],
)
def test_a_damaged_index_is_logged_and_there_is_no_voice(
    tmp_path: Path, caplog: pytest.LogCaptureFixture, content: str
) -> None:
    assert read_phrases(a_voice(tmp_path, content)) == NO_PHRASES
    assert [record.levelno for record in caplog.records] == [logging.WARNING]


@pytest.mark.parametrize(("file", "seconds"), [("", 1), ("../x.mp3", 1), ("x.mp3", 0), ("x.mp3", -1)])
def test_one_unfit_phrase_leaves_the_others_alone(tmp_path: Path, file: str, seconds: float) -> None:
    entries = {"Good.": {"file": "good.mp3", "seconds": 1}, "Bad.": {"file": file, "seconds": seconds}}
    phrases = read_phrases(a_voice(tmp_path, json.dumps({**INDEX, "phrases": entries})))
    assert list(phrases.by_text) == ["Good."]


@unpacks
def test_a_phrase_comes_out_at_the_rate_of_the_chimes(tmp_path: Path) -> None:
    path = tmp_path / "tone.wav"
    path.write_bytes(wav_bytes(np.concatenate([np.zeros(240), np.full(2_160, 0.3)]), rate=RATE // 2))
    sound = read_phrase(path)
    assert len(sound.samples) == pytest.approx(4_800, abs=8)
    assert sound.lead_in_seconds == pytest.approx(0.01, abs=0.001)


@unpacks
@pytest.mark.parametrize("content", [None, b"", b"not a sound", wav_bytes(np.zeros(500))])
def test_what_cannot_be_unpacked_says_which_file_it_is(tmp_path: Path, content: bytes | None) -> None:
    path = tmp_path / "some.mp3"
    if content is not None:
        path.write_bytes(content)
    with pytest.raises(CueSoundError, match=r"some\.mp3"):
        read_phrase(path)


def test_without_its_package_a_phrase_cannot_be_unpacked_and_says_so(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setitem(sys.modules, "miniaudio", None)
    with pytest.raises(CueSoundError, match="needs the package miniaudio"):
        read_phrase(tmp_path / "some.mp3")
    problem = voice_problem()
    assert problem
    assert "miniaudio" in problem.summary


@unpacks
def test_asking_for_the_voice_loads_nothing_that_could_go_online() -> None:
    ask = (
        "import sys; from backchime.audio.phrase_sound import voice_problem; assert voice_problem() is None;"
        "print({'miniaudio', 'urllib.request', 'http', 'ssl'} & {*sys.modules})"
    )
    done = subprocess.run([sys.executable, "-c", ask], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "set()"

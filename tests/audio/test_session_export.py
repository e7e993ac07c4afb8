"""Facts about a session saved as one file: where its sounds lie, and what is left when it fails."""

import errno
import importlib.util
import subprocess
import sys
import wave
from array import array
from datetime import date
from itertools import count
from pathlib import Path

import numpy as np
import numpy.typing as npt
import pytest
from backchime.audio.chime_files import chime_paths
from backchime.audio.cue_sounds import CueSound, read_cue_sound
from backchime.audio.mixdown import CHANNELS, RATE, decibel_gain, spread
from backchime.audio.phrases import NO_PHRASES, Phrase, Phrases
from backchime.audio.session_export import CANCELLED, NO_VOICE, export_session
from backchime.core.problem import Problem
from backchime.core.settings import Settings
from backchime.core.soundtrack import DONE, Sounding, ending, soundtrack
from backchime.core.timeline import CueKind, Timeline, lay_out
from backchime.places import SHIPPED_CHIMES, SHIPPED_ROUTINES
from backchime.storage.routine_file import load_library
from msgspec.structs import replace

from tests.audio.wav_bytes import tone, wav_bytes
from tests.building import a_pose, a_routine, a_step
from tests.spoken import SAID_BY_ALL, lengths

DESKTOP = Path(__file__).parents[2] / "desktop"
LIBRARY = load_library(SHIPPED_ROUTINES).library
CHIMES: dict[str, Path] = dict(chime_paths(SHIPPED_CHIMES, "bells").items())
SETTINGS = Settings(get_ready_seconds=3, cue_volumes={"halfway": 6})
TIMELINE = lay_out(a_routine(a_step(a_pose(sided=True)), a_step()), SETTINGS, day=date(2026, 11, 23))
SILENT = {kind.value: 0 for kind in CueKind}
HAS_MINIAUDIO = importlib.util.find_spec("miniaudio") is not None

Frames = npt.NDArray[np.int64]


def frames_of(path: Path) -> Frames:
    with wave.open(str(path), "rb") as file:
        assert (file.getframerate(), file.getsampwidth(), file.getnchannels()) == (RATE, 2, CHANNELS)
        content = file.readframes(file.getnframes())
        assert len(content) == file.getnframes() * CHANNELS * 2
    return np.frombuffer(content, "<i2").astype(np.int64).reshape(-1, CHANNELS)


def all_sounds(timeline: Timeline, settings: Settings, phrases: dict[str, float]) -> list[Sounding]:
    sounds = [
        one for index in range(len(timeline.phases)) for one in soundtrack(timeline, index, settings, phrases)
    ]
    end = timeline.total_seconds
    return sounds + [
        replace(one, at_seconds=end + one.at_seconds) for one in ending(timeline, settings, phrases)
    ]


def added_up(sounds: list[Sounding], heard: dict[str, CueSound], length: int) -> Frames:
    """The file as it must be, made simply: what can be heard begins at the sample of its moment."""
    expected = np.zeros((length, CHANNELS), dtype=np.int64)
    for one in sounds:
        chime = heard[one.name]
        audible = chime.samples[next(at for at, sample in enumerate(chime.samples) if sample) :]
        part = np.array(spread(audible, decibel_gain(one.gain_db), one.lean)).reshape(-1, CHANNELS)
        first = round(one.at_seconds * 48_000)
        expected[first : first + len(part)] += part
    return np.clip(expected, -32_768, 32_767)


def test_every_chime_lies_at_its_sample_with_its_ring_out_across_phases(tmp_path: Path) -> None:
    target = tmp_path / "session.wav"
    assert export_session(TIMELINE, SETTINGS, NO_PHRASES, target, chimes=CHIMES) is None
    frames = frames_of(target)
    heard = {name: read_cue_sound(path) for name, path in CHIMES.items()}
    sounds = all_sounds(TIMELINE, SETTINGS, {})
    assert [one.at_seconds for one in sounds] == [cue.at_seconds for cue in TIMELINE.cues]
    assert (frames == added_up(sounds, heard, len(frames))).all()


@pytest.mark.parametrize("name", ["core-30", "big-three-1"])
def test_the_first_thing_heard_of_a_chime_out_of_silence_is_at_the_cue(tmp_path: Path, name: str) -> None:
    timeline = lay_out(LIBRARY.routines[name], Settings(), day=date(2026, 11, 23))
    target = tmp_path / "session.wav"
    assert export_session(timeline, Settings(), NO_PHRASES, target, chimes=CHIMES) is None
    heard = np.abs(frames_of(target)).sum(axis=1) > 0
    out_of_silence = [
        at
        for at in (round(cue.at_seconds * RATE) for cue in timeline.cues)
        if not heard[max(0, at - RATE // 10) : at].any()
    ]
    assert len(out_of_silence) > len(timeline.phases)
    assert heard[out_of_silence].all()


def test_the_file_ends_after_the_last_ring_out_and_a_silent_session_lasts_as_long(tmp_path: Path) -> None:
    target = tmp_path / "session.wav"
    export_session(TIMELINE, SETTINGS, NO_PHRASES, target, chimes=CHIMES)
    finish = read_cue_sound(CHIMES["finish"])
    rings = len(finish.samples) - round(finish.lead_in_seconds * RATE)
    total = round(TIMELINE.total_seconds * RATE)
    assert len(frames_of(target)) == total + rings + RATE // 10
    silent = Settings(cue_volumes=SILENT)
    export_session(TIMELINE, silent, NO_PHRASES, target, chimes=CHIMES)
    frames = frames_of(target)
    assert len(frames) == total
    assert not frames.any()


@pytest.mark.parametrize("hold_seconds", [3, 7, 16, 17, 18, 27])  # with the way there 3 s more
def test_a_session_of_any_length_is_saved_to_the_frame(tmp_path: Path, hold_seconds: int) -> None:
    silent = Settings(get_ready_seconds=3, cue_volumes=SILENT)
    step = a_step(hold=hold_seconds, change_over=0)
    timeline = lay_out(a_routine(step), silent, day=date(2026, 11, 23))
    told: list[tuple[float, float]] = []
    target = tmp_path / "session.wav"
    assert (
        export_session(
            timeline,
            silent,
            NO_PHRASES,
            target,
            chimes=CHIMES,
            progress=lambda done, total: told.append((done, total)),
        )
        is None
    )
    assert len(frames_of(target)) == timeline.total_seconds * RATE
    assert told[-1] == (timeline.total_seconds, timeline.total_seconds)


@pytest.mark.skipif(not HAS_MINIAUDIO, reason="needs the package miniaudio")
def test_what_is_said_lies_where_the_soundtrack_has_it(tmp_path: Path) -> None:
    voice = array("h", (9_000 * tone(300, seconds=0.4, rate=RATE, level=1.0)[1:]).astype("<i2").tobytes())
    (tmp_path / "said.wav").write_bytes(wav_bytes(np.array(voice) / 32_767, rate=RATE))
    phrases = Phrases({text: Phrase(tmp_path / "said.wav", 0.4) for text in (*SAID_BY_ALL, "A routine")})
    settings = replace(SETTINGS, voice="instructions")
    target = tmp_path / "session.wav"
    assert export_session(TIMELINE, settings, phrases, target, chimes=CHIMES) is None
    sounds = all_sounds(TIMELINE, settings, phrases.seconds)
    assert [one.name for one in sounds].count("Now the right side.") == 1
    heard = {name: read_cue_sound(path) for name, path in CHIMES.items()}
    heard |= {text: CueSound(voice, 0.0) for text in phrases.by_text}
    frames = frames_of(target)
    assert (frames == added_up(sounds, heard, len(frames))).all()


@pytest.mark.parametrize("texts", [(), ("Next pose.", "Session done.")])
def test_without_its_package_or_its_files_the_voice_is_missed_aloud_and_the_chimes_are_there(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, texts: tuple[str, ...]
) -> None:
    monkeypatch.setitem(sys.modules, "miniaudio", None)
    phrases = Phrases(
        {text: Phrase(tmp_path / "none.mp3", length) for text, length in lengths(*texts).items()}
    )
    warnings: list[Problem] = []
    target = tmp_path / "session.wav"
    settings = replace(SETTINGS, voice="names")
    assert export_session(TIMELINE, settings, phrases, target, chimes=CHIMES, warn=warnings.append) is None
    assert len(warnings) == 1
    assert (warnings == [NO_VOICE]) is not bool(texts)
    with_voice = frames_of(target)
    export_session(TIMELINE, SETTINGS, NO_PHRASES, target, chimes=CHIMES)
    assert (frames_of(target) == with_voice).all()


@pytest.mark.skipif(not HAS_MINIAUDIO, reason="needs the package miniaudio")
def test_phrases_that_cannot_be_read_are_counted_and_the_others_are_heard(tmp_path: Path) -> None:
    (tmp_path / "said.wav").write_bytes(wav_bytes(tone(300, seconds=0.4, rate=RATE), rate=RATE))
    (tmp_path / "odd.wav").write_bytes(b"not a sound")
    settings = replace(SETTINGS, voice="names", get_ready_seconds=0, cue_volumes=SILENT)
    step = a_step(a_pose(sided=True), hold=3, change_over=0)
    timeline = lay_out(a_routine(step), settings, day=date(2026, 11, 23))
    end = round(timeline.total_seconds * RATE)

    def saved(*, side: str, done: str) -> tuple[bool, bool, list[str]]:
        """Whether anything is said on the way and after the end, and what the person is told."""
        phrases = Phrases(
            {"Now the right side.": Phrase(tmp_path / side, 0.4), DONE: Phrase(tmp_path / done, 0.4)}
        )
        told: list[Problem] = []
        target = tmp_path / "session.wav"
        assert export_session(timeline, settings, phrases, target, chimes=CHIMES, warn=told.append) is None
        frames = frames_of(target)
        return bool(frames[:end].any()), bool(frames[end:].any()), [str(problem.summary) for problem in told]

    assert saved(side="said.wav", done="said.wav") == (True, True, [])
    one = "The file is without 1 of the phrases: it cannot be read."
    assert saved(side="odd.wav", done="said.wav") == (False, True, [one])
    both = "The file is without 2 of the phrases: they cannot be read."
    assert saved(side="odd.wav", done="gone.wav") == (False, False, [both])


def test_progress_comes_to_the_end_and_never_goes_back(tmp_path: Path) -> None:
    told: list[float] = []
    export_session(
        TIMELINE,
        SETTINGS,
        NO_PHRASES,
        tmp_path / "session.wav",
        chimes=CHIMES,
        progress=lambda done, total: told.append(done / total),
    )
    assert told == sorted(told)
    assert (len(told) > 5, told[-1]) == (True, 1.0)


# -- what is left when it fails --


def test_a_stopped_export_leaves_what_was_there(tmp_path: Path) -> None:
    target = tmp_path / "session.wav"
    target.write_bytes(b"before")
    asked = count()
    problem = export_session(
        TIMELINE, SETTINGS, NO_PHRASES, target, chimes=CHIMES, cancelled=lambda: next(asked) > 2
    )
    assert problem is CANCELLED
    assert [(path.name, path.read_bytes()) for path in tmp_path.iterdir()] == [("session.wav", b"before")]


@pytest.mark.parametrize(
    ("error", "why"),
    [(OSError(errno.ENOSPC, "No space left on device"), "The disk is full."), (KeyboardInterrupt(), None)],
)
def test_a_full_disk_or_an_interrupt_leaves_nothing_behind(
    tmp_path: Path, error: BaseException, why: str | None
) -> None:
    def fail(_done: float, _total: float) -> None:
        raise error

    target = tmp_path / "session.wav"
    if why is None:
        with pytest.raises(KeyboardInterrupt):
            export_session(TIMELINE, SETTINGS, NO_PHRASES, target, chimes=CHIMES, progress=fail)
    else:
        problem = export_session(TIMELINE, SETTINGS, NO_PHRASES, target, chimes=CHIMES, progress=fail)
        assert problem
        assert (problem.summary, problem.advice) == (f"{target} could not be saved.", why)
    assert list(tmp_path.iterdir()) == []


def test_a_place_that_cannot_be_written_is_named(tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    (tmp_path / "folder").mkdir()
    for place, why in (
        ("nowhere/session.wav", f"There is no folder {tmp_path / 'nowhere'}."),
        ("file/session.wav", f"There is no folder {tmp_path / 'file'}."),
        ("folder", "That is a folder."),
    ):
        problem = export_session(TIMELINE, SETTINGS, NO_PHRASES, tmp_path / place, chimes=CHIMES)
        assert problem
        assert problem.advice == why


def test_a_session_that_no_wav_file_can_hold_is_refused_before_anything_is_written(tmp_path: Path) -> None:
    timeline = lay_out(
        a_routine(a_step(a_pose(longest=23_000), hold=22_400)), SETTINGS, day=date(2026, 11, 23)
    )
    problem = export_session(timeline, SETTINGS, NO_PHRASES, tmp_path / "long.wav", chimes=CHIMES)
    assert problem
    assert problem.summary == "This session is too long for one WAV file."
    assert list(tmp_path.iterdir()) == []


def test_a_chime_that_cannot_be_read_is_told(tmp_path: Path) -> None:
    broken = CHIMES | {"tick": tmp_path / "tick.wav"}
    problem = export_session(TIMELINE, SETTINGS, NO_PHRASES, tmp_path / "session.wav", chimes=broken)
    assert problem
    assert "tick.wav" in problem.advice
    assert list(tmp_path.iterdir()) == []


@pytest.mark.skipif(sys.platform != "linux", reason="asks Linux how much memory was used at most")
def test_seventeen_minutes_need_less_than_a_hundred_megabytes(tmp_path: Path) -> None:
    program = (
        "import sys; from pathlib import Path; from backchime.__main__ import main; "
        "status = main(['export', 'big-three-3', '--voice', 'instructions',"
        f" '--to', {str(tmp_path / 'long.wav')!r},"
        f" '--data-folder', {str(tmp_path)!r}]); "
        "print(next(line for line in Path('/proc/self/status').read_text().splitlines() if 'VmHWM' in line));"
        "sys.exit(status)"
    )
    done = subprocess.run(
        [sys.executable, "-c", program],
        capture_output=True,
        encoding="utf-8",
        env={"PYTHONPATH": str(DESKTOP)},
        check=True,
        timeout=120,
    )
    assert (tmp_path / "long.wav").stat().st_size > 1_033 * RATE * CHANNELS * 2
    (tmp_path / "long.wav").unlink()
    assert int(done.stdout.split()[1]) < 100_000

"""The person's own sound for a cue: read from a WAV file, made fit to be heard unawares, and kept.

What is kept is a copy in the one form that the helper plays: it sounds even when the chosen file is gone.
"""

import io
import logging
import wave
from array import array
from collections.abc import Mapping, Sequence
from math import ceil
from operator import mul
from pathlib import Path

from backchime.audio.chime_files import CUES_WITH_A_CHIME, chime_path
from backchime.audio.cue_sounds import CueSound, CueSoundError, pcm_sound, read_cue_sound
from backchime.audio.mixdown import BYTES_PER_SAMPLE, LOUDEST, RATE, decibel_gain
from backchime.audio.resampling import resampled
from backchime.audio.wav_file import NAMELESS, Wav, WavError, mono, parsed
from backchime.core.problem import Problem
from backchime.core.reason import reason_of
from backchime.core.sentence import sentence
from backchime.core.timeline import CueKind
from backchime.plain_file import open_plain
from backchime.whole_file import is_there, write_whole

LONGEST_SECONDS = 15.0
LARGEST_BYTES = 10_000_000
PEAK_DB = -6.0
USUAL_DB, TICK_DB = (
    -20.0,
    -27.0,
)  # of the loudest 400 ms, beside full scale: about as loud as the sets' chimes
QUIETEST_PEAK = 0.001  # what never gets above -60 dB is nothing to be guided by
AUDIBLE_SHARE = 0.01  # of the peak: before it comes up to that, a sound has not begun
FADE_IN_SECONDS, FADE_OUT_SECONDS = 0.005, 0.010
BLOCKS_A_SECOND, BLOCKS_HEARD_TOGETHER = 10, 4

_log = logging.getLogger(__name__)


def read_own_chime(path: Path, *, loudest_db: float = USUAL_DB) -> CueSound | Problem:
    """The sound in a WAV file, fit to be a chime, or why it cannot be one.

    Its peak is brought down to -6 dB and its loudest 400 ms to `loudest_db`, beside full scale; a quieter one
    stays as it is. It begins and ends without a click, and silence in front is cut off. Each second
    of sound takes about 0.1 s of work, which may be done in another thread.
    """
    try:
        wav = parsed(_content(path))
        if wav.seconds > LONGEST_SECONDS:
            shown = f"{ceil(wav.seconds * 10) / 10:g}"
            raise WavError(
                sentence("{name} is {seconds} s long.", name=NAMELESS, seconds=shown),
                sentence("Choose a sound of at most {seconds} seconds.", seconds=f"{LONGEST_SECONDS:g}"),
            )
        return pcm_sound(_made_fit(wav, loudest_db))
    except WavError as error:
        what = error.what.with_field("name", path.name or path)
        return Problem(what, error.advice, f"{path}: {error.what}")
    except (OSError, ValueError) as error:  # ValueError: a name that no file can have
        summary = sentence("{name} cannot be opened.", name=path.name or path)
        advice = sentence("Check that it is still there and that you may read it.")
        return Problem(summary, advice, repr(error))


def keep_own_chime(path: Path, folder: Path, kind: CueKind) -> Problem | None:
    """Makes the sound in a WAV file the own chime of a cue, kept in `folder`; or why it cannot be.

    What was kept for the cue before stays where this one is refused.
    """
    sound = read_own_chime(path, loudest_db=TICK_DB if kind is CueKind.TICK else USUAL_DB)
    if isinstance(sound, Problem):
        return sound
    try:
        write_whole(chime_path(folder, kind), _as_wav(sound))
    except OSError as error:
        summary = sentence("{name} could not be kept.", name=path.name)
        advice = sentence("It is not in use. ({reason}: {folder})", reason=reason_of(error), folder=folder)
        return Problem(summary, advice, repr(error))
    return None


def kept_own_chimes(
    folder: Path, chosen: Mapping[str, str]
) -> tuple[dict[CueKind, Path], tuple[Problem, ...]]:
    """Where the own chimes lie for which the settings name a `chosen` file, and what is wrong with the rest.

    Names that are no cue with a chime are passed over: they may be a later version's.
    """
    found: dict[CueKind, Path] = {}
    problems: list[Problem] = []
    for kind in CUES_WITH_A_CHIME:
        if kind.value not in chosen:
            continue
        path = chime_path(folder, kind)
        try:
            read_cue_sound(path)
        except CueSoundError as error:
            _log.warning("An own chime cannot be played: %s", error)
            name = Path(chosen[kind.value]).name
            advice = sentence("The chime of the set sounds instead. Choose the sound again in the settings.")
            summary = sentence("Your own sound {name} cannot be played.", name=name)
            problems.append(Problem(summary, advice, str(error)))
        else:
            found[kind] = path
    return found, tuple(problems)


def _content(path: Path) -> bytes:
    """The bytes of a file, of which never more are read than it may have."""
    if is_there(path) and not path.is_file():
        raise WavError(sentence("{name} is not a file.", name=NAMELESS), sentence("Choose a WAV file."))
    with open_plain(path) as file:
        content = file.read(LARGEST_BYTES + 1)
    if len(content) > LARGEST_BYTES:
        size = ceil(path.stat().st_size / 1_000_000)
        most = sentence("Choose a file of at most {size} MB.", size=LARGEST_BYTES // 1_000_000)
        raise WavError(sentence("{name} is {size} MB large.", name=NAMELESS, size=size), most)
    return content


def _made_fit(wav: Wav, loudest_db: float) -> "array[int]":
    samples = resampled(_heard(mono(wav)), from_rate=wav.form.rate, to_rate=RATE)
    peak = _audible_peak(samples)
    gain = min(1.0, decibel_gain(PEAK_DB) / peak, decibel_gain(loudest_db) / _loudest(samples))
    steps = array("h", [round(sample * gain * LOUDEST) for sample in samples])
    _fade(steps, round(FADE_IN_SECONDS * RATE))
    steps.reverse()
    _fade(steps, round(FADE_OUT_SECONDS * RATE))
    steps.reverse()
    if not any(steps):  # a single crackle, and the fades took it away
        raise _without_sound()
    return steps


def _heard(samples: Sequence[float]) -> Sequence[float]:
    """The sound from where it is first heard: there the fade sets in, so that even a step begins softly."""
    least = _audible_peak(samples) * AUDIBLE_SHARE
    return samples[next(at for at, sample in enumerate(samples) if abs(sample) >= least) :]


def _audible_peak(samples: Sequence[float]) -> float:
    peak = max(max(samples, default=0.0), -min(samples, default=0.0))
    if peak < QUIETEST_PEAK:
        raise _without_sound()
    return peak


def _without_sound() -> WavError:
    silent = sentence("{name} holds no sound that can be heard.", name=NAMELESS)
    return WavError(silent, sentence("Choose another."))


def _loudest(samples: Sequence[float]) -> float:
    """The effective level of the loudest 400 ms; a shorter sound counts with silence round it."""
    size = RATE // BLOCKS_A_SECOND
    blocks = (samples[at : at + size] for at in range(0, len(samples), size))
    energies = [sum(map(mul, block, block)) for block in blocks]
    together = [sum(energies[at : at + BLOCKS_HEARD_TOGETHER]) for at in range(len(energies))]
    return float((max(together) / (size * BLOCKS_HEARD_TOGETHER)) ** 0.5)


def _fade(steps: "array[int]", length: int) -> None:
    """Lets the first `length` steps grow from nothing."""
    for at in range(min(length, len(steps))):
        steps[at] = steps[at] * at // length


def _as_wav(sound: CueSound) -> bytes:
    content = io.BytesIO()
    with wave.open(content, "wb") as file:
        file.setnchannels(1)
        file.setsampwidth(BYTES_PER_SAMPLE)
        file.setframerate(RATE)
        file.writeframes(sound.samples.tobytes())  # `wave` turns the bytes round where that is needed
    return content.getvalue()

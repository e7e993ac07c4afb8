"""What can be told of a recorded session: which cues were heard when, with its timeline and without."""

import numpy as np
import numpy.typing as npt
from backchime.audio.chime_files import CUES_WITH_A_CHIME, SOUNDS_AS, chime_path
from backchime.audio.cue_sounds import read_cue_sound
from backchime.core.timeline import CueKind, Timeline

from tests.audio.conftest import CHIMES
from tests.audio.pulse import RATE, Recording

Samples = npt.NDArray[np.float64]

SEARCHED_SECONDS = 0.12
STRIKE_SECONDS = 0.125
MELODY_SECONDS = 0.6  # enough to tell every chime from a later part of another one
ALIKE = 0.75
LOUDER = 4.0  # in power, within 50 ms
ONE_CUE_SECONDS = 0.7  # so long after its start a chime may look like itself again


def pattern(kind: CueKind, seconds: float) -> Samples:
    """The beginning of a cue's chime, from its first sound on."""
    chime = read_cue_sound(chime_path(CHIMES / "bells", SOUNDS_AS[kind]))
    start = round(chime.lead_in_seconds * RATE)
    return np.array(chime.samples[start : start + round(seconds * RATE)], dtype=np.float64)


def heard_late(ear: Recording, timeline: Timeline, *, zero: float) -> list[tuple[CueKind, float, float]]:
    """Of every cue: how alike what was heard is to its chime (1 is the same), and by how much it was late."""
    found = []
    for cue in timeline.cues:
        due = zero + cue.at_seconds
        around = np.array(ear.between(due - SEARCHED_SECONDS, due + SEARCHED_SECONDS + 0.2), dtype=np.float64)
        alike = likeness(around, pattern(cue.kind, STRIKE_SECONDS))
        at = int(alike.argmax())
        found.append((cue.kind, float(alike[at]), at / RATE - SEARCHED_SECONDS))
    return found


def likeness(heard: Samples, wanted: Samples) -> Samples:
    """How alike each place is to a pattern, whatever the loudness: 1 is the same."""
    size = 1 << (len(heard) + len(wanted)).bit_length()
    spectrum = np.fft.rfft(heard, size) * np.conj(np.fft.rfft(wanted, size))
    products = np.fft.irfft(spectrum, size)[: len(heard) - len(wanted) + 1]
    energy = np.concatenate([[0.0], np.cumsum(heard**2)])
    within = energy[len(wanted) :] - energy[: -len(wanted)]
    alike: Samples = products / np.sqrt(np.maximum(within, len(wanted)) * np.sum(wanted**2))
    return alike


def decoded(heard: Samples) -> list[CueKind]:
    """The cues of a session in their order, from the sound alone; cues that sound the same are one."""
    found: list[tuple[float, int, CueKind]] = []
    rises = _rises(heard)
    for kind in CUES_WITH_A_CHIME:
        alike = likeness(heard, pattern(kind, MELODY_SECONDS))
        alike[~rises[: len(alike)]] = 0.0
        while len(alike) and (best := int(alike.argmax())) >= 0 and alike[best] >= ALIKE:
            found.append((float(alike[best]), best, kind))
            alike[max(0, best - RATE // 20) : best + RATE // 20] = 0.0
    kept: list[tuple[int, CueKind]] = []
    for _, at, kind in sorted(found, key=lambda each: each[0], reverse=True):
        if all(not _is_part_of(at, kind, other_at, other) for other_at, other in kept):
            kept.append((at, kind))
    return [kind for _, kind in sorted(kept)]


def _rises(heard: Samples) -> npt.NDArray[np.bool_]:
    """Where it becomes louder at once: a ring-out is like its own beginning at every moment, only softer."""
    energy = np.concatenate([[0.0], np.cumsum(heard**2)])
    span = RATE // 20
    power = np.concatenate([np.zeros(span), energy[span:] - energy[:-span], np.zeros(span)])
    before, after = power[: len(heard)], power[span : span + len(heard)]
    louder: npt.NDArray[np.bool_] = after > LOUDER * before
    return louder


def _is_part_of(at: int, kind: CueKind, other_at: int, other: CueKind) -> bool:
    """Whether a place is a later strike of a chime already found, or the same place taken for another."""
    apart = (at - other_at) / RATE
    return abs(apart) < ONE_CUE_SECONDS / 10 or (kind is other and 0 < apart < ONE_CUE_SECONDS)

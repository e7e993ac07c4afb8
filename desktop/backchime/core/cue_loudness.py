"""How loud a cue sounds beside the others: from what the person chose to decibels."""

from backchime.core.settings import Settings
from backchime.core.timeline import CueKind

LOUDEST_VOLUME = 10
STEP_DB = 2.5  # equal steps in decibels are heard as equal steps in loudness


def cue_gain_db(settings: Settings, kind: CueKind) -> float | None:
    """How loud the chime of a cue is, in dB beside its full loudness; None where it is to be silent."""
    return gain_db(cue_volume(settings, kind))


def voice_gain_db(settings: Settings) -> float | None:
    """How loud the voice is, in dB beside its full loudness; None where it is to be silent."""
    return gain_db(settings.voice_volume)


def cue_volume(settings: Settings, kind: CueKind) -> int:
    """The volume chosen for a cue, 0 to 10. Getting ready and moving share one chime, and so one volume."""
    shared = CueKind.MOVE if kind is CueKind.GET_READY else kind
    return settings.cue_volumes.get(shared.value, LOUDEST_VOLUME)


def gain_db(volume: int) -> float | None:
    """A volume from 0 to 10 in decibels: 10 is 0 dB, each step less 2.5 dB, and 0 is silence."""
    return None if volume == 0 else (volume - LOUDEST_VOLUME) * STEP_DB

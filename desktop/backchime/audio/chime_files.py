"""Which file sounds each cue; nothing of it is read here."""

from collections.abc import Mapping
from pathlib import Path
from typing import get_args

from backchime.core.settings import ChimeSet
from backchime.core.timeline import CueKind

CHIME_SETS: tuple[ChimeSet, ...] = get_args(ChimeSet)

# The cue whose chime sounds each cue: seven chimes for eight cues.
SOUNDS_AS: Mapping[CueKind, CueKind] = {kind: kind for kind in CueKind} | {CueKind.GET_READY: CueKind.MOVE}
CUES_WITH_A_CHIME: tuple[CueKind, ...] = tuple(kind for kind, named in SOUNDS_AS.items() if kind is named)
NO_CHIMES: Mapping[CueKind, Path] = {}


def chime_paths(
    folder: Path, chime_set: ChimeSet, *, own: Mapping[CueKind, Path] = NO_CHIMES
) -> dict[CueKind, Path]:
    """Where the chime of each cue lies: the person's own, or that of a set in the folder of chimes."""
    shipped = {kind: chime_path(folder / chime_set, kind) for kind in CUES_WITH_A_CHIME}
    in_use = shipped | dict(own)
    return {kind: in_use[named] for kind, named in SOUNDS_AS.items()}


def chime_path(folder: Path, kind: CueKind) -> Path:
    """The chime of one cue in a folder that holds one set."""
    return folder / f"{kind.value}.wav"

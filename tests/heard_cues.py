"""Compares a recorded session with its timeline: `python -m tests.heard_cues RECORDING TIMELINE`.

RECORDING is a WAV file of one channel, 16 bits and 48,000 samples a second; TIMELINE what
`backchime timeline ROUTINE --json` printed. The cues are told from the sound alone.
Ends with 1 where another one was heard, or none.
"""

import json
import sys
import wave
from pathlib import Path

import numpy as np
from backchime.audio.chime_files import SOUNDS_AS
from backchime.core.timeline import CueKind

from tests.audio.hearing import decoded


def main(recording: Path, timeline: Path) -> int:
    """Tells which cues were heard, and of how many."""
    cues = json.loads(timeline.read_text("utf-8"))["cues"]
    wanted = [SOUNDS_AS[CueKind(cue["cue"])].value for cue in cues]
    with wave.open(str(recording), "rb") as opened:
        samples = np.frombuffer(opened.readframes(opened.getnframes()), dtype="<i2").astype(np.float64)
    heard = [kind.value for kind in decoded(samples)]
    print(f"{len(heard)} cues heard of {len(wanted)}: {' '.join(heard)}")
    if heard != wanted:
        print(f"expected: {' '.join(wanted)}")
    return int(heard != wanted)


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1]), Path(sys.argv[2])))

"""Pack a phrase as MP3, and unpack it again to hear what the app will hear."""

from __future__ import annotations

import io
from typing import Final

import numpy as np

from studio.loudness import Signal
from studio.voice.shaping import RATE

# 0 is the best and largest, 1 the smallest. At equal size MP3 came nearer to the original than Ogg Vorbis:
# a Vorbis file begins with 4 kB of tables, as much as a second of speech.
SMALLNESS: Final = 0.45


def packed(sound: Signal) -> bytes:
    """`sound` as an MP3 file of varying bit rate; its header says how long it is, to the sample."""
    import soundfile

    file = io.BytesIO()
    soundfile.write(
        file,
        sound,
        RATE,
        format="MP3",
        subtype="MPEG_LAYER_III",
        compression_level=SMALLNESS,
        bitrate_mode="VARIABLE",
    )
    return file.getvalue()


def unpacked(file: bytes) -> Signal:
    """The samples of a packed phrase; raises `RuntimeError` when they are not mono at our rate."""
    import soundfile

    sound, rate = soundfile.read(io.BytesIO(file))
    if rate != RATE or sound.ndim != 1:
        raise RuntimeError(f"a phrase must be mono at {RATE} Hz")
    return np.asarray(sound, dtype=np.float64)

"""Speak a text with Kokoro-82M: letters to phonemes, phonemes to samples."""

from __future__ import annotations

import hashlib
import tempfile
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final

import numpy as np
from numpy.typing import NDArray

from studio.loudness import Signal
from studio.voice import model

STYLE_SIZE: Final = 256
EDGE_SPEED: Final = 1.0  # of the silences before and after: stretched, they begin to sound
# The model was trained on the letters of the phonemiser "misaki"; espeak-ng writes the same sounds otherwise.
# In this order, after the table in misaki's espeak.py (Apache-2.0).
AS_TRAINED: Final = (
    ("eɪ", "A"),
    ("aɪ", "I"),
    ("aʊ", "W"),
    ("ɔɪ", "Y"),
    ("oʊ", "O"),
    ("dʒ", "ʤ"),
    ("tʃ", "ʧ"),
    ("ʔ", "t"),
    ("əl", "ᵊl"),
    ("ɚɹ", "əɹ"),
    ("ɚ", "əɹ"),
    ("r", "ɹ"),
    ("x", "k"),
    ("ɐ", "ə"),
    ("ɜːɹ", "ɜɹ"),
    ("ɜː", "ɜɹ"),
    ("ɪə", "iə"),
    ("ː", ""),
)


@dataclass(frozen=True, slots=True)
class Speaker:
    """The loaded model with one voice."""

    session: Any
    tokenizer: Any
    styles: NDArray[np.float32]

    def phonemes(self, spoken: str) -> str:
        """The sounds of an American English text, in the letters that the model was trained on."""
        sounds: str = self.tokenizer.phonemize(spoken, "en-us")
        return as_trained(sounds)

    def say(self, spoken: str, *, speed: float) -> Signal:
        """The samples of `spoken`, 24,000 a second, with the silences that the model puts round them.

        The same text gives the same samples on the same machine. A render is kept in the cache.
        """
        sounds = self.phonemes(spoken)
        key = f"{model.MODEL_SHA256} {model.VOICE_SHA256} edges {EDGE_SPEED} {speed:.3f} {sounds}"
        kept = model.CACHE / "renders" / f"{hashlib.sha256(key.encode()).hexdigest()}.npy"
        if not kept.exists():
            kept.parent.mkdir(parents=True, exist_ok=True)
            # Whole or not at all: rendering takes long, and is broken off now and then.
            with tempfile.NamedTemporaryFile(dir=kept.parent, delete=False) as part:
                np.save(part, self._render(sounds, speed))
            Path(part.name).replace(kept)
        whole: Signal = np.load(kept).astype(np.float64)
        return whole

    def _render(self, sounds: str, speed: float) -> NDArray[np.float32]:
        tokens = self.tokenizer.tokenize(sounds)
        inputs = {
            "input_ids": np.array([[0, *tokens, 0]], dtype=np.int64),
            "style": self.styles[min(len(tokens), len(self.styles)) - 1][np.newaxis],
            "speed": np.array([EDGE_SPEED, *[speed] * len(tokens), EDGE_SPEED], dtype=np.float32),
        }
        return np.asarray(self.session.run(None, inputs)[0], dtype=np.float32).ravel()


def as_trained(sounds: str) -> str:
    """What espeak-ng wrote, in the letters that the model knows best."""
    for theirs, trained in AS_TRAINED:
        sounds = sounds.replace(theirs, trained)
    return sounds


def speaker() -> Speaker:
    """Bring the model and the voice, and load them for one thread: the same sums in the same order."""
    import onnxruntime
    from kokoro_onnx.tokenizer import Tokenizer

    options = onnxruntime.SessionOptions()
    options.intra_op_num_threads = options.inter_op_num_threads = 1
    session = onnxruntime.InferenceSession(
        model.widened(model.model_file()), options, providers=["CPUExecutionProvider"]
    )
    return Speaker(session, Tokenizer(), styles(model.voice_file()))


def styles(path: Path) -> NDArray[np.float32]:
    """The style vectors of a voice: row n - 1 for a text of n phonemes."""
    return np.fromfile(path, dtype="<f4").reshape(-1, STYLE_SIZE)

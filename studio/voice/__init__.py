"""Speak every phrase of a session with a free voice, and check that each is understood."""

from __future__ import annotations

from importlib.util import find_spec
from pathlib import Path
from typing import Final

NEEDED: Final = ("kokoro_onnx", "onnx", "onnxruntime", "pocketsphinx", "scipy", "soundfile")


def make(folder: Path) -> tuple[Path, ...]:
    """Fill the folder `en` inside `folder`; ends the program with a sentence when a library is missing."""
    missing = [name for name in NEEDED if find_spec(name) is None]
    if missing:
        raise SystemExit(
            f"The voice needs {', '.join(missing)}: install the dependency group `voice` into an environment "
            "of its own, as studio/README.md says."
        )
    # Imported late: the texts and the measures are also asked for where the voice's libraries are not.
    from studio.voice import packing, texts
    from studio.voice.kokoro import speaker
    from studio.voice.recognising import recogniser
    from studio.voice.takes import best_take

    phrases = texts.phrases()
    voice, ears = speaker(), recogniser(phrases)
    return packing.write([best_take(text, voice, ears) for text in phrases], folder / packing.LANGUAGE)

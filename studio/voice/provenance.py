"""The paper that says where the voice comes from and what was done to it."""

from __future__ import annotations

from importlib.metadata import version
from pathlib import Path
from string import Template
from typing import Final

from studio.npm_package import NpmPackage
from studio.voice import model, shaping, sound_file
from studio.voice.takes import ATTEMPTS

TEMPLATE: Final = Path(__file__).with_name("provenance.md")
PACKAGES: Final = (
    "kokoro-onnx",
    "espeakng-loader",
    "phonemizer",
    "onnx",
    "onnxruntime",
    "soundfile",
    "pocketsphinx",
    "numpy",
    "scipy",
)


def provenance(phrases: int) -> str:
    """The paper for a folder of so many phrases, in Markdown."""
    return Template(TEMPLATE.read_text("utf-8")).substitute(
        phrases=phrases,
        voice=model.VOICE,
        weights=named(model.WEIGHTS),
        weights_integrity=model.WEIGHTS.integrity,
        voices=named(model.VOICES),
        voices_integrity=model.VOICES.integrity,
        model_sha256=model.MODEL_SHA256,
        voice_sha256=model.VOICE_SHA256,
        speed=ATTEMPTS[0][0],
        other_speeds=", ".join(str(speed) for speed, _ in ATTEMPTS[1:]),
        front_ms=round(shaping.FRONT_SECONDS * 1000),
        behind_ms=round(shaping.BEHIND_SECONDS * 1000),
        lufs=round(shaping.LUFS),
        peak_db=shaping.PEAK_CEILING_DB,
        rate=shaping.RATE,
        smallness=sound_file.SMALLNESS,
        versions="\n".join(f"- {name} {version(name)}" for name in PACKAGES),
    )


def named(package: NpmPackage) -> str:
    """A package with its version."""
    return f"{package.name} {package.version}"

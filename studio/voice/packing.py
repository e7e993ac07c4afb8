"""Write the folder of one language: the phrases, the index by which the app finds them, and their papers."""

from __future__ import annotations

import json
import shutil
from collections.abc import Sequence
from pathlib import Path
from typing import Any, Final

from studio.voice import model
from studio.voice.provenance import provenance
from studio.voice.takes import Take
from studio.voice.texts import file_name

FORMAT: Final = 1
LANGUAGE: Final = "en"
LICENCE: Final = "Apache-2.0"
INDEX, REPORT, ORIGIN, LICENCE_TEXT = "index.json", "report.json", "PROVENANCE.md", "LICENSE-Kokoro.txt"


def write(takes: Sequence[Take], folder: Path) -> tuple[Path, ...]:
    """Fill `folder` with the files of `takes`, without those of texts that are spoken no longer."""
    folder.mkdir(parents=True, exist_ok=True)
    written = [write_bytes(folder / file_name(take.text), take.packed) for take in takes]
    for stale in set(folder.glob("*.mp3")) - set(written):
        stale.unlink()
    written.append(write_bytes(folder / INDEX, as_json(index(takes))))
    written.append(write_bytes(folder / REPORT, as_json(report(takes))))
    written.append(write_bytes(folder / ORIGIN, provenance(len(takes)).encode()))
    written.append(Path(shutil.copyfile(model.licence_file(), folder / LICENCE_TEXT)))
    return tuple(written)


def index(takes: Sequence[Take]) -> dict[str, Any]:
    """What the app reads: for every text, exactly as written, its file and its length."""
    phrases = {take.text: {"file": file_name(take.text), "seconds": round(take.seconds, 3)} for take in takes}
    return {
        "format": FORMAT,
        "language": LANGUAGE,
        "voice": model.VOICE,
        "licence": LICENCE,
        "phrases": phrases,
    }


def report(takes: Sequence[Take]) -> dict[str, Any]:
    """What a small recogniser made of the phrases, those least understood first."""
    words = sum(take.word_count for take in takes)
    chosen = [take for take in takes if take.picked is not None]
    worst_first = sorted(takes, key=lambda take: (take.understood, -take.errors / take.word_count))
    return {
        "phrases": len(takes),
        "words": words,
        "seconds": round(sum(take.seconds for take in takes), 1),
        "word_error_rate_in_dictation": round(sum(take.errors for take in takes) / words, 3),
        "picked_among_all_phrases": sum(take.picked is True for take in chosen),
        "could_be_picked": len(chosen),
        "not_understood": [take.text for take in worst_first if not take.understood],
        "takes": [entry(take) for take in worst_first],
    }


def entry(take: Take) -> dict[str, Any]:
    """One line of the report."""
    return {
        "text": take.text,
        "spoken": take.spoken,
        "speed": take.speed,
        "seconds": round(take.seconds, 3),
        "lufs": round(take.lufs, 1),
        "faults": list(take.faults),
        "heard": " ".join(take.heard),
        "errors": take.errors,
        "words": take.word_count,
        "picked": take.picked,
    }


def as_json(contents: dict[str, Any]) -> bytes:
    """`contents` as a text file that a person can read."""
    return (json.dumps(contents, ensure_ascii=False, indent=1) + "\n").encode()


def write_bytes(path: Path, content: bytes) -> Path:
    """Write a file and return its path."""
    path.write_bytes(content)
    return path

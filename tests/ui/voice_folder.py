"""A folder of voices with nothing in it but an index: enough to choose by."""

import json
from pathlib import Path

NAME_SECONDS = 1.25


def voice_folder(folder: Path, *texts: str) -> Path:
    """The folder, with a phrase for each text."""
    english = folder / "en"
    english.mkdir(parents=True)
    phrases = {text: {"file": f"{n}.mp3", "seconds": NAME_SECONDS} for n, text in enumerate(texts)}
    index = {"format": 1, "language": "en", "phrases": phrases}
    (english / "index.json").write_text(json.dumps(index), encoding="utf-8")
    return folder

"""Collect everything that the app says into Qt's translation files, and compile what has been translated.

pyside6-lupdate merges the texts into assets/translations/backchime_<language>.ts and keeps what is
translated; pyside6-lrelease makes of each the .qm file that the app loads. English has plural forms alone.
"""

from __future__ import annotations

import json
import subprocess
import sys
import tempfile
from collections.abc import Iterable
from pathlib import Path

from studio.wording.code import messages_in_code
from studio.wording.contents import messages_in_content
from studio.wording.message import Message, merged

TOP = Path(__file__).resolve().parent.parent
LANGUAGES = ("de", "en", "es", "fr")
SOURCE_LANGUAGE = "en"


def make(folder: Path) -> tuple[Path, ...]:
    """Brings the .ts files in `folder` up to date with what the app says, and the .qm files with them."""
    folder.mkdir(parents=True, exist_ok=True)
    ts_files = [folder / f"backchime_{language}.ts" for language in LANGUAGES]
    with tempfile.TemporaryDirectory() as stub_folder:
        stub = Path(stub_folder) / "texts.py"
        stub.write_text(stub_of(messages()), encoding="utf-8")
        for path, language in zip(ts_files, LANGUAGES, strict=True):
            update(path, stub, language)
    qm_files = [path.with_suffix(".qm") for path in ts_files]
    for path, qm in zip(ts_files, qm_files, strict=True):
        release(path, qm)
    return (*ts_files, *qm_files)


def messages() -> tuple[Message, ...]:
    """Everything that the app says, each text once."""
    content = [TOP / "routines.json", *sorted((TOP / "assets" / "guide").glob("*.json"))]
    content.append(TOP / "packaging" / "linux" / "words.json")  # what desktops say of the app
    return merged([*messages_in_code(TOP / "desktop" / "backchime"), *messages_in_content(content)])


def stub_of(texts: Iterable[Message]) -> str:
    """The texts as the one kind of code in which pyside6-lupdate sees all there is to them."""
    lines = ["from PySide6.QtCore import QObject", ""]
    context = ""
    for text in texts:
        if text.context != context:
            context = text.context
            lines += ["", f"class {context}(QObject):", "    def texts(self, n):"]
        if text.note:
            lines.append(f"        #: {text.note}")
        written = json.dumps(text.source, ensure_ascii=False)
        lines.append(f"        self.tr({written}{', None, n' if text.plural else ''})")
    return "\n".join(lines) + "\n"


def update(ts: Path, stub: Path, language: str) -> None:
    """Merges the texts into a .ts file; what the app says no more is dropped."""
    options = ["-silent", "-no-obsolete", "-locations", "none", "-source-language", SOURCE_LANGUAGE]
    options += ["-target-language", language]
    if language == SOURCE_LANGUAGE:
        options.append("-pluralonly")
    _run("pyside6-lupdate", *options, str(stub), "-ts", str(ts))


def release(ts: Path, qm: Path) -> None:
    """Compiles a .ts file; what is not translated stays English."""
    _run("pyside6-lrelease", "-silent", "-nounfinished", str(ts), "-qm", str(qm))


def _run(program: str, *arguments: str) -> None:
    beside = Path(sys.executable).parent / program
    subprocess.run([beside, *arguments], check=True)

"""Opens every file that ships. Each check tells what it found, or raises FaultyCopyError."""

import subprocess
import sys
from collections.abc import Iterable
from datetime import date

from PySide6.QtCore import QRectF, QTranslator
from PySide6.QtGui import QFontDatabase, QImage, QPainter
from PySide6.QtSvg import QSvgRenderer

from backchime.audio.chime_files import CHIME_SETS, chime_paths
from backchime.audio.cue_sounds import read_cue_sound
from backchime.audio.helper_command import helper_command
from backchime.audio.messages import Answer, LibraryMissing, Ready, read_answer
from backchime.audio.phrase_sound import read_phrase
from backchime.audio.phrases import read_phrases
from backchime.core.routine import Library
from backchime.core.settings import Look, Settings
from backchime.core.timeline import lay_out
from backchime.places import ASSETS, SHIPPED_CHIMES, SHIPPED_ROUTINES, SHIPPED_VOICES, TRANSLATIONS
from backchime.storage.guide_file import load_guide
from backchime.storage.routine_file import load_library
from backchime.storage.shipped_parts import load_parts, texts_of
from backchime.system.desktop import this_desktop
from backchime.system.single_instance import BY_SOCKET
from backchime.ui.language import LANGUAGE_NAMES, SOURCE_LANGUAGE
from backchime.ui.theme.theme import Theme, ThemeName
from backchime.ui.widgets.figure_art import figure_of

LONGEST_START_SECONDS = 30.0
DAY = date(2026, 1, 5)  # any
THEMES: tuple[ThemeName, ...] = ("light", "dark")


class FaultyCopyError(Exception):
    """Something that ships is missing or damaged; the text says what."""


def shipped_library() -> Library:
    """The routines and poses that ship."""
    disk = load_library(SHIPPED_ROUTINES)
    if disk.missing:
        raise FaultyCopyError(str(disk.missing))
    return disk.library


def routines() -> str:
    """Every routine is read and laid out in time."""
    library = shipped_library()
    for routine in library.routines.values():
        if not lay_out(routine, Settings(), day=DAY).phases:
            raise FaultyCopyError(f"{routine.id} has no phase")
    return f"{len(library.routines)} routines, {len(library.poses)} poses"


def figures() -> str:
    """Every pose has its picture, in both themes."""
    poses = shipped_library().poses
    for pose in poses:
        for name in THEMES:
            figure = figure_of(pose, Theme(name), Look(), felt=True)
            if figure is None:
                raise FaultyCopyError(f"there is no picture of {pose}")
            _must_paint(figure, pose)
    return f"{len(poses)} figures in {len(THEMES)} themes"


def icons() -> str:
    """Every icon can be drawn."""
    files = sorted((ASSETS / "icons").glob("*.svg"))
    _must_be_some(files, "icons")
    for file in files:
        _must_paint(QSvgRenderer(str(file)), file.name)
    return f"{len(files)} icons"


def fonts() -> str:
    """Every font is one that Qt can write with."""
    files = sorted((ASSETS / "fonts").glob("*.ttf"))
    _must_be_some(files, "fonts")
    for file in files:
        if QFontDatabase.addApplicationFont(str(file)) < 0:
            raise FaultyCopyError(f"the font {file.name} cannot be loaded")
    return f"{len(files)} fonts"


def chimes() -> str:
    """Every chime of every set can be sounded."""
    files = {path for name in CHIME_SETS for path in chime_paths(SHIPPED_CHIMES, name).values()}
    for path in files:
        read_cue_sound(path)
    return f"{len(files)} chimes in {len(CHIME_SETS)} sets"


def voice() -> str:
    """Every phrase can be unpacked."""
    phrases = read_phrases(SHIPPED_VOICES).by_text
    _must_be_some(phrases, "phrases")
    for phrase in phrases.values():
        read_phrase(phrase.path)
    return f"{len(phrases)} spoken phrases"


def desktop() -> str:
    """What the desktop is asked with can be loaded: no start would notice what is missing."""
    from backchime.system.presenting import presenting

    if not BY_SOCKET:
        import backchime.system.pipe_visitors  # noqa: F401
    there = this_desktop()
    made = [make() for make in (there.make_awake, there.make_media_keys, there.make_notices) if make]
    presenting("")  # entered it would ask
    return f"{len(made)} ways to it"


def translations() -> str:
    """Every language is there, and says something else than the one that all is written in."""
    for code in LANGUAGE_NAMES:
        translator = QTranslator()
        if not translator.load(str(TRANSLATIONS / f"backchime_{code}.qm")):
            raise FaultyCopyError(f"the translation {code} cannot be loaded")
        if code != SOURCE_LANGUAGE and translator.translate("SettingsPage", "Settings") in ("", "Settings"):
            raise FaultyCopyError(f"the translation {code} does not translate")
    return f"{len(LANGUAGE_NAMES)} languages"


def guide() -> str:
    """The guide has its articles."""
    articles = load_guide(ASSETS / "guide" / "guide.json").articles
    if len(articles) < 2:  # the signs that need help are there even without the file
        raise FaultyCopyError("the guide cannot be read")
    return f"{len(articles)} articles"


def licences() -> str:
    """Every part that others made has its licence here."""
    parts = load_parts()
    for part in parts:
        if not all(text.strip() for text in texts_of(part)):
            raise FaultyCopyError(f"the licence of {part.name} is empty")
    _must_be_some(parts, "licences")
    return f"{len(parts)} parts with their licences"


def sound_helper() -> str:
    """The helper that makes the sound starts from this copy, and has what it plays with."""
    said = subprocess.run(
        helper_command(), input=b"", capture_output=True, timeout=LONGEST_START_SECONDS, check=False
    )
    answers: list[Answer] = [read_answer(line) for line in said.stdout.splitlines()]
    for answer in answers:
        if isinstance(answer, LibraryMissing):
            raise FaultyCopyError(answer.reason)
    if said.returncode or not any(isinstance(answer, Ready) for answer in answers):
        raise FaultyCopyError(f"the sound helper ended with {said.returncode} and said {said.stdout!r}")
    return f"Python {sys.version.split()[0]}, with simpleaudio"


def _must_be_some(found: Iterable[object], what: str) -> None:
    if not list(found):
        raise FaultyCopyError(f"there are no {what}")


def _must_paint(drawing: QSvgRenderer, what: str) -> None:
    picture = QImage(64, 64, QImage.Format.Format_ARGB32_Premultiplied)
    picture.fill(0)
    painter = QPainter(picture)
    drawing.render(painter, QRectF(picture.rect()))
    painter.end()
    if not any(bytes(picture.constBits())):
        raise FaultyCopyError(f"the picture of {what} is empty")

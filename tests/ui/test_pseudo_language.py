"""Facts that hold on every screen in any language: every word is translated, and none is cut off."""

import re
from collections.abc import Iterator

import pytest
from backchime.storage.shipped_parts import load_parts
from backchime.ui.language import LANGUAGE_NAMES
from backchime.ui.pages.licence_page import LicenceText
from PySide6.QtCore import QCoreApplication, QLocale
from PySide6.QtWidgets import QApplication

from tests.screens import walked
from tests.screens.stage import Screen, Stage
from tests.ui.long_words import cut_off
from tests.ui.pseudo_language import (
    heard_words,
    menu_words,
    not_translated,
    painted_words,
    pseudo,
    pseudo_language,
)

PARTS = sorted((text for part in load_parts() for text in (part.name, part.licence)), key=len, reverse=True)
NAMES = (
    "Backchime",
    *map(re.escape, PARTS),
    *LANGUAGE_NAMES.values(),
    *(QLocale("en").dayName(day) for day in range(1, 8)),
    *(QLocale("en").dayName(day, QLocale.FormatType.ShortFormat) for day in range(1, 8)),
    *(QLocale("en").monthName(month) for month in range(1, 13)),
    *(QLocale("en").monthName(month, QLocale.FormatType.ShortFormat) for month in range(1, 13)),
)
TYPED = (
    "Before bed",
    "my doctor",
    r"Back yoga\.wav",
    "Mine",
    "Left side tighter than right",
    "Lifting a box",
    "Better after lying down",
    "Tying my shoes",
    "Carrying the shopping",
    "Sitting through a film",
    "Mara Lindqvist",
    r"A band across my lower back, more on the left\.",
    "About three years, worse since moving house in spring 2025",
    r"Sit through a concert, and lift my granddaughter\.",
    r"Ibuprofen 400 mg when it is bad, about once a week\.",
    r"May I go back to rowing\?",
    r"Should I do planks on days when it is a 4\?",
    "Delete",
    "United Kingdom",
    " and",
    r"\d+ (bytes|kB)",
)  # by the person, or the system's own word
IN_FILES = (
    r"\S+\.sqlite3",
    r'"[^"]*"',
    "“[a-z]+”",
    r"/\S*",
    r"\w+\.(backchime|json|log|wav)",
    r"[a-z]+(-[a-z]+)+",
    r"[a-z]+-$",  # a name of a file goes on in the next line
    r"[a-z]+(-\d+)+\.json",
    r"^4: \{[^Ä-⋯]*",
)
ALLOWED = re.compile("|".join((*TYPED, *NAMES, *IN_FILES)))  # "Mara" before "Mar"


@pytest.fixture
def stage(qapp: QApplication) -> Iterator[Stage]:
    """The app in the smallest window, where nobody has translated anything but every text is asked for."""
    with pseudo_language() as spoken:
        made = Stage(qapp)
        QCoreApplication.installTranslator(spoken)  # once more: what is put up last is asked first
        made.open(720, 560)
        made.rooms.library.show_home()
        yield made
        made.close()


@pytest.mark.parametrize("screen", walked(1, 2), ids=str)
def test_a_screen_can_be_in_any_language(screen: Screen, stage: Stage) -> None:
    screen.visit(stage)
    stage.settle()
    painted, heard = painted_words(stage.window), heard_words(stage.window)
    if stage.window.page_key == "licence":  # a licence is read as it was written
        written = " ".join(label.text() for label in stage.window.findChildren(LicenceText)).split()
        painted, heard = (
            [line for line in lines if not set(line.split()) <= set(written)] for lines in (painted, heard)
        )
    faults = {
        "painted as it is in the code": not_translated(painted, allowed=ALLOWED),
        "read aloud as it is in the code": not_translated(heard, allowed=ALLOWED),
        "in a menu as it is in the code": not_translated(menu_words(stage.window), allowed=ALLOWED),
        "ends in dots": [line for line in painted if "…" in line],
        "cut off": cut_off(stage.window),
    }
    assert {what: found for what, found in faults.items() if found} == {}


def test_a_word_in_that_language_is_marked_and_longer_and_keeps_its_places() -> None:
    assert pseudo("Hold") == "Ĥóļďññ"
    assert "{name}" in pseudo("Start {name}, {length}")
    assert pseudo("Let your arms fall open.").endswith(".")

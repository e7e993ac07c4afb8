"""Facts about a sentence that sums a page up."""

import pytest
from backchime.ui.widgets.headline import Headline
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tests.ui.session_views import an_appearance


@pytest.mark.parametrize("part", ["3 sessions", "l'été", 'a "good" week', "1 < 2 & 3", "en avance\u202f?"])
def test_what_is_marked_stands_out_whatever_signs_it_has(qapp: QApplication, qtbot: QtBot, part: str) -> None:
    appearance = an_appearance(qapp)
    headline = Headline(appearance, marks=("[", "]"))
    qtbot.addWidget(headline)
    headline.say_marked(f"So far [{part}] in all.")
    assert headline.words == f"So far {part} in all."
    assert headline.text().count(appearance.theme.color("primary").name()) == 1

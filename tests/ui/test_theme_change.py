"""A change of the theme leaves nothing of the old one, on pages that were out of sight either."""

from collections.abc import Iterator
from pathlib import Path

import backchime.ui
import pytest
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication

from tests.screens import SCREENS, by_turns
from tests.screens.stage import Stage

# Each of another page or section.
SHOWN = (
    "01-home",
    "02-preview",
    "05-settings-timing",
    "05-settings-sounds",
    "05-settings-voice",
    "05-settings-appearance",
    "05-settings-body",
    "05-settings-reminders",
    "07-guide-listening",
    "07-guide-help",
)
SETTINGS = {"appearance": "light", "text_percent": 100}


@pytest.fixture
def stages() -> Iterator[list[Stage]]:
    made: list[Stage] = []
    yield made
    for stage in made:
        stage.close()


def opened(application: QApplication, **settings: object) -> Stage:
    stage = Stage(application, {**SETTINGS, **settings})
    stage.open(1120, 760)
    return stage


def pictures(stage: Stage, names: tuple[str, ...]) -> dict[str, QImage]:
    """Each of these screens, shown and looked at."""
    found = {}
    for screen in SCREENS:
        if screen.name in names:
            screen.visit(stage)
            stage.settle()
            found[screen.name] = stage.window.grab().toImage()
    return found


@pytest.mark.parametrize(
    ("change", "shown"),
    [
        ({"text_percent": 150}, SHOWN),
        # These two change colours and lines, by the same way.
        ({"appearance": "dark"}, by_turns(SHOWN, 0, 2)),
        ({"more_contrast": True}, by_turns(SHOWN, 1, 2)),
    ],
    ids=["larger", "dark", "contrast"],
)
def test_no_page_keeps_anything_of_the_theme_before(
    qapp: QApplication, stages: list[Stage], change: dict[str, object], shown: tuple[str, ...]
) -> None:
    stages.append(opened(qapp))
    before = pictures(stages[0], shown)
    stages[0].change(**change)
    changed = pictures(stages[0], shown)
    stages[0].close()
    stages[:] = [opened(qapp, **change)]
    pictures(stages[0], shown)  # as often visited
    fresh = pictures(stages[0], shown)
    assert set(fresh) == set(shown)
    assert [name for name in shown if changed[name] != fresh[name]] == []
    assert [name for name in shown if changed[name] == before[name]] == []


def test_style_sheets_dress_a_menu_and_the_cells_of_a_table_alone() -> None:
    """With one for everything, a change of the theme stood still for seconds."""
    modules = Path(backchime.ui.__file__).parent.rglob("*.py")
    dressed = {path.name for path in modules if "setStyleSheet" in path.read_text("utf-8")}
    assert dressed == {"menu.py", "figure_table.py"}

"""Facts that hold on every screen for whoever uses the keyboard, a screen reader or larger targets."""

from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QApplication

from tests.screens import walked
from tests.screens.stage import Screen, Stage
from tests.ui.access_walk import (
    out_of_order,
    silent,
    tab_order,
    too_small,
    unnamed,
    unreached,
)
from tests.ui.contrast import pale_words
from tests.ui.long_words import cut_off

VISITS = (
    *((screen, "light", (1120, 760)) for screen in walked(0, 4)),
    *((screen, "dark", (720, 560)) for screen in walked(2, 4)),
)


@pytest.fixture
def stage(theme: str, size: tuple[int, int], qapp: QApplication) -> Iterator[Stage]:
    """The app in one theme and size."""
    made = Stage(qapp, {"appearance": theme})
    made.open(*size)
    yield made
    made.close()


@pytest.mark.parametrize(("screen", "theme", "size"), VISITS, ids=str)
def test_a_screen_is_for_everyone(screen: Screen, stage: Stage) -> None:
    """One visit for all questions: coming to a screen takes longer than looking at it."""
    screen.visit(stage)
    stage.settle()
    stage.window.activateWindow()
    window = stage.window
    faults = {
        "unnamed, or of no known role": unnamed(window),
        "silent to a screen reader": silent(window),
        "too small": too_small(window),
        "cut off": cut_off(window),
        "too pale": pale_words(window),
    }
    order, unringed = tab_order(window)
    faults["never reached by Tab"] = unreached(window, order)
    faults["against the reading order"] = out_of_order(window, order)
    faults["focused without a ring"] = unringed
    assert {what: found for what, found in faults.items() if found} == {}

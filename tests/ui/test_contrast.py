"""Colours that stand off each other enough to be read, in every theme the window can wear."""

import pytest
from backchime.ui.theme.theme import Theme, ThemeName
from PySide6.QtGui import QColor

from tests.ui.contrast import contrast

GROUNDS = ("ground", "surface", "sunken")
TEXT = (
    *((ink, ground) for ink in ("ink", "ink-2") for ground in GROUNDS),
    *((ink, "ground") for ink in ("primary", "accent", "danger", "warn", "success")),
    *((ink, "surface") for ink in ("primary", "accent", "danger", "warn", "success")),
    ("on-primary", "primary"),
    ("on-primary", "primary-hover"),
    ("on-primary", "primary-press"),
    ("primary", "primary-soft"),
    ("ink", "primary-soft"),
    ("ink", "honey-soft"),
    ("ink-2", "honey-soft"),
    ("accent", "honey-soft"),
    ("accent", "accent-soft"),
    ("ink", "warn-soft"),
    ("warn", "warn-soft"),
    ("ink", "danger-soft"),
    ("danger", "danger-soft"),
    ("on-danger", "danger"),
    ("rail-ink", "rail"),
    ("rail-active-ink", "rail-active"),
    ("rail-mark", "rail-active"),
)
OUTLINES = (
    *(("line-strong", ground) for ground in GROUNDS),
    ("primary", "ground"),
    ("focus", "ground"),
    ("focus", "surface"),
    ("rail-mark", "rail"),
)
FIELDS = ("hold", "move", "pause")

THEMES: tuple[ThemeName, ...] = ("light", "dark")


@pytest.fixture(params=THEMES)
def theme(request: pytest.FixtureRequest) -> Theme:
    return Theme(request.param)


def too_weak(theme: Theme, pairs: tuple[tuple[str, str], ...], least: float) -> list[str]:
    """The pairs of roles that stand off each other less than `least`."""
    found = ((one, other, contrast(theme.color(one), theme.color(other))) for one, other in pairs)
    return [f"{one} on {other}: {ratio:.2f}" for one, other, ratio in found if ratio < least]


def test_text_stands_off_its_ground(theme: Theme) -> None:
    assert too_weak(theme, TEXT, 4.5) == []


def test_outlines_of_controls_stand_off_their_ground(theme: Theme) -> None:
    assert too_weak(theme, OUTLINES, 3) == []


def test_a_session_can_be_read_from_afar(theme: Theme) -> None:
    text = tuple((f"phase-{name}-{ink}", f"phase-{name}") for name in FIELDS for ink in ("ink",))
    second = tuple((f"phase-{name}-ink-2", f"phase-{name}") for name in FIELDS)
    rings = tuple((f"phase-{name}-ring", f"phase-{name}") for name in FIELDS)
    assert too_weak(theme, text, 7) == []
    assert too_weak(theme, second, 4.5) == []
    assert too_weak(theme, rings, 3) == []


def test_black_on_white_is_the_most() -> None:
    assert contrast(QColor(0, 0, 0), QColor(255, 255, 255)) == pytest.approx(21)

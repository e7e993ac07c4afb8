"""One theme, light or dark: every colour, font and measure that the window draws with."""

import json
from collections.abc import Mapping
from functools import cache, lru_cache
from pathlib import Path
from typing import Any, Literal

from msgspec import Struct
from PySide6.QtGui import QColor, QFont

from backchime.core.settings import Look
from backchime.places import ASSETS

ThemeName = Literal["light", "dark"]
PhaseField = Literal["hold", "move", "pause"]
MatName = Literal["honey", "celadon", "clay", "sky", "fig"]


class PhaseColors(Struct, frozen=True):
    """The set of colours that fills the session page in one kind of phase."""

    field: QColor
    ink: QColor
    ink_2: QColor
    ring: QColor
    track: QColor
    disc: QColor
    paper: QColor


class MatColors(Struct, frozen=True):
    """The four colours behind a figure."""

    field: QColor
    disc: QColor
    floor: QColor
    bar: QColor


class ArtColors(Struct, frozen=True):
    """The colours of a figure by role, as `#RRGGBB`; some roles need an outline to stand off every mat."""

    fills: Mapping[str, str]
    outlines: Mapping[str, str]


class Theme:
    """Looks tokens up by name. `text_scale` enlarges all text but the session's, which follows the window."""

    def __init__(self, name: ThemeName, *, text_scale: float = 1.0, more_contrast: bool = False) -> None:
        """Raises `KeyError` later, where a name is asked for that the tokens do not have."""
        self.name = name
        self.text_scale = text_scale
        self.more_contrast = more_contrast
        self._colors: dict[str, Any] = tokens()["color"][name]
        if more_contrast:
            self._colors = _strengthened(self._colors)

    @property
    def key(self) -> tuple[object, ...]:
        """What tells this theme from another: for what is painted once and kept."""
        return self.name, self.text_scale, self.more_contrast

    def color(self, role: str) -> QColor:
        """A colour by its role, such as `ink` or `primary-soft`."""
        return color_from(self._colors[role])

    def phase(self, field: PhaseField) -> PhaseColors:
        """The session colours for holding, moving or pausing."""
        plain = self.color(f"phase-{field}")
        parts = ("ink", "ink-2", "ring", "track", "disc", "paper")
        return PhaseColors(plain, *(self.color(f"phase-{field}-{part}") for part in parts))

    def mat(self, mat: MatName) -> MatColors:
        """The colours of one illustration field."""
        parts = self._colors[f"mat-{mat}"]
        return MatColors(*(color_from(parts[part]) for part in ("field", "disc", "floor", "bar")))

    def pain(self, rating: int) -> QColor:
        """The colour of a rating from 0 to 10."""
        return color_from(self._colors["pain"][rating])

    def heat(self, level: int) -> QColor:
        """The colour of a day by how much was practised on it, from 0, nothing."""
        return color_from(self._colors["heat"][level])

    def art(self, look: Look) -> ArtColors:
        """The colours of a figure with a look."""
        skin, hair = self._colors["figure-skin"][look.skin], self._colors["figure-hair"][look.hair_color]
        outfit = self._colors["figure-outfit"][look.outfit]
        outlines: dict[str, str] = {}
        if "outline" in skin:  # around clothes too: skin goes on below them, and a line would come and go
            outlines = dict.fromkeys(("skin", "skin_far", "hair", *outfit), skin["outline"])
        if "outline" in hair:
            outlines["hair"] = hair["outline"]
        return ArtColors({**self._colors["figure-art"], **_fills(skin), **_fills(hair), **outfit}, outlines)

    def is_small(self, window_width: int) -> bool:
        """Whether a window of a width in px takes the small arrangement; larger text makes it so sooner."""
        return window_width / self.text_scale < int(tokens()["layout"]["breakpoint-small-w"])

    def scaled(self, px: int) -> int:
        """A measure that grows with the text, such as the height of a button."""
        return round(px * self.text_scale)

    def font(self, role: str) -> QFont:
        """The font of a text role of the pages, such as `h1`, `body` or `stat`."""
        return QFont(_font("type", role, self.text_scale))

    def session_font(self, role: str, *, scale: float) -> QFont:
        """The font of a session role, such as `timer` or `pose`, at the session's scale or its least size."""
        entry = tokens()["session-type"][role]
        return QFont(_font("session-type", role, max(scale, entry["min"] / entry["px"])))

    def session_px(self, role: str, *, scale: float) -> int:
        """The pixel size that `session_font` gives."""
        return self.session_font(role, scale=scale).pixelSize()


@cache
def tokens() -> dict[str, Any]:
    """The design's tokens: sizes in device-independent px, times in ms. Read once."""
    loaded: dict[str, Any] = json.loads(Path(ASSETS / "theme" / "tokens.json").read_text(encoding="utf-8"))
    return loaded


def size(name: str) -> int:
    """A measure of a control in px, such as `button` or `hit-min`."""
    return int(tokens()["size"][name])


def measure(of: str, name: str) -> int:
    """A measure in px that one widget or page has for itself: `measure("toggle", "knob-gap")`."""
    px: int = tokens()["measure"][of][name]
    return px


def measures(of: str, name: str) -> tuple[int, ...]:
    """Several that belong together, such as the width and height of a picture."""
    return tuple(tokens()["measure"][of][name])


def line_width(name: str) -> float:
    """How wide a line is drawn, in px and parts of one, such as `fine`."""
    return float(tokens()["line-width"][name])


def radius(name: str) -> int:
    """A corner radius in px, such as `card` or `control`."""
    return int(tokens()["radius"][name])


def space(step: int) -> int:
    """A distance in px from the scale of spaces, 1 (least) to 9."""
    return int(tokens()["space"][str(step)])


def motion_ms(name: str) -> int:
    """How long a movement takes, such as `phase` or `mirror`."""
    return int(tokens()["motion"][name]["ms"])


def color_from(token: str) -> QColor:
    """A colour from `#RRGGBB` or `#RRGGBBAA` (Qt would read the latter as alpha first)."""
    color = QColor(token[:7])
    if len(token) == len("#RRGGBBAA"):
        color.setAlpha(int(token[7:], 16))
    return color


def _strengthened(colors: dict[str, Any]) -> dict[str, Any]:
    """The colours with every faint one replaced by a strong one: lines, second inks, tints."""
    stronger = tokens()["more-contrast"]
    plain = {role: colors[other] for role, other in stronger.items() if isinstance(other, str)}
    mat = {part: colors[role] for part, role in stronger["mat"].items()}
    return {**colors, **plain, **{role: mat for role in colors if role.startswith("mat-")}}


def _fills(part: Mapping[str, str]) -> dict[str, str]:
    return {role: color for role, color in part.items() if role != "outline"}


@lru_cache(maxsize=128)  # lists ask for their fonts thousands of times while they are laid out
def _font(table: str, role: str, scale: float) -> QFont:
    entry = tokens()[table][role]
    font = QFont(tokens()["font"][entry["family"]])
    font.setPixelSize(round(entry["px"] * scale))
    font.setWeight(QFont.Weight(entry["weight"]))
    if entry.get("tracking"):
        font.setLetterSpacing(QFont.SpacingType.PercentageSpacing, 100 + entry["tracking"])
    if entry.get("tnum"):
        font.setFeature(QFont.Tag("tnum"), 1)
    return font

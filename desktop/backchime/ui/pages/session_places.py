"""What lies where on the session page, as measures in px."""

from msgspec import Struct
from PySide6.QtCore import QPointF, QRectF

from backchime.ui.widgets.fitted_text import FittedText


class SessionPlan(Struct, frozen=True):
    """What the page has to find room for; widths in px as the words need them.

    `phase_width` is that of the phase's icon, its word and what stands beside it.
    """

    name: str
    phase_width: float = 0.0
    next_step: str = ""
    lines_under_ring: int = 1
    paused: bool = False
    reason: bool = False
    end_width: float = 66.0
    ease_width: float = 0.0
    chip_width: float = 246.0
    carry_on_width: float = 276.0


class Stage(Struct, frozen=True):
    """The words that name phase and pose, the picture, and the column that is left for the ring.

    `aside` is a line of its own for what does not fit beside the phase's word, or empty.
    """

    phase: QRectF
    aside: QRectF
    name: QRectF
    name_text: FittedText
    card: QRectF
    column: QRectF


class Column(Struct, frozen=True):
    """The ring and what stands under it."""

    ring_centre: QPointF
    ring_diameter: float
    text: QRectF
    reason: QRectF
    actions: tuple[QRectF, ...]


class Bottom(Struct, frozen=True):
    """The bars, what comes next, and how long it takes."""

    bars: QRectF
    thumb: QRectF
    next_caption: QRectF
    next_step: QRectF
    hold_of: QRectF
    time_left: QRectF


class Controls(Struct, frozen=True):
    """What can be pressed."""

    back: QRectF
    pause: QRectF
    skip: QRectF
    carry_on: QRectF
    ease: QRectF
    mute: QRectF
    full_screen: QRectF
    end: QRectF
    chip: QRectF


class SessionLayout(Struct, frozen=True):
    """The places of one page size."""

    scale: float
    is_wide: bool
    stage: Stage
    column: Column
    bottom: Bottom
    controls: Controls

"""What the session page has to find room for, as its widgets tell it."""

from PySide6.QtCore import QSize

from backchime.ui.pages.session_controls import SessionControls
from backchime.ui.pages.session_display import SessionDisplay
from backchime.ui.pages.session_layout import is_wide, session_scale
from backchime.ui.pages.session_places import SessionPlan
from backchime.ui.pages.session_words import PhaseWords
from backchime.ui.theme.theme import Theme


def plan_of(
    display: SessionDisplay,
    controls: SessionControls,
    words: PhaseWords | None,
    *,
    theme: Theme,
    size: QSize,
    lines: int,
    paused: bool,
    reason: bool,
) -> SessionPlan:
    """The plan for a page of a size; `lines` stand under the ring, and a pause may say its reason."""
    width, height = size.width(), size.height()
    scale, wide = session_scale(width, height), is_wide(width, height)
    return SessionPlan(
        name=words.pose if words else "",
        phase_width=display.phase_width(theme, scale=scale, wide=wide),
        next_step=words.next_step if words else "",
        lines_under_ring=lines,
        paused=paused,
        reason=reason,
        end_width=controls.end_width,
        ease_width=controls.ease_width,
        chip_width=display.chip_width,
        carry_on_width=controls.carry_on_width,
    )

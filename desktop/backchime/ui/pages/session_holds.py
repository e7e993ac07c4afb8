"""The holds of a session as bars, each with what became of it."""

from backchime.core.session_view import SessionView
from backchime.core.timeline import PhaseKind
from backchime.ui.widgets.session_bars import BarState, HoldBar


def hold_bars(view: SessionView) -> tuple[HoldBar, ...]:
    """The holds of a session, each with what became of it."""
    bars: list[HoldBar] = []
    current = None
    step = 0
    for index, phase in enumerate(view.timeline.phases):
        if phase.kind is not PhaseKind.HOLD:
            continue
        if current is None and index >= view.index and not view.is_over:
            current, state = index, BarState.CURRENT
        elif index in view.holds_done:
            state = BarState.DONE
        else:
            state = BarState.SKIPPED if index <= view.index else BarState.TO_COME
        bars.append(HoldBar(phase.seconds, state, joins_previous=phase.step == step))
        step = phase.step
    return tuple(bars)

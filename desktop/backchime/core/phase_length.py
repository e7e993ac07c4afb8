"""By how much a phase under way may become longer or shorter."""

from backchime.core.timeline import PhaseKind, Timeline

LEAST_LEFT_SECONDS = 5


def allowed_change(timeline: Timeline, index: int, by_seconds: float, *, position: float) -> float:
    """As much of `by_seconds` as may be at `position` in phase `index`; all in seconds.

    A hold grows to its pose's longest at most; at least `LEAST_LEFT_SECONDS` stay to be waited for.
    """
    phase = timeline.phases[index]
    if by_seconds < 0:
        left = phase.end_seconds - position
        return min(0.0, max(by_seconds, LEAST_LEFT_SECONDS - left))
    if phase.kind is PhaseKind.HOLD:
        longest = timeline.step_of(phase).pose.longest_hold_seconds
        return max(0.0, min(by_seconds, longest - phase.seconds))
    return by_seconds

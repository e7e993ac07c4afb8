"""When a session has something to tell again, so that nobody has to ask all the time."""

from backchime.core.session import Session


def next_due(session: Session, now: float) -> float:
    """When the next cue sounds or the phase ends, in the time of `now`, for a session that moves.

    Call `advance` with the same time first.
    """
    view = session.view(now)
    ahead = [at for at, _ in session.cues_ahead(view.index) if at > now]
    return min(ahead, default=session.time_of(view.phase.end_seconds))

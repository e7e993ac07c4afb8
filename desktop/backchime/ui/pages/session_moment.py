"""What the session page says at one moment, and for how long it will go on saying just that."""

import math

from msgspec import Struct

from backchime.core.session_view import SessionView, State
from backchime.ui.pages.session_words import (
    ROUNDING,
    PhaseWords,
    field_of,
    line_under_ring,
    numeral,
    spoken_left,
    time_left,
    unit,
)
from backchime.ui.widgets.ring_geometry import breath_stands


class MomentWords(Struct, frozen=True):
    """The words from one moment up to another: asking for them anew in between would change nothing."""

    numeral: str
    unit: str
    line: str
    time_left: str
    spoken_left: str
    since: float
    until: float

    def stand_at(self, moment: float) -> bool:
        """Whether they are what is to be said at a moment of the same phase."""
        return self.since <= moment < self.until


def moment_of(view: SessionView) -> float:
    """Seconds of the phase; of the countdown before it is taken up again, too."""
    return view.elapsed_seconds - (view.re_entry_left or 0.0)


def moment_words(view: SessionView, words: PhaseWords) -> MomentWords:
    """The words of a moment of the phase that has these words."""
    since = moment_of(view)
    return MomentWords(
        numeral=numeral(view),
        unit=unit(view),
        line=line_under_ring(view, words),
        time_left=time_left(view),
        spoken_left=spoken_left(view),
        since=since,
        until=since + _seconds_they_stand(view, words),
    )


def _seconds_they_stand(view: SessionView, words: PhaseWords) -> float:
    if view.re_entry_left is not None:
        return _to_next_second(view.re_entry_left)
    return min(
        _to_next_second(view.left_seconds),
        _to_next_second(view.total_left_seconds),
        _line_stands(view, words),
    )


def _to_next_second(left: float) -> float:
    """Until one second less is shown of what is left."""
    exact = left - ROUNDING
    return exact - math.ceil(exact) + 1


def _line_stands(view: SessionView, words: PhaseWords) -> float:
    if field_of(view) == "hold":
        return breath_stands(view.elapsed_seconds)
    lines, seconds = len(words.lines), view.phase.seconds
    if lines < 2 or not seconds or view.state is not State.RUNNING:
        return math.inf
    number = int(view.elapsed_seconds / seconds * lines) + 1
    return seconds * number / lines - view.elapsed_seconds if number < lines else math.inf

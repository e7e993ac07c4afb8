"""One moment of a session, as a window shows it."""

from enum import StrEnum

from msgspec import Struct

from backchime.core.timeline import CueKind, Phase, Timeline


class State(StrEnum):
    """Where a session stands."""

    NEW = "new"
    RUNNING = "running"
    RE_ENTERING = "re_entering"
    PAUSED = "paused"
    FINISHED = "finished"
    STOPPED = "stopped"


class SessionView(Struct, frozen=True):
    """All that a window needs to show one moment of a session; times in seconds.

    `phase` is the present phase and `next_phase` the one after it. While re-entering, `re_entry_left` counts
    down and the phase stands still. `holds_done` has the phase index of each hold kept to its end, and
    `practised_seconds` is the time spent in the session without its pauses.
    """

    state: State
    timeline: Timeline
    index: int
    elapsed_seconds: float
    left_seconds: float
    total_left_seconds: float
    re_entry_left: float | None
    holds_done: frozenset[int]
    practised_seconds: float

    @property
    def phase(self) -> Phase:
        """The present phase."""
        return self.timeline.phases[self.index]

    @property
    def next_phase(self) -> Phase | None:
        """The phase after this one, or None in the last."""
        following = self.timeline.phases[self.index + 1 : self.index + 2]
        return following[0] if following else None

    @property
    def cues_left(self) -> tuple[float, ...]:
        """Seconds before the end of the phase at which a halfway or tick cue stands."""
        marked = (CueKind.HALFWAY, CueKind.TICK)
        return tuple(
            self.phase.end_seconds - cue.at_seconds for cue in self.phase.cues() if cue.kind in marked
        )

    @property
    def is_over(self) -> bool:
        """Whether nothing more will happen."""
        return self.state in (State.FINISHED, State.STOPPED)

"""Everything that sounds in a phase: the chimes at their cues, and what is said between them.

A pure layout, as the timeline is: the same for the loudspeaker and for an exported session, whatever was
asked before.
"""

from collections.abc import Iterable, Mapping

from msgspec import Struct

from backchime.core.cue_loudness import cue_gain_db, voice_gain_db
from backchime.core.routine import PositionFamily, Side
from backchime.core.session import Session
from backchime.core.settings import Settings
from backchime.core.speech import AFTER_CHIME_SECONDS, speech, still_fits
from backchime.core.timeline import CueKind, Phase, Timeline

SIDE_LEAN = 0.6
LEANS: Mapping[Side, float] = {Side.LEFT: -SIDE_LEAN, Side.RIGHT: SIDE_LEAN, Side.BOTH: 0.0}
ROUNDING_SECONDS = 1e-6  # sums of times differ in their last digits
QUIET_SECONDS = 60.0  # after the end, in which nothing is asked of the person
DONE = "Session done."
# What is said in that minute, by where one is: in seconds after the end.
FROM_THE_FLOOR = (
    (12.0, "Roll slowly onto one side, and stay there for a moment."),
    (30.0, "When you are ready, push yourself up with your hands."),
)
FROM_A_SEAT = (
    (12.0, "Stay and rest as long as you like."),
    (30.0, "Open your eyes when you are ready."),
)
OFF_THE_FLOOR = (PositionFamily.CHAIR, PositionFamily.STAND)


class Sounding(Struct, frozen=True):
    """One sound at its place, in seconds, and its loudness beside its full one, in dB.

    `name` is a `CueKind` for a chime, else the exact text of a phrase. `lean` goes from -1 (left) to 1.
    """

    at_seconds: float
    name: str
    gain_db: float = 0.0
    lean: float = 0.0

    @property
    def is_chime(self) -> bool:
        """Whether it is a chime rather than a phrase."""
        return isinstance(self.name, CueKind)


def soundtrack(
    timeline: Timeline, index: int, settings: Settings, phrases: Mapping[str, float]
) -> tuple[Sounding, ...]:
    """Everything that sounds in phase `index`, in order; `phrases` has the seconds of each text at hand."""
    cues = ((cue.at_seconds, cue.kind) for cue in timeline.cues_of(index))
    said = ((one.at_seconds, one.text) for one in speech(timeline, index, settings, phrases))
    return _sounding(timeline.phases[index], settings, cues=cues, said=said)


def sounding_ahead(
    session: Session,
    index: int,
    settings: Settings,
    phrases: Mapping[str, float],
    *,
    quiet_seconds: float = 0.0,
) -> tuple[Sounding, ...]:
    """What of phase `index` will sound if nothing intervenes, with its moments in the session's own time.

    What is said in a phase is settled when it begins: a change of its length takes away what fits no more and
    adds nothing, so that no name is said twice, or never. A phrase that has begun is not begun again; for
    `quiet_seconds` from now none is. To the last phase belongs the ending.
    """
    if not session.moves:
        return ()
    quiet = max(quiet_seconds, AFTER_CHIME_SECONDS if session.counts_down else 0.0)
    earliest = session.moves_at + quiet - ROUNDING_SECONDS
    dues = (
        (session.time_of(one.at_seconds), one.text)
        for one in speech(session.settled(index), index, settings, phrases)
        if still_fits(session.timeline, index, one)
    )
    said = [(due, text) for due, text in dues if due >= earliest]
    timeline = session.timeline
    if index == len(timeline.phases) - 1:
        end = session.time_of(timeline.total_seconds)
        said += [(end + one.at_seconds, one.name) for one in ending(timeline, settings, phrases)]
    cues = session.cues_ahead(index)
    return _sounding(timeline.phases[index], settings, cues=cues, said=said)


def ending(timeline: Timeline, settings: Settings, phrases: Mapping[str, float]) -> tuple[Sounding, ...]:
    """What is said after the last chime of a session, in seconds from that chime."""
    gain = voice_gain_db(settings)
    if settings.voice == "off" or gain is None:
        return ()
    quiet = (FROM_THE_FLOOR if ends_on_the_floor(timeline) else FROM_A_SEAT) if settings.quiet_ending else ()
    said = ((AFTER_CHIME_SECONDS, DONE), *quiet)
    return tuple(Sounding(at, text, gain) for at, text in said if text in phrases)


def ends_on_the_floor(timeline: Timeline) -> bool:
    """Whether one has to get up from the floor after the last pose."""
    return timeline.routine.steps[-1].pose.position_family not in OFF_THE_FLOOR


def _sounding(
    phase: Phase,
    settings: Settings,
    *,
    cues: Iterable[tuple[float, CueKind]],
    said: Iterable[tuple[float, str]],
) -> tuple[Sounding, ...]:
    """The chimes and phrases of a phase in order, without what is to be silent."""
    chimes = (chime(at, kind, phase.side, settings) for at, kind in cues)
    voice = voice_gain_db(settings)
    phrases = (Sounding(at, text, voice) for at, text in said) if voice is not None else ()
    sounding = (*(one for one in chimes if one), *phrases)
    return tuple(sorted(sounding, key=lambda one: one.at_seconds))


def chime(at_seconds: float, kind: CueKind, side: Side, settings: Settings) -> Sounding | None:
    """The chime of a cue, or None where it is to be silent; that of a switch leans to the side to come."""
    gain = cue_gain_db(settings, kind)
    lean = LEANS[side] if kind is CueKind.SWITCH_SIDE else 0.0
    return None if gain is None else Sounding(at_seconds, kind, gain, lean)

"""When what is said: after the first chime of a phase, one phrase after another, done before the next cue.

A text that would reach into the next cue is left out: it is never cut off, and never moves a chime.
"""

from collections.abc import Iterable, Mapping

from msgspec import Struct

from backchime.core.settings import Settings
from backchime.core.spoken_words import Words, words_of
from backchime.core.timeline import PhaseKind, Timeline

AFTER_CHIME_SECONDS = 0.9  # from a chime's attack to the voice
BETWEEN_PHRASES_SECONDS = 0.35
BEFORE_CUE_SECONDS = 0.25


class Spoken(Struct, frozen=True):
    """A text that begins to be said at a place of the timeline, and is done at another; in seconds."""

    at_seconds: float
    end_seconds: float
    text: str


def speech(
    timeline: Timeline, index: int, settings: Settings, phrases: Mapping[str, float]
) -> tuple[Spoken, ...]:
    """What is said in phase `index`, in order; `phrases` has the seconds of each text at hand."""
    if settings.voice == "off":
        return ()
    phase = timeline.phases[index]
    words = words_of(timeline, index, settings, phrases)
    said = _said_on_the_way(timeline, index, settings, phrases)
    words = tuple(one for one in words if said.isdisjoint(one.texts))
    start = phase.start_seconds + AFTER_CHIME_SECONDS
    return _placed(words, phrases, start=start, room_ends=_room_ends(timeline, index))


def _said_on_the_way(
    timeline: Timeline, index: int, settings: Settings, phrases: Mapping[str, float]
) -> set[str]:
    """What the phases since the last hold have said: it is not said again."""
    said: set[str] = set()
    while index and timeline.phases[index - 1].kind is not PhaseKind.HOLD:
        index -= 1
        said |= {one.text for one in speech(timeline, index, settings, phrases)}
    return said


def still_fits(timeline: Timeline, index: int, one: Spoken) -> bool:
    """Whether something said in phase `index` is done before the next cue, if its length has changed."""
    return one.end_seconds <= _room_ends(timeline, index)


def _room_ends(timeline: Timeline, index: int) -> float:
    """Until when there may be words in phase `index`: a little before its second cue, or the next phase's."""
    numbers = range(index, min(index + 2, len(timeline.phases)))
    cues = (cue.at_seconds for number in numbers for cue in timeline.cues_of(number))
    start = timeline.phases[index].start_seconds
    return min(at for at in cues if at > start) - BEFORE_CUE_SECONDS


def _placed(
    words: Iterable[Words], phrases: Mapping[str, float], *, start: float, room_ends: float
) -> tuple[Spoken, ...]:
    """As much of the words as is done when the room ends; shorter ones later may fit where longer did not."""
    placed: list[Spoken] = []
    for one in words:
        at = placed[-1].end_seconds + BETWEEN_PHRASES_SECONDS if placed else start
        needed = (*one.texts, *one.if_then_fit)
        laid_out = _in_a_row(needed, phrases, at)
        shorter = _in_a_row(one.or_shorter, phrases, at)
        if laid_out[-1].end_seconds <= room_ends:
            placed += laid_out[: len(one.texts)]
        elif shorter and shorter[-1].end_seconds <= room_ends:
            placed += shorter
        elif one.in_part:
            placed += [said for said in laid_out if said.end_seconds <= room_ends]
    return tuple(placed)


def _in_a_row(texts: Iterable[str], phrases: Mapping[str, float], start: float) -> list[Spoken]:
    row: list[Spoken] = []
    for text in texts:
        at = row[-1].end_seconds + BETWEEN_PHRASES_SECONDS if row else start
        row.append(Spoken(at, at + phrases[text], text))
    return row

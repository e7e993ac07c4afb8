"""What is worth saying in each phase, in order of use, before it is known what there is time for."""

from collections.abc import Iterator, Mapping

from msgspec import Struct

from backchime.core.routine import Pose, Side
from backchime.core.settings import Settings
from backchime.core.timeline import Phase, PhaseKind, Timeline

NOW, FIRST_POSE, NEXT, LAST_POSE = "Now:", "First pose:", "Next:", "Last pose:"
# Where a pose's name has no phrase, as in a routine of the person's own.
NAMELESS: Mapping[str, str] = {NOW: "Get ready.", NEXT: "Next pose.", LAST_POSE: "This is the last pose."}
SIDE_TEXTS: Mapping[Side, str] = {Side.LEFT: "Left side.", Side.RIGHT: "Right side."}
SWITCH_TEXTS: Mapping[Side, str] = {Side.LEFT: "Now the left side.", Side.RIGHT: "Now the right side."}
ONCE_MORE = "Once more."


class Words(Struct, frozen=True):
    """Texts that follow one another: all of them or none, or where `in_part` as many as there is time for.

    `or_shorter` are said where there is no time for the texts. `if_then_fit` must have room after the texts:
    where they have none, the texts are not said.
    """

    texts: tuple[str, ...]
    in_part: bool = False
    or_shorter: tuple[str, ...] = ()
    if_then_fit: tuple[str, ...] = ()


def words_of(
    timeline: Timeline, index: int, settings: Settings, phrases: Mapping[str, float]
) -> tuple[Words, ...]:
    """What is to be said in phase `index`, of the texts in `phrases`, in order."""
    phase = timeline.phases[index]
    match phase.kind:
        case PhaseKind.GET_READY:
            words = _welcome(timeline, phase, phrases)
        case PhaseKind.TRANSITION:
            words = _way_into(timeline, phase, settings, phrases)
        case PhaseKind.SWITCH:
            words = _change_of_side(phase, phrases)
        case PhaseKind.GAP:
            words = _once_more(phase, phrases)
        case PhaseKind.HOLD:  # pragma: no branch  # there is no other
            words = _at_hold(timeline, index, settings, phrases)
    return tuple(one for one in words if one.texts)


def _welcome(timeline: Timeline, phase: Phase, phrases: Mapping[str, float]) -> Iterator[Words]:
    yield Words(_sayable((timeline.routine.name,), phrases))
    name = _pose(timeline, phase).name
    if name in phrases:
        yield Words(_sayable((FIRST_POSE, name), phrases))


def _way_into(
    timeline: Timeline, phase: Phase, settings: Settings, phrases: Mapping[str, float]
) -> Iterator[Words]:
    """How to leave the pose before, which pose is next, on which side, and how one gets into it."""
    pose = _pose(timeline, phase)
    name = _name(timeline, phase, phrases)
    side = _sayable((SIDE_TEXTS.get(phase.side, ""),), phrases)
    with_instructions = settings.voice == "instructions"
    is_out = bool(timeline.step_of(phase).ease)  # who has eased off has left the pose before
    if with_instructions and phase.step > 1 and not is_out:
        leaving = timeline.routine.steps[phase.step - 2].pose.exit
        yield Words(_sayable((leaving,), phrases), if_then_fit=(*name, *side))
    yield Words(name, or_shorter=name[1:])
    yield Words(side)
    if with_instructions:
        yield Words(_unbroken(pose.cues, phrases), in_part=True)
        yield from _breath(pose, settings, phrases)


def _name(timeline: Timeline, phase: Phase, phrases: Mapping[str, float]) -> tuple[str, ...]:
    """The pose by its name, or that there is one."""
    name = _pose(timeline, phase).name
    lead = LAST_POSE if phase.step == len(timeline.routine.steps) else NEXT
    if phase.step == 1:
        lead = NOW
    return _sayable((lead, name), phrases) if name in phrases else _sayable((NAMELESS[lead],), phrases)


def _change_of_side(phase: Phase, phrases: Mapping[str, float]) -> Iterator[Words]:
    yield Words(_sayable((SWITCH_TEXTS.get(phase.side, ""),), phrases))


def _once_more(phase: Phase, phrases: Mapping[str, float]) -> Iterator[Words]:
    """How often still: in numbers, and in words before the last time."""
    number = f"{phase.repetition} of {phase.repetitions}"
    is_last = phase.repetition == phase.repetitions
    yield Words(_sayable((ONCE_MORE if is_last or number not in phrases else number,), phrases))


def _at_hold(
    timeline: Timeline, index: int, settings: Settings, phrases: Mapping[str, float]
) -> Iterator[Words]:
    """What the way here may have had no time for: which pose, which side; and how to breathe, once a step."""
    phase = timeline.phases[index]
    earlier = [hold for hold in timeline.phases[:index] if hold.kind is PhaseKind.HOLD]
    last = earlier[-1] if earlier else None
    if last is None or last.step != phase.step:
        yield Words(_sayable((_pose(timeline, phase).name,), phrases))
        yield Words(_sayable((SIDE_TEXTS.get(phase.side, ""),), phrases))
        yield from _breath(_pose(timeline, phase), settings, phrases)
    elif last.side is not phase.side:
        yield from _change_of_side(phase, phrases)


def _pose(timeline: Timeline, phase: Phase) -> Pose:
    """The pose that a phase leads to or holds."""
    return timeline.step_of(phase).pose


def _breath(pose: Pose, settings: Settings, phrases: Mapping[str, float]) -> Iterator[Words]:
    if settings.speak_breath and settings.voice == "instructions":
        yield Words(_sayable((pose.breath,), phrases))


def _sayable(texts: tuple[str, ...], phrases: Mapping[str, float]) -> tuple[str, ...]:
    return tuple(text for text in texts if text in phrases)


def _unbroken(texts: tuple[str, ...], phrases: Mapping[str, float]) -> tuple[str, ...]:
    """The texts up to the first that cannot be said: what comes after it might not make sense without it."""
    missing = (place for place, text in enumerate(texts) if text not in phrases)
    return texts[: next(missing, len(texts))]

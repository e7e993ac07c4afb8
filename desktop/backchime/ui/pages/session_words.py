"""What the session page says in each phase: few words, readable from the mat."""

import math

from msgspec import Struct
from PySide6.QtCore import QCoreApplication

from backchime.core.routine import Ease, Pose, Side
from backchime.core.session_view import SessionView, State
from backchime.core.timeline import Phase, PhaseKind
from backchime.ui.content import content
from backchime.ui.theme.theme import PhaseField
from backchime.ui.widgets.ring_geometry import breath_at
from backchime.ui.words import clock, holds, spoken_seconds

translate = QCoreApplication.translate

LEAST_CUE_SECONDS = 3.5
ROUNDING = 1e-6


class PhaseWords(Struct, frozen=True):
    """The words that stand for a whole phase. `lines` take turns under the ring."""

    phase: str
    icon_name: str
    pose: str
    repetition: str
    lines: tuple[str, ...]
    next_step: str
    next_pose: Pose | None
    next_side: Side
    hold_of: str


def words_for(view: SessionView) -> PhaseWords:
    """The words of the phase that a view lies in."""
    pose = pose_of(view, view.phase)
    word, icon_name = _phase_word(view)
    following = _phase_to_announce(view)
    return PhaseWords(
        phase=word,
        icon_name=icon_name,
        pose=content(pose.name),
        repetition=_beside(view),
        lines=_lines(view, pose),
        next_step=_next_step(view, following),
        next_pose=pose_of(view, following) if following else None,
        next_side=following.side if following else Side.BOTH,
        hold_of=_hold_of(view),
    )


def field_of(view: SessionView) -> PhaseField:
    """The colours of the page: warm to stay still, cool to move, grey while it waits."""
    if view.state is State.PAUSED:
        return "pause"
    if view.state is State.RUNNING and view.phase.kind is PhaseKind.HOLD:
        return "hold"
    return "move"


def numeral(view: SessionView) -> str:
    """The seconds in the ring: a second counts until it is over."""
    left = view.left_seconds if view.re_entry_left is None else view.re_entry_left
    return str(max(0, math.ceil(left - ROUNDING)))


def unit(view: SessionView) -> str:
    """What the number in the ring counts, in the form that the number asks for."""
    seconds = int(numeral(view))
    if view.state is State.PAUSED:
        return translate("SessionPage", "seconds left", None, seconds)
    if field_of(view) == "hold":
        return translate("SessionPage", "seconds", None, seconds)
    return translate("SessionPage", "until the chime")


def line_under_ring(view: SessionView, words: PhaseWords) -> str:
    """The breath in a hold; else the cues of the pose, each for its share of the phase."""
    if not words.lines:
        return ""
    if field_of(view) == "hold":
        breathing_in, _ = breath_at(view.elapsed_seconds)
        return words.lines[0] if breathing_in else words.lines[1]
    share = view.elapsed_seconds / view.phase.seconds if view.phase.seconds else 0.0
    return words.lines[min(len(words.lines) - 1, int(share * len(words.lines)))]


def time_left(view: SessionView) -> str:
    """How long the session goes on."""
    left = clock(math.ceil(view.total_left_seconds - ROUNDING))
    return translate("SessionPage", "{clock} left").format(clock=left)


def spoken_left(view: SessionView) -> str:
    """The seconds in the ring for screen readers, while they stand still (running, they never cease)."""
    if view.state is not State.PAUSED:
        return ""
    left = spoken_seconds(int(numeral(view)))
    return translate("SessionPage", "Time left in this part: {length}").format(length=left)


def done_of(view: SessionView) -> str:
    """How many holds were kept to their end, as a sentence; none is no number."""
    if not view.holds_done:
        return translate("SessionPage", "Every hold is still to come.")
    count = len(view.timeline.holds)
    sentence = translate("SessionPage", "You have done {done} of %n holds.", None, count)
    return sentence.format(done=len(view.holds_done))


def farewell(view: SessionView) -> str:
    """What is said after a session that ended early; none is no number here either."""
    if not view.holds_done:
        return translate("SessionRoom", "Nothing is lost. Start again whenever you like.")
    return translate("SessionRoom", "You did {holds}.").format(holds=holds(len(view.holds_done)))


def spoken(words: PhaseWords, side: str) -> str:
    """What a screen reader is told when a phase begins."""
    parts = (words.phase, words.pose, side, *words.lines[:1])
    return ". ".join(part.rstrip(".") for part in parts if part) + "."


def pose_of(view: SessionView, phase: Phase) -> Pose:
    """The pose of a phase."""
    return view.timeline.step_of(phase).pose


def _phase_word(view: SessionView) -> tuple[str, str]:
    """The word that names what to do now, and its icon."""
    match view.state:
        case State.PAUSED:
            return translate("SessionPage", "Paused"), "pause-fill"
        case State.RE_ENTERING:
            return translate("SessionPage", "Get ready"), "arrow-right-fill"
        case State.FINISHED | State.STOPPED:
            return translate("SessionPage", "Finished"), "check-circle-fill"
        case State.NEW | State.RUNNING:
            return _running_word(view.phase.kind)


def _running_word(kind: PhaseKind) -> tuple[str, str]:
    match kind:
        case PhaseKind.GET_READY | PhaseKind.TRANSITION:
            return translate("SessionPage", "Get ready"), "arrow-right-fill"
        case PhaseKind.HOLD:
            return translate("SessionPage", "Hold"), "hand-palm-fill"
        case PhaseKind.SWITCH:
            return translate("SessionPage", "Switch sides"), "arrows-left-right-fill"
        case PhaseKind.GAP:
            return translate("SessionPage", "Let go"), "hand-heart-fill"


def _lines(view: SessionView, pose: Pose) -> tuple[str, ...]:
    if view.state in (State.PAUSED, State.FINISHED, State.STOPPED):
        return ()
    if view.state is State.RE_ENTERING:
        return (translate("SessionPage", "Get back into position"),)
    match view.phase.kind:
        case PhaseKind.GET_READY:
            return _without_stops((pose.start_position,) if pose.start_position else pose.cues[:1])
        case PhaseKind.TRANSITION:
            return _without_stops(pose.cues[: max(1, int(view.phase.seconds / LEAST_CUE_SECONDS))])
        case PhaseKind.HOLD:
            return translate("SessionPage", "Breathe in"), translate("SessionPage", "Breathe out")
        case PhaseKind.SWITCH:
            return (_now_the_side(view.phase.side),)
        case PhaseKind.GAP:
            return (translate("SessionPage", "Rest for a moment"),)


def _without_stops(sentences: tuple[str, ...]) -> tuple[str, ...]:
    """A line that stands alone needs no full stop."""
    return tuple(content(sentence).rstrip(".") for sentence in sentences)


def _now_the_side(side: Side) -> str:
    match side:
        case Side.LEFT:
            return translate("SessionPage", "Now the left side")
        case Side.RIGHT:
            return translate("SessionPage", "Now the right side")
        case Side.BOTH:
            return ""


def _beside(view: SessionView) -> str:
    """What stands beside the phase's word: which time it is, and whether the pose is a kinder one."""
    repetition = _repetition(view.phase)
    match view.timeline.step_of(view.phase).ease:
        case Ease.NONE:
            return _aside(view, view.phase)
        case Ease.GENTLE:
            return translate("SessionPage", "Gentle position")
        case Ease.EASIER:
            if repetition:
                easier = translate("SessionPage", "Easier version, {repetition}")
                return easier.format(repetition=repetition)
            return translate("SessionPage", "Easier version")


def _aside(view: SessionView, phase: Phase) -> str:
    """Which repetition, and which pose this one stands in for, where it was swapped for the person."""
    instead_of, repetition = view.timeline.step_of(phase).instead_of, _repetition(phase)
    if instead_of is None:
        return repetition
    pose = content(instead_of.name)
    if not repetition:
        return translate("SessionPage", "Instead of {pose}").format(pose=pose)
    return translate("SessionPage", "{repetition}, instead of {pose}").format(
        repetition=repetition, pose=pose
    )


def _repetition(phase: Phase) -> str:
    if phase.repetitions < 2:
        return ""
    return translate("SessionPage", "{number} of {count}").format(
        number=phase.repetition, count=phase.repetitions
    )


def _phase_to_announce(view: SessionView) -> Phase | None:
    """The next phase that is worth telling: getting ready is one with the hold it leads to."""
    if view.state is State.RE_ENTERING:
        return view.phase
    later = view.timeline.phases[view.index + 1 :]
    if view.phase.kind is not PhaseKind.HOLD:
        return next((phase for phase in later if phase.kind is PhaseKind.HOLD), None)
    return later[0] if later else None


def _next_step(view: SessionView, following: Phase | None) -> str:
    if following is None:
        return translate("SessionPage", "Finished")
    if view.state is State.RE_ENTERING:
        return translate("SessionPage", "Hold for {length}").format(
            length=spoken_seconds(math.ceil(view.left_seconds))
        )
    if view.phase.kind is not PhaseKind.HOLD:
        return translate("SessionPage", "Hold for {length}").format(length=spoken_seconds(following.seconds))
    if following.step != view.phase.step:
        return content(pose_of(view, following).name)
    if following.side is not view.phase.side:
        return (
            translate("SessionPage", "Switch to the left")
            if following.side is Side.LEFT
            else translate("SessionPage", "Switch to the right")
        )
    if following.kind is PhaseKind.GAP:
        return translate("SessionPage", "Rest, then {repetition}").format(repetition=_repetition(following))
    return translate("SessionPage", "Once more, {repetition}").format(repetition=_repetition(following))


def _hold_of(view: SessionView) -> str:
    before = sum(phase.kind is PhaseKind.HOLD for phase in view.timeline.phases[: view.index])
    count = len(view.timeline.holds)
    return translate("SessionPage", "Hold {number} of {count}").format(
        number=min(before + 1, count), count=count
    )

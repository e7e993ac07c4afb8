"""What was kept of each step of a session."""

from msgspec import Struct
from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from backchime.core.routine import Ease, Pose, Step
from backchime.core.session_view import SessionView
from backchime.core.timeline import PhaseKind
from backchime.ui import words
from backchime.ui.content import content
from backchime.ui.theme.appearance import Appearance
from backchime.ui.theme.theme import measures, radius, space
from backchime.ui.widgets.pose_art import PoseArt
from backchime.ui.widgets.texts import text_label

THUMB = measures("thumb", "small")


class KeptPose(Struct, frozen=True):
    """One step: how many of its holds were kept to their end, and for how many seconds in all."""

    step: Step
    holds_done: int
    holds: int
    seconds: float

    @property
    def pose(self) -> Pose:
        """What was held."""
        return self.step.pose


def kept_poses(view: SessionView) -> tuple[KeptPose, ...]:
    """Every step of the session in order."""
    timeline = view.timeline
    found = []
    for number, step in enumerate(timeline.routine.steps, start=1):
        holds = [
            index
            for index, phase in enumerate(timeline.phases)
            if phase.step == number and phase.kind is PhaseKind.HOLD
        ]
        done = [index for index in holds if index in view.holds_done]
        seconds = sum(timeline.phases[index].seconds for index in done)
        found.append(KeptPose(step, len(done), len(holds), seconds))
    return tuple(found)


def kept_words(kept: KeptPose) -> str:
    """What was kept, in a few words."""
    if not kept.holds_done:
        return QCoreApplication.translate("KeptPose", "Skipped")
    held = words.hold_length(kept.seconds)
    if kept.holds_done < kept.holds:
        left_out = QCoreApplication.translate("KeptPose", "{done} of %n holds, {held}", None, kept.holds)
        return left_out.format(done=kept.holds_done, held=held)
    if kept.holds == 1:
        return held
    return QCoreApplication.translate("KeptPose", "{holds}, {held}").format(
        holds=words.holds(kept.holds), held=held
    )


def not_as_planned(kept: KeptPose) -> str:
    """What the pose stands in for, where it is not the routine's own; else nothing."""
    match kept.step.ease:
        case Ease.EASIER:
            return QCoreApplication.translate("KeptPose", "Made easier on the way")
        case Ease.GENTLE:
            return QCoreApplication.translate("KeptPose", "Gentle position")
        case Ease.NONE if kept.step.instead_of:
            instead = QCoreApplication.translate("KeptPose", "Instead of {pose}")
            return instead.format(pose=content(kept.step.instead_of.name))
        case Ease.NONE:
            return ""


def kept_pose_row(appearance: Appearance, kept: KeptPose) -> QWidget:
    """The pose's picture, its name and what was kept."""
    row = QWidget()
    beside = QHBoxLayout(row)
    beside.setContentsMargins(0, space(2), 0, space(2))
    beside.setSpacing(space(3))
    thumb = PoseArt(appearance, corner=radius("thumb"))
    thumb.setFixedSize(*THUMB)
    thumb.show_pose(kept.pose)
    beside.addWidget(thumb)
    told = QVBoxLayout()
    told.setSpacing(0)
    told.addStretch(1)
    told.addWidget(text_label(appearance, content(kept.pose.name), role="label", wrap=True))
    if aside := not_as_planned(kept):
        told.addWidget(text_label(appearance, aside, role="small", tone="ink-2", wrap=True))
    told.addStretch(1)
    beside.addLayout(told, 1)
    beside.addWidget(text_label(appearance, kept_words(kept), tone="ink-2"))
    return row

"""All that is known of a pose, to be read before lying down."""

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from backchime.core.routine import Step
from backchime.ui.content import content
from backchime.ui.theme.appearance import Appearance
from backchime.ui.theme.theme import size, space
from backchime.ui.widgets.help_link import HelpLink
from backchime.ui.widgets.texts import TextLabel, text_label


class PoseDetails(QWidget):
    """What to do, how to breathe, where it is felt, an easier version, and who should ask first.

    Emits `help_requested`, where somebody should ask first.
    """

    help_requested = Signal()

    def __init__(self, appearance: Appearance, step: Step) -> None:
        super().__init__()
        self.help = HelpLink(appearance) if step.pose.ask_first else None
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(space(1))
        for cue in step.pose.cues:
            column.addWidget(_told(appearance, content(cue)))
        for heading, told in _parts(step):
            column.addSpacing(space(2))
            column.addWidget(text_label(appearance, heading, role="small", tone="ink-2"))
            column.addWidget(_told(appearance, told))
        if self.help:
            self.help.help_requested.connect(self.help_requested)
            column.addSpacing(space(3))
            column.addWidget(self.help, 0, Qt.AlignmentFlag.AlignLeft)


def _told(appearance: Appearance, told: str) -> TextLabel:
    label = text_label(appearance, told, wrap=True)
    label.setMaximumWidth(size("measure-max"))
    return label


def told_of(step: Step) -> str:
    """The same as one text, for screen readers."""
    parts = [f"{heading}: {told}" for heading, told in _parts(step)]
    return " ".join([*map(content, step.pose.cues), *parts])


def _parts(step: Step) -> tuple[tuple[str, str], ...]:
    pose = step.pose
    parts = (
        (QCoreApplication.translate("PoseDetails", "In this routine"), _sentence(content(step.note))),
        (
            QCoreApplication.translate("PoseDetails", "Left and right mean"),
            _sentence(content(pose.side_means)),
        ),
        (QCoreApplication.translate("PoseDetails", "Breath"), content(pose.breath)),
        (QCoreApplication.translate("PoseDetails", "Where you feel it"), content(pose.felt)),
        (QCoreApplication.translate("PoseDetails", "Easier"), content(pose.easier_version)),
        (QCoreApplication.translate("PoseDetails", "Take care, or ask first"), content(pose.ask_first)),
        (QCoreApplication.translate("PoseDetails", "Coming out"), content(pose.exit)),
    )
    return tuple((heading, told) for heading, told in parts if told)


def _sentence(note: str) -> str:
    """A note of the routine file, which begins with a small letter and has no full stop."""
    if not note:
        return ""
    return note[0].upper() + note[1:] + ("" if note.endswith((".", "!", "?")) else ".")

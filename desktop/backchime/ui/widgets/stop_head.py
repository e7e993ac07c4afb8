"""The head of a page on which a session has stopped: the hand, and how to come out of the pose."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from backchime.core.routine import Pose
from backchime.ui.content import content
from backchime.ui.theme.appearance import Appearance
from backchime.ui.theme.theme import radius, size, space
from backchime.ui.widgets.icon_mark import IconMark
from backchime.ui.widgets.texts import text_label, title_label
from backchime.ui.widgets.tinted import Tinted

BADGE = size("badge")
BADGE_ICON = size("badge-icon")


class StopHead(QWidget):
    """Title and badge; `show_pose` says how to leave a pose."""

    def __init__(self, appearance: Appearance) -> None:
        super().__init__()
        self.title = title_label(appearance, self.tr("Stopped. Good call."), role="display")
        self.ease_out = text_label(appearance, role="lead", wrap=True)
        self.words = text_label(appearance, tone="ink-2", wrap=True)
        self.badge = Tinted(appearance, "danger-soft", corner=radius("card"))
        self.badge.setFixedSize(BADGE, BADGE)
        inside = QHBoxLayout(self.badge)
        inside.addWidget(IconMark(appearance, "hand-palm-fill", role="danger", px=BADGE_ICON))
        titles = QVBoxLayout()
        titles.setSpacing(space(1))
        for words in (self.title, self.ease_out, self.words):
            titles.addWidget(words)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(space(5))
        row.addWidget(self.badge, 0, Qt.AlignmentFlag.AlignTop)
        row.addLayout(titles, 1)

    def show_pose(self, pose: Pose | None) -> None:
        """How to come out of a pose, or None between poses."""
        slowly = self.tr("Ease out of the pose slowly.")
        how = self.tr("Ease out of the pose slowly. {exit}")
        has_exit = pose is not None and bool(pose.exit)
        self.ease_out.say(how.format(exit=content(pose.exit)) if pose and has_exit else slowly)

    @property
    def spoken(self) -> str:
        """That it has stopped and how to come out of the pose: what is to be heard first."""
        return f"{self.title.words} {self.ease_out.words}"

    def say(self, words: str) -> None:
        """A line below."""
        self.words.say(words)

    def show_small(self, small: bool) -> None:
        """In a small window the words need the room of the badge."""
        self.badge.setVisible(not small)

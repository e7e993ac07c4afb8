"""Where a pose is picked for a routine: all of them with their figures, and what narrows them down."""

import unicodedata

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QVBoxLayout, QWidget

from backchime.core.routine import Group, Pose
from backchime.ui.content import content
from backchime.ui.theme.appearance import Appearance
from backchime.ui.theme.theme import measure, space
from backchime.ui.widgets.buttons import quiet_button, secondary_button
from backchime.ui.widgets.picture_shelf import PictureShelf
from backchime.ui.widgets.pose_grid import PoseGrid
from backchime.ui.widgets.segmented import Segmented
from backchime.ui.widgets.text_field import TextField
from backchime.ui.widgets.texts import text_label

SEARCH_WIDTH = measure("pose-picker", "search-width")
_KINDS: tuple[tuple[Group, ...], ...] = (
    tuple(Group),
    (Group.STRETCH,),
    (Group.CORE, Group.CORE10),
    (Group.MOVE,),
    (Group.REST,),
    (Group.DESK,),
)


def poses_like(poses: tuple[Pose, ...], wanted: str, groups: tuple[Group, ...]) -> tuple[Pose, ...]:
    """The poses of some groups whose names, in any of the ways they are called, hold every word wanted.

    Those that are called so on screen come first.
    """
    words = _plain(wanted).split()
    found = [pose for pose in poses if pose.group in groups and _holds(_names(pose), words)]
    return tuple(sorted(found, key=lambda pose: not _holds(_plain(content(pose.name)), words)))


def _holds(text: str, words: list[str]) -> bool:
    return all(word in text for word in words)


class PosePicker(QWidget):
    """`pose_picked` brings a pose's id, `import_requested` asks for a whole routine from a file instead."""

    pose_picked = Signal(str)
    import_requested = Signal()
    close_requested = Signal()

    def __init__(self, appearance: Appearance, shelf: PictureShelf) -> None:
        super().__init__()
        self._appearance = appearance
        self._poses: tuple[Pose, ...] = ()
        self.title = text_label(appearance, role="h2", wrap=True)
        self.hint = text_label(appearance, role="body", tone="ink-2", wrap=True)
        self.search = TextField(appearance, self.tr("Search poses"))
        self.search.line.setPlaceholderText(self.tr("Search poses"))
        kinds = (
            self.tr("All"),
            self.tr("Stretch"),
            self.tr("Core"),
            self.tr("Moving"),
            self.tr("Rest"),
            self.tr("At a desk"),
        )
        self.kinds = Segmented(appearance, kinds, name=self.tr("Kind of pose"))
        self.grid = PoseGrid(appearance, shelf)
        self.none_found = text_label(
            appearance, self.tr("No pose is called that. Try a shorter word."), tone="ink-2", wrap=True
        )
        self.import_button = quiet_button(appearance, self.tr("Open a routine file"), icon_name="folder-open")
        self.close_button = secondary_button(appearance, self.tr("Back to the list"))
        self._arrange()
        self.search.line.textEdited.connect(self._narrow)
        self.kinds.chosen.connect(self._narrow)
        self.grid.pose_picked.connect(self.pose_picked)
        self.import_button.clicked.connect(self.import_requested)
        self.close_button.clicked.connect(self.close_requested)

    def ask(self, poses: tuple[Pose, ...], *, first: bool) -> None:
        """Shows all poses; `first` is for a routine that has none yet."""
        self._poses = poses
        self.title.say(self.tr("Pick a first pose") if first else self.tr("Add a pose"))
        self.hint.say(
            self.tr("You can change the order and the times afterwards.")
            if first
            else self.tr("It comes after the one that is selected.")
        )
        self.import_button.setVisible(first)
        self.close_button.setVisible(not first)
        self.search.show_text("")
        self.kinds.show_choice(0)
        self._narrow()

    def set_columns(self, columns: int) -> None:
        """So many cards side by side."""
        self.grid.set_columns(columns)

    def set_small(self, small: bool) -> None:
        """Search and kinds stand above each other where there is little room."""
        down = QBoxLayout.Direction.TopToBottom if small else QBoxLayout.Direction.LeftToRight
        self._filters.setDirection(down)
        self.search.setMaximumWidth(16_777_215 if small else SEARCH_WIDTH)

    def _narrow(self) -> None:
        found = poses_like(self._poses, self.search.line.text(), _KINDS[self.kinds.choice])
        self.grid.show_poses(found)
        self.grid.setVisible(bool(found))
        self.none_found.setVisible(not found)

    def _arrange(self) -> None:
        told = QVBoxLayout()
        told.setSpacing(0)
        told.addWidget(self.title)
        told.addWidget(self.hint)
        head = QHBoxLayout()
        head.setSpacing(space(2))
        head.addLayout(told, 1)
        head.addWidget(self.import_button)
        head.addWidget(self.close_button)
        self._filters = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._filters.setSpacing(space(3))
        self._filters.addWidget(self.search)
        self._filters.addWidget(self.kinds, 1)
        self._filters.addStretch(0)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(space(4))
        column.addLayout(head)
        column.addLayout(self._filters)
        column.addWidget(self.none_found)
        column.addWidget(self.grid)
        column.addStretch(1)


def _names(pose: Pose) -> str:
    """All that a pose is called, here and elsewhere, in plain letters."""
    own = (content(pose.name), pose.name, content(pose.also_known_as), pose.also_known_as, pose.sanskrit)
    return _plain(" ".join(own))


def _plain(text: str) -> str:
    """Small letters without accents: `Rücken` is found by `rucken` too."""
    letters = unicodedata.normalize("NFKD", text).casefold()
    return "".join(letter for letter in letters if not unicodedata.combining(letter)).replace("’", "'")

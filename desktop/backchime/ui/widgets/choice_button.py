"""A choice that is taken at once: a picture or an icon, its name, and what it means in a line."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from backchime.core.routine import Pose
from backchime.ui.theme.appearance import Appearance
from backchime.ui.theme.theme import measure, measures, radius, space
from backchime.ui.widgets.button_look import ButtonKind, look_of, paint_field
from backchime.ui.widgets.icon_mark import IconMark
from backchime.ui.widgets.pose_art import PoseArt
from backchime.ui.widgets.texts import text_label

THUMB = measures("thumb", "usual")
ICON = measure("choice-button", "icon")
LEAST_WIDTH = measure("choice-button", "least-width")


class ChoiceButton(QPushButton):
    """All of it is one button; screen readers are told its name and what it means."""

    def __init__(self, appearance: Appearance, name: str, *, main: bool = False, icon_name: str = "") -> None:
        """With `icon_name` there is an icon in the place of a pose's picture; `main` is the one to take."""
        super().__init__()
        self._appearance = appearance
        self._kind: ButtonKind = "main-choice" if main else "choice"
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        appearance.changed.connect(self.update)
        self.setAccessibleName(name)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self._name = text_label(appearance, name, role="h3", wrap=True)
        self._meaning = text_label(appearance, wrap=True, tone="ink-2")
        self.art = PoseArt(appearance, corner=radius("thumb"))
        self.art.setFixedSize(*THUMB)
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addStretch(1)
        words.addWidget(self._name)
        words.addWidget(self._meaning)
        words.addStretch(1)
        row = QHBoxLayout(self)
        row.setContentsMargins(space(3), space(2), space(4), space(2))
        row.setSpacing(space(4))
        row.addWidget(
            _in_middle(IconMark(appearance, icon_name, role="ink-2", px=ICON)) if icon_name else self.art
        )
        row.addLayout(words, 1)
        self.art.setVisible(not icon_name)
        for part in self.findChildren(QWidget):
            part.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def show_choice(self, meaning: str, pose: Pose | None = None) -> None:
        """Says what it means, with the picture of a pose."""
        self._meaning.say(meaning)
        self.setAccessibleDescription(meaning)
        if pose is not None:
            self.art.show_pose(pose)

    @property
    def meaning(self) -> str:
        """What it says it means."""
        return self._meaning.words

    def paintEvent(self, event: QPaintEvent) -> None:
        """The field and its edge; what it says is laid out on it."""
        look, theme = look_of(self, self._kind), self._appearance.theme
        paint_field(QPainter(self), self, look, corner=radius("panel"), theme=theme)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter presses, as Space does."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not event.isAutoRepeat():
            self.click()
        else:
            super().keyPressEvent(event)

    def sizeHint(self) -> QSize:
        """At ease."""
        width = 3 * LEAST_WIDTH
        return QSize(width, self.heightForWidth(width))

    def minimumSizeHint(self) -> QSize:
        """Words break into lines."""
        return QSize(LEAST_WIDTH, THUMB[1])

    def heightForWidth(self, width: int) -> int:
        """High enough for every line."""
        layout = self.layout()
        return max(layout.totalHeightForWidth(width), layout.totalMinimumSize().height()) if layout else 0


def _in_middle(mark: QWidget) -> QWidget:
    room = QWidget()
    room.setFixedSize(*THUMB)
    inside = QHBoxLayout(room)
    inside.setContentsMargins(0, 0, 0, 0)
    inside.addWidget(mark, 0, Qt.AlignmentFlag.AlignCenter)
    return room

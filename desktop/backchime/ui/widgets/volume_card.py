"""How loud everything is, on a card: a slider with its number."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QVBoxLayout

from backchime.ui.theme.appearance import Appearance
from backchime.ui.theme.theme import measure, size, space
from backchime.ui.widgets.card import Card
from backchime.ui.widgets.icon_mark import IconMark
from backchime.ui.widgets.slider import Slider
from backchime.ui.widgets.texts import text_label

NOTE_WIDTH = measure("volume-card", "note-width")


class VolumeCard(Card):
    """The number follows the slider; what the slider tells is the page's to pass on."""

    def __init__(self, appearance: Appearance) -> None:
        """At nought until a volume is shown."""
        super().__init__(appearance)
        self.volume = Slider(appearance, self.tr("Overall volume"))
        self.volume.value_changed.connect(self._say_number)
        self.number = text_label(appearance, "", role="label")
        head = QHBoxLayout()
        head.addWidget(text_label(appearance, self.tr("Overall volume"), role="label"), 1)
        head.addWidget(self.number)
        middle = QVBoxLayout()
        middle.setSpacing(0)
        middle.addLayout(head)
        middle.addWidget(self.volume)
        inside = QHBoxLayout()
        inside.setSpacing(space(5))
        mark = IconMark(appearance, "speaker-high", role="ink", px=size("icon"))
        inside.addWidget(mark, 0, Qt.AlignmentFlag.AlignVCenter)
        inside.addLayout(middle, 1)
        self._parts = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._parts.setContentsMargins(space(5) + space(2), space(4), space(5), space(3))
        self._parts.addLayout(inside, 1)
        output = self.tr("Plays through your system’s default output")
        self._note = text_label(appearance, output, tone="ink-2", wrap=True)
        self._parts.addWidget(self._note, 0, Qt.AlignmentFlag.AlignVCenter)
        self.show_small(False)

    def show_volume(self, volume: int) -> None:
        """Takes a volume from outside, in silence."""
        self.volume.show_value(volume)
        self._say_number(self.volume.value())

    def show_small(self, small: bool) -> None:
        """In a small window the note stands below."""
        across, down = QBoxLayout.Direction.LeftToRight, QBoxLayout.Direction.TopToBottom
        self._parts.setDirection(down if small else across)
        self._parts.setSpacing(space(1) if small else space(5))
        self._parts.setAlignment(self._note, Qt.AlignmentFlag(0) if small else Qt.AlignmentFlag.AlignVCenter)
        self._note.setMaximumWidth(16_777_215 if small else NOTE_WIDTH)
        self._note.setMinimumWidth(1 if small else NOTE_WIDTH)

    def _say_number(self, volume: int) -> None:
        self.number.say(str(volume))

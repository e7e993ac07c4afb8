"""Sound on or off, how loud, and whether it can be heard: a section of the settings."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from backchime.core.problem import Problem
from backchime.core.settings import Settings
from backchime.ui.theme.appearance import Appearance
from backchime.ui.theme.theme import radius, size, space
from backchime.ui.widgets.buttons import TextLabel, secondary_button, text_label
from backchime.ui.widgets.icon_mark import IconMark
from backchime.ui.widgets.slider import Slider
from backchime.ui.widgets.tinted import Tinted
from backchime.ui.widgets.toggle import Toggle


class SoundSettings(QWidget):
    """Emits `setting_changed` with the name of a setting and its new value, and `chime_requested`."""

    setting_changed = Signal(str, object)
    chime_requested = Signal()

    def __init__(self, appearance: Appearance) -> None:
        """Shows defaults until settings come, and no problem."""
        super().__init__()
        self._appearance = appearance
        self.sound_on = Toggle(
            appearance,
            self.tr("Sound"),
            hint=self.tr("Chimes tell you when to hold, when to move and when a session is over"),
        )
        self.sound_on.switched.connect(self._take_sound_on)
        self.volume = Slider(appearance, self.tr("Overall volume"))
        self.volume.value_changed.connect(self._take_volume)
        self.volume_number = text_label(appearance, "", role="label")
        self.try_chime = secondary_button(appearance, self.tr("Try the chime"), icon_name="bell-ringing")
        self.try_chime.clicked.connect(self.chime_requested)
        self.problem_line, self._problem_words = self._made_problem_line()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(space(4))
        column.addWidget(self.problem_line)
        column.addWidget(self.sound_on)
        column.addWidget(self._volume_card())
        column.addStretch(1)

    def show_settings(self, settings: Settings) -> None:
        """Shows what applies now."""
        self.sound_on.show_on(settings.sound_on)
        self.volume.show_value(settings.volume)
        self.volume_number.say(str(self.volume.value()))
        self._show_use(settings.sound_on)

    def show_sound_problem(self, problem: Problem | None) -> None:
        """Says why no chime can be heard, or nothing."""
        self._problem_words.say(str(problem) if problem else "")
        self.problem_line.setVisible(problem is not None)

    def _take_sound_on(self, on: bool) -> None:
        self._show_use(on)
        self.setting_changed.emit("sound_on", on)

    def _take_volume(self, volume: int) -> None:
        self.volume_number.say(str(volume))
        self.setting_changed.emit("volume", volume)

    def _show_use(self, sound_on: bool) -> None:
        """Without sound there is nothing to set or to try."""
        self.volume.setEnabled(sound_on)
        self.try_chime.setEnabled(sound_on)

    def _volume_card(self) -> QFrame:
        card = QFrame()
        card.setProperty("kind", "card")
        column = QVBoxLayout(card)
        column.setContentsMargins(space(5), space(4), space(5), space(4))
        column.setSpacing(0)
        head = QHBoxLayout()
        head.setSpacing(space(3))
        head.addWidget(IconMark(self._appearance, "speaker-high", role="ink", px=size("icon")))
        head.addWidget(text_label(self._appearance, self.tr("Overall volume"), role="label"), 1)
        head.addWidget(self.volume_number)
        column.addLayout(head)
        column.addWidget(self.volume)
        foot = QHBoxLayout()
        foot.setContentsMargins(0, space(2), 0, space(1))
        foot.setSpacing(space(4))
        foot.addWidget(self.try_chime)
        output = self.tr("Plays through your system’s default output")
        foot.addWidget(text_label(self._appearance, output, tone="ink-2", wrap=True), 1)
        column.addLayout(foot)
        return card

    def _made_problem_line(self) -> tuple[QWidget, TextLabel]:
        made = Tinted(self._appearance, "warn-soft", corner=radius("control"))
        row = QHBoxLayout(made)
        row.setContentsMargins(space(4), space(3), space(4), space(3))
        row.setSpacing(space(3))
        row.addWidget(IconMark(self._appearance, "speaker-slash-fill", role="warn", px=size("icon")))
        said = text_label(self._appearance, "", wrap=True)
        row.addWidget(said, 1)
        made.hide()
        return made, said

"""Sound on or off, how loud, which chimes, and what the output needs: a section of the settings."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QBoxLayout, QVBoxLayout, QWidget

from backchime.core.problem import Problem
from backchime.core.settings import Settings
from backchime.core.timeline import CueKind
from backchime.ui.pages.cue_settings import CueSettings
from backchime.ui.pages.output_settings import OutputSettings
from backchime.ui.theme.appearance import Appearance
from backchime.ui.theme.theme import space
from backchime.ui.widgets.buttons import quiet_button, secondary_button
from backchime.ui.widgets.sound_problem_line import SoundProblemLine
from backchime.ui.widgets.texts import text_label
from backchime.ui.widgets.toggle import Toggle
from backchime.ui.widgets.volume_card import VolumeCard


class SoundSettings(QWidget):
    """Emits `setting_changed` with the name of a setting and its new value, and what else is asked for."""

    setting_changed = Signal(str, object)
    play_requested = Signal(CueKind)
    stop_requested = Signal(CueKind)
    own_requested = Signal(CueKind)
    set_requested = Signal(CueKind)
    check_requested = Signal()
    original_requested = Signal()

    def __init__(self, appearance: Appearance) -> None:
        """Shows defaults until settings come, and no problem."""
        super().__init__()
        self._appearance = appearance
        self.problem_line = SoundProblemLine(appearance)
        self.sound_on = Toggle(
            appearance,
            self.tr("Sound"),
            hint=self.tr("Chimes tell you when to hold, when to move and when a session is over"),
        )
        self.sound_on.switched.connect(self._take_sound_on)
        self.volume_card = VolumeCard(appearance)
        self.volume = self.volume_card.volume
        self.volume.value_changed.connect(self._take_volume)
        self.cues = CueSettings(appearance)
        self.check = secondary_button(
            appearance, self.tr("Run the sound check again"), icon_name="headphones"
        )
        self.check.clicked.connect(self.check_requested)
        self.original = quiet_button(appearance, self.tr("Back to the original sounds"))
        self.original.clicked.connect(self.original_requested)
        self.output = OutputSettings(appearance)
        self.flash = Toggle(
            appearance,
            self.tr("Flash the screen edge at each chime"),
            hint=self.tr("A coloured border marks each change. Without sound it always does."),
        )
        self.flash.switched.connect(self._take_flash)
        self._connect()
        self._lay_out()

    def show_settings(self, settings: Settings) -> None:
        """Shows what applies now."""
        self.sound_on.show_on(settings.sound_on)
        self.volume_card.show_volume(settings.volume)
        self.volume.setEnabled(settings.sound_on)
        self.cues.show_settings(settings)
        self.output.show_settings(settings)
        self.flash.show_on(settings.flash_edge)

    def show_sound_problem(self, problem: Problem | None) -> None:
        """Says why no chime can be heard, or nothing."""
        self.problem_line.show_problem(problem)

    def show_sounding(self, name: str) -> None:
        """Marks the cue that rings now, by its name, or none."""
        self.cues.show_sounding(name)

    def show_small(self, small: bool) -> None:
        """In a small window everything stands in one column."""
        self.cues.show_small(small)
        self.volume_card.show_small(small)
        across, down = QBoxLayout.Direction.LeftToRight, QBoxLayout.Direction.TopToBottom
        self._foot.setDirection(down if small else across)
        for button in (self.check, self.original):
            self._foot.setAlignment(button, Qt.AlignmentFlag.AlignLeft)

    def _take_sound_on(self, on: bool) -> None:
        self.setting_changed.emit("sound_on", on)

    def _take_volume(self, volume: int) -> None:
        self.setting_changed.emit("volume", volume)

    def _take_flash(self, on: bool) -> None:
        self.setting_changed.emit("flash_edge", on)

    def _connect(self) -> None:
        cues = self.cues
        cues.setting_changed.connect(self.setting_changed)
        cues.play_requested.connect(self.play_requested)
        cues.stop_requested.connect(self.stop_requested)
        cues.own_requested.connect(self.own_requested)
        cues.set_requested.connect(self.set_requested)
        self.output.setting_changed.connect(self.setting_changed)

    def _lay_out(self) -> None:
        self._foot = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._foot.setSpacing(space(3))
        self._foot.addWidget(self.check)
        self._foot.addWidget(self.original)
        self._foot.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(space(4))
        column.addWidget(self.problem_line)
        column.addWidget(self.sound_on)
        column.addWidget(self.volume_card)
        column.addWidget(self.cues)
        column.addLayout(self._foot)
        column.addSpacing(space(4))
        column.addWidget(self.output)
        column.addSpacing(space(4))
        seen = QVBoxLayout()
        seen.setSpacing(space(1))
        seen.addWidget(text_label(self._appearance, self.tr("For the eye"), role="h2", wrap=True))
        seen.addWidget(self.flash)
        column.addLayout(seen)
        column.addStretch(1)

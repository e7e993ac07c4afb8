"""Whether a voice guides, what it says and how loud: a section of the settings."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from backchime.core.problem import Problem
from backchime.core.settings import Settings, Voice
from backchime.ui.sentences import told
from backchime.ui.theme.appearance import Appearance
from backchime.ui.theme.theme import radius, size, space
from backchime.ui.widgets.icon_mark import IconMark
from backchime.ui.widgets.segmented import Segmented
from backchime.ui.widgets.setting_row import setting_row
from backchime.ui.widgets.sound_button import SoundButton
from backchime.ui.widgets.texts import line, text_label
from backchime.ui.widgets.tinted import Tinted
from backchime.ui.widgets.toggle import Toggle
from backchime.ui.widgets.volume_bars import VolumeBars

VOICES: tuple[Voice, ...] = ("off", "names", "instructions")


class VoiceSettings(QWidget):
    """Emits `setting_changed` with the name of a setting and its new value, and asks to hear the voice."""

    setting_changed = Signal(str, object)
    play_requested = Signal()
    stop_requested = Signal()

    def __init__(self, appearance: Appearance) -> None:
        """Knows no voice until `show_sample`."""
        super().__init__()
        self._appearance = appearance
        self._settings = Settings()
        self._sample = ""
        self.why_missing = text_label(appearance, self._absence(), wrap=True)
        self.missing = self._made_missing_line()
        names = (self.tr("Off"), self.tr("Names and sides"), self.tr("With instructions"))
        self.voice = Segmented(appearance, names, name=self.tr("Speak during the session"))
        self.voice.chosen.connect(self._take_voice)
        self.said = text_label(appearance, "", tone="ink-2", wrap=True)
        self.bars = VolumeBars(appearance, self.tr("Volume of the voice"))
        self.bars.value_changed.connect(self._take_volume)
        self.sound = SoundButton(appearance, play=self.tr("Play the voice"), stop=self.tr("Stop the voice"))
        self.sound.clicked.connect(self._take_press)
        self.breath = Toggle(
            appearance, self.tr("Breath"), hint=self.tr("After the instructions, how to breathe in the pose")
        )
        self.breath.switched.connect(self._take_breath)
        self.quiet = Toggle(
            appearance,
            self.tr("A quiet minute at the end"),
            hint=self.tr(
                "After the last chime nothing is asked of you. The voice, if it is on, tells how to get up."
            ),
        )
        self.quiet.switched.connect(self._take_quiet)
        languages = self.tr(
            "The voice speaks English. It was made on a computer from an open model;"
            " nothing is sent anywhere."
        )
        self.languages = text_label(appearance, languages, tone="ink-2", wrap=True)
        self.languages.setMaximumWidth(size("measure-max"))
        self._lay_out()
        self.show_settings(self._settings)

    def show_settings(self, settings: Settings) -> None:
        """Shows what applies now."""
        self._settings = settings
        self.voice.show_choice(VOICES.index(settings.voice))
        self.bars.show_value(settings.voice_volume)
        self.breath.show_on(settings.speak_breath)
        self.quiet.show_on(settings.quiet_ending)
        self._show_use()

    def show_sample(self, name: str, problem: Problem | None = None) -> None:
        """Names the phrase to hear the voice by; without one nothing can be chosen, and the page says why."""
        self._sample = name
        self.why_missing.say(told(problem) if problem else self._absence())
        self.missing.setVisible(not name)
        self.languages.setVisible(bool(name))
        self._show_use()

    def show_sounding(self, name: str) -> None:
        """Marks whether the voice is heard now."""
        sounds = bool(self._sample) and name == self._sample
        if sounds and not self.sound.sounds:
            self.bars.pulse()
        self.sound.show_sounding(sounds)

    def _show_use(self) -> None:
        has_voice, settings = bool(self._sample), self._settings
        speaks = has_voice and settings.voice != "off" and settings.sound_on
        self.voice.setEnabled(has_voice)
        self.breath.setEnabled(speaks and settings.voice == "instructions")
        self.bars.setEnabled(has_voice and settings.sound_on)
        self.sound.setEnabled(has_voice and settings.sound_on and settings.voice_volume > 0)
        self.said.say(self._example(settings.voice))

    def _example(self, voice: Voice) -> str:
        return {
            "off": self.tr("The chimes alone lead you"),
            "names": self.tr("“Next: Child’s pose.” “Now the right side.”"),
            "instructions": self.tr("Also how to get into each pose, so that you never need to look"),
        }[voice]

    def _absence(self) -> str:
        return self.tr("This Backchime came without its voice, so the chimes alone lead you.")

    def _take_voice(self, number: int) -> None:
        self.setting_changed.emit("voice", VOICES[number])

    def _take_volume(self, volume: int) -> None:
        self.setting_changed.emit("voice_volume", volume)

    def _take_breath(self, on: bool) -> None:
        self.setting_changed.emit("speak_breath", on)

    def _take_quiet(self, on: bool) -> None:
        self.setting_changed.emit("quiet_ending", on)

    def _take_press(self) -> None:
        (self.stop_requested if self.sound.sounds else self.play_requested).emit()

    def _lay_out(self) -> None:
        loudness = QWidget()
        beside = QHBoxLayout(loudness)
        beside.setContentsMargins(0, 0, 0, 0)
        beside.setSpacing(space(4))
        beside.addWidget(self.bars)
        beside.addWidget(self.sound)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.missing)
        column.addSpacing(space(1))
        name = self.tr("Speak during the session")
        column.addWidget(setting_row(self._appearance, name, hint=self.said, control=self.voice))
        column.addWidget(line())
        name, hint = self.tr("Volume of the voice"), self.tr("Beside the chimes")
        column.addWidget(setting_row(self._appearance, name, hint=hint, control=loudness))
        for toggle in (self.breath, self.quiet):
            column.addWidget(line())
            column.addWidget(toggle)
        column.addWidget(line())
        column.addSpacing(space(4))
        column.addWidget(self.languages)
        column.addStretch(1)

    def _made_missing_line(self) -> QWidget:
        made = Tinted(self._appearance, "sunken", corner=radius("control"))
        row = QHBoxLayout(made)
        row.setContentsMargins(space(4), space(3), space(4), space(3))
        row.setSpacing(space(3))
        row.addWidget(IconMark(self._appearance, "info", role="ink-2", px=size("icon")))
        row.addWidget(self.why_missing, 1)
        return made

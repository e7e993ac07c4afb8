"""The sound check: a page of its own, on which the chime rings until it has been heard."""

from PySide6.QtCore import Signal

from backchime.core.problem import Problem
from backchime.core.settings import Settings
from backchime.core.timeline import CueKind
from backchime.ui.cue_words import sound_words
from backchime.ui.pages.check_parts import FindPart, ListenPart, VoicePart
from backchime.ui.pages.step_page import StepPage
from backchime.ui.pages.voice_settings import VOICES
from backchime.ui.theme.appearance import Appearance
from backchime.ui.widgets.buttons import primary_button, quiet_button, secondary_button
from backchime.ui.widgets.sound_rings import SoundRings


class SoundCheckPage(StepPage):
    """Goes from part to part as it is told, and asks for what the person wants.

    `gone_on` says that they go on without sound, and whether the edge is to flash. `voice_taken` comes when
    the last question is answered.
    """

    heard = Signal()
    not_heard = Signal()
    gone_on = Signal(bool)
    ring_requested = Signal(bool)
    volume_changed = Signal(int)
    flash_chosen = Signal(bool)
    sample_requested = Signal(bool)
    voice_taken = Signal(str)

    def __init__(self, appearance: Appearance) -> None:
        """At its first part."""
        super().__init__(appearance)
        self._settings = Settings()
        self._goes_on = self._rings = False
        self.rings = SoundRings(appearance)
        self.listening, self.finding = ListenPart(appearance), FindPart(appearance)
        self.voice = VoicePart(appearance)
        self.heard_button = primary_button(
            appearance, self.tr("I heard it"), icon_name="check-bold", large=True
        )
        self.not_heard_button = secondary_button(appearance, self.tr("I can’t hear it"), large=True)
        self.go_on_button = secondary_button(appearance, self.tr("Go on without sound"), large=True)
        self.done_button = primary_button(appearance, self.tr("Go on"), large=True)
        self.back_button = quiet_button(appearance, self.tr("Back"))
        self.lay_out(
            self.rings,
            self.heard_button,
            self.not_heard_button,
            self.go_on_button,
            self.done_button,
            self.back_button,
        )
        self.add_part(self.listening, self.heard_button, self.not_heard_button, self.back_button)
        self.add_part(self.finding, self.heard_button, self.go_on_button)
        self.add_part(self.voice, self.done_button, self.back_button)
        self._connect()
        self.show_part(self.listening)

    # -- what the room shows --

    def show_settings(self, settings: Settings) -> None:
        """Shows what applies now."""
        self._settings = settings
        self.listening.volume.show_value(settings.volume)
        self.finding.show_volume(settings.volume)
        self.voice.choices.show_choice(VOICES.index(settings.voice))
        self.voice.sound.setEnabled(settings.voice_volume > 0)
        self._say_chime()

    def show_ringing(self, *, goes_on: bool, rings: bool) -> None:
        """Whether the chime comes again and again, and whether it rings just now."""
        self._goes_on, self._rings = goes_on, rings
        self.rings.show_ringing(rings)
        self._say_chime()

    def show_problem(self, problem: Problem | None) -> None:
        """Says why nothing can be heard, or nothing."""
        self.finding.show_problem(problem)

    # -- how it is made --

    def _say_chime(self) -> None:
        words = sound_words(self._settings, CueKind.HOLD)
        self.listening.show_chime(words, goes_on=self._goes_on, rings=self._rings)

    def _go_on(self) -> None:
        self.gone_on.emit(self.finding.flash.isChecked())

    def _take_voice(self) -> None:
        self.voice_taken.emit(VOICES[self.voice.choices.choice])

    def _connect(self) -> None:
        self.heard_button.clicked.connect(self.heard)
        self.not_heard_button.clicked.connect(self.not_heard)
        self.go_on_button.clicked.connect(self._go_on)
        self.done_button.clicked.connect(self._take_voice)
        self.back_button.clicked.connect(self.back_requested)
        self.listening.ring_requested.connect(self.ring_requested)
        self.listening.volume_changed.connect(self.volume_changed)
        self.finding.flash_chosen.connect(self.flash_chosen)
        self.voice.play_requested.connect(self.sample_requested)

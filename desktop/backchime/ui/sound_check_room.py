"""Where it is found out whether the chimes can be heard: the sound check, joined to settings and sound."""

from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtWidgets import QWidget

from backchime.audio.chimes import Chimes
from backchime.core.cue_loudness import cue_gain_db, voice_gain_db
from backchime.core.problem import Problem
from backchime.core.settings import Settings
from backchime.core.timeline import CueKind
from backchime.ui.chosen_chimes import ChosenChimes
from backchime.ui.main_window import MainWindow
from backchime.ui.ringing import Ringing
from backchime.ui.settings_keeper import SettingsKeeper
from backchime.ui.theme.appearance import Appearance
from backchime.ui.theme.theme import motion_ms
from backchime.ui.voice_sample import VoiceSample, voice_sample

if TYPE_CHECKING:  # imported when first shown: hardly any start pays for it
    from backchime.ui.pages.sound_check_page import SoundCheckPage

KEY = "sound_check"
EVERY_MS = motion_ms("chime-again")
LOUDEST = 100


class SoundCheckRoom(QObject):
    """Rings the chime that starts a hold until it is heard. `left` carries the page to go on to.

    As a step of the first run, `answered` leads to the next step and `back_requested` to the one before.
    """

    left = Signal(str)
    answered = Signal()
    back_requested = Signal()

    def __init__(
        self,
        window: MainWindow,
        appearance: Appearance,
        *,
        keeper: SettingsKeeper,
        chimes: Chimes,
        chosen: ChosenChimes,
        ringing: Ringing,
    ) -> None:
        """Silent until `show`."""
        super().__init__(window)
        self._window = window
        self._appearance = appearance
        self._keeper = keeper
        self._chimes = chimes
        self._chosen = chosen
        self._ringing = ringing
        self._sound_problem: Problem | None = None
        self._first_run = False
        self._next_page = "home"
        self._again = QTimer(self, interval=EVERY_MS)
        self._again.timeout.connect(self.ring)
        window.add_page(KEY, self._page, with_rail=False)

    def show(self, *, first_run: bool = False, at_end: bool = False) -> None:
        """Begins the check: in the first run, or from the settings; `at_end` with its last part."""
        self._first_run = first_run
        self._next_page = "home" if first_run else "settings"
        page = self.page
        page.show_settings(self._keeper.settings)
        page.show_problem(self._sound_problem)
        page.show_steps(2 if first_run else 1, of=3 if first_run else 1)
        page.show_ringing(goes_on=False, rings=False)
        page.finding.flash.show_on(True)  # the advice, for whoever goes on without sound
        self._chimes.stay_ready(True)  # as in a session: what is heard now is heard then
        if at_end and self._asks_for_voice and not self._sound_problem:
            page.show_part(page.voice)
            self._window.show_page(KEY)
        else:
            self._listen()

    @property
    def is_shown(self) -> bool:
        """Whether the check is going on."""
        return self._window.page_key == KEY

    def ring_on(self, on: bool) -> None:
        """Lets the chime ring now and again and again, or stops it. Only the shown check rings."""
        if on and self.is_shown and self.page.part is not self.page.voice:
            self._again.start()
            self.ring()
        else:
            self._again.stop()
            self._ringing.stop()
            self._show_ringing()

    def ring(self) -> None:
        """Rings the chime once, as it sounds in a session; one that is silent there sounds in full."""
        if self._sound_problem or not self.is_shown:  # it would not be heard, or other things are read now
            return
        gain = cue_gain_db(self._keeper.settings, CueKind.HOLD) or 0.0
        self._ringing.ring(CueKind.HOLD, gain_db=gain, seconds=self._chosen.seconds_of(CueKind.HOLD))

    def leave(self) -> None:
        """Ends the check, answered or not."""
        if self.is_shown:
            self._fall_silent()
            self.left.emit(self._next_page)

    def show_sound_problem(self, problem: Problem | None) -> None:
        """Without an output the page says so at once, and offers the ways to find one."""
        self._sound_problem = problem
        if "page" not in vars(self):
            return
        self.page.show_problem(problem)
        if problem and self.is_shown and self.page.part is self.page.listening:
            self.page.show_part(self.page.finding)

    @cached_property
    def sample(self) -> VoiceSample:
        """What the voice is judged by, looked up when first needed."""
        return voice_sample()

    @cached_property
    def page(self) -> "SoundCheckPage":
        """The page, built when first shown."""
        from backchime.ui.pages.sound_check_page import SoundCheckPage

        page = SoundCheckPage(self._appearance)
        page.heard.connect(self._take_heard)
        page.not_heard.connect(self._take_not_heard)
        page.gone_on.connect(self._go_on_without_sound)
        page.ring_requested.connect(self.ring_on)
        page.volume_changed.connect(self._take_volume)
        page.flash_chosen.connect(self._take_flash)
        page.sample_requested.connect(self._speak)
        page.voice_taken.connect(self._take_voice)
        page.back_requested.connect(self._go_back)
        self._ringing.changed.connect(self._show_ringing)
        self._keeper.changed.connect(self._take_settings)
        return page

    def _page(self) -> QWidget:
        return self.page

    @property
    def _asks_for_voice(self) -> bool:
        return self._first_run and bool(self.sample.name)

    def _take_heard(self) -> None:
        self._keeper.change("sound_on", True)  # it may have been turned off; what was heard is to be heard
        self._go_on()

    def _take_not_heard(self) -> None:
        self._keeper.change("volume", LOUDEST)
        self.page.show_part(self.page.finding)
        self.ring_on(True)

    def _go_on_without_sound(self, flash: bool) -> None:
        self._keeper.change("flash_edge", flash)
        self._finish()  # a voice would not be heard either

    def _go_on(self) -> None:
        if self._asks_for_voice:
            self.ring_on(False)
            self.page.show_part(self.page.voice)
        else:
            self._finish()

    def _take_voice(self, voice: str) -> None:
        self._keeper.change("voice", voice)
        self._finish()

    def _finish(self) -> None:
        if not self._first_run:
            self.leave()
            return
        self._fall_silent()
        self.answered.emit()

    def _go_back(self) -> None:
        """To the part before; from the first one to where the check came from."""
        if self.page.part is self.page.voice:
            self._ringing.stop()
            self._listen()
        elif self._first_run:
            self._fall_silent()
            self.back_requested.emit()
        else:
            self.leave()

    def _listen(self) -> None:
        self.page.show_part(self.page.finding if self._sound_problem else self.page.listening)
        self._window.show_page(KEY)
        self.ring_on(True)

    def _fall_silent(self) -> None:
        self.ring_on(False)
        self._chimes.stay_ready(False)

    def _take_volume(self, volume: int) -> None:
        self._keeper.change("volume", volume)

    def _take_flash(self, on: bool) -> None:
        self._keeper.change("flash_edge", on)

    def _speak(self, on: bool) -> None:
        gain = voice_gain_db(self._keeper.settings)
        if on and gain is not None:
            self._ringing.ring(self.sample.name, gain_db=gain, seconds=self.sample.seconds)
        else:
            self._ringing.stop()

    def _take_settings(self, settings: Settings) -> None:
        self.page.show_settings(settings)

    def _show_ringing(self) -> None:
        name = self._ringing.name
        self.page.show_ringing(goes_on=self._again.isActive(), rings=name == CueKind.HOLD)
        self.page.voice.sound.show_sounding(bool(name) and name == self.sample.name)

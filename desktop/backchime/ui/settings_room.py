"""Where the person chooses: the settings page, joined to the keeper of the settings."""

from collections.abc import Callable
from functools import cached_property, partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget

from backchime.core.cue_loudness import cue_gain_db, voice_gain_db
from backchime.core.problem import Problem
from backchime.core.reason import reason_of
from backchime.core.routine import Pose
from backchime.core.settings import Settings
from backchime.core.timeline import CueKind
from backchime.places import Places
from backchime.ui.about_room import AboutRoom
from backchime.ui.chosen_chimes import ChosenChimes
from backchime.ui.file_opening import open_path
from backchime.ui.main_window import MainWindow
from backchime.ui.own_chime_choice import OwnChimeChoice
from backchime.ui.ringing import Ringing
from backchime.ui.sentences import said
from backchime.ui.settings_keeper import SettingsKeeper
from backchime.ui.theme.appearance import Appearance
from backchime.ui.voice_sample import VoiceSample, voice_sample
from backchime.whole_file import is_there

if TYPE_CHECKING:  # imported when first shown: a start does not pay for it
    from backchime.ui.pages.settings_page import SettingsPage
    from backchime.ui.pages.sound_settings import SoundSettings

BODY, PLAN = 4, 5


class SettingsRoom(QObject):
    """`check_requested` asks for the sound check, `help_requested` for the signs that need help.

    `built` brings the page when it is made.
    """

    check_requested = Signal()
    help_requested = Signal()
    built = Signal(object)

    def __init__(
        self,
        window: MainWindow,
        appearance: Appearance,
        *,
        places: Places,
        keeper: SettingsKeeper,
        chosen: ChosenChimes,
        ringing: Ringing,
        poses: Callable[[], tuple[Pose, ...]],
    ) -> None:
        """`poses` gives those that can have a time of their own."""
        super().__init__(window)
        self._window = window
        self._appearance = appearance
        self._places = places
        self._keeper = keeper
        self._poses = poses
        self._chosen = chosen
        self._ringing = ringing
        self.own_chimes = OwnChimeChoice(window, chosen)
        self.own_chimes.setParent(self)
        self.about = AboutRoom(window, appearance, go_back=self._show_about)
        self.about.setParent(self)
        self._sound_problem: Problem | None = None
        window.add_page("settings", self._page)
        keeper.changed.connect(self._take_settings)

    def show(self) -> None:
        """Shows the settings as they are."""
        self._fill(self._keeper.settings)
        self._window.show_page("settings")

    def show_language(self) -> None:
        """Shows the choice of the language, with the focus on it."""
        self.show()
        self.page.show_language()

    def show_body(self) -> None:
        """Shows the section in which poses are swapped."""
        self.show()
        self.page.show_section(BODY)

    def show_plan(self) -> None:
        """Shows the section with the plan and how holds grow."""
        self.show()
        self.page.show_section(PLAN)

    def show_data(self) -> None:
        """Shows the section on the person's files."""
        self.show()
        self.page.show_section(self.page.data_number)

    def show_sound_problem(self, problem: Problem | None) -> None:
        """Takes note of whether there can be sound."""
        self._sound_problem = problem
        if "page" in vars(self):
            self.page.show_sound_problem(problem)

    @cached_property
    def sample(self) -> VoiceSample:
        """What the voice is judged by, looked up when first needed."""
        return voice_sample()

    @cached_property
    def page(self) -> "SettingsPage":
        """The settings, built when first shown."""
        from backchime.ui.pages.settings_page import SettingsPage

        page = SettingsPage(self._appearance)
        page.setting_changed.connect(self._keeper.change)
        page.section_made.connect(partial(self._join, page))
        self._ringing.changed.connect(page.show_sounding)
        page.folder_requested.connect(self._open_folder)
        page.log_requested.connect(self._open_log)
        page.about_shown.connect(lambda: self.about.fill(page.about))
        page.help_requested.connect(self.help_requested)
        page.usual_numbers_requested.connect(self._restore_numbers)
        page.show_sound_problem(self._sound_problem)
        self.built.emit(page)
        return page

    def _page(self) -> QWidget:
        return self.page

    def _join(self, page: "SettingsPage", made: str) -> None:
        match made:
            case "sounds":
                self._join_sounds(page.sounds)
            case "voice":
                page.voice.show_sample(self.sample.name, self.sample.problem)
                page.voice.play_requested.connect(self._speak)
                page.voice.stop_requested.connect(self._ringing.stop)
            case "about":
                page.about.licence_requested.connect(self.about.show)

    def _join_sounds(self, sounds: "SoundSettings") -> None:
        sounds.play_requested.connect(self._ring)
        sounds.stop_requested.connect(self._ringing.stop)
        sounds.own_requested.connect(self.own_chimes.ask)
        sounds.set_requested.connect(self._chosen.drop_own)
        sounds.check_requested.connect(self.check_requested)
        sounds.original_requested.connect(self._restore_sounds)
        self.own_chimes.reading.connect(sounds.cues.show_reading)
        self.own_chimes.refused.connect(sounds.cues.show_problem)

    def _ring(self, kind: CueKind) -> None:
        gain = cue_gain_db(self._keeper.settings, kind)
        if gain is not None:
            self._ringing.ring(kind.value, gain_db=gain, seconds=self._chosen.seconds_of(kind))

    def _speak(self) -> None:
        gain = voice_gain_db(self._keeper.settings)
        if self.sample.name and gain is not None:
            self._ringing.ring(self.sample.name, gain_db=gain, seconds=self.sample.seconds)

    def _restore_sounds(self) -> None:
        """Set, own sounds and volumes as they came; a toast offers to take it back."""
        before, original = self._keeper.settings, Settings()

        def put(settings: Settings) -> None:
            for name in ("chime_set", "own_chimes", "cue_volumes"):
                self._keeper.change(name, getattr(settings, name))

        def undo() -> None:
            put(before)

        put(original)
        self._window.show_toast(self.tr("The original sounds are back"), undo=undo)

    def _restore_numbers(self) -> None:
        """The rule's numbers as they came; a toast offers to take it back."""
        before = self._keeper.settings.progression_numbers
        self._keeper.change("progression_numbers", {})
        undo = partial(self._keeper.change, "progression_numbers", before)
        self._window.show_toast(self.tr("The usual numbers are back"), undo=undo)

    def _take_settings(self, settings: Settings) -> None:
        if "page" in vars(self):
            self._fill(settings)

    def _fill(self, settings: Settings) -> None:
        self.page.show_settings(settings, self._poses(), self._places.data_folder)

    def _show_about(self) -> None:
        self.show()
        self.page.show_licences_left(self.about.number)

    def _open_log(self) -> None:
        if is_there(self._places.log):
            self._open(self._places.log)
        else:
            self._window.show_toast(self.tr("There is no log file: nothing could be written there."))

    def _open(self, path: Path) -> None:
        """Opens a file or folder, or says where it is: there may be no program for it."""
        if not open_path(path):
            summary = self.tr("No program on this computer opens {name}.").format(name=path.name)
            advice = self.tr("Its place is copied: {path}").format(path=path)
            QGuiApplication.clipboard().setText(str(path))
            self._window.show_banner(Problem(summary, advice), icon_name="folder-open")

    def _open_folder(self) -> None:
        folder = self._places.data_folder
        try:
            folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        except OSError as error:
            summary = self.tr("The data folder cannot be made.")
            self._window.show_banner(Problem(summary, f"{said(reason_of(error))}: {folder}", repr(error)))
            return
        self._open(folder)

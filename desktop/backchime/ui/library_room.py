"""Where routines are looked at and chosen: home, preview, and the faults of the person's own file."""

from collections.abc import Callable, Mapping
from datetime import datetime
from functools import cached_property, partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, SignalInstance
from PySide6.QtWidgets import QWidget

from backchime.core.problem import Problem
from backchime.core.routine import Library, Pose, Routine
from backchime.core.settings import Settings
from backchime.core.swaps import for_person, suited_poses, swapped_poses, tags_from
from backchime.core.timeline import Timeline, lay_out
from backchime.places import SHIPPED_ROUTINES, Places
from backchime.storage.routine_file import UnreadableFileError, load_library, read_text
from backchime.ui.file_opening import open_folder_of, open_path
from backchime.ui.library_cards import library_cards
from backchime.ui.main_window import MainWindow
from backchime.ui.pages.home_page import HomePage
from backchime.ui.settings_keeper import SettingsKeeper
from backchime.ui.theme.appearance import Appearance

if TYPE_CHECKING:  # home alone is imported at the start; the other pages when they are first shown
    from backchime.ui.pages.missing_page import MissingPage
    from backchime.ui.pages.preview_page import PreviewPage
    from backchime.ui.pages.routine_faults_page import RoutineFaultsPage


class LibraryRoom(QObject):
    """Holds the routines at hand; `start_requested` brings a timeline that the person wants to begin.

    `save_requested` brings one that is wanted as a sound file, `save_cancel_requested` gives that up.
    `print_requested` brings one that is wanted as a sheet to print.
    `help_requested` asks for the signs that need help, `body_requested` for the settings in which poses are
    swapped. What is wanted with a routine itself comes with its id.
    """

    start_requested = Signal(Timeline)
    save_requested = Signal(Timeline)
    save_cancel_requested = Signal()
    print_requested = Signal(Timeline)
    help_requested = Signal()
    body_requested = Signal()
    new_requested = Signal()
    edit_requested = Signal(str)
    copy_requested = Signal(str)
    export_requested = Signal(str)
    delete_requested = Signal(str)

    def __init__(
        self,
        window: MainWindow,
        appearance: Appearance,
        *,
        places: Places,
        keeper: SettingsKeeper,
        wall_now: Callable[[], float],
    ) -> None:
        """Reads the routines; `wall_now` (seconds since 1970) greets, and decides whose turn a side is."""
        super().__init__(window)
        self._window = window
        self._appearance = appearance
        self._places = places
        self._keeper = keeper
        self._wall_now = wall_now
        self._hold_factor = 1.0
        self._swaps = True
        self._previewed = ""
        self._file_problem: Problem | None = None
        self._load()
        window.add_page("home", self._home_page)
        window.add_page("preview", self._preview_page, part_of="home")
        window.add_page("faults", self._faults_page, part_of="home")
        window.add_page("missing", self._missing_page, with_rail=False)
        window.banner_action_requested.connect(self._take_banner_action)
        window.banner_closed.connect(self._take_banner_closed)

    @property
    def library(self) -> Library:
        """The poses and routines at hand."""
        return self._disk.library

    def poses(self) -> tuple[Pose, ...]:
        """Every pose at hand."""
        return tuple(self.library.poses.values())

    def poses_by_id(self) -> Mapping[str, Pose]:
        """The same by their ids."""
        return self.library.poses

    def suited_poses(self) -> Mapping[str, Pose]:
        """Those of them that suit the person's body, by id."""
        return suited_poses(self._keeper.settings, self.library)

    def lay_out(self, routine_id: str, *, hold_factor: float = 1.0, swaps: bool = True) -> Timeline:
        """A routine laid out for the person, today. Raises `KeyError` where there is none.

        `swaps` puts easier poses in where the person's settings ask for them.
        """
        routine = self.library.routines[routine_id]
        return self.lay_out_routine(routine, hold_factor=hold_factor, swaps=swaps)

    def lay_out_routine(self, routine: Routine, *, hold_factor: float = 1.0, swaps: bool = True) -> Timeline:
        """The same for a routine that may not be in any file."""
        settings = self._keeper.settings
        if swaps:
            routine = for_person(routine, settings, self.library)
        return lay_out(routine, settings, day=self._today().date(), hold_factor=hold_factor)

    def suggested_seconds(self, settings: Settings) -> float:
        """How long the routine that home suggests first would take with some settings; 0 without any."""
        routine = next(iter(self.library.routines.values()), None)
        if routine is None:
            return 0.0
        suited = for_person(routine, settings, self.library)
        return lay_out(suited, settings, day=self._today().date()).total_seconds

    def show_home(self) -> None:
        """The library, or what stands in its place where there is none."""
        if self._disk.missing:
            self.missing.show_problem(self._disk.missing)
            self._window.show_page("missing")
            return
        shown = library_cards(self.library, self._keeper.settings, self._today().date())
        self._tell_file_problem()
        self.home.show_greeting(self._today())
        self.home.show_library(shown, shown[0])
        self.home.show_tags(tags_from(self._keeper.settings.swap_tags))
        self._window.show_page("home")

    def show_preview(self, routine_id: str, hold_factor: float = 1.0) -> None:
        """One routine, before it begins; `hold_factor` makes its holds shorter."""
        self._previewed = routine_id
        self.preview.show_check_in(self._keeper.settings.check_in)
        self._hold_factor, self._swaps = hold_factor, True
        self._show_previewed()
        self._window.show_page("preview")

    def show_faults(self) -> None:
        """What is wrong in the person's own file; home, where nothing is."""
        if not self._disk.own_faults:
            self.show_home()
            return
        try:
            lines = tuple(read_text(self._places.own_routines).split("\n"))
        except UnreadableFileError:
            lines = ()
        self.faults.show_faults(self._places.own_routines, lines, self._disk.own_faults)
        self._window.show_page("faults")
        if self._file_problem:
            self._window.hide_banner(self._file_problem.summary)

    # -- the pages, built when first shown --

    @cached_property
    def home(self) -> HomePage:
        """The library."""
        page = HomePage(self._appearance)
        page.routine_chosen.connect(self.show_preview)
        page.start_requested.connect(self._start)
        page.help_requested.connect(self.help_requested)
        page.body_requested.connect(self.body_requested)
        page.new_requested.connect(self.new_requested)
        page.grid.edit_requested.connect(self.edit_requested)
        page.grid.copy_requested.connect(self.copy_requested)
        page.grid.export_requested.connect(self.export_requested)
        page.grid.delete_requested.connect(self.delete_requested)
        return page

    @cached_property
    def preview(self) -> "PreviewPage":
        """One routine."""
        from backchime.ui.pages.preview_page import PreviewPage

        page = PreviewPage(self._appearance)
        page.back_requested.connect(self.show_home)
        page.start_requested.connect(partial(self._bring_previewed, self.start_requested))
        page.hold_factor_changed.connect(self._take_hold_factor)
        page.swaps_switched.connect(self._take_swaps)
        page.check_in_changed.connect(partial(self._keeper.change, "check_in"))
        page.save_requested.connect(partial(self._bring_previewed, self.save_requested))
        page.save_cancel_requested.connect(self.save_cancel_requested)
        page.print_requested.connect(partial(self._bring_previewed, self.print_requested))
        page.help_requested.connect(self.help_requested)
        page.edit_requested.connect(self._edit_previewed)
        page.copy_requested.connect(self._copy_previewed)
        return page

    @cached_property
    def faults(self) -> "RoutineFaultsPage":
        """What is wrong in the person's own file."""
        from backchime.ui.pages.routine_faults_page import RoutineFaultsPage

        page = RoutineFaultsPage(self._appearance)
        page.back_requested.connect(self.show_home)
        page.check_requested.connect(self.check_again)
        page.open_requested.connect(self._open_own_file)
        return page

    @cached_property
    def missing(self) -> "MissingPage":
        """In place of everything, where the shipped routines cannot be read."""
        from backchime.ui.pages.missing_page import MissingPage

        page = MissingPage(self._appearance)
        page.folder_requested.connect(partial(open_folder_of, SHIPPED_ROUTINES))
        return page

    def _home_page(self) -> QWidget:
        return self.home

    def _preview_page(self) -> QWidget:
        return self.preview

    def _faults_page(self) -> QWidget:
        return self.faults

    def _missing_page(self) -> QWidget:
        return self.missing

    # -- what the person asks for --

    def _start(self, routine_id: str, hold_factor: float) -> None:
        self.start_requested.emit(self.lay_out(routine_id, hold_factor=hold_factor))

    def _bring_previewed(self, asked: SignalInstance) -> None:
        asked.emit(self._previewed_timeline())

    def _edit_previewed(self) -> None:
        self.edit_requested.emit(self._previewed)

    def _copy_previewed(self) -> None:
        self.copy_requested.emit(self._previewed)

    def _take_hold_factor(self, factor: float) -> None:
        self._hold_factor = factor
        self._show_previewed()

    def _take_swaps(self, on: bool) -> None:
        self._swaps = on
        self._show_previewed()

    def _show_previewed(self) -> None:
        swapped = self.lay_out(self._previewed).routine
        self.preview.show_routine(self._previewed_timeline())
        self.preview.show_swaps(swapped_poses(swapped), swapped.left_out, on=self._swaps)

    def _previewed_timeline(self) -> Timeline:
        return self.lay_out(self._previewed, hold_factor=self._hold_factor, swaps=self._swaps)

    def reload(self) -> None:
        """Reads the files anew: the person's own has been written."""
        self._load()

    @property
    def today(self) -> datetime:
        """The time of day, as it is where the person is."""
        return self._today()

    def check_again(self) -> None:
        """Reads the files anew and shows what is wrong, or that nothing is."""
        self._load()
        if not (self._disk.own_faults or self._disk.own_problem):
            self._window.show_toast(self.tr("The file is in order now."))
        self.show_faults()

    def _open_own_file(self) -> None:
        open_path(self._places.own_routines)

    def _take_banner_action(self, summary: str) -> None:
        if self._file_problem and summary == self._file_problem.summary:
            self._load()
            self.show_faults()

    def _take_banner_closed(self, summary: str) -> None:
        if self._file_problem and summary == self._file_problem.summary:
            self._file_problem = None

    # -- the files --

    def _today(self) -> datetime:
        return datetime.fromtimestamp(self._wall_now()).astimezone()

    def _load(self) -> None:
        """Reads the files anew; what is wrong with the person's own is told in the banner."""
        self._disk = load_library(SHIPPED_ROUTINES, self._places.own_routines)
        if self._file_problem:
            self._window.hide_banner(self._file_problem.summary)
        self._file_problem = self._disk.own_problem
        if self._disk.own_faults:
            summary = self.tr("Your routine file needs fixing.")
            self._file_problem = Problem(summary, self.tr("What is sound in it is ready to use."))
        self._tell_file_problem()

    def _tell_file_problem(self) -> None:
        if self._file_problem:
            action = self.tr("See the lines") if self._disk.own_faults else self.tr("Check again")
            self._window.show_banner(self._file_problem, action, severity="danger")

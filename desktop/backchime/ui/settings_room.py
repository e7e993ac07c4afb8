"""Where the person chooses: the settings page, joined to the keeper of the settings."""

from collections.abc import Callable
from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from backchime.core.problem import Problem
from backchime.core.routine import Pose
from backchime.core.settings import Settings
from backchime.places import Places
from backchime.ui.file_opening import open_path
from backchime.ui.main_window import MainWindow
from backchime.ui.settings_keeper import SettingsKeeper
from backchime.ui.theme.appearance import Appearance

if TYPE_CHECKING:  # imported when first shown: a start does not pay for it
    from backchime.ui.pages.settings_page import SettingsPage


class SettingsRoom(QObject):
    """`chime_requested` asks for a chime to judge the volume by."""

    chime_requested = Signal()

    def __init__(
        self,
        window: MainWindow,
        appearance: Appearance,
        *,
        places: Places,
        keeper: SettingsKeeper,
        poses: Callable[[], tuple[Pose, ...]],
    ) -> None:
        """`poses` gives those that can have a time of their own."""
        super().__init__(window)
        self._window = window
        self._appearance = appearance
        self._places = places
        self._keeper = keeper
        self._poses = poses
        self._sound_problem: Problem | None = None
        window.add_page("settings", self._page)
        keeper.changed.connect(self._take_settings)

    def show(self) -> None:
        """Shows the settings as they are."""
        self._fill(self._keeper.settings)
        self._window.show_page("settings")

    def show_sound_problem(self, problem: Problem | None) -> None:
        """Takes note of whether there can be sound."""
        self._sound_problem = problem
        if "page" in vars(self):
            self.page.show_sound_problem(problem)

    @cached_property
    def page(self) -> "SettingsPage":
        """The settings, built when first shown."""
        from backchime.ui.pages.settings_page import SettingsPage

        page = SettingsPage(self._appearance)
        page.setting_changed.connect(self._keeper.change)
        page.chime_requested.connect(self.chime_requested)
        page.folder_requested.connect(self._open_folder)
        page.show_sound_problem(self._sound_problem)
        return page

    def _page(self) -> QWidget:
        return self.page

    def _take_settings(self, settings: Settings) -> None:
        if "page" in vars(self):
            self._fill(settings)

    def _fill(self, settings: Settings) -> None:
        self.page.show_settings(settings, self._poses(), self._places.data_folder)

    def _open_folder(self) -> None:
        folder = self._places.data_folder
        try:
            folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        except OSError as error:
            summary = self.tr("The data folder cannot be made.")
            self._window.show_banner(Problem(summary, f"{error.strerror}: {folder}", repr(error)))
            return
        open_path(folder)

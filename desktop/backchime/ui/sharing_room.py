"""Everything that leaves the app or comes into it as a file: sheets to print, reports, the whole history."""

from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from backchime.core.timeline import Timeline
from backchime.ui.library_room import LibraryRoom
from backchime.ui.main_window import MainWindow
from backchime.ui.settings_keeper import SettingsKeeper

if TYPE_CHECKING:  # imported when something is shared: a start does not pay for it
    from backchime.ui.file_saving import FileSaving


class SharingRoom(QObject):
    """Takes what the pages ask to share, and asks where it is to go."""

    def __init__(self, window: MainWindow, *, keeper: SettingsKeeper, library: LibraryRoom) -> None:
        """Asks and tells in `window`."""
        super().__init__(window)
        self._window = window
        self._keeper = keeper
        library.print_requested.connect(self.print_sheet)

    @cached_property
    def saving(self) -> "FileSaving":
        """What writes files, made for the first one."""
        from backchime.ui.file_saving import FileSaving

        return FileSaving(self._window)

    def print_sheet(self, timeline: Timeline) -> None:
        """Asks where the sheet of a routine is to be kept: poses and times are as in the timeline."""
        from backchime.ui.content import content
        from backchime.ui.printing.routine_sheet import routine_sheet
        from backchime.ui.saving_room import file_name

        made = routine_sheet(timeline, self._keeper.settings.look)
        self.saving.ask(
            self.tr("Save the sheet"),
            self.tr("PDF files (*.pdf)"),
            name=f"{file_name(content(timeline.routine.name))}.pdf",
            make=lambda: made,
        )

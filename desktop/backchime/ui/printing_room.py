"""Where routines are printed: a sheet as PDF, for the mat."""

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QFileDialog

from backchime.core.timeline import Timeline
from backchime.ui.content import content
from backchime.ui.file_saving import FileSaving
from backchime.ui.main_window import MainWindow
from backchime.ui.saving_room import file_name
from backchime.ui.settings_keeper import SettingsKeeper


class PrintingRoom(QObject):
    """Makes the sheet of a routine as it is laid out for the person."""

    def __init__(self, window: MainWindow, *, keeper: SettingsKeeper, saving: FileSaving) -> None:
        """The person in the pictures is as the settings say."""
        super().__init__(window)
        self._keeper = keeper
        self._saving = saving

    def ask(self, timeline: Timeline) -> QFileDialog:
        """Asks where the sheet is to be kept."""
        from backchime.ui.printing.routine_sheet import routine_sheet

        made = routine_sheet(timeline, self._keeper.settings.look)
        return self._saving.ask(
            self.tr("Save the sheet"),
            self.tr("PDF files (*.pdf)"),
            name=f"{file_name(content(timeline.routine.name))}.pdf",
            make=lambda: made,
        )

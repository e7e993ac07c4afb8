"""Everything that leaves the app or comes into it as a file: sheets to print, reports, the whole history."""

import uuid
from collections.abc import Callable
from datetime import datetime
from functools import cached_property, partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale, QObject

from backchime.core.timeline import Timeline
from backchime.places import Places
from backchime.ui.guide_room import GuideRoom
from backchime.ui.history_room import HistoryRoom
from backchime.ui.library_room import LibraryRoom
from backchime.ui.main_window import MainWindow
from backchime.ui.progress_room import ProgressRoom
from backchime.ui.report_room import ReportRoom
from backchime.ui.settings_keeper import SettingsKeeper
from backchime.ui.settings_room import SettingsRoom
from backchime.ui.theme.appearance import Appearance

if TYPE_CHECKING:  # imported when something is shared: a start does not pay for it
    from backchime.ui.data_room import DataRoom
    from backchime.ui.file_saving import FileSaving
    from backchime.ui.pages.settings_page import SettingsPage
    from backchime.ui.widgets.question import Question

UID_NAMESPACE = uuid.UUID("7a1f0d5e-3f0c-5a4e-9c39-6b2a0b7c51de")


class SharingRoom(QObject):
    """Takes what the pages ask to share, and asks where it is to go."""

    def __init__(
        self,
        window: MainWindow,
        appearance: Appearance,
        *,
        places: Places,
        keeper: SettingsKeeper,
        library: LibraryRoom,
        guide: GuideRoom,
        history: HistoryRoom,
        settings: SettingsRoom,
        progress: ProgressRoom,
        wall_now: Callable[[], float],
    ) -> None:
        """Asks and tells in `window`."""
        super().__init__(window)
        self._window = window
        self._appearance = appearance
        self._places = places
        self._keeper = keeper
        self._library = library
        self._history = history
        self._settings = settings
        self._wall_now = wall_now
        self._progress = progress
        self.report: ReportRoom = ReportRoom(
            window,
            appearance,
            places=places,
            keeper=keeper,
            library=library,
            guide=guide,
            history=history,
            saving=self._get_saving,
            wall_now=wall_now,
        )
        self.report.setParent(self)
        self.report.left.connect(self._go_back)

    @cached_property
    def saving(self) -> "FileSaving":
        """What writes files, made for the first one."""
        from backchime.ui.file_saving import FileSaving

        saving = FileSaving(self._window)
        saving.setParent(self)
        return saving

    @cached_property
    def question(self) -> "Question":
        """What asks which form is wanted."""
        from backchime.ui.widgets.question import Question

        question = Question(self._window, self._appearance)
        self.destroyed.connect(question.deleteLater)
        return question

    @cached_property
    def data(self) -> "DataRoom":
        """What comes in, and what goes for good; made when it is first wanted."""
        from backchime.ui.data_room import DataRoom

        data = DataRoom(
            self._window,
            self._appearance,
            places=self._places,
            history=self._history,
            report=self.report,
            saving=self.saving,
            wall_now=self._wall_now,
        )
        data.setParent(self)
        return data

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

    def ask_what(self) -> None:
        """Asks in which form the history is wanted."""
        from backchime.ui.widgets.question import Answer

        self.question.ask(
            self.tr("What would you like to save?"),
            self.tr("Every file stays on this computer until you give it to somebody."),
            (
                Answer(self.tr("Report (PDF)"), self.report.show),
                Answer(self.tr("Tables (CSV)"), self.save_tables),
                Answer(self.tr("Everything (JSON)"), self.save_everything),
                Answer(self.tr("Nothing now"), kind="quiet"),
            ),
        )

    def save_tables(self) -> None:
        """Asks where the tables are to be kept."""
        from backchime.storage.history_export import export_tables

        path, decimal_comma = self._places.history, QLocale().decimalPoint() == ","
        self.saving.ask(
            self.tr("Save as CSV"),
            self.tr("ZIP files (*.zip)"),
            name=f"backchime-history-{self._today()}.zip",
            make=lambda: export_tables(path, decimal_comma=decimal_comma),
        )

    def save_everything(self) -> None:
        """Asks where the whole history is to be kept, for another computer."""
        from backchime.storage.history_export import export_json

        path = self._places.history
        self.saving.ask(
            self.tr("Save everything"),
            self.tr("Backchime history (*.json)"),
            name=f"backchime-history-{self._today()}.json",
            make=lambda: export_json(path),
        )

    def save_calendar(self) -> None:
        """Asks where the reminders are to be kept, for a calendar."""
        from backchime.core.calendar_file import calendar
        from backchime.ui.widgets.reminder_sample import reminder_text, reminder_title

        settings = self._keeper.settings
        made = calendar(
            days=settings.reminder_days,
            minute=settings.reminder_minute,
            now=self._now(),
            uid=f"{uuid.uuid5(UID_NAMESPACE, str(self._places.data_folder))}@backchime",
            title=reminder_title(),
            text=reminder_text(),
            length_minutes=-int(-self._library.suggested_seconds(settings) // 60),
        )
        self.saving.ask(
            self.tr("Save for my calendar"),
            self.tr("Calendar files (*.ics)"),
            name="backchime-reminders.ics",
            make=lambda: made,
        )

    def join_settings(self, page: "SettingsPage") -> None:
        """Takes what the settings' section on data asks for, once their page is built."""
        page.section_made.connect(partial(self._join_section, page))
        page.data_shown.connect(self._show_data)
        self._history.replaced.connect(self._show_data)

    def _join_section(self, page: "SettingsPage", made: str) -> None:
        if made == "reminders":
            page.reminders.calendar_requested.connect(self.save_calendar)
        if made != "data":
            return
        data = page.data
        data.report_requested.connect(self.report.show)
        data.tables_requested.connect(self.save_tables)
        data.everything_requested.connect(self.save_everything)
        data.import_requested.connect(self.bring_in)
        data.delete_requested.connect(self._delete)

    def bring_in(self) -> None:
        """Asks for a file to bring in."""
        self.data.ask_for_file()

    def _delete(self) -> None:
        self.data.ask_to_delete()

    def _show_data(self) -> None:
        own = [routine for routine in self._library.library.routines.values() if routine.own]
        self.data.show_in(self._settings.page.data, routines=len(own))

    def _go_back(self) -> None:
        """From the report to where it was asked for."""
        if self.report.came_from == "progress":
            self._progress.show()
        else:
            self._settings.show_data()

    def _get_saving(self) -> "FileSaving":
        return self.saving

    def _now(self) -> datetime:
        return datetime.fromtimestamp(self._wall_now()).astimezone()

    def _today(self) -> str:
        return self._now().date().isoformat()

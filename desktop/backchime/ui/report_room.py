"""Where the report for a visit is made: choices, the page beside them, and the PDF."""

from collections.abc import Callable
from datetime import date, datetime
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtWidgets import QWidget

from backchime import __version__
from backchime.core.report import Report, report_of
from backchime.core.report_choices import ReportChoices
from backchime.core.routine import Group
from backchime.core.swaps import tags_from
from backchime.core.week_plan import WEEKS
from backchime.places import Places
from backchime.ui.content import content
from backchime.ui.guide_room import GuideRoom
from backchime.ui.history_room import HistoryRoom
from backchime.ui.library_room import LibraryRoom
from backchime.ui.main_window import MainWindow
from backchime.ui.settings_keeper import SettingsKeeper
from backchime.ui.swap_words import tags_listed
from backchime.ui.theme.appearance import Appearance
from backchime.ui.theme.theme import motion_ms

if TYPE_CHECKING:  # imported for the first report
    from backchime.ui.file_saving import FileSaving
    from backchime.ui.pages.report_choices_page import ReportChoicesPage
    from backchime.ui.printing.report_page import FittedReport

KEY = "report"
WRITE_AFTER_MS = 300  # not at every letter


class ReportRoom(QObject):
    """`left` comes when the person goes back."""

    left = Signal()

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
        saving: "Callable[[], FileSaving]",
        wall_now: Callable[[], float],
    ) -> None:
        """Reads nothing yet."""
        super().__init__(window)
        self._window = window
        self._appearance = appearance
        self._places = places
        self._keeper = keeper
        self._library = library
        self._guide = guide
        self._history = history
        self._saving = saving
        self._wall_now = wall_now
        self.report: Report | None = None
        self.came_from = ""
        self._look = QTimer(self, singleShot=True, interval=motion_ms("report-look"))
        self._look.timeout.connect(self._show_page)
        self._write = QTimer(self, singleShot=True, interval=WRITE_AFTER_MS)
        self._write.timeout.connect(self._keep_choices)
        window.add_page(KEY, self._page, part_of="settings")
        window.closing.connect(self.close)

    def show(self) -> None:
        """Shows the choices as they were last, and the page as it is with what is kept today."""
        self.came_from = self._window.page_key
        self.page.show_choices(self.choices, self._places.report)
        self._show_page()
        self._window.show_page(KEY)
        self._read()

    def leave(self) -> None:
        """Goes back to where the person came from."""
        self.close()
        self.left.emit()

    def close(self) -> None:
        """Keeps what has just been written."""
        if self._write.isActive():
            self._write.stop()
            self._keep_choices()

    def forget(self) -> None:
        """Forgets the words that were written: their file is gone."""
        self._write.stop()
        vars(self).pop("choices", None)
        self.report = None

    @cached_property
    def choices(self) -> ReportChoices:
        """What was chosen last."""
        from backchime.storage.report_file import read_report_choices

        return read_report_choices(self._places.report)

    @cached_property
    def page(self) -> "ReportChoicesPage":
        """The choices, built when first shown."""
        from backchime.ui.pages.report_choices_page import ReportChoicesPage

        page = ReportChoicesPage(self._appearance)
        page.back_requested.connect(self.leave)
        page.choices_changed.connect(self._take_choices)
        page.save_requested.connect(self.save)
        return page

    def save(self) -> None:
        """Asks where the PDF is to go."""
        from backchime.ui.printing.paper import pdf

        self.close()
        title = self.tr("Report for a visit")
        made = pdf(title, [self._fitted().paint])
        self._saving().ask(
            title,
            self.tr("PDF files (*.pdf)"),
            name=f"backchime-report-{self._today().isoformat()}.pdf",
            make=lambda: made,
        )

    def _page(self) -> QWidget:
        return self.page

    # -- what is on the page --

    def _take_choices(self, choices: ReportChoices) -> None:
        span_before, self.choices = self.choices.span, choices
        self._write.start()
        if choices.span != span_before:
            self._read()
        else:
            self._look.start()

    def _read(self) -> None:
        """Works the figures out where nothing waits for it; a hundred years take a moment."""
        if not self._history.is_begun:
            self._take_report(Report(self.choices.since(self._today(), None), self._today()))
            return
        choices, today = self.choices, self._today()
        resting = {pose.id for pose in self._library.poses() if pose.group is Group.REST}

        def reading(path: Path) -> Report:
            from backchime.storage.history_span import load_first_day, load_span

            since = choices.since(today, load_first_day(path))
            found, _ = load_span(path, since=since, until=today)
            return report_of(found, since=since, until=today, resting=resting)

        self._history.read(reading, self._take_report)

    def _take_report(self, report: Report) -> None:
        self.report = report
        self._show_page()

    def _show_page(self) -> None:
        fitted = self._fitted()
        self.page.show_page(fitted.paint, "\n".join(fitted.shortened))

    def _fitted(self) -> "FittedReport":
        from backchime.ui.printing.report_page import ReportPaper, report_page

        settings, today = self._keeper.settings, self._today()
        report = self.report or Report(self.choices.since(today, None), today)
        return report_page(
            ReportPaper(
                report,
                self.choices,
                pose_names={pose.id: content(pose.name) for pose in self._library.poses()},
                signs=self._guide.signs,
                numbers=self._guide.numbers(),
                planned_a_week=sum(bool(routine) for routine in WEEKS[settings.plan]),
                swaps=tags_listed(tags_from(settings.swap_tags)) if settings.swap_tags else "",
                version=__version__,
            )
        )

    def _keep_choices(self) -> None:
        from backchime.storage.report_file import save_report_choices

        problem = save_report_choices(self._places.report, self.choices)
        if problem:
            self._window.show_banner(problem)

    def _today(self) -> date:
        return datetime.fromtimestamp(self._wall_now()).astimezone().date()

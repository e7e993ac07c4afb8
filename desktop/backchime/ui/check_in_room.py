"""The question before a session, for whoever wants to be asked."""

from PySide6.QtCore import QObject, Signal

from backchime.core.timeline import Timeline
from backchime.ui.content import content
from backchime.ui.library_room import LibraryRoom
from backchime.ui.main_window import MainWindow
from backchime.ui.pages.check_in_page import CheckInPage
from backchime.ui.settings_keeper import SettingsKeeper
from backchime.ui.theme.appearance import Appearance

KEY = "check-in"
HALF = 0.5  # of the usual length of the holds


class CheckInRoom(QObject):
    """Asks, and then `begun` brings the timeline to start, and the rating or None.

    `left` tells that there is to be no session, and what there is to say about it; `rested` that today is to
    be a day of rest.
    """

    begun = Signal(Timeline, object)
    left = Signal(str)
    rested = Signal()
    help_requested = Signal()

    def __init__(
        self,
        window: MainWindow,
        appearance: Appearance,
        *,
        keeper: SettingsKeeper,
        library: LibraryRoom,
    ) -> None:
        """The page is built now: make the room when somebody is first asked."""
        super().__init__(window)
        self._window = window
        self._keeper = keeper
        self._library = library
        self._timeline: Timeline | None = None
        self.page = page = CheckInPage(appearance)
        page.continued.connect(self._go_on)
        page.skipped.connect(self._skip)
        page.halved.connect(self._halve)
        page.rested.connect(self._rest)
        page.back_requested.connect(self._leave)
        page.off_requested.connect(self._turn_off)
        page.help_requested.connect(self.help_requested)
        window.add_page(KEY, self._the_page, with_rail=False)

    def ask(self, timeline: Timeline) -> None:
        """Asks before a session."""
        self._timeline = timeline
        self.page.ask(content(timeline.routine.name))
        self._window.show_page(KEY)

    def _go_on(self) -> None:
        if self._timeline:
            self.begun.emit(self._timeline, self.page.scale.rating)

    def _skip(self) -> None:
        if self._timeline:
            self.begun.emit(self._timeline, None)

    def _halve(self) -> None:
        if self._timeline:
            routine = self._timeline.routine
            shorter = self._library.lay_out_routine(routine, hold_factor=HALF, swaps=False)
            self.begun.emit(shorter, self.page.scale.rating)

    def _rest(self) -> None:
        self.rested.emit()
        self.left.emit(self.tr("Resting today. That counts too."))

    def _leave(self) -> None:
        self.left.emit("")

    def _turn_off(self) -> None:
        self._keeper.change("check_in", False)
        self._skip()

    def _the_page(self) -> CheckInPage:
        return self.page

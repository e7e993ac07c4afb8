"""Where one goes when something hurts: what there is to choose, and what becomes of the session."""

from collections.abc import Callable, Mapping

from PySide6.QtCore import QObject, Signal

from backchime.core.ease_off import Detour, EaseOff, eased_off, to_easier_version
from backchime.core.guide import Signs
from backchime.core.help_numbers import HelpNumbers
from backchime.core.routine import Pose
from backchime.core.session_view import SessionView
from backchime.ui.main_window import MainWindow
from backchime.ui.pages.ease_page import EasePage
from backchime.ui.session_controller import SessionController
from backchime.ui.settings_keeper import SettingsKeeper
from backchime.ui.theme.appearance import Appearance


class EaseOffRoom(QObject):
    """Shown by `show` while the session waits; `rated` brings a number that was given.

    `signs_named` tells that the person has named leg signs, numbness, bladder or bowel changes.
    """

    rated = Signal(int)
    signs_named = Signal()
    help_requested = Signal()

    def __init__(
        self,
        window: MainWindow,
        appearance: Appearance,
        *,
        controller: SessionController,
        keeper: SettingsKeeper,
        poses: Callable[[], Mapping[str, Pose]],
        signs: Signs,
        numbers: Callable[[], HelpNumbers],
    ) -> None:
        """`poses` are those at hand at the moment, `numbers` those to call."""
        super().__init__(controller)
        self._window = window
        self._controller = controller
        self._keeper = keeper
        self._poses = poses
        self._numbers = numbers
        self._view: SessionView | None = None
        self._offer: EaseOff | None = None
        self.page = EasePage(appearance, signs)
        self.page.easier_requested.connect(self._make_easier)
        self.page.gentle_requested.connect(self._rest_gently)
        self.page.end_requested.connect(controller.stop)
        self.page.help_requested.connect(self.help_requested)
        self.page.rated.connect(self.rated)
        self.page.signs_named.connect(self.signs_named)
        window.add_page("ease", self._the_page, with_rail=False)

    def show(self, view: SessionView) -> None:
        """What there is to choose at this moment of a session."""
        self._view = view
        factor = self._keeper.settings.time_to_move
        self._offer = eased_off(view, self._poses(), time_to_move=factor)
        self.page.show_offer(self._offer)
        self.page.signs.show_numbers(self._numbers())
        self._window.show_page("ease")

    def _make_easier(self) -> None:
        if self._view and self._offer and self._offer.easier:
            factor = self._keeper.settings.time_to_move
            self._go_on(to_easier_version(self._view, self._offer.easier, time_to_move=factor))

    def _rest_gently(self) -> None:
        if self._offer and self._offer.gentle:
            self._go_on(self._offer.gentle)

    def _go_on(self, detour: Detour) -> None:
        self._window.show_page("session")
        self._controller.go_on_with(detour)

    def _the_page(self) -> EasePage:
        return self.page

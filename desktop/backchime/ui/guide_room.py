"""Where the guide is read, and where the signs that need help are shown over any other page."""

from collections.abc import Callable, Mapping
from functools import cached_property
from typing import TYPE_CHECKING

from msgspec import Struct
from PySide6.QtCore import QLocale, QObject, Qt, Signal
from PySide6.QtWidgets import QWidget
from shiboken6 import isValid

from backchime.core.help_numbers import HelpNumbers, usual_numbers, with_own_numbers
from backchime.core.routine import Pose
from backchime.core.settings import Settings
from backchime.places import ASSETS
from backchime.ui.main_window import MainWindow
from backchime.ui.settings_keeper import SettingsKeeper
from backchime.ui.theme.appearance import Appearance
from backchime.ui.way import SESSION_PAGES
from backchime.ui.widgets.focus_ring import focus_by_key

if TYPE_CHECKING:  # imported when first shown: a start does not pay for it
    from backchime.core.guide import Guide, Signs
    from backchime.ui.pages.guide_page import GuidePage
    from backchime.ui.pages.help_page import HelpPage
    from backchime.ui.widgets.key_list import KeyList

KEY, HELP_KEY = "guide", "help"
GUIDE_FILE = ASSETS / "guide" / "guide.json"
SIGNS_FILE = ASSETS / "guide" / "red-flags.json"


class Had(Struct, frozen=True):
    """What had the focus before something was laid over it, and whether that showed."""

    focus: QWidget | None = None
    ring: bool = False


class GuideRoom(QObject):
    """`covered` says whether the list of keys lies over the page: keys are then not the page's."""

    covered = Signal(bool)

    def __init__(
        self,
        window: MainWindow,
        appearance: Appearance,
        *,
        keeper: SettingsKeeper,
        poses: Callable[[], Mapping[str, Pose]],
        locale: QLocale | None = None,
    ) -> None:
        """`poses` are those at hand; `locale`, or else the system, says where the person is."""
        super().__init__(window)
        self._window = window
        self._appearance = appearance
        self._keeper = keeper
        self._poses = poses
        self._place = locale or QLocale.system()
        self._came_from = self._behind = ""
        self._had_focus = self._had_before_keys = self._had_behind = Had()
        window.add_page(KEY, self._guide_page)
        window.add_page(HELP_KEY, self._help_page, with_rail=False)
        keeper.changed.connect(self._take_settings)

    def show(self, article_id: str = "") -> None:
        """Shows the guide where it was left, or at an article."""
        if article_id:
            self.page.show_article(article_id)
        self._behind = ""
        self._window.show_page(KEY)

    def show_over(self) -> None:
        """Shows the guide where it was left; `leave` goes back to the page and control before it."""
        behind = self._behind
        if self._window.page_key != KEY:
            behind, self._had_behind = self._window.page_key, self._focus()
        self.show()
        self._behind = behind

    def forget_behind(self) -> None:
        """Nothing lies behind the guide any more: another main page was asked for."""
        self._behind = ""

    def leave(self) -> bool:
        """Goes back to the page that the guide was opened over; says whether there is one."""
        behind, self._behind = self._behind, ""
        if not behind or self._window.page_key != KEY:
            return False
        self._window.show_page(behind)
        _give_back(self._had_behind)
        return True

    def numbers(self) -> HelpNumbers:
        """Whom the person is to call, where they are."""
        own = self._keeper.settings
        return with_own_numbers(
            self._usual_numbers(), emergency=own.emergency_number, advice=own.advice_number
        )

    # -- the signs, over any other page --

    @property
    def helps(self) -> bool:
        """Whether the signs are shown over another page."""
        return self._window.page_key == HELP_KEY

    @property
    def came_from(self) -> str:
        """The page that they are shown over."""
        return self._came_from

    def show_help(self) -> None:
        """Shows the signs; `leave_help` goes back to the page and control that the person came from."""
        if self.helps:
            return
        self._came_from = self._window.page_key
        self._had_focus = self._focus()
        self.help.show_waiting(self._came_from in SESSION_PAGES)
        self._window.show_page(HELP_KEY)

    def leave_help(self) -> None:
        """Goes back to exactly where the person was."""
        if not self.helps:
            return
        self._window.show_page(self._came_from)
        _give_back(self._had_focus)

    # -- the list of keys --

    @property
    def shows_keys(self) -> bool:
        """Whether the list of keys lies over the window."""
        return "keys" in vars(self) and not self.keys.isHidden()

    def show_keys(self) -> None:
        """Lays the list of keys over the window."""
        if not self.shows_keys:
            self._had_before_keys = self._focus()
            self.covered.emit(True)
            self.keys.open()

    def hide_keys(self) -> None:
        """Takes it away again."""
        if self.shows_keys:
            self.keys.hide()
            self.covered.emit(False)
            _give_back(self._had_before_keys)

    # -- the pages, built when first shown --

    @cached_property
    def guide(self) -> "Guide":
        """Every article."""
        from backchime.storage.guide_file import load_guide

        return load_guide(GUIDE_FILE)

    @cached_property
    def signs(self) -> "Signs":
        """Every sign that needs help."""
        from backchime.storage.guide_file import load_signs

        return load_signs(SIGNS_FILE)

    @cached_property
    def page(self) -> "GuidePage":
        """The guide."""
        from backchime.ui.pages.guide_page import GuidePage

        page = GuidePage(self._appearance, self.guide, self.signs, pose=self._pose)
        page.setting_changed.connect(self._keeper.change)
        page.keys_requested.connect(self.show_keys)
        self._fill(page, self._keeper.settings)
        return page

    @cached_property
    def help(self) -> "HelpPage":
        """The signs alone."""
        from backchime.ui.pages.help_page import HelpPage

        page = HelpPage(self._appearance, self.guide.help_article, self.signs)
        page.back_requested.connect(self.leave_help)
        page.setting_changed.connect(self._keeper.change)
        self._fill(page, self._keeper.settings)
        return page

    @cached_property
    def keys(self) -> "KeyList":
        """The list of keys."""
        from backchime.ui.widgets.key_list import KeyList

        made = KeyList(self._window, self._appearance)
        made.closed.connect(self.hide_keys)
        self.destroyed.connect(made.deleteLater)
        return made

    def _focus(self) -> Had:
        focus = self._window.focusWidget()
        return Had(focus, self._window.focus_ring.around is focus)

    def _guide_page(self) -> QWidget:
        return self.page

    def _help_page(self) -> QWidget:
        return self.help

    def _take_settings(self, settings: Settings) -> None:
        if "page" in vars(self):
            self._fill(self.page, settings)
        if "help" in vars(self):
            self._fill(self.help, settings)

    def _fill(self, page: "GuidePage | HelpPage", settings: Settings) -> None:
        usual = self._usual_numbers()
        page.show_numbers(self.numbers(), usual, self._place.nativeTerritoryName())
        page.show_settings(settings)

    def _pose(self, pose_id: str) -> Pose | None:
        return self._poses().get(pose_id)

    def _usual_numbers(self) -> HelpNumbers:
        return usual_numbers(QLocale.territoryToCode(self._place.territory()))


def _give_back(had: Had) -> None:
    """The control that had the focus has it again, ring and all, if it is still there."""
    widget = had.focus
    if widget is None or not isValid(widget) or not widget.isVisible():
        return
    if had.ring:
        focus_by_key(widget)
    else:
        widget.setFocus(Qt.FocusReason.OtherFocusReason)

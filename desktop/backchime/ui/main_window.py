"""The window: the rail, the pages beside it, and the messages that lie above them."""

from collections.abc import Callable
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING

from msgspec import Struct
from PySide6.QtCore import QEvent, QMimeData, QSize, Qt, Signal
from PySide6.QtGui import QCloseEvent, QDragEnterEvent, QDropEvent, QResizeEvent, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QMainWindow, QStackedWidget, QVBoxLayout, QWidget

from backchime.core.problem import Problem
from backchime.places import ASSETS
from backchime.ui import key_table
from backchime.ui.accessible import GROUND, tell_screen_readers
from backchime.ui.theme.appearance import Appearance
from backchime.ui.theme.theme import tokens
from backchime.ui.widgets.banner_frame import BannerFrame, Notice
from backchime.ui.widgets.focus_ring import FocusRing
from backchime.ui.widgets.nav_rail import NavRail
from backchime.ui.window_place import centre, place_of, put_back

if TYPE_CHECKING:  # they come with the first thing that they say
    from backchime.ui.widgets.banner import Banner, Severity
    from backchime.ui.widgets.toast import Toast

PageFactory = Callable[[], QWidget]


class _Made(Struct, frozen=True):
    """How a page comes to be, and what the rail does beside it."""

    build: PageFactory
    with_rail: bool
    part_of: str


class MainWindow(QMainWindow):
    """Shows one page at a time and knows none of them.

    `page_requested` asks for a main page by its key, `back_requested` is Esc, `keys_requested` asks for the
    list of keys, `files_dropped` brings the paths of files let go of here. `banner_action_requested` and
    `banner_closed` carry the summary of the problem shown, `page_changed` the key of the page that came.
    """

    page_requested = Signal(str)
    back_requested = Signal()
    keys_requested = Signal()
    page_changed = Signal(str)
    banner_action_requested = Signal(str)
    banner_closed = Signal(str)
    full_screen_changed = Signal(bool)
    new_routine_requested = Signal()
    files_dropped = Signal(tuple)
    closing = Signal()

    def __init__(self, appearance: Appearance) -> None:
        super().__init__()
        tell_screen_readers()
        self.setProperty("told_as", GROUND)
        self._appearance = appearance
        self._factories: dict[str, _Made] = {}
        self._pages: dict[str, QWidget] = {}
        self._key = ""
        self.setWindowTitle("Backchime")
        self.setAcceptDrops(True)
        self.setMinimumSize(QSize(*tokens()["layout"]["minimum-window"]))
        self.resize(QSize(*tokens()["layout"]["default-window"]))
        self.rail = NavRail(appearance)
        self.rail.add_item("home", icon_name="house-simple")
        self.rail.add_item("progress", icon_name="chart-bar")
        self.rail.add_item("guide", icon_name="book-open-text")
        self.rail.add_item("settings", icon_name="gear-six", at_end=True)
        self.banner_frame = BannerFrame(appearance)
        self._arrange()
        self.focus_ring = FocusRing(self, appearance)
        self._say_names()
        self._connect()

    @property
    def banner(self) -> "Banner":
        """Above every page with a rail: the worst of what keeps the app from doing something."""
        return self.banner_frame.banner

    @cached_property
    def toast(self) -> "Toast":
        """At the bottom of every page, for a few seconds."""
        from backchime.ui.widgets.toast import Toast

        toast = Toast(self, self._appearance)
        if self._key:
            toast.lift(not self._factories[self._key].with_rail)
        return toast

    def show_icon(self) -> None:
        """Gives the window its icon; to make that in all sizes takes its time, so home is painted before."""
        from PySide6.QtGui import QIcon

        self.setWindowIcon(QIcon(str(ASSETS / "icons" / "app-icon.svg")))

    def add_page(self, key: str, factory: PageFactory, *, with_rail: bool = True, part_of: str = "") -> None:
        """Makes a page known; `factory` builds it when it is first shown. A session has no rail.

        `part_of` is the main page that the rail marks for a page without a button of its own.
        """
        self._factories[key] = _Made(factory, with_rail, part_of or key)

    def page(self, key: str) -> QWidget:
        """The page, built if it has not been."""
        if key not in self._pages:
            built = self._factories[key].build()
            self._pages[key] = built
            built.resize(self._stack.size())  # else all in it is laid out for other sizes first
            self._stack.addWidget(built)
        return self._pages[key]

    def show_page(self, key: str) -> None:
        """Shows a page; its title takes the focus without showing it."""
        page = self.page(key)
        self._key = key
        self.rail.setVisible(self._factories[key].with_rail)
        self.rail.select(self._factories[key].part_of)
        self._stack.setCurrentWidget(page)
        if self._made_toast:
            self._made_toast.lift(not self._factories[key].with_rail)
        self.banner_frame.allow(self._factories[key].with_rail)
        focus_title = getattr(page, "focus_title", page.setFocus)
        focus_title()
        self.page_changed.emit(key)

    @property
    def page_key(self) -> str:
        """The key of the page shown."""
        return self._key

    def clear(self) -> None:
        """Lets every page go, and what it says itself follows the language; a problem stays if it can."""
        for page in self._pages.values():
            self._stack.removeWidget(page)
            page.deleteLater()
        self._pages.clear()
        self._factories.clear()
        self._key = ""
        if self._made_toast:
            self._made_toast.hide()
        self._say_names()
        self.banner_frame.allow(True)
        self.banner_frame.translate()

    def show_banner(
        self, problem: Problem, action_text: str = "", *, severity: "Severity" = "warn", icon_name: str = ""
    ) -> None:
        """Adds a problem to the banner, which shows the worst; one with the same summary is replaced."""
        self.banner_frame.add(Notice(problem, action_text, severity, icon_name))

    def hide_banner(self, summary: str = "") -> None:
        """Takes the problem with this summary away; without one, the problem shown."""
        self.banner_frame.take_away(summary)

    def show_toast(self, text: str, *, undo: Callable[[], None] | None = None) -> None:
        """Shows a short message for a few seconds; with `undo` it offers to take back what it says."""
        self.toast.say(text, undo=undo)

    def window_place(self) -> str:
        """Size and place, as text for the settings."""
        return place_of(self)

    def restore_place(self, place: str) -> None:
        """Takes up the place of the last time; without one, the middle of the screen."""
        if place:
            put_back(self, place)
        else:
            centre(self)

    def toggle_full_screen(self) -> None:
        """Fills the screen, or leaves it again."""
        self.setWindowState(self.windowState() ^ Qt.WindowState.WindowFullScreen)

    def changeEvent(self, event: QEvent) -> None:
        """Tells when the window fills the screen or leaves it."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.WindowStateChange:
            self.full_screen_changed.emit(self.isFullScreen())

    def closeEvent(self, event: QCloseEvent) -> None:
        """Tells before the window goes."""
        self.closing.emit()
        super().closeEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Rail and banner follow the width."""
        super().resizeEvent(event)
        self._fit()

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Lets files in, and nothing else."""
        if _files_in(event.mimeData()):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Tells of files that were let go of here."""
        event.acceptProposedAction()
        self.files_dropped.emit(_files_in(event.mimeData()))

    def _fit(self) -> None:
        small = self._appearance.theme.is_small(self.width())
        self.rail.set_small(small)
        margin = int(tokens()["layout"]["page-margin-small" if small else "page-margin"])
        self.banner_frame.fit(margin)

    @property
    def _made_toast(self) -> "Toast | None":
        return vars(self).get("toast")

    def _arrange(self) -> None:
        self._stack = QStackedWidget()
        beside = QVBoxLayout()
        beside.setSpacing(0)
        beside.addWidget(self.banner_frame)
        beside.addWidget(self._stack, 1)
        whole = QWidget()
        row = QHBoxLayout(whole)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self.rail)
        row.addLayout(beside, 1)
        self.setCentralWidget(whole)

    def _say_names(self) -> None:
        """Says what is not on a page in the language spoken now."""
        home, progress = self.tr("Home"), self.tr("Progress")
        guide, settings = self.tr("Guide"), self.tr("Settings")
        self.rail.say_names({"home": home, "progress": progress, "guide": guide, "settings": settings})
        if self._made_toast:
            self._made_toast.say_names()

    def _connect(self) -> None:
        self.rail.page_requested.connect(self.page_requested)
        self.banner_frame.action_requested.connect(self.banner_action_requested)
        self.banner_frame.closed.connect(self.banner_closed)
        self._appearance.changed.connect(self._fit)
        for keys, slot in (
            (key_table.HOME_KEYS, self._request_home),
            (key_table.PROGRESS_KEYS, self._request_progress),
            (key_table.GUIDE_KEYS, self._request_guide),
            (key_table.HELP_KEY, self._request_guide),
            (key_table.SETTINGS_KEYS, self._request_settings),
            (key_table.LIST_KEY, self.keys_requested.emit),
            (key_table.FULL_SCREEN_KEYS, self.toggle_full_screen),
            (key_table.BACK_KEY, self.back_requested.emit),
            (key_table.NEW_KEYS, self.new_routine_requested.emit),
        ):
            QShortcut(keys, self, slot)

    def _request_home(self) -> None:
        self.page_requested.emit("home")

    def _request_progress(self) -> None:
        self.page_requested.emit("progress")

    def _request_guide(self) -> None:
        self.page_requested.emit("guide")

    def _request_settings(self) -> None:
        self.page_requested.emit("settings")


def _files_in(dragged: QMimeData) -> tuple[Path, ...]:
    return tuple(Path(url.toLocalFile()) for url in dragged.urls() if url.isLocalFile())

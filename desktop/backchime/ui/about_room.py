"""Where one reads about Backchime: the section of the settings, and the licences behind it."""

import platform
from collections.abc import Callable
from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QSysInfo, qVersion
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget

from backchime import __version__
from backchime.core.problem import Problem
from backchime.core.reason import reason_of
from backchime.core.sentence import sentence
from backchime.ui.main_window import MainWindow
from backchime.ui.theme.appearance import Appearance

if TYPE_CHECKING:  # most starts of the app show none of it
    from backchime.core.shipped_part import ShippedPart
    from backchime.ui.pages.about_settings import AboutSettings
    from backchime.ui.pages.licence_page import LicencePage

KEY = "licence"


class AboutRoom(QObject):
    """Lists the parts when the section is first seen, and shows their licences one at a time."""

    def __init__(self, window: MainWindow, appearance: Appearance, *, go_back: Callable[[], None]) -> None:
        """`go_back` leads from a licence to the section."""
        super().__init__(window)
        self._window = window
        self._appearance = appearance
        self._go_back = go_back
        self.number = 0  # of the part whose licence was read last
        window.add_page(KEY, self._page, part_of="settings")

    def fill(self, section: "AboutSettings") -> None:
        """Lists what there is."""
        from backchime.storage.shipped_parts import version_of
        from backchime.ui.pages.about_settings import PartLine

        lines = [
            PartLine(part.name, part.kind, self._version(part, version_of), part.licence)
            for part in self.parts
        ]
        section.show_parts(__version__, details(), lines)

    def show(self, number: int) -> None:
        """Shows the licence of a part."""
        from backchime.core.shipped_part import flowing
        from backchime.storage.shipped_parts import texts_of

        part = self.parts[number]
        try:
            texts = texts_of(part)
        except (OSError, ValueError) as error:
            summary = sentence(
                "The licence of {name} cannot be read: {reason}.", name=part.name, reason=reason_of(error)
            )
            self._window.show_banner(Problem(summary, cause=repr(error)))
            return
        self.number = number
        self.page.show_licence(part.name, part.licence, [flowing(text) for text in texts])
        self._window.show_page(KEY)

    def leave(self) -> None:
        """Goes back to the list, where the focus was."""
        self._go_back()

    @cached_property
    def parts(self) -> "tuple[ShippedPart, ...]":
        """Backchime itself, and what ships with it."""
        from backchime.storage.shipped_parts import load_parts

        return load_parts()

    @cached_property
    def page(self) -> "LicencePage":
        """Where a licence is read, built for the first."""
        from backchime.ui.pages.licence_page import LicencePage

        page = LicencePage(self._appearance)
        page.back_requested.connect(self.leave)
        return page

    def _page(self) -> QWidget:
        return self.page

    @staticmethod
    def _version(part: "ShippedPart", version_of: "Callable[[ShippedPart], str]") -> str:
        known = {"Backchime": __version__, "Qt": qVersion()}
        return known.get(part.name) or version_of(part)


def details() -> str:
    """What somebody needs to know who looks for a fault, in English: nothing of it tells who one is."""
    screen = QGuiApplication.primaryScreen()
    size, scale = screen.size(), screen.devicePixelRatio()
    return "\n".join(
        (
            f"Backchime {__version__}",
            f"Python {platform.python_version()}, Qt {qVersion()} ({QGuiApplication.platformName()})",
            f"{QSysInfo.prettyProductName()}, {QSysInfo.kernelType()} {QSysInfo.kernelVersion()}, "
            f"{QSysInfo.currentCpuArchitecture()}",
            f"{len(QGuiApplication.screens())} screen(s), the main one {size.width()}x{size.height()} "
            f"at {scale:g}",
        )
    )

"""What Backchime is and is not, and all that it is made of: a section of the settings."""

from collections.abc import Sequence

from msgspec import Struct
from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from backchime.core.shipped_part import PartKind
from backchime.ui.standing_text import standing_text
from backchime.ui.theme.appearance import Appearance
from backchime.ui.theme.theme import measure, size, space
from backchime.ui.widgets.app_name import NAME
from backchime.ui.widgets.buttons import Button, quiet_button, secondary_button
from backchime.ui.widgets.card import Card
from backchime.ui.widgets.icon_mark import IconMark
from backchime.ui.widgets.setting_row import setting_row
from backchime.ui.widgets.texts import line, text_label

MARK = measure("about-settings", "mark")

translate = QCoreApplication.translate


class PartLine(Struct, frozen=True):
    """One part as it is listed; a version may be unknown."""

    name: str
    kind: PartKind
    version: str
    licence: str


class AboutSettings(QWidget):
    """Asks for the `log`, and by number for the licence of a part; 0 is that of Backchime itself.

    It copies the details by itself.
    """

    log_requested = Signal()
    licence_requested = Signal(int)

    def __init__(self, appearance: Appearance) -> None:
        """Lists nothing until parts are shown."""
        super().__init__()
        self._appearance = appearance
        self._details = ""
        self.buttons: list[Button] = []
        self.version = text_label(appearance, tone="ink-2", wrap=True)
        self.copied = text_label(appearance, "", role="small", tone="ink-2")
        self.copy_details = secondary_button(appearance, self.tr("Copy details"), icon_name="copy")
        self.copy_details.clicked.connect(self._copy)
        self.show_log = secondary_button(appearance, self.tr("Show log"), icon_name="file-text")
        self.show_log.clicked.connect(self.log_requested)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(space(5))
        column.addWidget(self._card())
        column.addLayout(self._for_reports())
        self._parts = QVBoxLayout()
        self._parts.setSpacing(0)
        self._parts.addWidget(text_label(appearance, self.tr("What it is made of"), role="h2"))
        column.addLayout(self._parts)
        column.addStretch(1)

    def show_parts(self, version: str, details: str, parts: Sequence[PartLine]) -> None:
        """Shows the version, and lists every part, Backchime first; once is enough."""
        self.version.say(self.tr("Version {version}").format(version=version))
        self._details = details
        if self.buttons:
            return
        for number, part in enumerate(parts):
            if number:
                self._parts.addWidget(line())
            self._parts.addWidget(self._row(number, part))

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(self._details)
        self.copied.say(self.tr("Copied"))

    def _card(self) -> QFrame:
        """Name, version, what it is, and what it is not."""
        appearance, card = self._appearance, Card(self._appearance)
        column = QVBoxLayout(card)
        column.setContentsMargins(space(5), space(5), space(5), space(5))
        column.setSpacing(space(4))
        head = QHBoxLayout()
        head.setSpacing(space(4))
        head.addWidget(IconMark(appearance, "mark", role="primary", px=MARK), 0, Qt.AlignmentFlag.AlignTop)
        names = QVBoxLayout()
        names.setSpacing(0)
        names.addWidget(text_label(appearance, NAME, role="h2"))
        names.addWidget(self.version)
        head.addLayout(names, 1)
        column.addLayout(head)
        said = (
            self.tr("It leads you through timed holds for your back by ear: with chimes and few words."),
            self.tr("Everything stays on this computer. There is no account, and it never goes online."),
            standing_text(),
        )
        for number, words in enumerate(said):
            label = text_label(appearance, words, tone="ink-2" if number else "ink", wrap=True)
            label.setMaximumWidth(size("measure-max"))
            column.addWidget(label)
        return card

    def _for_reports(self) -> QVBoxLayout:
        """What helps somebody else to find a fault."""
        copying = QWidget()
        beside = QHBoxLayout(copying)
        beside.setContentsMargins(0, 0, 0, 0)
        beside.setSpacing(space(2))
        beside.addWidget(self.copied)
        beside.addWidget(self.copy_details)
        rows: tuple[tuple[str, str, QWidget], ...] = (
            (
                self.tr("Details for a report"),
                self.tr("Versions of Backchime and of your system, nothing about you"),
                copying,
            ),
            (
                self.tr("Log file"),
                self.tr("Helps when you report a problem. It holds no pain ratings and no notes."),
                self.show_log,
            ),
        )
        column = QVBoxLayout()
        column.setSpacing(0)
        for number, (name, meaning, control) in enumerate(rows):
            if number:
                column.addWidget(line())
            column.addWidget(setting_row(self._appearance, name, hint=meaning, control=control))
        return column

    def _row(self, number: int, part: PartLine) -> QWidget:
        button = quiet_button(self._appearance, self.tr("Licence"))
        button.setAccessibleName(self.tr("Licence of {name}").format(name=part.name))

        def ask() -> None:
            self.licence_requested.emit(number)

        button.clicked.connect(ask)
        self.buttons.append(button)
        name = f"{part.name} {part.version}".strip()
        hint = self.tr("{purpose} · {licence}").format(purpose=_purpose(part.kind), licence=part.licence)
        return setting_row(self._appearance, name, hint=hint, control=button)


def _purpose(kind: PartKind) -> str:
    """What a part does, in a few words."""
    said: dict[PartKind, str] = {
        "app": translate("AboutSettings", "The app itself, with its chimes and figures"),
        "language": translate("AboutSettings", "What the app is written in"),
        "window": translate("AboutSettings", "Draws the window"),
        "joining": translate("AboutSettings", "Joins the window to the app"),
        "sound": translate("AboutSettings", "Makes the sound"),
        "files": translate("AboutSettings", "Finds and reads files"),
        "desktop": translate("AboutSettings", "Talks with the desktop"),
        "package": translate("AboutSettings", "Starts the packaged app"),
        "voice": translate("AboutSettings", "The voice that speaks"),
        "letters": translate("AboutSettings", "The letters"),
        "icons": translate("AboutSettings", "The signs on buttons"),
    }
    return said[kind]

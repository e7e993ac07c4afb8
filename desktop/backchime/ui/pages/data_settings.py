"""Where the person's files are, what is in them, and the ways out and in: a section of the settings."""

from collections.abc import Sequence
from pathlib import Path

from msgspec import Struct
from PySide6.QtCore import QLocale, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QFrame, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from backchime.places import Places
from backchime.ui.theme.appearance import Appearance
from backchime.ui.theme.theme import radius, size, space
from backchime.ui.widgets.buttons import Button, danger_button, quiet_button, secondary_button
from backchime.ui.widgets.card import Card
from backchime.ui.widgets.path_text import PathText
from backchime.ui.widgets.setting_row import setting_row
from backchime.ui.widgets.texts import line, text_label
from backchime.ui.widgets.tinted import Tinted


class FileLine(Struct, frozen=True):
    """One of the person's files: its name, and its size in bytes, None where it is not there."""

    name: str
    size: int | None


class DataSettings(QWidget):
    """Asks for the folder, the log, the report, for what is to be saved, brought in and deleted.

    It copies the folder's path by itself.
    """

    folder_requested = Signal()
    log_requested = Signal()
    report_requested = Signal()
    tables_requested = Signal()
    everything_requested = Signal()
    import_requested = Signal()
    delete_requested = Signal()

    def __init__(self, appearance: Appearance) -> None:
        """Knows no folder until one is shown."""
        super().__init__()
        self._appearance = appearance
        self._files: dict[str, PathText] = {}
        self._make_buttons()
        self.path = PathText(appearance)
        self.copied = text_label(appearance, "", role="small", tone="ink-2")
        self.held = text_label(appearance, "", role="small", tone="ink-2", wrap=True)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(space(5))
        promise = self.tr(
            "Everything stays on this computer. There is no account, and Backchime never goes online."
        )
        words = text_label(appearance, promise, role="lead", wrap=True)
        words.setMaximumWidth(size("measure-max"))
        column.addWidget(words)
        column.addWidget(self._folder_card())
        column.addLayout(self._ways())
        column.addLayout(self._list_of_files())
        column.addStretch(1)

    def show_folder(self, folder: Path) -> None:
        """The person's folder."""
        if self.path.text() != str(folder):
            self.path.setText(str(folder))
            self.copied.say("")

    def show_files(self, files: Sequence[FileLine]) -> None:
        """How large each file is."""
        for file in files:
            if file.name in self._files:
                told = self.tr("not there yet") if file.size is None else _size(file.size)
                self._files[file.name].setText(f"{file.name} · {told}")
                self._files[file.name].updateGeometry()

    def show_held(self, sessions: int, routines: int, size_bytes: int) -> None:
        """How much there is in all."""
        said = self.tr("{sessions}, {routines}, {size}").format(
            sessions=self.tr("%n session(s)", None, sessions),
            routines=self.tr("%n routine(s) of yours", None, routines),
            size=_size(size_bytes),
        )
        self.held.say(said)
        self.delete.setEnabled(True)

    def _copy_path(self) -> None:
        QGuiApplication.clipboard().setText(self.path.text())
        self.copied.say(self.tr("Copied"))

    def _make_buttons(self) -> None:
        appearance = self._appearance
        self.open_folder = secondary_button(appearance, self.tr("Open folder"), icon_name="folder-open")
        self.copy_path = quiet_button(appearance, self.tr("Copy path"))
        self.show_log = secondary_button(appearance, self.tr("Show log"))
        self.report = secondary_button(appearance, self.tr("Make report"), icon_name="file-text")
        self.tables = secondary_button(appearance, self.tr("Save as CSV"), icon_name="export")
        self.everything = secondary_button(appearance, self.tr("Save as JSON"), icon_name="export")
        self.bring_in = secondary_button(appearance, self.tr("Choose a file"), icon_name="folder-open")
        self.delete = danger_button(appearance, self.tr("Delete"), icon_name="trash")
        asked: tuple[tuple[Button, object], ...] = (
            (self.open_folder, self.folder_requested),
            (self.show_log, self.log_requested),
            (self.report, self.report_requested),
            (self.tables, self.tables_requested),
            (self.everything, self.everything_requested),
            (self.bring_in, self.import_requested),
            (self.delete, self.delete_requested),
        )
        self.copy_path.clicked.connect(self._copy_path)
        for button, signal in asked:
            button.clicked.connect(signal)

    def _folder_card(self) -> QFrame:
        card = Card(self._appearance)
        column = QVBoxLayout(card)
        column.setContentsMargins(space(5), space(5), space(5), space(5))
        column.setSpacing(space(3))
        column.addWidget(text_label(self._appearance, self.tr("Data folder"), role="label"))
        well = Tinted(self._appearance, "sunken", corner=radius("control"))
        inside = QVBoxLayout(well)
        inside.setContentsMargins(space(3), space(3), space(3), space(3))
        inside.addWidget(self.path)
        column.addWidget(well)
        row = QHBoxLayout()
        row.setSpacing(space(2))
        row.addWidget(self.open_folder)
        row.addWidget(self.copy_path)
        row.addWidget(self.copied)
        row.addStretch(1)
        column.addLayout(row)
        column.addWidget(self.held)
        return card

    def _ways(self) -> QVBoxLayout:
        """What leaves, what comes in, and what goes for good."""
        rows: tuple[tuple[str, str, QWidget], ...] = (
            (
                self.tr("Report for a visit"),
                self.tr("One page for a physiotherapist, in your words and figures"),
                self.report,
            ),
            (
                self.tr("Export history"),
                self.tr("Tables for a spreadsheet, with every session and pain rating, in one ZIP file"),
                self.tables,
            ),
            (
                self.tr("Save everything"),
                self.tr("Your whole history in one file, to keep safe or for another computer"),
                self.everything,
            ),
            (
                self.tr("Bring in a history"),
                self.tr("One that was saved so. You see first what it would add and change."),
                self.bring_in,
            ),
            (
                self.tr("Log file"),
                self.tr("Helps when you report a problem. It holds no pain ratings and no notes."),
                self.show_log,
            ),
            (
                self.tr("Delete my history"),
                self.tr(
                    "Removes sessions, pain ratings, notes and the words of your report. "
                    "Routines and settings stay."
                ),
                self.delete,
            ),
        )
        column = QVBoxLayout()
        column.setSpacing(0)
        for number, (name, meaning, control) in enumerate(rows):
            if number:
                column.addWidget(line())
            column.addWidget(setting_row(self._appearance, name, hint=meaning, control=control))
        return column

    def _list_of_files(self) -> QVBoxLayout:
        places = Places(Path())
        column = QVBoxLayout()
        column.setSpacing(0)
        column.addWidget(text_label(self._appearance, self.tr("Files in the folder"), role="h3"))
        rows = (
            (places.history, self.tr("History"), self.tr("Every session and all that you noted")),
            (places.settings, self.tr("Settings"), self.tr("What you have chosen on these pages")),
            (
                places.own_routines,
                self.tr("Your routines"),
                self.tr("Poses and routines of your own"),
            ),
            (places.report, self.tr("Report"), self.tr("The words that you wrote for it")),
        )
        for number, (file, name, meaning) in enumerate(rows):
            if number:
                column.addWidget(line())
            self._files[file.name] = shown = PathText(self._appearance, role="ink-2")
            shown.setText(file.name)
            shown.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Minimum)
            column.addWidget(setting_row(self._appearance, name, hint=meaning, control=shown))
        return column


def _size(size_bytes: int) -> str:
    """As `212 kB`."""
    return QLocale().formattedDataSize(size_bytes, 0, QLocale.DataSizeFormat.DataSizeSIFormat)

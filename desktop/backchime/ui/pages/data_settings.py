"""Where the person's files are, and what is in them: a section of the settings."""

from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QFrame, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from backchime.places import Places
from backchime.ui.theme.appearance import Appearance
from backchime.ui.theme.theme import radius, size, space
from backchime.ui.widgets.buttons import line, quiet_button, secondary_button, text_label
from backchime.ui.widgets.path_text import PathText
from backchime.ui.widgets.setting_row import setting_row
from backchime.ui.widgets.tinted import Tinted


class DataSettings(QWidget):
    """Emits `folder_requested` and `log_requested`; copies the folder's path by itself."""

    folder_requested = Signal()
    log_requested = Signal()

    def __init__(self, appearance: Appearance) -> None:
        """Knows no folder until one is shown."""
        super().__init__()
        self._appearance = appearance
        self.path = PathText(appearance)
        self.open_folder = secondary_button(appearance, self.tr("Open folder"), icon_name="folder-open")
        self.open_folder.clicked.connect(self.folder_requested)
        self.copy_path = quiet_button(appearance, self.tr("Copy path"))
        self.copy_path.clicked.connect(self._copy_path)
        self.show_log = secondary_button(appearance, self.tr("Show log"))
        self.show_log.clicked.connect(self.log_requested)
        self.copied = text_label(appearance, "", role="small", tone="ink-2")
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
        column.addLayout(self._files())
        column.addStretch(1)

    def show_folder(self, folder: Path) -> None:
        """The person's folder."""
        if self.path.text() != str(folder):
            self.path.setText(str(folder))
            self.copied.say("")

    def _copy_path(self) -> None:
        QGuiApplication.clipboard().setText(self.path.text())
        self.copied.say(self.tr("Copied"))

    def _folder_card(self) -> QFrame:
        card = QFrame()
        card.setProperty("kind", "card")
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
        return card

    def _files(self) -> QVBoxLayout:
        places = Places(Path())
        column = QVBoxLayout()
        column.setSpacing(0)
        rows = (
            (places.settings, self.tr("Settings"), self.tr("What you have chosen on these pages")),
            (
                places.own_routines,
                self.tr("Your routines"),
                self.tr("Poses and routines, if you add the file"),
            ),
        )
        for file, name, meaning in rows:
            file_name = PathText(self._appearance, role="ink-2")
            file_name.setText(file.name)
            file_name.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Minimum)
            column.addWidget(setting_row(self._appearance, name, hint=meaning, control=file_name))
            column.addWidget(line())
        helps = self.tr("Helps when you report a problem. It holds no pain ratings and no notes.")
        column.addWidget(
            setting_row(self._appearance, self.tr("Log file"), hint=helps, control=self.show_log)
        )
        return column

"""The theme in use and the look of the person in the pictures; tells when one of them changes."""

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QGuiApplication, QPalette
from PySide6.QtWidgets import QApplication

from backchime.core.settings import Appearance as AppearanceChoice
from backchime.core.settings import Look
from backchime.ui.theme.stylesheet import stylesheet
from backchime.ui.theme.theme import Theme, ThemeName


class Appearance(QObject):
    """Holds the one `theme`; `changed` comes after it and the application's style sheet are new.

    Holds also the `look` of the person in the pictures, and whether they may show where a stretch is felt:
    `person_changed` comes after either is new, for pictures alone.
    """

    changed = Signal()
    person_changed = Signal()

    def __init__(self, application: QApplication, choice: AppearanceChoice) -> None:
        """Dresses the application at once."""
        super().__init__(application)
        self._application = application
        self._choice: AppearanceChoice = choice
        self.theme = Theme(self._name())
        self.look = Look()
        self.shows_felt = True
        self._dress()
        QGuiApplication.styleHints().colorSchemeChanged.connect(self._follow_system)

    def choose(self, choice: AppearanceChoice) -> None:
        """Takes the person's choice: light, dark or the same as the system."""
        self._choice = choice
        self._take(self._name())

    def show_person(self, look: Look, *, shows_felt: bool) -> None:
        """Gives the person in all pictures a look."""
        if (look, shows_felt) != (self.look, self.shows_felt):
            self.look, self.shows_felt = look, shows_felt
            self.person_changed.emit()

    def _follow_system(self) -> None:
        self._take(self._name())

    def _take(self, name: ThemeName) -> None:
        if name != self.theme.name:
            self.theme = Theme(name)
            self._dress()
            self.changed.emit()

    def _name(self) -> ThemeName:
        if self._choice != "system":
            return self._choice
        dark = QGuiApplication.styleHints().colorScheme() is Qt.ColorScheme.Dark
        return "dark" if dark else "light"

    def _dress(self) -> None:
        self._application.setPalette(_palette(self.theme))
        self._application.setFont(self.theme.font("body"))
        self._application.setStyleSheet(stylesheet(self.theme))


def _palette(theme: Theme) -> QPalette:
    palette = QPalette()
    for part, role in (
        (QPalette.ColorRole.Window, "ground"),
        (QPalette.ColorRole.WindowText, "ink"),
        (QPalette.ColorRole.Base, "surface"),
        (QPalette.ColorRole.AlternateBase, "sunken"),
        (QPalette.ColorRole.Text, "ink"),
        (QPalette.ColorRole.Button, "surface"),
        (QPalette.ColorRole.ButtonText, "ink"),
        (QPalette.ColorRole.Highlight, "primary"),
        (QPalette.ColorRole.HighlightedText, "on-primary"),
        (QPalette.ColorRole.ToolTipBase, "surface"),
        (QPalette.ColorRole.ToolTipText, "ink"),
        (QPalette.ColorRole.PlaceholderText, "ink-2"),
    ):
        palette.setColor(part, theme.color(role))
    return palette

"""The theme in use and the look of the person in the pictures; tells when one of them changes."""

from msgspec.structs import replace
from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QApplication, QToolTip

from backchime.core.settings import Appearance as AppearanceChoice
from backchime.core.settings import Look, Settings
from backchime.ui.theme.system_wishes import SystemWishes
from backchime.ui.theme.theme import Theme, ThemeName


class Appearance(QObject):
    """Holds the one `theme`; `changed` comes after it and the application's palette are new.

    Holds also the `look` of the person in the pictures, and whether they may show where a stretch is felt:
    `person_changed` comes after either is new, for pictures alone. `less_motion` is asked for by whatever is
    about to move.
    """

    changed = Signal()
    person_changed = Signal()

    def __init__(self, application: QApplication, choice: AppearanceChoice) -> None:
        """Dresses the application at once."""
        super().__init__(application)
        self._application = application
        self._system = SystemWishes(self._take)
        self._settings = replace(Settings(), appearance=choice)
        self.theme = self._made()
        self.look = Look()
        self.shows_felt = True
        self._dress()

    def choose(self, choice: AppearanceChoice) -> None:
        """Takes light, dark or the same as the system; all else stays."""
        self.take_settings(replace(self._settings, appearance=choice))

    def take_settings(self, settings: Settings) -> None:
        """Takes what the person has chosen for the theme, the size of the text, contrast and motion."""
        self._settings = settings
        self._take()

    @property
    def less_motion(self) -> bool:
        """Whether things are to change at once, without moving."""
        wish = self._settings.less_motion
        return self._system.less_motion if wish is None else wish

    @property
    def more_contrast(self) -> bool:
        """Whether faint lines and tints are to be strong ones."""
        wish = self._settings.more_contrast
        return self._system.more_contrast if wish is None else wish

    def show_person(self, look: Look, *, shows_felt: bool) -> None:
        """Gives the person in all pictures a look."""
        if (look, shows_felt) != (self.look, self.shows_felt):
            self.look, self.shows_felt = look, shows_felt
            self.person_changed.emit()

    def _take(self) -> None:
        made = self._made()
        if made.key != self.theme.key:
            self.theme = made
            self._dress()
            self.changed.emit()

    def _made(self) -> Theme:
        scale = self._settings.text_percent / 100
        return Theme(self._name(), text_scale=scale, more_contrast=self.more_contrast)

    def _name(self) -> ThemeName:
        if self._settings.appearance != "system":
            return self._settings.appearance
        return "dark" if self._system.dark else "light"

    def _dress(self) -> None:
        # No style sheet: with one, Qt would dress every widget of every page anew, each for a millisecond.
        palette = _palette(self.theme)
        self._application.setPalette(palette)
        for window in self._application.topLevelWidgets():  # at once, and before anything is painted
            window.setPalette(palette)
        self._application.setFont(self.theme.font("body"))
        QToolTip.setPalette(palette)
        QToolTip.setFont(self.theme.font("small"))


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
        (QPalette.ColorRole.Mid, "line"),
        (QPalette.ColorRole.Dark, "line-strong"),
        (QPalette.ColorRole.Highlight, "primary"),
        (QPalette.ColorRole.HighlightedText, "on-primary"),
        (QPalette.ColorRole.ToolTipBase, "surface"),
        (QPalette.ColorRole.ToolTipText, "ink"),
        (QPalette.ColorRole.PlaceholderText, "ink-2"),
    ):
        palette.setColor(part, theme.color(role))
    return palette

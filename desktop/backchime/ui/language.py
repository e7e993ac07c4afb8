"""The language that everything is said in, and how numbers and dates are written in it."""

import logging
from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QObject, QTranslator, Signal

from backchime.core.settings import Language as LanguageChoice
from backchime.places import TRANSLATIONS

# Each language by its own name, which is the same in all of them; the first is what everything is written in.
LANGUAGE_NAMES = {"en": "English", "de": "Deutsch", "es": "Español", "fr": "Français"}
SOURCE_LANGUAGE = "en"

log = logging.getLogger(__name__)


class Language(QObject):
    """Speaks one language; `changed` comes after it is another, and what is shown is to be built anew."""

    changed = Signal()

    def __init__(self, application: QCoreApplication, choice: LanguageChoice) -> None:
        """Speaks at once, before anything is built."""
        super().__init__(application)
        self._application = application
        self._translators: list[QTranslator] = []
        self.code = ""
        self._speak(_code(choice))

    def choose(self, choice: LanguageChoice) -> None:
        """Takes the person's choice: one of the languages, or the same as the system."""
        if _code(choice) != self.code:
            self._speak(_code(choice))
            self.changed.emit()

    def _speak(self, code: str) -> None:
        self.code = code
        for translator in self._translators:
            self._application.removeTranslator(translator)
            translator.deleteLater()
        # What is put up last is asked first: ours come after Qt's own words, and have the last say.
        found = (
            self._loaded(f"{QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)}/qtbase_{code}.qm"),
            self._loaded(str(TRANSLATIONS / f"backchime_{code}.qm")),
        )
        self._translators = [translator for translator in found if translator is not None]
        for translator in self._translators:
            self._application.installTranslator(translator)
        QLocale.setDefault(_locale(code))

    def _loaded(self, path: str) -> QTranslator | None:
        translator = QTranslator(self)
        if translator.load(path):
            return translator
        log.warning("There is no translation in %s", path)
        return None


def spoken_of(languages: Sequence[str]) -> str:
    """The first of the `languages` (as `de-AT`) that we speak, or the one that everything is written in."""
    spoken = (name.replace("_", "-").split("-")[0] for name in languages)
    return next((code for code in spoken if code in LANGUAGE_NAMES), SOURCE_LANGUAGE)


def _code(choice: LanguageChoice) -> str:
    return spoken_of(QLocale.system().uiLanguages()) if choice == "system" else choice


def _locale(code: str) -> QLocale:
    """How numbers and dates are written: as in the person's country, where that speaks the language."""
    system = QLocale.system()
    return system if system.name().startswith(f"{code}_") else QLocale(code)

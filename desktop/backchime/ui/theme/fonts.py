"""Makes the shipped fonts known to Qt."""

import logging

from PySide6.QtGui import QFontDatabase

from backchime.places import ASSETS

log = logging.getLogger(__name__)


def load_fonts() -> None:
    """Loads every shipped font; a missing one is logged, and Qt takes its nearest."""
    files = sorted((ASSETS / "fonts").glob("*.ttf"))
    if not files:
        log.warning("No fonts in %s; the system's font is used.", ASSETS / "fonts")
    for file in files:
        if QFontDatabase.addApplicationFont(str(file)) < 0:
            log.warning("The font %s could not be loaded.", file)

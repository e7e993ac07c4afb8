"""Prints where there is no window and no display: for the command line."""

import os
import sys

from PySide6.QtGui import QGuiApplication

from backchime.core.settings import Settings
from backchime.core.timeline import Timeline
from backchime.ui.language import Language
from backchime.ui.printing.routine_sheet import routine_sheet
from backchime.ui.theme.fonts import load_fonts


def print_routine(timeline: Timeline, settings: Settings) -> bytes:
    """The sheet of a routine as PDF, in the person's language."""
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    application = QGuiApplication([sys.argv[0]])
    Language(application, settings.language)
    load_fonts()
    return routine_sheet(timeline, settings.look)

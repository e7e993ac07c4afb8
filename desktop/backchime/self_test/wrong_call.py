"""Makes a wrong call of Qt: a bug is to be told of in words, not to end the app."""

import os
import sys
import tempfile
from typing import Any

from PySide6.QtCore import QObject

from backchime.self_test.shipped import FaultyCopyError

TELLER = "shibokensupport.signature.errorhandler"
TOLD = "'PySide6.QtCore.QObject.setObjectName' called with wrong argument types:"
SIGNATURE = "setObjectName(self, name: str, /) -> None"


def wrong_call() -> str:
    """It raises what it should, with the usual text; a bundle loads what tells it only then."""
    os.chdir(tempfile.gettempdir())  # where one is, shiboken looks for its types: it must be readable
    was_there = TELLER in sys.modules
    text = _text_of(QObject())
    if not text.startswith(TOLD) or "Supported signatures:" not in text:
        raise FaultyCopyError(f"a wrong call was told of with {text!r}")
    if QObject.setObjectName.__doc__ != SIGNATURE:
        raise FaultyCopyError(f"a signature was given as {QObject.setObjectName.__doc__!r}")
    return f"told of in words, by what {'every start loads' if was_there else 'was loaded for it'}"


def _text_of(wrongly_called: Any) -> str:
    try:
        wrongly_called.setObjectName(3)
    except TypeError as error:
        return str(error)
    return ""

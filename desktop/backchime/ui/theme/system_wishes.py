"""What the person has asked of the whole system: dark colours, more contrast, less motion."""

import sys
from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication

SPI_GETCLIENTAREAANIMATION = 0x1042  # from winuser.h


class SystemWishes:
    """Each is False where the system cannot be asked. `changed` is called when one of them is another."""

    def __init__(self, changed: Callable[[], None]) -> None:
        # Held for good: what Qt gives out lives only as long as the object that it was got from.
        self._style = QGuiApplication.styleHints()
        ask = getattr(self._style, "accessibility", None)  # Qt has it since 6.10
        self._hints = ask() if ask is not None else None
        self._style.colorSchemeChanged.connect(changed)
        for name in ("contrastPreferenceChanged", "motionPreferenceChanged"):
            signal = getattr(self._hints, name, None)
            if signal is not None:
                signal.connect(changed)

    @property
    def dark(self) -> bool:
        """Whether the system is set to dark colours."""
        return self._style.colorScheme() is Qt.ColorScheme.Dark

    @property
    def more_contrast(self) -> bool:
        """Whether the system is set to high contrast."""
        preference = getattr(self._hints, "contrastPreference", None)
        return preference is not None and preference() is Qt.ContrastPreference.HighContrast

    @property
    def less_motion(self) -> bool:
        """Whether the system is set to show no animations."""
        preference = getattr(self._hints, "motionPreference", None)  # Qt has it since 6.12
        if preference is not None:
            return str(preference().name) == "ReducedMotion"
        if sys.platform == "win32":
            import ctypes

            shown = ctypes.c_int(1)
            ask = ctypes.windll.user32.SystemParametersInfoW
            ask(SPI_GETCLIENTAREAANIMATION, 0, ctypes.byref(shown), 0)
            return not shown.value
        return False

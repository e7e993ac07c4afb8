"""The keyboard during a session: every key works whatever has the focus, and so do presenter remotes."""

from collections.abc import Callable, Mapping

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QWidget

from backchime.ui.session_controller import SessionController

Key = Qt.Key
Act = Callable[[], None]


class SessionKeys(QObject):
    """Takes the session's keys before any control sees them, while `listen` is on.

    Presenter remotes send Page Up and Page Down, a full stop for their black-screen button, and F5 and Escape
    in turn for their start button.
    """

    def __init__(self, parent: QObject, window: QWidget, acts: Callable[[], Mapping[Qt.Key, Act]]) -> None:
        """`acts` says, at the moment of a press, what each key does in this window."""
        super().__init__(parent)
        self._window = window
        self._acts = acts
        self._listening = False

    @property
    def listens(self) -> bool:
        """Whether keys are taken."""
        return self._listening

    @property
    def taken(self) -> frozenset[Qt.Key]:
        """The keys that do something now."""
        return frozenset(self._acts())

    def listen(self, on: bool) -> None:
        """Takes the keys from now on, or leaves them to the focused control."""
        if on == self._listening:
            return
        self._listening = on
        application = QApplication.instance()
        if application and on:
            application.installEventFilter(self)
        elif application:
            application.removeEventFilter(self)

    def press(self, key: Qt.Key) -> None:
        """Does what a key would in the window, wherever it was pressed, and only while keys are taken."""
        if self._listening and (act := self._acts().get(key)):
            act()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Acts on a key press in the window and keeps it from everybody else."""
        if event.type() not in (QEvent.Type.KeyPress, QEvent.Type.ShortcutOverride):
            return False
        if not isinstance(event, QKeyEvent) or not isinstance(watched, QWidget):
            return False
        act = self._acts().get(Qt.Key(event.key()))
        has_modifier = event.modifiers() & ~(
            Qt.KeyboardModifier.KeypadModifier | Qt.KeyboardModifier.ShiftModifier
        )
        if act is None or has_modifier or watched.window() is not self._window:
            return False
        event.accept()
        if event.type() is QEvent.Type.KeyPress and (not event.isAutoRepeat() or event.key() in _REPEATING):
            act()
        return True


GOES_ON = (Key.Key_Escape, Key.Key_F5, Key.Key_MediaPlay, Key.Key_MediaTogglePlayPause)  # once asked to end
_REPEATING = (Key.Key_Plus, Key.Key_Equal, Key.Key_Minus)


def acts_of(controller: SessionController) -> dict[Qt.Key, Act]:
    """What the keys do that the session itself answers, those of presenter remotes and headphones too."""
    return {
        Key.Key_Space: controller.toggle_pause,
        Key.Key_MediaPlay: controller.toggle_pause,
        Key.Key_MediaTogglePlayPause: controller.toggle_pause,
        Key.Key_MediaPause: controller.pause,
        Key.Key_Pause: controller.toggle_pause,
        Key.Key_Period: controller.toggle_pause,
        Key.Key_F5: controller.resume,
        Key.Key_Left: controller.back,
        Key.Key_PageUp: controller.back,
        Key.Key_MediaPrevious: controller.back,
        Key.Key_Right: controller.skip,
        Key.Key_PageDown: controller.skip,
        Key.Key_MediaNext: controller.skip,
        Key.Key_Plus: controller.lengthen,
        Key.Key_Equal: controller.lengthen,
        Key.Key_Minus: controller.shorten,
        Key.Key_R: controller.restart_hold,
    }

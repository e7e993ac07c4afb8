"""The keys of the editor: they work whatever in the window has the focus."""

from collections.abc import Callable, Mapping

from PySide6.QtCore import QEvent, QKeyCombination, QObject, Qt
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QApplication, QWidget

Act = Callable[[], object]  # what it answers is nobody's concern here


class EditorKeys(QObject):
    """Takes these keys before any control sees them: a field would take back its own letters alone."""

    def __init__(self, page: QWidget, acts: Mapping[str, Act]) -> None:
        """`acts` says what each key does, by names such as `Ctrl+Z`; they work while `page` is shown."""
        super().__init__(page)
        self._page = page
        self._acts = {QKeySequence(name).toString(): act for name, act in acts.items()}
        page.installEventFilter(self)
        if page.isVisible():
            self._listen(True)

    @property
    def taken(self) -> frozenset[str]:
        """The keys that do something, by their names."""
        return frozenset(self._acts)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Acts on a key press within the page and keeps it from everybody else."""
        if event.type() in (QEvent.Type.Show, QEvent.Type.Hide) and watched is self._page:
            self._listen(event.type() is QEvent.Type.Show)
        if event.type() not in (QEvent.Type.KeyPress, QEvent.Type.ShortcutOverride):
            return False
        if not (isinstance(event, QKeyEvent) and isinstance(watched, QWidget) and self._page.isVisible()):
            return False
        inside = watched is self._page or self._page.isAncestorOf(watched)
        act = self._acts.get(_name_of(event)) if inside else None
        if act is None:
            return False
        event.accept()
        if event.type() is QEvent.Type.KeyPress:
            act()
        return True

    def _listen(self, listens: bool) -> None:
        """Every event of the whole app comes by, so only while the page is shown."""
        application = QApplication.instance()
        assert application is not None
        application.removeEventFilter(self)
        if listens:
            application.installEventFilter(self)


def _name_of(event: QKeyEvent) -> str:
    modifiers = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
    return QKeySequence(QKeyCombination(modifiers, Qt.Key(event.key()))).toString()

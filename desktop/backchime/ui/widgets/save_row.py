"""The way to take a session along as a sound file: a button, and how far the file is while it is made."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QLabel, QSizePolicy, QVBoxLayout, QWidget

from backchime.ui.theme.appearance import Appearance
from backchime.ui.theme.theme import space
from backchime.ui.widgets.buttons import quiet_button
from backchime.ui.widgets.texts import ink_palette


class SaveRow(QWidget):
    """Asks to save; while that goes on, shows how far it is and asks to cancel it."""

    save_requested = Signal()
    cancel_requested = Signal()

    def __init__(self, appearance: Appearance) -> None:
        super().__init__()
        self._appearance = appearance
        self.save_button = quiet_button(appearance, self.tr("Save as audio"), icon_name="export")
        self.cancel_button = quiet_button(appearance, self.tr("Cancel"))
        self._under_way = QHBoxLayout()
        self._pattern = ""
        self._told = QLabel()
        self._told.setWordWrap(True)
        self._told.setMinimumWidth(1)
        self._told.setTextFormat(Qt.TextFormat.PlainText)
        self._told.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self._arrange()
        self.save_button.clicked.connect(self.save_requested)
        self.cancel_button.clicked.connect(self.cancel_requested)
        appearance.changed.connect(self._dress)
        self._dress()
        self.show_ready()

    @property
    def words(self) -> str:
        """What is shown of a save under way; nothing where there is none."""
        return self._told.text() if not self._told.isHidden() else ""

    def show_ready(self) -> None:
        """Nothing is being saved."""
        self._change(self.cancel_button, self.save_button)
        self._told.hide()

    def show_saving(self, percent: int, *, routine_name: str = "") -> None:
        """Shows how far a save is; `routine_name` is that of another routine, if it is not this one's."""
        if routine_name:
            self._pattern = self.tr("Saving another routine, {percent} %")
            about = self.tr("Saving “{name}”").format(name=routine_name)
            cancel = self.tr("Cancel saving “{name}”").format(name=routine_name)
        else:
            self._pattern = self.tr("Saving, {percent} %")
            about, cancel = self.tr("Saving"), self.tr("Cancel saving")
        # The names stay the same all the while: a screen reader would read each percent aloud.
        _rename(self._told, about)
        _rename(self.cancel_button, cancel)
        self._told.setText(self._pattern.format(percent=percent))
        self._told.show()
        self._change(self.save_button, self.cancel_button)
        self._follow_width()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Words that have no room beside their button stand above it."""
        super().resizeEvent(event)
        self._follow_width()

    def _follow_width(self) -> None:
        longest = self._told.fontMetrics().horizontalAdvance(self._pattern.format(percent=100))
        beside = longest + space(2) + self.cancel_button.sizeHint().width() <= self.width()
        way = QBoxLayout.Direction.LeftToRight if beside else QBoxLayout.Direction.TopToBottom
        if self._under_way.direction() != way:
            self._under_way.setDirection(way)
            self._under_way.setSpacing(space(2) if beside else 0)

    def _change(self, before: QWidget, after: QWidget) -> None:
        """One button in place of the other; the focus goes along."""
        after.show()
        if self.window().focusWidget() is before:
            after.setFocus(Qt.FocusReason.OtherFocusReason)
        before.hide()

    def _arrange(self) -> None:
        self._under_way.setSpacing(space(2))
        self._under_way.addWidget(self._told, 1)
        self._under_way.addWidget(self.cancel_button)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.save_button)
        column.addLayout(self._under_way)

    def _dress(self) -> None:
        theme = self._appearance.theme
        self._told.setFont(theme.font("small"))
        self._told.setPalette(ink_palette(theme.color("ink-2")))
        self._follow_width()


def _rename(part: QWidget, name: str) -> None:
    if part.accessibleName() != name:
        part.setAccessibleName(name)
        part.setToolTip(name)

"""The top of the editor: the routine's name, what can be taken back, and Save, always in sight."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from backchime.core.routine_draft import Draft
from backchime.core.routine_entries import LONGEST_NAME
from backchime.ui.theme.appearance import Appearance
from backchime.ui.theme.theme import size, space
from backchime.ui.widgets.buttons import IconButton, primary_button, secondary_button
from backchime.ui.widgets.name_field import WIDTH as NAME_WIDTH
from backchime.ui.widgets.name_field import NameField
from backchime.ui.widgets.texts import text_label

NOTHING_LESS = 16_777_215  # as wide as Qt lets anything be
NAME_SHARE = 100  # of the room: all that it takes


class EditorHeader(QWidget):
    """`renamed` brings every name as it is being written."""

    back_requested = Signal()
    renamed = Signal(str)
    undo_requested = Signal()
    redo_requested = Signal()
    try_requested = Signal()
    save_requested = Signal()

    def __init__(self, appearance: Appearance) -> None:
        super().__init__()
        self._appearance = appearance
        self._small = False
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        self.back = IconButton(appearance, self.tr("Back"), icon_name="arrow-left")
        self.name = NameField(
            appearance,
            name=self.tr("Name of the routine"),
            hint=self.tr("Name your routine"),
            longest=LONGEST_NAME,
        )
        self.lacks = text_label(appearance, role="small", tone="danger", wrap=True)
        self.lacks.hide()
        self.undo = IconButton(appearance, self.tr("Undo"), icon_name="arrow-counter-clockwise")
        self.redo = IconButton(appearance, self.tr("Redo"), icon_name="arrow-clockwise")
        self.state = text_label(appearance, role="small", tone="ink-2")
        self.try_button = secondary_button(appearance, self.tr("Try it"), icon_name="play-fill")
        self.save = primary_button(appearance, self.tr("Save"))
        self._arrange()
        self._connect()

    def show_draft(
        self, draft: Draft, *, is_changed: bool, is_saved: bool, can_undo: bool, can_redo: bool
    ) -> None:
        """Shows a draft's name, and what can be done with it now."""
        has_steps = bool(draft.routine.steps)
        self.name.show_name(draft.routine.name)
        if draft.routine.name.strip():
            self.say_lack("")
        self._enable(self.undo, can_undo)
        self._enable(self.redo, can_redo)
        self.save.setEnabled(has_steps)
        self.try_button.setVisible(has_steps)
        for button in (self.undo, self.redo):
            button.setVisible(has_steps or can_undo or can_redo)
        self._place_buttons()
        said = self.tr("Not saved yet") if is_changed else self.tr("Saved")
        self.state.say(said if has_steps or is_saved else "")

    def say_lack(self, sentence: str) -> None:
        """Says what the name lacks, and marks its line; nothing takes both away."""
        if sentence != self.lacks.words:
            self.lacks.say(sentence)
            self.lacks.setVisible(bool(sentence))
            self.name.mark_fault(bool(sentence))
            self.name.setAccessibleDescription(sentence)

    def set_small(self, small: bool, *, margin: int) -> None:
        """In a small window the buttons stand below the name."""
        self._small = small
        self._column.setContentsMargins(0, 0, margin, 0)
        self._stretch.setVisible(not small)
        self.name.setMaximumWidth(NOTHING_LESS if small else NAME_WIDTH)
        self._place_buttons()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The words on what is saved give way where the buttons need their room."""
        super().resizeEvent(event)
        self._place_buttons()

    def _place_buttons(self) -> None:
        below = self._small and not self.try_button.isHidden()
        row, other = (self._second, self._first) if below else (self._first, self._second)
        if row.indexOf(self._buttons) < 0:
            other.removeWidget(self._buttons)
            row.addWidget(self._buttons, 1 if below else 0)
            self._second.setContentsMargins(0, 0 if not below else space(1), 0, 0)
        shown = (self.undo, self.redo, self.state, self.try_button, self.save)
        needed = sum(part.sizeHint().width() + space(3) for part in shown)
        self.state.setVisible(not below or needed <= self.width())

    def _enable(self, button: QWidget, enabled: bool) -> None:
        """A button that goes grey hands the focus on, so that the keyboard is not lost."""
        if not enabled and button.hasFocus():
            self.name.setFocus(Qt.FocusReason.OtherFocusReason)
        button.setEnabled(enabled)

    def _arrange(self) -> None:
        self._buttons = QWidget()
        self._buttons.setMinimumHeight(size("button") + space(1))  # room for the icons' own frames
        buttons = QHBoxLayout(self._buttons)
        buttons.setContentsMargins(0, 0, 0, 0)
        buttons.setSpacing(space(3))
        buttons.addWidget(self.undo, 0, Qt.AlignmentFlag.AlignVCenter)
        buttons.addWidget(self.redo, 0, Qt.AlignmentFlag.AlignVCenter)
        buttons.addStretch(1)
        buttons.addWidget(self.state)
        buttons.addWidget(self.try_button)
        buttons.addWidget(self.save)
        self._stretch = QWidget()
        self._first = QHBoxLayout()
        self._first.setSpacing(space(3))
        self._first.addWidget(self.back, 0, Qt.AlignmentFlag.AlignVCenter)
        self._first.addWidget(self.name, NAME_SHARE)
        self._first.addWidget(self._stretch, 1)
        self._first.addWidget(self._buttons)
        self._second = QHBoxLayout()
        self._column = QVBoxLayout(self)
        self._column.setSpacing(space(1))
        self._column.addLayout(self._first)
        self._column.addWidget(self.lacks)
        self._column.addLayout(self._second)
        self.lacks.setContentsMargins(space(8), 0, 0, 0)

    def _connect(self) -> None:
        self.back.clicked.connect(self.back_requested)
        self.name.textEdited.connect(self.renamed)
        self.undo.clicked.connect(self.undo_requested)
        self.redo.clicked.connect(self.redo_requested)
        self.try_button.clicked.connect(self.try_requested)
        self.save.clicked.connect(self.save_requested)

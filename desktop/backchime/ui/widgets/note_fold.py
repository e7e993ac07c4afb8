"""A note on a session and what else one did for one's back, folded under one quiet button."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from backchime.core.history import Tag
from backchime.ui.theme.appearance import Appearance
from backchime.ui.theme.theme import space
from backchime.ui.widgets.buttons import quiet_button
from backchime.ui.widgets.focus_ring import focus_by_key
from backchime.ui.widgets.note_field import NoteField
from backchime.ui.widgets.tag_chips import TagChips, tags_question
from backchime.ui.widgets.texts import text_label


class NoteFold(QWidget):
    """Emits `noted` or `tagged` with what is said, as it is said."""

    noted = Signal(str)
    tagged = Signal(tuple)

    def __init__(self, appearance: Appearance, *, first: QWidget | None = None) -> None:
        """Folded until its button is pressed, or a note is shown; `first` may be one more question."""
        super().__init__()
        self.open_button = quiet_button(appearance, self.tr("Add a note"), icon_name="pencil-simple")
        self.open_button.stand_flush()
        self.open_button.clicked.connect(self._open)
        asked = self.tr("Anything to remember?")
        self.field = NoteField(appearance, name=asked, hint=self.tr("If you like"))
        self.tags = TagChips(appearance)
        self.field.said.connect(self.noted)
        self.tags.changed.connect(self.tagged)
        self.inside = QWidget()
        within = QVBoxLayout(self.inside)
        within.setContentsMargins(0, 0, 0, 0)
        within.setSpacing(space(2))
        if first is not None:
            within.addWidget(first)
        for title, part in ((asked, self.field), (tags_question(), self.tags)):
            within.addWidget(text_label(appearance, title, role="label", wrap=True))
            within.addWidget(part)
            within.addSpacing(space(2))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.open_button, 0, Qt.AlignmentFlag.AlignLeft)
        column.addWidget(self.inside)
        self.show_note("", ())

    def show_note(self, note: str, tags: tuple[Tag, ...]) -> None:
        """Shows what has been said; folded, if that is nothing."""
        self.field.show_text(note)
        self.tags.show_on(tags)
        self._unfold(bool(note or tags))

    def _open(self) -> None:
        self._unfold(True)
        focus_by_key(self.field)

    def _unfold(self, is_open: bool) -> None:
        self.open_button.setVisible(not is_open)
        self.inside.setVisible(is_open)

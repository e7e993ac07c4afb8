"""A few words of one's own: one line that grows with what is written."""

from PySide6.QtCore import QEvent, QSignalBlocker, QSize, Qt, Signal
from PySide6.QtGui import QContextMenuEvent, QFontMetrics, QResizeEvent, QTextCursor
from PySide6.QtWidgets import QFrame, QPlainTextEdit, QSizePolicy

from backchime.ui.theme.appearance import Appearance
from backchime.ui.theme.theme import size, space
from backchime.ui.widgets.line_field import line_palette, paint_frame
from backchime.ui.widgets.menu import open_text_menu

MOST_CHARACTERS = 2_000
MOST_LINES = 6  # then it scrolls


class NoteField(QPlainTextEdit):
    """Emits `said` with all that is written, at every change. Tab leaves it, Enter begins a line."""

    said = Signal(str)

    def __init__(self, appearance: Appearance, *, name: str, hint: str = "") -> None:
        """`hint` stands there while nothing is written."""
        super().__init__()
        self._appearance = appearance
        self.setFrameShape(QFrame.Shape.NoFrame)
        line = size("control-line")
        self.setViewportMargins(space(3) + line, space(2) + line, space(3) + line, space(2) + line)
        self.viewport().setAutoFillBackground(False)
        self.setAccessibleName(name)
        self.setPlaceholderText(hint)
        self.setTabChangesFocus(True)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.document().setDocumentMargin(0)
        self.textChanged.connect(self._take_text)
        appearance.changed.connect(self._dress)
        self._dress()

    def show_text(self, text: str) -> None:
        """Shows a text in silence, unless it is there: the cursor of whoever is writing stays where it is."""
        if text != self.toPlainText():
            with QSignalBlocker(self):
                self.setPlainText(text)
            self._grow()

    def sizeHint(self) -> QSize:
        """As high as its lines."""
        return QSize(super().sizeHint().width(), self.height_of(self._lines))

    def minimumSizeHint(self) -> QSize:
        """As high as its lines, and as narrow as may be."""
        return QSize(size("hit-min"), self.height_of(self._lines))

    def height_of(self, lines: int) -> int:
        """How high it is with so many lines."""
        text = lines * QFontMetrics(self.font()).lineSpacing()
        return max(self._appearance.theme.scaled(size("button")), text + 2 * self._margin)

    def event(self, event: QEvent) -> bool:
        """The frame lies around what is written, where Qt would paint none."""
        if event.type() is QEvent.Type.Paint:
            role = "primary" if self.hasFocus() else "line-strong"
            paint_frame(self, role if self.isEnabled() else "sunken", theme=self._appearance.theme)
            return True
        if event.type() in (QEvent.Type.FocusIn, QEvent.Type.FocusOut):
            self.update()
        return super().event(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """What can be done with the text."""
        open_text_menu(self.createStandardContextMenu(), event, self._appearance.theme)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Another width breaks the lines elsewhere."""
        super().resizeEvent(event)
        self._grow()

    @property
    def _lines(self) -> int:
        return max(1, min(MOST_LINES, round(self.document().size().height())))

    @property
    def _margin(self) -> int:
        return space(3)

    def _take_text(self) -> None:
        text = self.toPlainText()
        if len(text) > MOST_CHARACTERS:
            with QSignalBlocker(self):
                self.setPlainText(text := text[:MOST_CHARACTERS])
            self.moveCursor(QTextCursor.MoveOperation.End)
        self._grow()
        self.said.emit(text)

    def _grow(self) -> None:
        many = self.document().size().height() > MOST_LINES
        shown = Qt.ScrollBarPolicy.ScrollBarAsNeeded if many else Qt.ScrollBarPolicy.ScrollBarAlwaysOff
        self.setVerticalScrollBarPolicy(shown)
        if self.height() != self.height_of(self._lines):
            self.setFixedHeight(self.height_of(self._lines))

    def _dress(self) -> None:
        self.setFont(self._appearance.theme.font("body"))
        self.setPalette(line_palette(self._appearance.theme))
        self._grow()

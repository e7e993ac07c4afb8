"""The list of keys, laid over the window so that it works in full screen too."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import (
    QBoxLayout,
    QGridLayout,
    QHBoxLayout,
    QVBoxLayout,
    QWidget,
)

from backchime.ui.accessible import COVER
from backchime.ui.key_table import KeyLine, editor_lines, session_lines, window_lines
from backchime.ui.theme.appearance import Appearance
from backchime.ui.theme.theme import measure, size, space
from backchime.ui.widgets.buttons import IconButton
from backchime.ui.widgets.dialog_card import DialogCard
from backchime.ui.widgets.focus_ring import focus_by_key
from backchime.ui.widgets.key_cap import KeyCap
from backchime.ui.widgets.scroll_area import ScrollArea
from backchime.ui.widgets.texts import text_label, title_label

CARD_WIDTH = measure("key-list", "card-width")
CARD_MARGIN = space(5)
PADDING = size("dialog-padding")
LEAST_WIDTH_BESIDE = measure("key-list", "least-width-beside")
CAPS_WIDTH = measure("key-list", "caps-width")
ROW_GAP, CAP_GAP = space(3), space(2)


class KeyList(QWidget):
    """Emits `closed` when the person is done with it, by Esc, the button or a click beside the card."""

    closed = Signal()

    def __init__(self, window: QWidget, appearance: Appearance) -> None:
        """Hidden until `open`."""
        super().__init__(window)
        self._appearance = appearance
        self._over = window
        self._card = DialogCard(self, appearance)
        title = title_label(appearance, self.tr("Keyboard"))
        self.close_button = IconButton(appearance, self.tr("Close"), icon_name="x")
        self.close_button.clicked.connect(self.closed)
        self.setAccessibleName(title.words)
        self.setProperty("told_as", COVER)
        self._head = QHBoxLayout()
        self._head.setContentsMargins(0, 0, PADDING - space(2), 0)
        self._head.addWidget(title, 1)
        self._head.addWidget(self.close_button)
        column = QVBoxLayout(self._card)
        column.setContentsMargins(PADDING, PADDING - space(2), 0, PADDING)
        column.setSpacing(space(4))
        column.addLayout(self._head)
        column.addWidget(self._scrolled())
        window.installEventFilter(self)
        appearance.changed.connect(self.fit)
        self.hide()

    def open(self) -> None:
        """Appears over the window."""
        self.fit()
        self.show()
        self.raise_()
        focus_by_key(self.close_button)

    def fit(self) -> None:
        """Covers the window, with the card in its middle."""
        self.setGeometry(self._over.rect())
        width = min(CARD_WIDTH, self.width() - 2 * CARD_MARGIN)
        beside = width / self._appearance.theme.text_scale >= LEAST_WIDTH_BESIDE
        across, down = QBoxLayout.Direction.LeftToRight, QBoxLayout.Direction.TopToBottom
        self._columns.setDirection(across if beside else down)
        high = self._columns.totalHeightForWidth(width - PADDING) + self._above
        height = min(high, self.height() - 2 * CARD_MARGIN)
        self._card.setGeometry((self.width() - width) // 2, (self.height() - height) // 2, width, height)
        self.update()

    @property
    def _above(self) -> int:
        """What the card needs besides its lines."""
        return PADDING - space(2) + self._head.sizeHint().height() + space(4) + PADDING

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Grows and shrinks with the window."""
        if event.type() is QEvent.Type.Resize and self.isVisible():
            self.fit()
        return super().eventFilter(watched, event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc closes; no other key reaches what lies beneath."""
        if event.key() == Qt.Key.Key_Escape:
            self.closed.emit()

    def focusNextPrevChild(self, forward: bool) -> bool:
        """Tab goes to and fro between the button and the list, which keys scroll, and never beneath."""
        focus_by_key(self._area if self.close_button.hasFocus() else self.close_button)
        return True

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """A click beside the card closes."""
        if not self._card.geometry().contains(event.position().toPoint()):
            self.closed.emit()

    def paintEvent(self, event: QPaintEvent) -> None:
        """The page beneath steps back."""
        QPainter(self).fillRect(self.rect(), self._appearance.theme.color("scrim"))

    def _scrolled(self) -> ScrollArea:
        self._sheet = QWidget()
        self._columns = QBoxLayout(QBoxLayout.Direction.LeftToRight, self._sheet)
        self._columns.setContentsMargins(0, 0, PADDING, 0)
        self._columns.setSpacing(space(6))
        left = QVBoxLayout()
        left.setSpacing(space(5))
        left.addLayout(self._part(self.tr("During a session"), session_lines()))
        left.addLayout(self._part(self.tr("In the routine editor"), editor_lines()))
        left.addStretch(1)
        self._columns.addLayout(left, 1)
        self._columns.addLayout(self._part(self.tr("Anywhere"), window_lines()), 1)
        self._area = ScrollArea()
        self._area.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._area.setAccessibleName(self.tr("List of keys"))
        self._area.setWidget(self._sheet)
        return self._area

    def _part(self, heading: str, lines: Sequence[KeyLine]) -> QVBoxLayout:
        rows = QGridLayout()
        rows.setHorizontalSpacing(space(4))
        rows.setVerticalSpacing(ROW_GAP)
        rows.setColumnMinimumWidth(0, CAPS_WIDTH)
        rows.setColumnStretch(1, 1)
        for number, shown in enumerate(lines):
            caps = QHBoxLayout()
            caps.setSpacing(CAP_GAP)
            caps.addStretch(1)
            for cap in shown.caps:
                caps.addWidget(KeyCap(self._appearance, cap.name, icon_name=cap.icon_name))
            does = text_label(self._appearance, shown.does, wrap=True)
            does.setAccessibleName(f"{' '.join(cap.name for cap in shown.caps)}: {shown.does}")
            rows.addLayout(caps, number, 0)
            rows.addWidget(does, number, 1)
        column = QVBoxLayout()
        column.setSpacing(space(4))
        column.addWidget(text_label(self._appearance, heading, role="h3"))
        column.addLayout(rows)
        column.addStretch(1)
        return column

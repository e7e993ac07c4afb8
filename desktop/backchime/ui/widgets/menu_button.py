"""A button that says what is chosen and opens the menu with the other choices."""

from PySide6.QtCore import QEvent, QPoint, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QAction, QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QPushButton, QSizePolicy

from backchime.ui.theme.appearance import Appearance
from backchime.ui.theme.icons import icon_pixmap
from backchime.ui.theme.theme import measure, radius, size, space
from backchime.ui.widgets.menu import Menu

LEAST_WIDTH = measure("menu-button", "least-width")
BORDER = size("control-line")


class MenuButton(QPushButton):
    """Words that are too long for it end in dots, and stand in full in its tooltip."""

    def __init__(self, appearance: Appearance, name: str) -> None:
        """`name` is what is chosen here, told to screen readers before the choice."""
        super().__init__()
        self._appearance = appearance
        self._name = name
        self.choices = Menu(self, appearance)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setProperty("ring_radius", radius("control"))
        self.clicked.connect(self._open)
        appearance.changed.connect(self._dress)
        self._dress()

    def add_choice(self, words: str) -> QAction:
        """One more entry of the menu."""
        return self.choices.addAction(words)

    def say(self, words: str) -> None:
        """Shows what is chosen."""
        self.setText(words)
        self.setToolTip(words)
        self.setAccessibleName(f"{self._name}, {words}")
        self.update()

    @property
    def words_rect(self) -> QRect:
        """Where the words stand."""
        return self.rect().adjusted(space(4), 0, -space(3) - size("icon-small") - space(2), 0)

    def sizeHint(self) -> QSize:
        """As wide as drawn, whatever it says."""
        return QSize(LEAST_WIDTH, max(size("button"), self.fontMetrics().height() + 2 * space(2)))

    def minimumSizeHint(self) -> QSize:
        """The same."""
        return self.sizeHint()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter and the arrow down open the menu, as Space does."""
        opening = (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Down)
        if event.key() in opening and not event.isAutoRepeat():
            self.click()
        else:
            super().keyPressEvent(event)

    def event(self, event: QEvent) -> bool:
        """Repaints under the pointer."""
        if event.type() in (QEvent.Type.Enter, QEvent.Type.Leave):
            self.update()
        return super().event(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Frame, words, an arrow down."""
        theme = self._appearance.theme
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        half = BORDER / 2
        painter.setPen(QPen(theme.color("line-strong" if self.isEnabled() else "sunken"), BORDER))
        pressed = "line" if self.isDown() else "sunken" if self.underMouse() else "surface"
        painter.setBrush(theme.color(pressed if self.isEnabled() else "sunken"))
        corner = radius("control") - half
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(half, half, -half, -half), corner, corner)
        ink = theme.color("ink" if self.isEnabled() else "ink-3")
        painter.setPen(ink)
        words = self.fontMetrics().elidedText(
            self.text(), Qt.TextElideMode.ElideMiddle, self.words_rect.width()
        )
        painter.drawText(self.words_rect, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, words)
        px = size("icon-small")
        caret = icon_pixmap("caret-down", ink, px=px, ratio=self.devicePixelRatioF())
        painter.drawPixmap(self.width() - space(3) - px, (self.height() - px) // 2, caret)

    def _open(self) -> None:
        self.choices.popup(self.mapToGlobal(QPoint(0, self.height() + space(1))))
        present = next((action for action in self.choices.actions() if action.isChecked()), None)
        if present is not None:  # the arrow keys go on from what is chosen
            self.choices.setActiveAction(present)

    def _dress(self) -> None:
        self.setFont(self._appearance.theme.font("label"))
        self.updateGeometry()
        self.update()

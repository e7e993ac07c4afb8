"""The button that lets a sound be heard, and stops it while it rings."""

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton

from backchime.ui.theme.appearance import Appearance
from backchime.ui.theme.icons import icon_pixmap
from backchime.ui.theme.theme import radius, size


class SoundButton(QAbstractButton):
    """A triangle to play, a square to stop. Whoever makes it sound tells it so with `show_sounding`."""

    def __init__(self, appearance: Appearance, *, play: str, stop: str, large: bool = False) -> None:
        """`play` and `stop` say in words what it does; a large one is round and always filled."""
        super().__init__()
        self._appearance = appearance
        self._names = (play, stop)
        self._large = large
        self._sounds = False
        across = size("button-large" if large else "hit-min")
        self.setFixedSize(QSize(across, across))
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setProperty("ring_radius", self._corner)
        appearance.changed.connect(self.update)
        self.show_sounding(False)

    @property
    def sounds(self) -> bool:
        """Whether pressing it stops a sound."""
        return self._sounds

    def show_sounding(self, sounds: bool) -> None:
        """Its sound rings, or rings no more."""
        self._sounds = sounds
        name = self._names[1 if sounds else 0]
        self.setAccessibleName(name)
        self.setToolTip(name)
        self.update()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter presses, as Space does."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not event.isAutoRepeat():
            self.click()
        else:
            super().keyPressEvent(event)

    def event(self, event: QEvent) -> bool:
        """Repaints under the pointer."""
        if event.type() in (QEvent.Type.Enter, QEvent.Type.Leave):
            self.update()
        return super().event(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """The field and the sign."""
        theme = self._appearance.theme
        field, ink = self._roles()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.color(field))
        painter.drawRoundedRect(self.rect(), self._corner, self._corner)
        px = size("icon")
        sign = "stop-fill" if self._sounds else "play-fill"
        drawn = icon_pixmap(sign, theme.color(ink), px=px, ratio=self.devicePixelRatioF())
        painter.drawPixmap((self.width() - px) // 2, (self.height() - px) // 2, drawn)

    @property
    def _corner(self) -> int:
        return self.width() // 2 if self._large else radius("control")

    def _roles(self) -> tuple[str, str]:
        if not self.isEnabled():
            return "sunken", "ink-3"
        if self._large or self._sounds:
            filled = "primary-press" if self.isDown() else "primary-hover" if self.underMouse() else "primary"
            return filled, "on-primary"
        return ("line" if self.isDown() or self.underMouse() else "primary-soft"), "primary"

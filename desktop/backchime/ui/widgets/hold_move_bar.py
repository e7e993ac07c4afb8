"""How the time of a session splits into holding and moving: a bar in two colours, and its legend."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QSizePolicy, QWidget

from backchime.ui.theme.appearance import Appearance
from backchime.ui.theme.theme import measure, space
from backchime.ui.widgets.texts import TextLabel, text_label

BAR_HEIGHT = measure("hold-move-bar", "bar-height")
BAR_GAP = measure("hold-move-bar", "bar-gap")
DOT = measure("hold-move-bar", "dot")


class HoldMoveBar(QWidget):
    """The time of a session, split into holding and moving."""

    def __init__(self, appearance: Appearance) -> None:
        super().__init__()
        self._appearance = appearance
        self._share = 0.0
        self.setFixedHeight(BAR_HEIGHT)
        appearance.changed.connect(self.update)

    def show_share(self, holding: float) -> None:
        """Shows the part spent in holds, 0 to 1."""
        self._share = holding
        self.update()

    @property
    def holding_rect(self) -> QRectF:
        """The part at the left."""
        return QRectF(0, 0, max(BAR_HEIGHT, (self.width() - BAR_GAP) * self._share), self.height())

    @property
    def moving_rect(self) -> QRectF:
        """The rest, after a gap."""
        left = self.holding_rect.right() + BAR_GAP
        return QRectF(left, 0, max(0.0, self.width() - left), self.height())

    def paintEvent(self, event: QPaintEvent) -> None:
        """Two bars."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        for rect, role in ((self.holding_rect, "accent"), (self.moving_rect, "primary")):
            painter.setBrush(self._appearance.theme.color(role))
            painter.drawRoundedRect(rect, BAR_HEIGHT / 2, BAR_HEIGHT / 2)


class Dot(QWidget):
    """The colour of one part of the bar, before its words."""

    def __init__(self, appearance: Appearance, role: str) -> None:
        super().__init__()
        self._appearance = appearance
        self._role = role
        self.setFixedSize(DOT, DOT)
        appearance.changed.connect(self.update)

    def paintEvent(self, event: QPaintEvent) -> None:
        """A filled circle."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._appearance.theme.color(self._role))
        painter.drawEllipse(self.rect())


class Legend(QWidget):
    """The two times in words, side by side; below each other where there is no room."""

    def __init__(self, appearance: Appearance) -> None:
        super().__init__()
        self.holding = text_label(appearance, role="small")
        self.moving = text_label(appearance, role="small")
        self._pairs = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._pairs.setContentsMargins(0, 0, 0, 0)
        self._pairs.setSpacing(space(1))
        self._both = (
            _pair(Dot(appearance, "accent"), self.holding),
            _pair(Dot(appearance, "primary"), self.moving),
        )
        self._pairs.addLayout(self._both[0])
        self._pairs.addStretch(1)
        self._pairs.addLayout(self._both[1])
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)

    def show_times(self, holding: str, moving: str) -> None:
        """Shows both times."""
        self.holding.say(holding)
        self.moving.say(moving)
        self._fit()

    def minimumSizeHint(self) -> QSize:
        """As wide as the longer of the two."""
        width = max(pair.sizeHint().width() for pair in self._both)
        return QSize(width, super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Side by side if there is room."""
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        needed = sum(pair.sizeHint().width() for pair in self._both) + space(2)
        directions = QBoxLayout.Direction
        self._pairs.setDirection(directions.LeftToRight if needed <= self.width() else directions.TopToBottom)


def _pair(dot: Dot, label: TextLabel) -> QHBoxLayout:
    row = QHBoxLayout()
    row.setSpacing(space(2))
    row.addWidget(dot)
    row.addWidget(label)
    return row

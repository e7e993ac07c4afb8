"""A choice that is on or off: the whole row is its target."""

from PySide6.QtCore import QEvent, QPoint, QPointF, QRect, QRectF, QSignalBlocker, QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QCheckBox, QSizePolicy, QWidget

from backchime.ui.theme.appearance import Appearance
from backchime.ui.theme.theme import measure, measures, size, space

TRACK = QSize(*measures("toggle", "track"))
KNOB_GAP = measure("toggle", "knob-gap")
GAP = space(5)
PADDING = measure("toggle", "padding")
LINE_GAP = size("line-gap")
LEAST_HEIGHT = size("setting-row")
LEAST_TEXT = measure("toggle", "least-text")
_WRAPPED = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop | Qt.TextFlag.TextWordWrap


class Toggle(QCheckBox):
    """Words at the left, a switch at the right. Emits `switched` for what the person does."""

    switched = Signal(bool)

    def __init__(
        self, appearance: Appearance, label: str, *, hint: str = "", parent: QWidget | None = None
    ) -> None:
        """`hint` stands below the label, in one sentence."""
        super().__init__(label, parent)
        self._appearance = appearance
        self._hint = hint
        self.setAccessibleName(label)
        self.setAccessibleDescription(hint)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setProperty("ring_radius", TRACK.height())
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.toggled.connect(self.switched)
        appearance.changed.connect(self._dress)

    def say(self, label: str) -> None:
        """Says what is on or off in other words."""
        self.setText(label)
        self.setAccessibleName(label)
        self._dress()

    def say_hint(self, hint: str) -> None:
        """Says something else below the label."""
        self._hint = hint
        self.setAccessibleDescription(hint)
        self._dress()

    def show_on(self, on: bool) -> None:
        """Takes a state from outside, in silence."""
        with QSignalBlocker(self):
            self.setChecked(on)
        self.update()

    # -- where things lie --

    @property
    def track_rect(self) -> QRect:
        """The switch, at the right and half-way down."""
        return QRect(QPoint(self.width() - TRACK.width(), (self.height() - TRACK.height()) // 2), TRACK)

    @property
    def ring_rect(self) -> QRect:
        """What the ring of the keyboard's focus goes around."""
        return self.track_rect

    @property
    def knob_rect(self) -> QRectF:
        """The knob: left when off, right when on."""
        across = TRACK.height() - 2 * KNOB_GAP
        track = QRectF(self.track_rect)
        left = track.right() - KNOB_GAP - across if self.isChecked() else track.left() + KNOB_GAP
        return QRectF(
            QPointF(left, track.top() + KNOB_GAP), QPointF(left + across, track.bottom() - KNOB_GAP)
        )

    @property
    def label_rect(self) -> QRect:
        """Where the label stands."""
        width = self.width() - TRACK.width() - GAP
        label, hint = self._text_heights(width)
        top = (self.height() - self._text_height(width)) // 2
        return QRect(0, top, width, label if hint else self._text_height(width))

    @property
    def hint_rect(self) -> QRect:
        """Where the hint stands; empty without one."""
        box = self.label_rect
        _, height = self._text_heights(box.width())
        return QRect(0, box.bottom() + 1 + LINE_GAP, box.width(), height) if height else QRect()

    def sizeHint(self) -> QSize:
        """As wide as its words in one line."""
        theme = self._appearance.theme
        label = QFontMetrics(theme.font("label")).horizontalAdvance(self.text())
        hint = QFontMetrics(theme.font("body")).horizontalAdvance(self._hint)
        width = max(label, hint) + GAP + TRACK.width()
        return QSize(width, self.heightForWidth(width))

    def minimumSizeHint(self) -> QSize:
        """Words may break into lines."""
        return QSize(LEAST_TEXT + GAP + TRACK.width(), LEAST_HEIGHT)

    def hasHeightForWidth(self) -> bool:
        """A narrow one is higher."""
        return True

    def heightForWidth(self, width: int) -> int:
        """High enough for every line."""
        return max(LEAST_HEIGHT, self._text_height(width - TRACK.width() - GAP) + 2 * PADDING)

    def hitButton(self, position: QPoint) -> bool:
        """The whole row can be pressed."""
        return self.rect().contains(position)

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

    # -- how it looks --

    def paintEvent(self, event: QPaintEvent) -> None:
        """Label, hint, track, knob."""
        theme = self._appearance.theme
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setFont(theme.font("label"))
        painter.setPen(theme.color("ink" if self.isEnabled() else "ink-3"))
        painter.drawText(self.label_rect, _WRAPPED, self.text())
        if self._hint:
            painter.setFont(theme.font("body"))
            painter.setPen(theme.color("ink-2" if self.isEnabled() else "ink-3"))
            painter.drawText(self.hint_rect, _WRAPPED, self._hint)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.color(self._track_role()))
        painter.drawRoundedRect(self.track_rect, TRACK.height() / 2, TRACK.height() / 2)
        painter.setBrush(theme.color("surface"))
        painter.drawEllipse(self.knob_rect)

    def _track_role(self) -> str:
        if not self.isEnabled():
            return "line"
        if not self.isChecked():
            return "ink-2" if self.underMouse() else "line-strong"
        return "primary-hover" if self.underMouse() else "primary"

    def _text_heights(self, width: int) -> tuple[int, int]:
        theme = self._appearance.theme
        return (
            _height_of(QFontMetrics(theme.font("label")), self.text(), width),
            _height_of(QFontMetrics(theme.font("body")), self._hint, width),
        )

    def _text_height(self, width: int) -> int:
        label, hint = self._text_heights(width)
        return label + (LINE_GAP + hint if hint else 0)

    def _dress(self) -> None:
        self.updateGeometry()
        self.update()


def _height_of(metrics: QFontMetrics, text: str, width: int) -> int:
    return metrics.boundingRect(QRect(0, 0, max(1, width), 10_000), _WRAPPED, text).height() if text else 0

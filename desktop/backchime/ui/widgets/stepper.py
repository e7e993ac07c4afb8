"""A number one steps up and down: by its two buttons, by key or by typing."""

from collections.abc import Callable

from PySide6.QtCore import QRectF, QSignalBlocker, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QFont,
    QKeyEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QResizeEvent,
    QValidator,
    QWheelEvent,
)
from PySide6.QtWidgets import QAbstractSpinBox, QSizePolicy, QSpinBox, QToolButton, QWidget

from backchime.ui.theme.appearance import Appearance
from backchime.ui.theme.icons import icon_pixmap
from backchime.ui.theme.theme import Theme, measure, motion_ms, radius, size
from backchime.ui.widgets.line_field import line_palette

REPEAT_AFTER_MS = motion_ms("repeat-after")
REPEAT_EVERY_MS = motion_ms("repeat-every")
WIDTH = measure("stepper", "width")
BORDER = size("control-line")
# What a line edit keeps free at each end, and a little more.
BEFORE_BUTTON = measure("stepper", "before-button")
MOST_DIGITS = 4


def stepped(value: int, steps: int, *, step: int, least: int, most: int) -> int:
    """The value after some steps, up or (below 0) down: it moves along the multiples of `step`.

    A value that was typed below `least` stays there when one steps down.
    """
    if steps >= 0:
        return max(value, min((value // step + steps) * step, most))
    return min(value, max((-(-value // step) + steps) * step, least))


class Stepper(QSpinBox):
    """Emits `value_changed` for what the person does; `show_value` says nothing.

    `step_from` is where stepping down ends, if typing may go lower.
    """

    value_changed = Signal(int)

    def __init__(
        self,
        appearance: Appearance,
        name: str,
        *,
        least: int,
        most: int,
        step: int = 5,
        step_from: int | None = None,
        suffix: str = " s",
        width: int = WIDTH,
        in_words: Callable[[int], str] = str,
        parent: QWidget | None = None,
    ) -> None:
        """`in_words` says a value aloud: 30 -> `30 seconds`."""
        super().__init__(parent)
        self._appearance = appearance
        self._in_words = in_words
        self._step_from = least if step_from is None else step_from
        self._minus = _StepButton(self, appearance, name=self.tr("Less"), icon_name="minus-bold")
        self._plus = _StepButton(self, appearance, name=self.tr("More"), icon_name="plus-bold")
        # `pressed` comes at once, and again with every repeat.
        self._minus.pressed.connect(self._step_down)
        self._plus.pressed.connect(self._step_up)
        self.setRange(least, most)
        self.setAccessibleName(name)
        self.lineEdit().setAccessibleName(name)
        self.setSingleStep(step)
        self.setSuffix(suffix)
        self.setKeyboardTracking(False)
        self.setButtonSymbols(QAbstractSpinBox.ButtonSymbols.NoButtons)
        self.setFrame(False)
        self.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self._least_width = width
        self.lineEdit().setTextMargins(size("hit-min"), 0, size("hit-min"), 0)
        self.lineEdit().textChanged.connect(self.update)
        self.valueChanged.connect(self._tell)
        appearance.changed.connect(self._dress)
        self._dress()
        self._say_value()

    # -- what a page does with it --

    def show_value(self, value: int) -> None:
        """Takes a value from outside; not while a button is held or a number is being typed."""
        if self.is_held or self.is_typing:
            return
        with QSignalBlocker(self):
            self.setValue(value)
        self._say_value()

    # -- its state --

    @property
    def is_held(self) -> bool:
        """Whether one of its buttons is down."""
        return self._minus.isDown() or self._plus.isDown()

    @property
    def is_typing(self) -> bool:
        """Whether a number has been typed and not yet taken."""
        return self.hasFocus() and self.cleanText() != str(self.value())

    @property
    def is_wrong(self) -> bool:
        """Whether what has been typed lies outside the limits."""
        return self.is_typing and not self.hasAcceptableInput()

    @property
    def can_go_down(self) -> bool:
        """Whether a step down changes anything."""
        return self.value() > self._step_from

    @property
    def can_go_up(self) -> bool:
        """Whether a step up changes anything."""
        return self.value() < self.maximum()

    @property
    def minus_button(self) -> QToolButton:
        """The button at its left."""
        return self._minus

    @property
    def plus_button(self) -> QToolButton:
        """The button at its right."""
        return self._plus

    # -- stepping and typing --

    def stepBy(self, steps: int) -> None:
        """Moves along the multiples of the step."""
        self.interpretText()
        value = stepped(
            self.value(), steps, step=self.singleStep(), least=self._step_from, most=self.maximum()
        )
        self.setValue(value)

    def stepEnabled(self) -> QAbstractSpinBox.StepEnabledFlag:
        """Where it can still go."""
        enabled = QAbstractSpinBox.StepEnabledFlag.StepNone
        if self.can_go_down:
            enabled |= QAbstractSpinBox.StepEnabledFlag.StepDownEnabled
        if self.can_go_up:
            enabled |= QAbstractSpinBox.StepEnabledFlag.StepUpEnabled
        return enabled

    def validate(self, text: str, position: int) -> tuple[QValidator.State, str, int]:
        """Lets a number outside the limits stand while it is typed, so that it can be seen and corrected."""
        digits = text.removesuffix(self.suffix()).strip()
        if digits and not (digits.isascii() and digits.isdecimal() and len(digits) <= MOST_DIGITS):
            return QValidator.State.Invalid, text, position
        inside = bool(digits) and self.minimum() <= int(digits) <= self.maximum()
        return (QValidator.State.Acceptable if inside else QValidator.State.Intermediate), text, position

    def fixup(self, text: str) -> str:
        """The nearest number inside the limits; nothing typed keeps the value."""
        digits = text.removesuffix(self.suffix()).strip()
        wanted = int(digits) if digits else self.value()
        return f"{min(max(wanted, self.minimum()), self.maximum())}{self.suffix()}"

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Plus and minus step; Escape takes back what was typed, and only then is spent."""
        match event.key():
            case Qt.Key.Key_Plus:
                self.stepBy(1)
            case Qt.Key.Key_Minus:
                self.stepBy(-1)
            case Qt.Key.Key_Escape if self.is_typing:
                self.lineEdit().setText(self.textFromValue(self.value()) + self.suffix())
            case Qt.Key.Key_Escape:
                event.ignore()
            case _:
                super().keyPressEvent(event)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Scrolls the page: whoever pressed a button and then scrolls on must not change the number."""
        event.ignore()

    # -- how it looks --

    def paintEvent(self, event: QPaintEvent) -> None:
        """The frame; the number and the buttons paint themselves."""
        theme = self._appearance.theme
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(self._border_color(theme), BORDER))
        painter.setBrush(theme.color("surface" if self.isEnabled() else "sunken"))
        half = BORDER / 2
        box = QRectF(self.rect()).adjusted(half, half, -half, -half)
        painter.drawRoundedRect(box, radius("control") - half, radius("control") - half)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """A button at each end."""
        super().resizeEvent(event)
        hit = size("hit-min")
        self._minus.setGeometry(0, 0, hit, self.height())
        self._plus.setGeometry(self.width() - hit, 0, hit, self.height())
        self._minus.raise_()
        self._plus.raise_()

    def _border_color(self, theme: Theme) -> QColor:
        if not self.isEnabled():
            return theme.color("sunken")
        return theme.color("danger" if self.is_wrong else "line-strong")

    def _step_down(self) -> None:
        self._step_by_button(-1)

    def _step_up(self) -> None:
        self._step_by_button(1)

    def _step_by_button(self, steps: int) -> None:
        self.setFocus(Qt.FocusReason.MouseFocusReason)
        self.stepBy(steps)

    def _tell(self, value: int) -> None:
        self._say_value()
        self.value_changed.emit(value)

    def _say_value(self) -> None:
        self._minus.setEnabled(self.can_go_down)
        self._plus.setEnabled(self.can_go_up)
        least, most = self._in_words(self.minimum()), self._in_words(self.maximum())
        self.setAccessibleDescription(self.tr("From {least} to {most}").format(least=least, most=most))

    def _dress(self) -> None:
        theme = self._appearance.theme
        self.setFont(_even_digits(theme.font("label")))
        widest = self.textFromValue(self.maximum()) + self.suffix()
        needed = self.fontMetrics().horizontalAdvance(widest) + 2 * (size("hit-min") + BEFORE_BUTTON)
        height = max(size("button"), self.fontMetrics().height() + 2 * BORDER)
        self.setFixedSize(max(self._least_width, needed), height)
        # Chosen for typing, the number is tinted and stays legible.
        self.lineEdit().setPalette(line_palette(theme, chosen="primary-soft", on_chosen="ink"))
        self.update()


class _StepButton(QToolButton):
    """Less or more: repeats while held, and never takes the focus from the number."""

    def __init__(self, stepper: Stepper, appearance: Appearance, *, name: str, icon_name: str) -> None:
        super().__init__(stepper)
        self._appearance = appearance
        self._icon_name = icon_name
        self.setAccessibleName(name)
        self.setToolTip(name)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setAutoRepeat(True)
        self.setAutoRepeatDelay(REPEAT_AFTER_MS)
        self.setAutoRepeatInterval(REPEAT_EVERY_MS)

    def paintEvent(self, event: QPaintEvent) -> None:
        """A soft field under the pointer, and the sign."""
        theme, px = self._appearance.theme, size("icon-small")
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if self.isEnabled() and (self.isDown() or self.underMouse()):
            inset = 2 * BORDER
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(theme.color("line" if self.isDown() else "sunken"))
            corner = radius("control") - inset
            painter.drawRoundedRect(self.rect().adjusted(inset, inset, -inset, -inset), corner, corner)
        color = theme.color("ink" if self.isEnabled() else "ink-3")
        sign = icon_pixmap(self._icon_name, color, px=px, ratio=self.devicePixelRatioF())
        painter.drawPixmap((self.width() - px) // 2, (self.height() - px) // 2, sign)


def _even_digits(font: QFont) -> QFont:
    font.setFeature(QFont.Tag("tnum"), 1)
    return font

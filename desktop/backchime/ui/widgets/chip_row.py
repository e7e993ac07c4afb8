"""Chips side by side, each on or off."""

from collections.abc import Hashable, Mapping
from typing import Generic, TypeVar

from PySide6.QtCore import QEvent, QPoint, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics, QKeyEvent, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QCheckBox, QSizePolicy, QWidget

from backchime.ui.theme.appearance import Appearance
from backchime.ui.theme.theme import radius, size, space
from backchime.ui.widgets.focus_ring import focus_by_key

Key = TypeVar("Key", bound=Hashable)


class ChipRow(QWidget, Generic[Key]):
    """Emits `changed` with the keys of the chips that are on, in their order.

    One Tab stop; left and right walk from chip to chip, Space turns one on or off.
    """

    changed = Signal(tuple)

    def __init__(
        self, appearance: Appearance, chips: Mapping[Key, str], *, name: str, names: Mapping[Key, str]
    ) -> None:
        """All off until some are shown. `chips` says what is written on each, `names` it in full words."""
        super().__init__()
        self._appearance = appearance
        self.setAccessibleName(name)
        self.chips = {
            key: _Chip(appearance, words, name=names[key], parent=self) for key, words in chips.items()
        }
        for chip in self.chips.values():
            chip.toggled.connect(self._tell)
            chip.walked.connect(self._walk)
            chip.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        self._first.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        appearance.changed.connect(self._dress)

    @property
    def on(self) -> tuple[Key, ...]:
        """The keys of those that are on."""
        return tuple(key for key, chip in self.chips.items() if chip.isChecked())

    def show_on(self, on: tuple[Key, ...]) -> None:
        """Shows which are on, in silence."""
        for key, chip in self.chips.items():
            chip.blockSignals(True)
            chip.setChecked(key in on)
            chip.blockSignals(False)
            chip.update()

    def chip_rects(self, width: int) -> list[QRect]:
        """Where each chip lies: in one row, or in as many as the width asks for."""
        chip = self._chip_size()
        beside = max(1, (width + space(2)) // (chip.width() + space(2)))
        step = chip + QSize(space(2), space(2))
        return [
            QRect(QPoint(number % beside * step.width(), number // beside * step.height()), chip)
            for number in range(len(self.chips))
        ]

    def hasHeightForWidth(self) -> bool:
        """A narrow one is higher."""
        return True

    def heightForWidth(self, width: int) -> int:
        """Down to the last row."""
        return self.chip_rects(width)[-1].bottom() + 1

    def sizeHint(self) -> QSize:
        """All in one row."""
        chip = self._chip_size()
        return QSize(len(self.chips) * (chip.width() + space(2)) - space(2), chip.height())

    def minimumSizeHint(self) -> QSize:
        """One below the other."""
        return self._chip_size()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The chips take their places."""
        self._place()

    @property
    def _first(self) -> "_Chip":
        return next(iter(self.chips.values()))

    def _chip_size(self) -> QSize:
        metrics = QFontMetrics(self._appearance.theme.font("label"))
        widest = max(metrics.horizontalAdvance(chip.text()) for chip in self.chips.values())
        width = max(size("day-chip-width"), widest + 2 * space(3))
        return QSize(width, self._appearance.theme.scaled(size("day-chip-height")))

    def _place(self) -> None:
        for chip, rect in zip(self.chips.values(), self.chip_rects(self.width()), strict=True):
            chip.setGeometry(rect)

    def _tell(self) -> None:
        self.changed.emit(self.on)

    def _walk(self, by: int) -> None:
        chips = list(self.chips.values())
        to = next((at for at, chip in enumerate(chips) if chip.hasFocus()), 0) + by
        if 0 <= to < len(chips):
            for chip in chips:
                chip.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
            chips[to].setFocusPolicy(Qt.FocusPolicy.StrongFocus)
            focus_by_key(chips[to])

    def _dress(self) -> None:
        self.updateGeometry()
        self._place()


class _Chip(QCheckBox):
    """One of them."""

    walked = Signal(int)

    def __init__(self, appearance: Appearance, words: str, *, name: str, parent: QWidget) -> None:
        super().__init__(words, parent)
        self._appearance = appearance
        self.setAccessibleName(name)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        appearance.changed.connect(self.update)

    def hitButton(self, position: QPoint) -> bool:
        """All of it can be pressed."""
        return self.rect().contains(position)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Left and right walk; Enter presses, as Space does."""
        match event.key():
            case Qt.Key.Key_Left:
                self.walked.emit(-1)
            case Qt.Key.Key_Right:
                self.walked.emit(1)
            case Qt.Key.Key_Return | Qt.Key.Key_Enter:
                self.click()
            case _:
                super().keyPressEvent(event)

    def event(self, event: QEvent) -> bool:
        """Repaints under the pointer."""
        if event.type() in (QEvent.Type.Enter, QEvent.Type.Leave):
            self.update()
        return super().event(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Filled when on, outlined when off."""
        theme, half = self._appearance.theme, size("control-line") / 2
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        fill, edge, ink = self._roles()
        painter.setPen(QPen(theme.color(edge), size("control-line")))
        painter.setBrush(theme.color(fill))
        box = QRectF(self.rect()).adjusted(half, half, -half, -half)
        painter.drawRoundedRect(box, radius("control") - half, radius("control") - half)
        painter.setFont(theme.font("label"))
        painter.setPen(theme.color(ink))
        painter.drawText(self.rect(), Qt.AlignmentFlag.AlignCenter, self.text())

    def _roles(self) -> tuple[str, str, str]:
        if not self.isEnabled():
            return ("line" if self.isChecked() else "sunken"), "sunken", "ink-3"
        if self.isChecked():
            fill = "primary-hover" if self.underMouse() else "primary"
            return fill, fill, "on-primary"
        return ("sunken" if self.underMouse() else "surface"), "line-strong", "ink"

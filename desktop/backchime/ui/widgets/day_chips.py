"""The days of the week side by side, each on or off."""

from PySide6.QtCore import QEvent, QLocale, QPoint, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics, QKeyEvent, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QCheckBox, QSizePolicy, QWidget

from backchime.ui.theme.appearance import Appearance
from backchime.ui.theme.theme import radius, size, space
from backchime.ui.widgets.focus_ring import focus_by_key

DAYS = range(1, 8)  # Monday is 1


class DayChips(QWidget):
    """Emits `days_changed` with the days that are on, 1 for Monday to 7.

    One Tab stop; left and right walk from day to day, Space turns one on or off.
    """

    days_changed = Signal(tuple)

    def __init__(self, appearance: Appearance, *, name: str) -> None:
        """All off until days are shown. The week begins where the person's language begins it."""
        super().__init__()
        self._appearance = appearance
        self.setAccessibleName(name)
        first = QLocale().firstDayOfWeek().value
        order = sorted(DAYS, key=lambda day: (day - first) % 7)
        self.chips = {day: _Chip(appearance, day, parent=self) for day in order}
        for chip in self.chips.values():
            chip.toggled.connect(self._tell)
            chip.walked.connect(self._walk)
            chip.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        self._first.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        appearance.changed.connect(self.updateGeometry)

    @property
    def days(self) -> tuple[int, ...]:
        """The days that are on, from Monday."""
        return tuple(day for day in DAYS if self.chips[day].isChecked())

    def show_days(self, days: tuple[int, ...]) -> None:
        """Shows days, in silence."""
        for day, chip in self.chips.items():
            chip.blockSignals(True)
            chip.setChecked(day in days)
            chip.blockSignals(False)
            chip.update()

    def chip_rects(self, width: int) -> list[QRect]:
        """Where each day lies: in one row, or in as many as the width asks for."""
        chip = self._chip_size()
        beside = max(1, (width + space(2)) // (chip.width() + space(2)))
        step = chip + QSize(space(2), space(2))
        return [
            QRect(QPoint(number % beside * step.width(), number // beside * step.height()), chip)
            for number in range(len(DAYS))
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
        return QSize(len(DAYS) * (chip.width() + space(2)) - space(2), chip.height())

    def minimumSizeHint(self) -> QSize:
        """One below the other."""
        return self._chip_size()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The days take their places."""
        for chip, rect in zip(self.chips.values(), self.chip_rects(self.width()), strict=True):
            chip.setGeometry(rect)

    @property
    def _first(self) -> "_Chip":
        return next(iter(self.chips.values()))

    def _chip_size(self) -> QSize:
        metrics = QFontMetrics(self._appearance.theme.font("label"))
        widest = max(metrics.horizontalAdvance(chip.text()) for chip in self.chips.values())
        width = max(size("day-chip-width"), widest + 2 * space(3))
        return QSize(width, self._appearance.theme.scaled(size("day-chip-height")))

    def _tell(self) -> None:
        self.days_changed.emit(self.days)

    def _walk(self, by: int) -> None:
        chips = list(self.chips.values())
        to = next((at for at, chip in enumerate(chips) if chip.hasFocus()), 0) + by
        if 0 <= to < len(chips):
            for chip in chips:
                chip.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
            chips[to].setFocusPolicy(Qt.FocusPolicy.StrongFocus)
            focus_by_key(chips[to])


class _Chip(QCheckBox):
    """One day."""

    walked = Signal(int)

    def __init__(self, appearance: Appearance, day: int, *, parent: QWidget) -> None:
        locale = QLocale()
        super().__init__(locale.standaloneDayName(day, QLocale.FormatType.ShortFormat), parent)
        self._appearance = appearance
        self.setAccessibleName(locale.standaloneDayName(day, QLocale.FormatType.LongFormat))
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

"""A rating of pain from 0 to 10, as eleven bars that grow from left to right."""

from PySide6.QtCore import QEvent, QRectF, QSize, Qt, QVariantAnimation, Signal
from PySide6.QtGui import QFontMetricsF, QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QButtonGroup, QSizePolicy, QWidget

from backchime.core.pain import MOST_PAIN
from backchime.ui.theme.appearance import Appearance
from backchime.ui.theme.theme import measures, motion_ms, size, space, tokens
from backchime.ui.widgets.focus_ring import focus_by_key
from backchime.ui.widgets.one_choice import Option, show_taken

BARS = MOST_PAIN + 1
LOW_SHARE = 0.42  # of the bars' height, where a page has little room
CHIP_PADDING = measures("pain-scale", "chip-padding")
SWELL_SHARE = 0.12

_DIGITS = {getattr(Qt.Key, f"Key_{digit}"): digit for digit in range(10)}
_STEPS = {
    Qt.Key.Key_Left: -1,
    Qt.Key.Key_Down: -1,
    Qt.Key.Key_Minus: -1,
    Qt.Key.Key_Right: 1,
    Qt.Key.Key_Up: 1,
    Qt.Key.Key_Plus: 1,
}


class PainScale(QWidget):
    """Emits `rated` for what the person picks; `show_rating` says nothing. One Tab stop.

    Arrows move by one, the keys 0 to 9 pick their number and End picks 10.
    """

    rated = Signal(int)

    def __init__(self, appearance: Appearance, *, name: str, width: str = "width", low: bool = False) -> None:
        """`width` is the token of a bar's greatest width; `low` makes the bars less high."""
        super().__init__()
        self._appearance = appearance
        self._bar_width = int(_measure(width))
        self._share = LOW_SHARE if low else 1.0
        self._rating: int | None = None
        self._swelling = QVariantAnimation(self, duration=motion_ms("bar-pop"))
        self._swelling.setStartValue(1.0)
        self._swelling.setEndValue(0.0)
        self._swelling.valueChanged.connect(self.update)
        self.setAccessibleName(name)
        self.options = [_Bar(self._name_of(number), self) for number in range(BARS)]
        self._group = QButtonGroup(self)
        for number, option in enumerate(self.options):
            self._group.addButton(option, number)
        self._group.idClicked.connect(self._pick)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        appearance.changed.connect(self._dress)
        self._dress()

    @property
    def rating(self) -> int | None:
        """What has been picked, or None."""
        return self._rating

    def show_rating(self, rating: int | None) -> None:
        """Shows a rating, or that there is none, in silence."""
        self._rating = rating
        show_taken(self._group, rating)
        self.update()

    def show_low(self, low: bool) -> None:
        """Makes the bars less high, where there is little room, or as high as they are meant to be."""
        self._share = LOW_SHARE if low else 1.0
        self.updateGeometry()
        self._place_options()
        self.update()

    def take_key(self, key: int) -> bool:
        """Picks by a key, wherever the focus is: a number, or End. Says whether it was one."""
        number = MOST_PAIN if key == Qt.Key.Key_End else _DIGITS.get(key)
        if number is None:
            return False
        self._pick(number)
        return True

    # -- where things lie --

    @property
    def pitch(self) -> float:
        """From one bar to the next."""
        gap = _measure("gap")
        return min(self._bar_width + gap, (self.width() - 2 * self._room_around + gap) / BARS)

    @property
    def bar_rects(self) -> list[QRectF]:
        """The bars from 0 to 10, all on one line, in the middle of the width."""
        width = min(float(self._bar_width), self.pitch - _measure("gap"))
        left = (self.width() - (self.pitch * MOST_PAIN + width)) / 2
        first, last = (_measure(name) * self._share for name in ("height-first", "height-last"))
        foot = self._room_around + last
        heights = [first + (last - first) * number / MOST_PAIN for number in range(BARS)]
        return [
            QRectF(left + self.pitch * number, foot - height, width, height)
            for number, height in enumerate(heights)
        ]

    @property
    def number_rects(self) -> list[QRectF]:
        """Where the numbers stand, under their bars."""
        top = self._room_around + _measure("height-last") * self._share + self._room_around + space(1)
        height = self._number_height
        return [QRectF(bar.left(), top, bar.width(), height) for bar in self.bar_rects]

    def sizeHint(self) -> QSize:
        """Its greatest width, and as high as bars, numbers and words need."""
        width = BARS * (self._bar_width + _measure("gap")) + 2 * self._room_around
        return QSize(round(width), self.minimumSizeHint().height())

    def minimumSizeHint(self) -> QSize:
        """Every bar stays wide enough for a finger."""
        bars = _measure("height-last") * self._share + 2 * self._room_around
        words = QFontMetricsF(self._appearance.theme.font("small")).height()
        height = bars + space(1) + self._number_height + space(2) + words
        return QSize(BARS * size("hit-min"), round(height))

    def resizeEvent(self, event: QEvent) -> None:
        """Each bar can be pressed from its top line to its number."""
        self._place_options()

    def _place_options(self) -> None:
        for option, bar, number in zip(self.options, self.bar_rects, self.number_rects, strict=True):
            reach = (self.pitch - bar.width()) / 2
            column = QRectF(bar.left() - reach, 0, self.pitch, number.bottom())
            option.setGeometry(column.toRect())

    # -- how it looks --

    def paintEvent(self, event: QPaintEvent) -> None:
        """The bars, their numbers, and what the ends mean."""
        theme = self._appearance.theme
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        rects = zip(self.bar_rects, self.number_rects, strict=True)
        for number, (bar, place) in enumerate(rects):
            self._paint_bar(painter, number, bar)
            self._paint_number(painter, number, place)
        painter.setFont(theme.font("small"))
        painter.setPen(theme.color("ink-2"))
        first, last = self.number_rects[0], self.number_rects[-1]
        top = first.bottom() + space(2)
        words = QRectF(first.left(), top, last.right() - first.left(), self.height() - top)
        painter.drawText(words, Qt.AlignmentFlag.AlignLeft, self.tr("No pain"))
        painter.drawText(words, Qt.AlignmentFlag.AlignRight, self.tr("Worst I can imagine"))

    def _paint_bar(self, painter: QPainter, number: int, bar: QRectF) -> None:
        theme, corner = self._appearance.theme, _measure("radius") * min(1.0, self._share * 1.6)
        picked = number == self._rating
        color = theme.pain(number)
        if not picked and not self.options[number].underMouse():
            color.setAlphaF(_measure("unselected-opacity"))
        if picked and self._swelling.state() is QVariantAnimation.State.Running:
            bar = bar.adjusted(0, -bar.height() * SWELL_SHARE * float(self._swelling.currentValue()), 0, 0)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(color)
        painter.drawRoundedRect(bar, corner, corner)
        if picked:
            ring, gap = _measure("selected-ring"), _measure("selected-gap")
            out = gap + ring / 2
            painter.setPen(QPen(theme.color("ink"), ring))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(bar.adjusted(-out, -out, out, out), corner + out, corner + out)

    def _paint_number(self, painter: QPainter, number: int, place: QRectF) -> None:
        theme = self._appearance.theme
        font = theme.font("h2")
        ink = "ink"
        if number == self._rating:
            wide = QFontMetricsF(font).horizontalAdvance(str(number)) + 2 * CHIP_PADDING[0]
            wide = max(wide, place.height() * 1.26)
            chip = QRectF(place.center().x() - wide / 2, place.top(), wide, place.height())
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(theme.color("ink"))
            painter.drawRoundedRect(chip, chip.height() / 2, chip.height() / 2)
            ink = "ground"
        painter.setFont(font)
        painter.setPen(theme.color(ink))
        painter.drawText(place, Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextDontClip, str(number))

    # -- what is picked --

    def step(self, key: int) -> bool:
        """Moves by one; from no rating to the first bar. Says whether it was a key for that."""
        if key == Qt.Key.Key_Home:
            self._pick(0)
        elif key in _STEPS:
            now = self._rating
            self._pick(0 if now is None else max(0, min(MOST_PAIN, now + _STEPS[Qt.Key(key)])))
        else:
            return self.take_key(key)
        focus_by_key(self.options[self._rating or 0])
        return True

    def _pick(self, number: int) -> None:
        self.show_rating(number)
        if not self._appearance.less_motion:
            self._swelling.start()
        self.rated.emit(number)

    def _name_of(self, number: int) -> str:
        if number == 0:
            return self.tr("Pain 0 of 10, no pain")
        if number == MOST_PAIN:
            return self.tr("Pain 10 of 10, the worst I can imagine")
        return self.tr("Pain {number} of 10").format(number=number)

    @property
    def _room_around(self) -> float:
        return _measure("selected-gap") + _measure("selected-ring") + size("hairline")

    @property
    def _number_height(self) -> float:
        return QFontMetricsF(self._appearance.theme.font("h2")).height() + 2 * CHIP_PADDING[1]

    def _dress(self) -> None:
        self.updateGeometry()
        self.show_rating(self._rating)


class _Bar(Option):
    """One of the bars: what can be pressed and has the focus. The scale paints it."""

    def __init__(self, name: str, scale: PainScale) -> None:
        super().__init__("", parent=scale)
        self._scale = scale
        self.setAccessibleName(name)
        self.setToolTip("")

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """The scale knows what each key picks."""
        if not self._scale.step(event.key()):
            super().keyPressEvent(event)

    def event(self, event: QEvent) -> bool:
        """Under the pointer the scale shows what a press would pick."""
        if event.type() in (QEvent.Type.Enter, QEvent.Type.Leave):
            self._scale.update()
        return super().event(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Nothing of its own."""


def _measure(name: str) -> float:
    return float(tokens()["chime-bars"]["pain"][name])

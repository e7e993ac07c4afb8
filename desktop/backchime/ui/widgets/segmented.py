"""A few choices side by side, one of them taken."""

from collections.abc import Sequence
from itertools import zip_longest

from PySide6.QtCore import QPoint, QRect, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QRadioButton, QSizePolicy, QWidget

from backchime.ui.theme.appearance import Appearance
from backchime.ui.theme.theme import Theme, measure, space
from backchime.ui.widgets.one_choice import OneChoice, Option, rows_of

FRAME = space(1)
SEGMENT = measure("segmented", "segment")
CORNER = measure("segmented", "corner")
PADDING = space(5)
LEAST_PADDING = space(3)
LEAST_TEXT = measure("segmented", "least-text")


class Segmented(QWidget):
    """Emits `chosen` with the number of the segment that the person took, from 0.

    One Tab stop; the arrow keys move and take. Words that need more room stand in rows.
    """

    chosen = Signal(int)

    def __init__(
        self,
        appearance: Appearance,
        labels: Sequence[str],
        *,
        name: str,
        text_scales: Sequence[float] = (),
        parent: QWidget | None = None,
    ) -> None:
        """The first segment is taken until another one is. `text_scales` show sizes of text as they are."""
        super().__init__(parent)
        self._appearance = appearance
        self.setAccessibleName(name)
        self._segments = [
            _Segment(appearance, label, group_name=name, text_scale=scale, parent=self)
            for label, scale in zip_longest(labels, text_scales)
        ]
        self._group = OneChoice(self, self._segments)
        self._group.idClicked.connect(self.chosen)
        policy = QSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        appearance.changed.connect(self._dress)

    @property
    def segments(self) -> tuple[QRadioButton, ...]:
        """The segments in order."""
        return tuple(self._segments)

    @property
    def choice(self) -> int:
        """The number of the segment taken, from 0."""
        return self._group.checkedId()

    def show_choice(self, number: int) -> None:
        """Takes a choice from outside, in silence."""
        self._group.take(number)

    # -- where things lie --

    def sizeHint(self) -> QSize:
        """All in one row, at ease."""
        width = sum(self._widths(PADDING)) + 2 * FRAME
        return QSize(width, self.heightForWidth(width))

    def minimumSizeHint(self) -> QSize:
        """The longest word alone."""
        width = max(self._widths(LEAST_PADDING)) + 2 * FRAME
        return QSize(width, SEGMENT + 2 * FRAME)

    def hasHeightForWidth(self) -> bool:
        """A narrow one is higher."""
        return True

    def heightForWidth(self, width: int) -> int:
        """One row, or as many as the words need."""
        rows = rows_of(self._widths(LEAST_PADDING), width - 2 * FRAME)
        return len(rows) * self._row_height() + FRAME

    @property
    def well_rect(self) -> QRect:
        """What the segments lie in; it grows no higher than they are."""
        return QRect(0, 0, self.width(), self.heightForWidth(self.width()))

    def segment_rects(self) -> list[QRect]:
        """Where each segment can be pressed: the rows fill the width, each segment by its words."""
        inside = self.width() - 2 * FRAME
        least = self._widths(LEAST_PADDING)
        rects, height = [], self._row_height()
        for row, numbers in enumerate(rows_of(least, inside)):
            spare = max(0, inside - sum(least[number] for number in numbers))
            left = FRAME
            for place, number in enumerate(numbers):
                share = spare * (place + 1) // len(numbers) - spare * place // len(numbers)
                corner = QPoint(left, row * height)
                rects.append(QRect(corner, QSize(least[number] + share, height + FRAME)))
                left += least[number] + share
        return rects

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The segments take their places."""
        for segment, rect in zip(self._segments, self.segment_rects(), strict=True):
            segment.setGeometry(rect)

    def paintEvent(self, event: QPaintEvent) -> None:
        """The well that the segments lie in."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._appearance.theme.color("sunken"))
        painter.drawRoundedRect(self.well_rect, CORNER, CORNER)

    def _widths(self, padding: int) -> list[int]:
        return [segment.text_width() + 2 * padding for segment in self._segments]

    def _row_height(self) -> int:
        tallest = max(segment.fontMetrics().height() for segment in self._segments)
        return max(SEGMENT, tallest + FRAME) + FRAME

    def _dress(self) -> None:
        self.updateGeometry()
        self.update()


class _Segment(Option):
    """One choice: a radio button that looks like a key."""

    def __init__(
        self,
        appearance: Appearance,
        label: str,
        *,
        group_name: str,
        text_scale: float | None,
        parent: QWidget,
    ) -> None:
        super().__init__(label, group_name=group_name, parent=parent)
        self._appearance = appearance
        self._text_scale = text_scale
        self.setProperty("ring_radius", CORNER - FRAME)
        appearance.changed.connect(self._dress)
        self._dress()

    @property
    def ring_rect(self) -> QRect:
        """The key that is seen: what can be pressed reaches beyond it, to the well's edge."""
        return self.rect().adjusted(0, FRAME, 0, -FRAME)

    def text_width(self) -> int:
        """How wide its words are."""
        return max(LEAST_TEXT, self.fontMetrics().horizontalAdvance(self.text()))

    def paintEvent(self, event: QPaintEvent) -> None:
        """A filled key where it is taken, words alone where not."""
        theme = self._appearance.theme
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        fill = self._fill_role()
        if fill:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(theme.color(fill))
            painter.drawRoundedRect(self.ring_rect, CORNER - FRAME, CORNER - FRAME)
        painter.setPen(theme.color(self._ink_role()))
        painter.drawText(self.rect(), Qt.AlignmentFlag.AlignCenter, self.text())

    def _fill_role(self) -> str:
        if not self.isEnabled():
            return "line" if self.isChecked() else ""
        if self.isChecked():
            return "primary-press" if self.isDown() else "primary-hover" if self.underMouse() else "primary"
        return "line" if self.isDown() or self.underMouse() else ""

    def _ink_role(self) -> str:
        if not self.isEnabled():
            return "ink-3"
        return "on-primary" if self.isChecked() else "ink" if self.underMouse() else "ink-2"

    def _dress(self) -> None:
        theme = self._appearance.theme
        shown = theme if self._text_scale is None else Theme(theme.name, text_scale=self._text_scale)
        self.setFont(shown.font("label"))
        self.update()

"""What the marks of a chart mean: each drawn small, with its word."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from backchime.core.progress_days import DayMark
from backchime.ui.theme.appearance import Appearance
from backchime.ui.theme.theme import measure, space
from backchime.ui.widgets.day_map import CORNER_SHARE, paint_mark
from backchime.ui.widgets.pain_chart import DOT_SHARE, RING, STROKE_SHARE

BOX = measure("mark-key", "box")
PaintMark = Callable[[QPainter, QRectF], None]


class MarkKey(QWidget):
    """Marks with their words in a row, or in as many rows as the width asks for."""

    def __init__(self, appearance: Appearance, marks: Sequence[tuple[str, PaintMark]] = ()) -> None:
        """Each mark is a word and what paints it into a box."""
        super().__init__()
        self._appearance = appearance
        self._marks = tuple(marks)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        appearance.changed.connect(self._dress)
        self._dress()

    def show_marks(self, marks: Sequence[tuple[str, PaintMark]]) -> None:
        """Shows other marks; none at all takes no room."""
        self._marks = tuple(marks)
        self.setVisible(bool(marks))
        self._dress()

    def places(self, width: int) -> list[QRectF]:
        """Where each mark with its word lies."""
        metrics = QFontMetrics(self._appearance.theme.font("small"))
        high = max(BOX, metrics.height())
        places: list[QRectF] = []
        x, y = 0, 0
        for word, _ in self._marks:
            wide = BOX + space(2) + metrics.horizontalAdvance(word) + 1
            if x and x + wide > width:
                x, y = 0, y + high + space(1)
            places.append(QRectF(x, y, wide, high))
            x += wide + space(4)
        return places

    def hasHeightForWidth(self) -> bool:
        """A narrow one is higher."""
        return True

    def heightForWidth(self, width: int) -> int:
        """Down to the last row."""
        return round(max((place.bottom() for place in self.places(width)), default=0))

    def sizeHint(self) -> QSize:
        """All in one row."""
        places = self.places(self.maximumWidth())
        return QSize(round(places[-1].right()) if places else 0, self.heightForWidth(self.maximumWidth()))

    def minimumSizeHint(self) -> QSize:
        """One below the other."""
        widest = max((place.width() for place in self.places(0)), default=0)
        return QSize(round(widest), 0)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Each mark, and its word beside it."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setFont(self._appearance.theme.font("small"))
        align = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        for (word, paint), place in zip(self._marks, self.places(self.width()), strict=True):
            box = QRectF(place.left(), place.center().y() - BOX / 2, BOX, BOX)
            painter.save()
            paint(painter, box)
            painter.restore()
            painter.setPen(self._appearance.theme.color("ink"))
            painter.drawText(place.adjusted(BOX + space(2), 0, 1, 0), align, word)

    def _dress(self) -> None:
        self.setAccessibleName(", ".join(word for word, _ in self._marks))
        self.updateGeometry()
        self.update()


def before_mark(appearance: Appearance) -> PaintMark:
    """A hollow ring."""

    def paint(painter: QPainter, box: QRectF) -> None:
        stroke = RING * STROKE_SHARE
        painter.setPen(QPen(appearance.theme.color("accent"), stroke))
        painter.drawEllipse(box.center(), (RING - stroke) / 2, (RING - stroke) / 2)

    return paint


def after_mark(appearance: Appearance) -> PaintMark:
    """A solid dot."""

    def paint(painter: QPainter, box: QRectF) -> None:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(appearance.theme.color("primary"))
        painter.drawEllipse(QPointF(box.center()), RING * DOT_SHARE / 2, RING * DOT_SHARE / 2)

    return paint


def day_mark(appearance: Appearance, mark: DayMark) -> PaintMark:
    """An empty day with a mark in it."""

    def paint(painter: QPainter, box: QRectF) -> None:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(appearance.theme.heat(0))
        corner = box.height() * CORNER_SHARE
        painter.drawRoundedRect(box, corner, corner)
        paint_mark(painter, mark, box, appearance.theme.color("ink"))

    return paint

"""The choice of the theme, each shown as a small picture of the window."""

from PySide6.QtCore import QPoint, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics, QPainter, QPainterPath, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QRadioButton, QSizePolicy, QWidget

from backchime.core.settings import Appearance as AppearanceChoice
from backchime.ui.theme.appearance import Appearance
from backchime.ui.theme.theme import Theme, ThemeName, line_width, measure, measures, radius, size, space
from backchime.ui.widgets.one_choice import OneChoice, Option, rows_of

PICTURE = QSize(*measures("theme-choice", "picture"))
RAIL = measure("theme-choice", "rail")
INSET = measure("theme-choice", "inset")
BAR = measure("theme-choice", "bar")
CARD = measure("theme-choice", "card")
DOT = measure("theme-choice", "dot")
LABEL_HEIGHT = size("hit-min")
CHOICES: tuple[AppearanceChoice, ...] = ("system", "light", "dark")


class ThemeChoice(QWidget):
    """Emits `chosen` with `system`, `light` or `dark`. One Tab stop; arrow keys move and take."""

    chosen = Signal(str)

    def __init__(self, appearance: Appearance, *, name: str) -> None:
        """Same as the system, until another choice is shown."""
        super().__init__()
        self.setAccessibleName(name)
        labels = (self.tr("Same as system"), self.tr("Light"), self.tr("Dark"))
        self._pictures = [
            _ThemePicture(appearance, choice, label, group_name=name, parent=self)
            for choice, label in zip(CHOICES, labels, strict=True)
        ]
        self._group = OneChoice(self, self._pictures)
        self._group.idClicked.connect(self._tell)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        appearance.changed.connect(self.updateGeometry)

    @property
    def choice(self) -> AppearanceChoice:
        """What is taken."""
        return CHOICES[self._group.checkedId()]

    @property
    def pictures(self) -> tuple[QRadioButton, ...]:
        """Same as system, light, dark."""
        return tuple(self._pictures)

    def show_choice(self, choice: AppearanceChoice) -> None:
        """Marks a choice in silence."""
        self._group.take(CHOICES.index(choice))

    def picture_rects(self, width: int) -> list[QRect]:
        """Where each picture with its words lies: beside each other, or in rows where that is too wide."""
        gap = space(5)
        widths = [picture.sizeHint().width() + gap for picture in self._pictures]
        height = self._pictures[0].sizeHint().height()
        rects = []
        for row, numbers in enumerate(rows_of(widths, max(width + gap, max(widths)))):
            left = 0
            for number in numbers:
                rects.append(QRect(left, row * (height + gap), widths[number] - gap, height))
                left += widths[number]
        return rects

    def hasHeightForWidth(self) -> bool:
        """A narrow one is higher."""
        return True

    def heightForWidth(self, width: int) -> int:
        """Down to the last row."""
        return self.picture_rects(width)[-1].bottom() + 1

    def sizeHint(self) -> QSize:
        """All beside each other."""
        width = sum(picture.sizeHint().width() + space(5) for picture in self._pictures)
        return QSize(width, self.heightForWidth(width))

    def minimumSizeHint(self) -> QSize:
        """One below the other."""
        return self._pictures[0].sizeHint()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The pictures take their places."""
        for picture, rect in zip(self._pictures, self.picture_rects(self.width()), strict=True):
            picture.setGeometry(rect)

    def _tell(self, number: int) -> None:
        self.chosen.emit(CHOICES[number])


class _ThemePicture(Option):
    """The window in small, and the choice's name below with the dot of a radio button."""

    def __init__(
        self,
        appearance: Appearance,
        choice: AppearanceChoice,
        label: str,
        *,
        group_name: str,
        parent: QWidget,
    ) -> None:
        super().__init__(label, group_name=group_name, parent=parent)
        self._appearance = appearance
        self._choice = choice
        appearance.changed.connect(self.update)

    def sizeHint(self) -> QSize:
        """The picture's size, or wider for long words."""
        words = QFontMetrics(self._appearance.theme.font("label")).horizontalAdvance(self.text())
        width = max(PICTURE.width(), DOT + space(2) + words + space(1))
        return QSize(width, PICTURE.height() + LABEL_HEIGHT)

    @property
    def ring_rect(self) -> QRect:
        """What the ring of the keyboard's focus goes around."""
        return QRect(QPoint(0, 0), PICTURE)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Picture, frame, dot, words."""
        theme = self._appearance.theme
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        box = QRectF(0, 0, PICTURE.width(), PICTURE.height())
        corner = radius("control")
        path = QPainterPath()
        path.addRoundedRect(box, corner, corner)
        painter.setClipPath(path)
        for part, name in self._parts(box):
            _paint_window(painter, part, Theme(name))
        painter.setClipping(False)
        strong = self.isChecked() or self.underMouse()
        width = line_width("taken") if self.isChecked() else size("control-line")
        painter.setPen(QPen(theme.color("primary" if strong else "line-strong"), width))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        half = width / 2
        painter.drawRoundedRect(box.adjusted(half, half, -half, -half), corner - half, corner - half)
        self._paint_words(painter, theme)

    def _parts(self, box: QRectF) -> tuple[tuple[QRectF, ThemeName], ...]:
        """Same as the system shows both."""
        if self._choice != "system":
            return ((box, self._choice),)
        left = QRectF(box.left(), box.top(), box.width() / 2, box.height())
        return (left, "light"), (left.translated(box.width() / 2, 0), "dark")

    def _paint_words(self, painter: QPainter, theme: Theme) -> None:
        dot = QRectF(1, PICTURE.height() + (LABEL_HEIGHT - DOT) / 2, DOT, DOT)
        painter.setPen(
            QPen(theme.color("primary" if self.isChecked() else "line-strong"), size("control-line"))
        )
        painter.setBrush(theme.color("primary" if self.isChecked() else "surface"))
        painter.drawEllipse(dot.adjusted(1, 1, -1, -1))
        if self.isChecked():
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(theme.color("on-primary"))
            painter.drawEllipse(dot.center(), DOT / 5, DOT / 5)
        painter.setFont(theme.font("label"))
        painter.setPen(theme.color("ink"))
        left = round(dot.right()) + space(2)
        words = QRect(left, PICTURE.height(), self.width() - left, LABEL_HEIGHT)
        painter.drawText(words, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, self.text())


def _paint_window(painter: QPainter, box: QRectF, theme: Theme) -> None:
    """Rail, ground, a title, a card and a button."""
    painter.fillRect(box, theme.color("ground"))
    painter.fillRect(QRectF(box.left(), box.top(), RAIL, box.height()), theme.color("rail"))
    painter.setPen(Qt.PenStyle.NoPen)
    left, top = box.left() + RAIL + INSET, box.top() + space(4)
    room = box.right() - left - INSET
    for role, height, share in (("ink", BAR - 2, 0.6), ("phase-hold", CARD, 1.0), ("primary", BAR + 2, 0.7)):
        painter.setBrush(theme.color(role))
        corner = radius("bar") if height == CARD else height / 2
        painter.drawRoundedRect(QRectF(left, top, room * share, height), corner, corner)
        top += height + space(2)

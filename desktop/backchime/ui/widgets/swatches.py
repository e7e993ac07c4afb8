"""A few looks to choose from, each shown as a round patch of its colours."""

from collections.abc import Sequence

from msgspec import Struct
from PySide6.QtCore import QPointF, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPainterPath, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QRadioButton, QSizePolicy, QWidget

from backchime.core.settings import Look
from backchime.ui.theme.appearance import Appearance
from backchime.ui.theme.icons import icon_pixmap
from backchime.ui.theme.theme import color_from, line_width, measure, space
from backchime.ui.widgets.one_choice import OneChoice, Option, rows_of
from backchime.ui.widgets.texts import text_label

TARGET = measure("swatches", "target")
GAP = space(1)
PATCH = measure("swatches", "patch")
RING = line_width("swatch-ring")
RING_GAP = line_width("swatch-ring")
BADGE = measure("swatches", "badge")
CHECK = measure("swatches", "check")


class Swatch(Struct, frozen=True):
    """One choice: its value and name, and a look that has its colours in `roles`, from the top down."""

    value: str
    name: str
    look: Look
    roles: tuple[str, ...]


class Swatches(QWidget):
    """Emits `chosen` with the value that the person took. One Tab stop; arrow keys move and take.

    `said` is a label with the name of what is taken, to be set beside: colours alone tell too little.
    """

    chosen = Signal(str)

    def __init__(self, appearance: Appearance, swatches: Sequence[Swatch], *, name: str) -> None:
        """The first is taken until another choice is shown."""
        super().__init__()
        self.setAccessibleName(name)
        self._swatches = tuple(swatches)
        self._patches = [Patch(appearance, swatch, group_name=name, parent=self) for swatch in swatches]
        self._group = OneChoice(self, self._patches)
        self.said = text_label(appearance, self.choice.name, tone="ink-2", wrap=True)
        self._group.idClicked.connect(self._tell)
        policy = QSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    @property
    def choice(self) -> Swatch:
        """What is taken."""
        return self._swatches[self._group.checkedId()]

    @property
    def patches(self) -> tuple[QRadioButton, ...]:
        """The choices in order."""
        return tuple(self._patches)

    def show_choice(self, value: str) -> None:
        """Marks a choice in silence."""
        self._group.take([swatch.value for swatch in self._swatches].index(value))
        self.said.say(self.choice.name)

    def patch_rects(self, width: int) -> list[QRect]:
        """Where each choice lies: beside each other, or in rows where that is too wide."""
        pitch = TARGET + GAP
        rects = []
        for row, numbers in enumerate(rows_of([pitch] * len(self._patches), max(width + GAP, pitch))):
            rects += [QRect(place * pitch, row * pitch, TARGET, TARGET) for place in range(len(numbers))]
        return rects

    def hasHeightForWidth(self) -> bool:
        """A narrow one is higher."""
        return True

    def heightForWidth(self, width: int) -> int:
        """Down to the last row."""
        return self.patch_rects(width)[-1].bottom() + 1

    def sizeHint(self) -> QSize:
        """All beside each other."""
        return QSize(len(self._patches) * (TARGET + GAP) - GAP, TARGET)

    def minimumSizeHint(self) -> QSize:
        """One below the other."""
        return QSize(TARGET, TARGET)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The choices take their places."""
        for patch, rect in zip(self._patches, self.patch_rects(self.width()), strict=True):
            patch.setGeometry(rect)

    def _tell(self, number: int) -> None:
        self.said.say(self._swatches[number].name)
        self.chosen.emit(self._swatches[number].value)


class Patch(Option):
    """A disc in the colours of one choice; a ring and a tick mark the one that is taken."""

    def __init__(self, appearance: Appearance, swatch: Swatch, *, group_name: str, parent: QWidget) -> None:
        super().__init__(swatch.name, group_name=group_name, parent=parent)
        self._appearance = appearance
        self._swatch = swatch
        self.setToolTip(swatch.name)
        self.setProperty("ring_radius", TARGET // 2)
        appearance.changed.connect(self.update)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Disc and edge; ring and tick."""
        theme = self._appearance.theme
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        disc = QRectF(0, 0, PATCH, PATCH)
        disc.moveCenter(QRectF(self.rect()).center())
        self._paint_colors(painter, disc)
        strong = self.isChecked() or self.underMouse()
        edge = RING + RING_GAP - 1 if self.isChecked() else 0.0
        painter.setPen(
            QPen(theme.color("primary" if strong else "line-strong"), RING if strong else line_width("fine"))
        )
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawEllipse(disc.adjusted(-edge, -edge, edge, edge))
        if self.isChecked():
            self._paint_tick(painter, disc.bottomRight() - QPointF(BADGE, BADGE) * 0.35)

    def _paint_colors(self, painter: QPainter, disc: QRectF) -> None:
        fills = self._appearance.theme.art(self._swatch.look).fills
        outline = QPainterPath()
        outline.addEllipse(disc)
        painter.save()
        painter.setClipPath(outline)
        height = disc.height() / len(self._swatch.roles)
        for number, role in enumerate(self._swatch.roles):
            painter.fillRect(disc.adjusted(0, number * height, 0, 0), color_from(fills[role]))
        painter.restore()

    def _paint_tick(self, painter: QPainter, centre: QPointF) -> None:
        theme = self._appearance.theme
        painter.setPen(QPen(theme.color("ground"), 2))
        painter.setBrush(theme.color("primary"))
        painter.drawEllipse(centre, BADGE / 2, BADGE / 2)
        tick = icon_pixmap("check-bold", theme.color("on-primary"), px=CHECK, ratio=self.devicePixelRatioF())
        painter.drawPixmap(centre - QPointF(CHECK, CHECK) / 2, tick)

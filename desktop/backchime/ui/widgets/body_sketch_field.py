"""A person from behind on whom one ticks where it hurts."""

from collections.abc import Collection

from PySide6.QtCore import QPoint, QRect, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QCheckBox, QSizePolicy, QWidget

from backchime.core.report_choices import BodyArea
from backchime.ui.printing.body_sketch import FRAME_WIDTH, PLACES, area_names, outline, paint_tick
from backchime.ui.theme.appearance import Appearance
from backchime.ui.theme.theme import measure, size
from backchime.ui.widgets.focus_ring import focus_by_key

WIDTH, HEIGHT = measure("body-sketch-field", "width"), measure("body-sketch-field", "height")
LINE = measure("body-sketch-field", "line")
SCALE = WIDTH / FRAME_WIDTH
_WAYS = {
    Qt.Key.Key_Left: (-1, 0),
    Qt.Key.Key_Right: (1, 0),
    Qt.Key.Key_Up: (0, -1),
    Qt.Key.Key_Down: (0, 1),
}


class BodySketchField(QWidget):
    """Emits `ticked` with a part of the body, and whether it is ticked now.

    One Tab stop; the arrow keys walk over the body, Space ticks.
    """

    ticked = Signal(object, bool)

    def __init__(self, appearance: Appearance, *, name: str) -> None:
        """Nothing is ticked until it is shown."""
        super().__init__()
        self._appearance = appearance
        self.setAccessibleName(name)
        self.setFixedSize(QSize(WIDTH, HEIGHT))
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        names = area_names()
        self.places = {area: _Place(appearance, area, names[area], parent=self) for area in BodyArea}
        for place in self.places.values():
            place.toggled.connect(self._tell)
        self._stand_at(BodyArea.LEFT_LOWER_BACK)
        appearance.changed.connect(self.update)

    def show_ticked(self, areas: Collection[BodyArea]) -> None:
        """Shows which parts are ticked, in silence."""
        for area, place in self.places.items():
            place.blockSignals(True)
            place.setChecked(area in areas)
            place.blockSignals(False)
            place.update()

    def walk(self, area: BodyArea, key: Qt.Key) -> None:
        """Goes from a part to the nearest one in the direction of an arrow key."""
        across, down = _WAYS[key]
        here = PLACES[area]
        ways: list[tuple[float, BodyArea]] = []
        for other, place in PLACES.items():
            x, y = place.x() - here.x(), place.y() - here.y()
            ahead, aside = x * across + y * down, abs(x * down) + abs(y * across)
            if ahead > aside / 2 and ahead > 0:
                ways.append((ahead + aside, other))
        if ways:
            to = min(ways)[1]
            self._stand_at(to)
            focus_by_key(self.places[to])

    def paintEvent(self, event: QPaintEvent) -> None:
        """The outline; what may be ticked paints itself."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.scale(SCALE, SCALE)
        painter.setPen(QPen(self._appearance.theme.color("ink-2"), LINE / SCALE))
        painter.setBrush(self._appearance.theme.color("surface"))
        painter.drawPath(outline())

    def _stand_at(self, area: BodyArea) -> None:
        for other, place in self.places.items():
            policy = Qt.FocusPolicy.StrongFocus if other is area else Qt.FocusPolicy.ClickFocus
            place.setFocusPolicy(policy)

    def _tell(self, on: bool) -> None:
        place = self.sender()
        assert isinstance(place, _Place)
        self._stand_at(place.area)
        self.ticked.emit(place.area, on)


class _Place(QCheckBox):
    """One part of the body: an empty ring, or a ring with a cross in it."""

    def __init__(self, appearance: Appearance, area: BodyArea, name: str, *, parent: BodySketchField) -> None:
        super().__init__(parent)
        self._appearance = appearance
        self._sketch = parent
        self.area = area
        self.setAccessibleName(name)
        self.setToolTip(name)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        side, at = size("hit-min"), PLACES[area]
        self.setGeometry(
            QRect(round(at.x() * SCALE - side / 2), round(at.y() * SCALE - side / 2), side, side)
        )
        appearance.changed.connect(self.update)

    def hitButton(self, position: QPoint) -> bool:
        """All of it can be pressed."""
        return self.rect().contains(position)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Arrows walk; Enter ticks, as Space does."""
        key = Qt.Key(event.key())
        if key in _WAYS:
            self._sketch.walk(self.area, key)
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.click()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Small while it is not ticked, so that the body is seen."""
        theme = self._appearance.theme
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        middle = self.rect().toRectF().center()
        if self.isChecked():
            paint_tick(
                painter, middle, size("icon") / 2, ink=theme.color("ink"), paper=theme.color("surface")
            )
            return
        painter.setPen(QPen(theme.color("line-strong"), LINE))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawEllipse(middle, size("icon") / 4, size("icon") / 4)

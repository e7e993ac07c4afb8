"""The rail at the left edge: the mark, and a labelled button for each main page."""

from collections.abc import Mapping

from PySide6.QtCore import QEvent, QRectF, Qt, Signal
from PySide6.QtGui import QEnterEvent, QFocusEvent, QFontMetrics, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QVBoxLayout, QWidget

from backchime.ui.theme.appearance import Appearance
from backchime.ui.theme.fill import fill
from backchime.ui.theme.icons import icon_pixmap
from backchime.ui.theme.theme import measure, radius, size, space
from backchime.ui.widgets.focus_ring import focus_by_key

ITEM_HEIGHT = measure("nav-rail", "item-height")
ITEM_RADIUS = radius("panel")
MARK_TOP = measure("nav-rail", "mark-top")
MARK_PX = measure("nav-rail", "mark")
FIRST_ITEM_TOP = measure("nav-rail", "first-item-top")
LAST_ITEM_BOTTOM = measure("nav-rail", "last-item-bottom")
NAME_SIDE = space(1)
HOVER_OPACITY = 0.5


class RailItem(QAbstractButton):
    """One main page: its icon above its name. Emits `left` when the focus goes on."""

    left = Signal()

    def __init__(self, appearance: Appearance, *, icon_name: str) -> None:
        """`icon_name` has a filled twin, which is shown while the page is."""
        super().__init__()
        self._appearance = appearance
        self._icon_name = icon_name
        self.setCheckable(True)
        self.setAutoExclusive(True)  # one of several, to screen readers too
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setProperty("ring_radius", ITEM_RADIUS)
        self.setProperty("ring_role", "rail-mark")
        self.setProperty("ring_gap_role", "rail")
        appearance.changed.connect(self._dress)
        self._dress()

    @property
    def words_width(self) -> int:
        """How much room its name needs where its page is shown, in px."""
        font = self._appearance.theme.font("small")
        font.setWeight(font.Weight.DemiBold)
        return QFontMetrics(font).horizontalAdvance(self.text()) + 2 * NAME_SIDE

    def nextCheckState(self) -> None:
        """The page shown decides what is checked, not the click."""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter presses; up and down go to the neighbour."""
        match event.key():
            case Qt.Key.Key_Return | Qt.Key.Key_Enter:
                self.click()
            case Qt.Key.Key_Up | Qt.Key.Key_Down:
                event.ignore()
            case _:
                super().keyPressEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Tells of it: Qt lets Tab stop where the focus was last, whichever page came meanwhile."""
        super().focusOutEvent(event)
        self.left.emit()

    def enterEvent(self, event: QEnterEvent) -> None:
        """Shows the pointer coming."""
        super().enterEvent(event)
        self.update()

    def leaveEvent(self, event: QEvent) -> None:
        """And going."""
        super().leaveEvent(event)
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """The field of the page shown, the icon, the name."""
        theme, shown = self._appearance.theme, self.isChecked()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        if shown or self.underMouse():
            painter.setOpacity(1 if shown or self.isDown() else HOVER_OPACITY)
            painter.setBrush(theme.color("rail-active"))
            painter.drawRoundedRect(QRectF(self.rect()), ITEM_RADIUS, ITEM_RADIUS)
            painter.setOpacity(1)
        px = theme.scaled(size("icon"))
        name = f"{self._icon_name}-fill" if shown else self._icon_name
        drawn = icon_pixmap(
            name, theme.color("rail-mark" if shown else "rail-ink"), px=px, ratio=self.devicePixelRatioF()
        )
        painter.drawPixmap((self.width() - px) // 2, space(3), drawn)
        font = theme.font("small")
        font.setWeight(font.Weight.DemiBold if shown else font.weight())
        painter.setFont(font)
        painter.setPen(theme.color("rail-active-ink" if shown else "rail-ink"))
        below = QRectF(0, space(3) + px, self.width(), self.height() - space(3) - px - space(2))
        painter.drawText(below, Qt.AlignmentFlag.AlignCenter, self.text())

    def _dress(self) -> None:
        self.setFixedHeight(self._appearance.theme.scaled(ITEM_HEIGHT))
        self.update()


class NavRail(QWidget):
    """Asks for a page by its key (`page_requested`) and marks the one shown.

    One Tab stop, at the button of the page shown; up and down walk through the others.
    """

    page_requested = Signal(str)

    def __init__(self, appearance: Appearance) -> None:
        super().__init__()
        self._appearance = appearance
        self._items: dict[str, RailItem] = {}
        self._column = QVBoxLayout(self)
        self._column.setSpacing(space(2))
        self._column.addStretch(1)
        self._before_stretch = 0
        self._small = False
        self.set_small(False)
        appearance.changed.connect(self.update)

    def add_item(self, key: str, *, icon_name: str, at_end: bool = False) -> None:
        """Adds a page's button, still without a name: below the ones before, or at the lower end."""
        item = RailItem(self._appearance, icon_name=icon_name)
        self._items[key] = item
        item.clicked.connect(self._request)
        item.left.connect(self._let_tab_stop_at_chosen)
        if at_end:
            self._column.addWidget(item)
        else:
            self._column.insertWidget(self._before_stretch, item)
            self._before_stretch += 1

    def say_names(self, names: Mapping[str, str]) -> None:
        """Names the buttons by their keys, and the rail itself."""
        self.setAccessibleName(self.tr("Main pages"))
        for key, name in names.items():
            self._items[key].setText(name)
            self._items[key].setAccessibleName(name)
        self.set_small(self._small)

    def item(self, key: str) -> RailItem:
        """The button of a page."""
        return self._items[key]

    def select(self, key: str) -> None:
        """Marks the button of the page shown; a page without one leaves the mark."""
        if key in self._items:
            for name, item in self._items.items():
                item.setChecked(name == key)
            self._let_tab_stop_at_chosen()

    def set_small(self, small: bool) -> None:
        """Takes the width for a small window or the usual one; more where a name needs it."""
        self._small = small
        side = space(1) + space(1) // 2 if small else space(2)
        width = self._appearance.theme.scaled(size("rail-width-small" if small else "rail-width"))
        widest = max((item.words_width for item in self._items.values()), default=0)
        self.setFixedWidth(max(width, widest + 2 * side))
        self._column.setContentsMargins(side, FIRST_ITEM_TOP, side, LAST_ITEM_BOTTOM)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Up and down walk through the buttons."""
        items = list(self._items.values())
        here = next((at for at, item in enumerate(items) if item.hasFocus()), -1)
        to = here + {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}.get(Qt.Key(event.key()), 0)
        if here >= 0 and to != here and 0 <= to < len(items):
            focus_by_key(items[to])
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """The dark field and the mark."""
        painter = QPainter(self)
        fill(painter, self.rect(), self._appearance.theme.color("rail"))
        color, ratio = self._appearance.theme.color("rail-mark"), self.devicePixelRatioF()
        mark = icon_pixmap("mark", color, px=MARK_PX, ratio=ratio)
        painter.drawPixmap((self.width() - MARK_PX) // 2, MARK_TOP, mark)

    def _let_tab_stop_at_chosen(self) -> None:
        chosen = any(item.isChecked() for item in self._items.values())
        for item in self._items.values():
            stops = item.isChecked() or not chosen
            item.setFocusPolicy(Qt.FocusPolicy.StrongFocus if stops else Qt.FocusPolicy.ClickFocus)

    def _request(self) -> None:
        key = next(key for key, item in self._items.items() if item is self.sender())
        self.page_requested.emit(key)

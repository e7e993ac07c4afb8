"""The sections of a page: a list at its left or, in a small window, a row of tabs above it."""

from collections.abc import Sequence

from msgspec import Struct
from PySide6.QtCore import QRect, QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QRadioButton, QSizePolicy, QWidget

from backchime.ui.theme.appearance import Appearance
from backchime.ui.theme.icons import icon_pixmap
from backchime.ui.theme.theme import measure, radius, size, space
from backchime.ui.widgets.one_choice import OneChoice, Option, rows_of

WIDTH = measure("sub-nav", "width")
ITEM_HEIGHT = measure("sub-nav", "item-height")
PADDING = space(4)
TAB_PADDING = space(3)
ICON_GAP = measure("sub-nav", "icon-gap")


class Section(Struct, frozen=True):
    """A section's name, and its icon of assets/icons without `-fill`; an urgent one stands out in red."""

    name: str
    icon_name: str
    is_urgent: bool = False


class SubNav(QWidget):
    """Emits `chosen` with the number of the section, from 0. One Tab stop; arrow keys move and take."""

    chosen = Signal(int)

    def __init__(
        self, appearance: Appearance, sections: Sequence[Section], *, name: str, width: int = WIDTH
    ) -> None:
        """A list with the first section taken, `width` px wide."""
        super().__init__()
        self._width = width
        self._appearance = appearance
        self._as_tabs = False
        self.setAccessibleName(name)
        self._items = [_NavItem(appearance, section, parent=self) for section in sections]
        self._group = OneChoice(self, self._items)
        self._group.idClicked.connect(self.chosen)
        appearance.changed.connect(self.updateGeometry)
        self.show_as_tabs(False)

    @property
    def items(self) -> tuple[QRadioButton, ...]:
        """The sections' buttons in order."""
        return tuple(self._items)

    @property
    def choice(self) -> int:
        """The number of the section taken, from 0."""
        return self._group.checkedId()

    def show_choice(self, number: int) -> None:
        """Marks a section in silence."""
        self._group.take(number)

    def show_as_tabs(self, as_tabs: bool) -> None:
        """Takes the shape of tabs, or of a list again."""
        self._as_tabs = as_tabs
        for item in self._items:
            item.show_as_tab(as_tabs)
        across = QSizePolicy.Policy.Expanding if as_tabs else QSizePolicy.Policy.Fixed
        policy = QSizePolicy(across, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(as_tabs)
        self.setSizePolicy(policy)
        self.updateGeometry()
        self._place()

    # -- where things lie --

    def item_rects(self, width: int) -> list[QRect]:
        """Where each item lies."""
        if not self._as_tabs:
            pitch = ITEM_HEIGHT + space(1)
            return [QRect(0, number * pitch, width, ITEM_HEIGHT) for number in range(len(self._items))]
        widths = [item.tab_width() + space(1) for item in self._items]
        rects, height = [], size("hit-min")
        for row, numbers in enumerate(rows_of(widths, max(width, max(widths)))):
            left = 0
            for number in numbers:
                rects.append(QRect(left, row * (height + space(1)), widths[number] - space(1), height))
                left += widths[number]
        return rects

    def hasHeightForWidth(self) -> bool:
        """Tabs may need a second row."""
        return self._as_tabs

    def heightForWidth(self, width: int) -> int:
        """Down to the last item."""
        return self.item_rects(width)[-1].bottom() + 1

    def sizeHint(self) -> QSize:
        """The list's fixed width, or all tabs in one row."""
        width = sum(item.tab_width() + space(1) for item in self._items) if self._as_tabs else self._width
        return QSize(width, self.heightForWidth(width))

    def minimumSizeHint(self) -> QSize:
        """Tabs can stand in rows."""
        return QSize(size("hit-min"), size("hit-min")) if self._as_tabs else self.sizeHint()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The items take their places."""
        self._place()

    def _place(self) -> None:
        for item, rect in zip(self._items, self.item_rects(self.width()), strict=True):
            item.setGeometry(rect)


class _NavItem(Option):
    """One section's name, with its icon in the list."""

    def __init__(self, appearance: Appearance, section: Section, *, parent: QWidget) -> None:
        super().__init__(section.name, parent=parent)
        self._appearance = appearance
        self._icon_name = section.icon_name
        self._is_urgent = section.is_urgent
        self._as_tab = False
        appearance.changed.connect(self.update)

    def show_as_tab(self, as_tab: bool) -> None:
        """A tab has no icon."""
        self._as_tab = as_tab
        self.update()

    def tab_width(self) -> int:
        """How wide its tab is."""
        metrics = QFontMetrics(self._appearance.theme.font("label"))
        return metrics.horizontalAdvance(self.text()) + 2 * TAB_PADDING

    def paintEvent(self, event: QPaintEvent) -> None:
        """Field, icon, name."""
        theme = self._appearance.theme
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        taken_field, taken_ink = ("danger-soft", "danger") if self._is_urgent else ("primary-soft", "primary")
        role = taken_field if self.isChecked() else "sunken" if self.underMouse() else ""
        if role:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(theme.color(role))
            painter.drawRoundedRect(self.rect(), radius("control"), radius("control"))
        ink = theme.color(taken_ink if self.isChecked() else "ink" if self.underMouse() else "ink-2")
        left = TAB_PADDING
        if not self._as_tab:
            px, ending = size("icon"), "-fill" if self.isChecked() else ""
            sign = theme.color("danger") if self._is_urgent else ink
            drawn = icon_pixmap(self._icon_name + ending, sign, px=px, ratio=self.devicePixelRatioF())
            painter.drawPixmap(PADDING, (self.height() - px) // 2, drawn)
            left = PADDING + px + ICON_GAP
        elif self._is_urgent:
            ink = theme.color("danger")
        painter.setFont(theme.font("label" if self.isChecked() else "body"))
        painter.setPen(ink)
        words = QRect(left, 0, self.width() - left, self.height())
        text = painter.fontMetrics().elidedText(self.text(), Qt.TextElideMode.ElideRight, words.width())
        painter.drawText(words, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, text)

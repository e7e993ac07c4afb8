"""A page that goes through parts one after the other: a picture at its left, each part beside it."""

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QHBoxLayout,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from backchime.ui.theme.appearance import Appearance
from backchime.ui.theme.theme import measure, size, space
from backchime.ui.widgets.buttons import Button
from backchime.ui.widgets.fitted_page import FittedPage
from backchime.ui.widgets.fitting_row import FittingRow
from backchime.ui.widgets.scroll_area import ScrollArea
from backchime.ui.widgets.step_marks import StepMarks
from backchime.ui.widgets.texts import text_label, title_label

PICTURE_SHARE = 0.4
PICTURE_MOST = measure("step-page", "picture-most")
PICTURE_SMALL = measure("step-page", "picture-small")
DRAWN_HEIGHT = measure("tall-picture", "drawn-height")
TEXT_LEFT = measure("step-page", "text-left")
TEXT_RIGHT = measure("step-page", "text-right")
TEXT_SMALL = measure("step-page", "text-small")
TOP = measure("step-page", "top")
BOTTOM = measure("step-page", "bottom")


class StepPart(QWidget):
    """A title, what to do, and whatever belongs to it, from the top down."""

    def __init__(self, appearance: Appearance, title: str, lead: str) -> None:
        """`lead` is the sentence below the title."""
        super().__init__()
        self.appearance = appearance
        self.title = title_label(appearance, title, role="display")
        self.lead = text_label(appearance, lead, role="lead", wrap=True)
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(space(1), 0, space(1), space(2))
        self.column.setSpacing(space(3))
        self.column.addWidget(self.title)
        self.column.addWidget(self.lead)
        self.column.addSpacing(space(3))

    def minimumSizeHint(self) -> QSize:
        """Nothing: it scrolls, and only where its words need more height at the width they have."""
        return QSize(0, 0)

    def show_small(self, small: bool) -> None:
        """In a small window the title is smaller."""
        self.title.set_role("h1" if small else "display")


class StepPage(FittedPage):
    """Shows the part it is told to, with that part's buttons. `back_requested` is Alt+Left."""

    back_requested = Signal()

    def __init__(self, appearance: Appearance) -> None:
        """Empty until `lay_out` and `add_part`."""
        super().__init__(appearance)
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.marks = StepMarks(appearance)
        self.stack = QStackedWidget()
        self._areas: dict[StepPart, ScrollArea] = {}
        self._buttons: dict[StepPart, tuple[Button, ...]] = {}
        back = QShortcut(QKeySequence("Alt+Left"), self)
        back.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        back.activated.connect(self.back_requested)
        appearance.changed.connect(self._fit)

    @property
    def part(self) -> StepPart:
        """The part shown."""
        return next(part for part, area in self._areas.items() if area is self.stack.currentWidget())

    def show_part(self, part: StepPart) -> None:
        """Goes to a part; its title takes the focus without showing it."""
        self.stack.setCurrentWidget(self._areas[part])
        self._areas[part].verticalScrollBar().setValue(0)
        for buttons in self._buttons.values():
            for button in buttons:
                button.setVisible(button in self._buttons[part])
        self.setAccessibleName(part.title.words)
        self.focus_title()

    def show_steps(self, number: int, *, of: int) -> None:
        """How far one has come; with one step nothing is shown."""
        self.marks.show_step(number, of=of)

    def focus_title(self) -> None:
        """Gives the focus to the title, which does not show it."""
        self.part.title.setFocus(Qt.FocusReason.OtherFocusReason)

    # -- how it is made --

    def lay_out(self, picture: QWidget, *buttons: Button) -> None:
        """Puts the picture at the left, room for the parts beside it, and below them the buttons in order."""
        self.picture = picture
        foot = QHBoxLayout()
        foot.setContentsMargins(space(1), 0, space(1), 0)
        foot.addWidget(FittingRow(buttons))
        marks = QHBoxLayout()
        marks.setContentsMargins(space(1), 0, 0, 0)
        marks.addWidget(self.marks)
        self._words = QVBoxLayout()
        self._words.setSpacing(space(5))
        self._words.addLayout(marks)
        self._words.addWidget(self.stack, 1)
        self._words.addLayout(foot)
        whole = QHBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addWidget(picture)
        whole.addLayout(self._words, 1)

    def add_part(self, part: StepPart, *buttons: Button) -> None:
        """Adds a part that scrolls for itself, and which of the buttons are its own; parts may share some."""
        area = ScrollArea()
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setWidget(part)
        part.setMaximumWidth(size("measure-max"))
        self._areas[part] = area
        self.stack.addWidget(area)
        self._buttons[part] = buttons

    def _fit(self) -> None:
        small = self.is_small
        wide = min(round(self.width() * PICTURE_SHARE), PICTURE_MOST)
        self.picture.setFixedWidth(PICTURE_SMALL if small else wide)
        left, right = (TEXT_SMALL, TEXT_SMALL) if small else (TEXT_LEFT, TEXT_RIGHT)
        top, bottom = (space(5), space(5)) if small else (TOP, BOTTOM)
        spare = (
            max(0, self.height() - DRAWN_HEIGHT) // 2
        )  # in a high window the words stand beside the picture
        top, bottom = top + spare, bottom + spare
        self._words.setContentsMargins(left - space(1), top, right - space(1), bottom)
        for part in self._buttons:
            part.show_small(small)

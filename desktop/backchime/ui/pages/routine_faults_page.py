"""Every fault of the person's routine file, and the way to its mending."""

from pathlib import Path

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QVBoxLayout, QWidget

from backchime.core.routine_faults import Fault
from backchime.ui.theme.appearance import Appearance
from backchime.ui.theme.theme import measure, radius, size, space
from backchime.ui.widgets.buttons import IconButton, primary_button, quiet_button, secondary_button
from backchime.ui.widgets.card import Card
from backchime.ui.widgets.fault_row import FaultRow
from backchime.ui.widgets.icon_mark import IconMark
from backchime.ui.widgets.path_text import PathText
from backchime.ui.widgets.scroll_page import ScrollPage
from backchime.ui.widgets.texts import line, text_label
from backchime.ui.widgets.tinted import Tinted

WIDTH = measure("routine-faults-page", "width")
EXPANDED_FIRST = 3
SHOWN_AT_ONCE = 20


class RoutineFaultsPage(ScrollPage):
    """Emits `open_requested`, `check_requested` and `back_requested`."""

    open_requested = Signal()
    check_requested = Signal()
    back_requested = Signal()

    def __init__(self, appearance: Appearance) -> None:
        """Empty until faults are shown."""
        super().__init__(appearance, QCoreApplication.translate("RoutineFaultsPage", "Your routine file"))
        self._text_lines: tuple[str, ...] = ()
        self._waiting: tuple[Fault, ...] = ()
        self.rows: list[FaultRow] = []
        self._separators: list[QWidget] = []
        self.back = IconButton(appearance, self.tr("Back"), icon_name="arrow-left")
        self.back.clicked.connect(self.back_requested)
        self.header.insertWidget(0, self.back)
        self.file_name = text_label(appearance, "", role="label", wrap=True)
        self.folder = PathText(appearance, role="ink-2")
        self.count = text_label(appearance, "", role="small", tone="danger")
        self.open = primary_button(appearance, self.tr("Open in text editor"), icon_name="pencil-simple")
        self.open.clicked.connect(self.open_requested)
        self.check = secondary_button(appearance, self.tr("Check again"), icon_name="arrows-clockwise")
        self.check.clicked.connect(self.check_requested)
        self.more = quiet_button(appearance, "")
        self.more.clicked.connect(self._show_more)
        self.column.setMaximumWidth(WIDTH)
        self._lay_out()
        self.room_changed.connect(self._arrange_buttons)
        self._arrange_buttons()

    def show_faults(
        self, file: Path, text_lines: tuple[str, ...], faults: tuple[Fault, ...], *, incoming: bool = False
    ) -> None:
        """Shows the faults of `file`: the first ones with their lines, of a great many only the first.

        `incoming` is a file that was to be brought in, not the person's own.
        """
        if incoming:
            self.say_title(self.tr("This file needs fixing first"))
            self.calm.say(self.tr("Nothing was brought in. Backchime has not changed this file."))
        else:
            self.say_title(self.tr("Your routine file needs fixing"))
            calm = self.tr("All other routines are ready to use. Backchime has not changed this file.")
            self.calm.say(calm)
        self.file_name.say(file.name)
        self.folder.setText(str(file.parent))
        self.count.say(self.tr("%n problems", None, len(faults)))
        for old in (*self.rows, *self._separators):
            old.hide()
            old.deleteLater()
        self.rows, self._separators = [], []
        self._text_lines = text_lines
        self._waiting = faults
        self._show_more()
        self.verticalScrollBar().setValue(0)

    def _show_more(self) -> None:
        had_focus = self.more.hasFocus()
        now, self._waiting = self._waiting[:SHOWN_AT_ONCE], self._waiting[SHOWN_AT_ONCE:]
        first_new = len(self.rows)
        for fault in now:
            self._add_row(fault)
        left = len(self._waiting)
        self.more.setText(self.tr("Show %n more", None, min(left, SHOWN_AT_ONCE)))
        self.more.setVisible(left > 0)
        if had_focus and left == 0:
            self.rows[first_new].show_line.setFocus(Qt.FocusReason.OtherFocusReason)

    def _add_row(self, fault: Fault) -> None:
        row = FaultRow(
            self.appearance,
            fault,
            text_lines=self._text_lines,
            expanded=len(self.rows) < EXPANDED_FIRST,
        )
        separator = line()
        self._faults.addWidget(separator)
        self._faults.addWidget(row)
        self._separators.append(separator)
        self.rows.append(row)
        QWidget.setTabOrder(self.rows[-2].show_line if len(self.rows) > 1 else self.back, row.show_line)

    def _lay_out(self) -> None:
        self.calm = text_label(self.appearance, role="lead", tone="ink-2", wrap=True)
        card = Card(self.appearance)
        inside = QVBoxLayout(card)
        inside.setContentsMargins(0, 0, 0, 0)
        inside.setSpacing(0)
        inside.addLayout(self._head())
        self._faults = QVBoxLayout()
        self._faults.setSpacing(0)
        inside.addLayout(self._faults)
        more = QHBoxLayout()
        more.setContentsMargins(space(5), 0, space(5), space(3))
        more.addWidget(self.more)
        more.addStretch(1)
        inside.addLayout(more)
        self.body.addWidget(self.calm)
        self._buttons = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._buttons.setSpacing(space(3))
        self._buttons.addWidget(self.open)
        self._buttons.addWidget(self.check)
        self._buttons.addStretch(1)
        self.body.addWidget(card)
        self.body.addLayout(self._buttons)
        self.body.addStretch(1)

    def _head(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setContentsMargins(space(5), space(4), space(5), space(4))
        row.setSpacing(space(3))
        row.addWidget(IconMark(self.appearance, "file-text", role="ink-2", px=size("icon")))
        names = QVBoxLayout()
        names.setSpacing(0)
        names.addWidget(self.file_name)
        names.addWidget(self.folder)
        row.addLayout(names, 1)
        pill = Tinted(self.appearance, "danger-soft", corner=radius("control") + space(1))
        inside = QHBoxLayout(pill)
        inside.setContentsMargins(space(3), space(1), space(3), space(1))
        inside.addWidget(self.count)
        row.addWidget(pill, 0, Qt.AlignmentFlag.AlignVCenter)
        return row

    def _arrange_buttons(self) -> None:
        """German words beside each other need more than a small window has."""
        needed = self.open.sizeHint().width() + self.check.sizeHint().width() + space(3)
        room = self.window().width() - 2 * self.margin
        down = self.is_small and needed > room
        direction = QBoxLayout.Direction.TopToBottom if down else QBoxLayout.Direction.LeftToRight
        self._buttons.setDirection(direction)

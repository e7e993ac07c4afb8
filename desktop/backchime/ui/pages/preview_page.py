"""Preview: every pose of a routine before it starts, and how long all of it takes."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QPoint, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QVBoxLayout, QWidget

from backchime.core.routine import Pose
from backchime.core.timeline import Timeline
from backchime.ui import words
from backchime.ui.content import content
from backchime.ui.swap_words import left_out, swapped_count
from backchime.ui.theme.appearance import Appearance
from backchime.ui.theme.theme import measure, space
from backchime.ui.widgets.buttons import IconButton, secondary_button
from backchime.ui.widgets.focus_ring import focus_by_key
from backchime.ui.widgets.picture_shelf import PictureShelf
from backchime.ui.widgets.pose_row import PoseRow
from backchime.ui.widgets.scroll_page import ARROW_INSET, WIDEST_CONTENT, ScrollPage
from backchime.ui.widgets.session_summary import SessionSummary
from backchime.ui.widgets.signs_note import SignsNote
from backchime.ui.widgets.step_words import step_lines
from backchime.ui.widgets.swap_line import SwapLine
from backchime.ui.widgets.texts import text_label

if TYPE_CHECKING:  # what saves is imported when something is saved
    from backchime.ui.session_saving import Saving

FOR_TIGHT_SPELLS = ("spasm-relief-3",)
SUMMARY_WIDTH = measure("preview-page", "summary-width")
SUMMARY_WIDTH_SMALL = measure("preview-page", "summary-width-small")
# For two columns; in less the summary stands above the list.
LEAST_ROOM_BESIDE = measure("preview-page", "least-room-beside")


class PreviewPage(ScrollPage):
    """Asks to go back, to start, for another length of the holds, for all of it as a sound file, and
    for its sheet to print (`print_requested`).

    `swaps_switched` asks for easier poses, or for the usual ones, in this one session.
    Emits `help_requested`, too.
    """

    back_requested = Signal()
    start_requested = Signal()
    hold_factor_changed = Signal(float)
    swaps_switched = Signal(bool)
    check_in_changed = Signal(bool)
    save_requested = Signal()
    save_cancel_requested = Signal()
    print_requested = Signal()
    help_requested = Signal()
    edit_requested = Signal()
    copy_requested = Signal()

    def __init__(self, appearance: Appearance) -> None:
        super().__init__(appearance, outdent=ARROW_INSET)
        self.shelf = PictureShelf(appearance)
        self.rows: list[PoseRow] = []
        self._routine_id = ""
        self._told: list[tuple[str, str]] = []
        self._swaps_on = True
        self.swaps = SwapLine(appearance)
        self.swaps.pressed.connect(self._switch_swaps)
        self._saving: Saving | None = None
        self.back_button = IconButton(appearance, self.tr("Back"), icon_name="arrow-left")
        self.print_button = secondary_button(appearance, self.tr("Printable sheet"), icon_name="file-text")
        self.edit_button = secondary_button(appearance, self.tr("Edit"), icon_name="pencil-simple")
        self.copy_button = secondary_button(appearance, self.tr("Make my own version"), icon_name="copy")
        self.summary = SessionSummary(appearance)
        self._hold_count = text_label(appearance, role="small", tone="ink-2")
        self.signs = SignsNote(appearance)
        self.signs.help_requested.connect(self.help_requested)
        self._arrange()
        self.back_button.clicked.connect(self.back_requested)
        self.print_button.clicked.connect(self.print_requested)
        self.edit_button.clicked.connect(self.edit_requested)
        self.copy_button.clicked.connect(self.copy_requested)
        self.summary.start_requested.connect(self.start_requested)
        self.summary.hold_factor_changed.connect(self.hold_factor_changed)
        self.summary.check_in_changed.connect(self.check_in_changed)
        self.summary.help_requested.connect(self.help_requested)
        self.summary.save.save_requested.connect(self.save_requested)
        self.summary.save.cancel_requested.connect(self.save_cancel_requested)
        self.verticalScrollBar().valueChanged.connect(self._keep_summary_in_sight)
        self.room_changed.connect(self._follow_room)
        appearance.changed.connect(self._follow_room)
        self._follow_room()

    def show_routine(self, timeline: Timeline) -> None:
        """Shows a routine from its top; the same one again only takes other times, all else stays."""
        routine = timeline.routine
        lines = step_lines(timeline)
        told = [(step.pose.id, step.note) for step in routine.steps]
        same = routine.id == self._routine_id
        self.say_title(content(routine.name))
        self.say_subtitle(content(routine.for_whom))
        self.show_subtitle(not self.is_small)
        if same and told == self._told:
            for row, shown in zip(self.rows, lines, strict=True):
                row.show_line(shown)
        else:
            self._routine_id = routine.id
            self.signs.setVisible(routine.id in FOR_TIGHT_SPELLS)
            self.summary.help.setVisible(routine.id not in FOR_TIGHT_SPELLS)  # it stands with the signs there
            self.edit_button.setVisible(routine.own)
            self.copy_button.setVisible(not routine.own)
            self._fill(timeline)
            if not same:
                self.summary.reset(timeline.hold_factor)
                self.show_saving(self._saving)
                self.verticalScrollBar().setValue(0)
        self._told = told
        self._hold_count.say(words.holds(routine.hold_count))
        self.summary.show_times(timeline)

    def show_swaps(self, poses: tuple[Pose, ...], missing: tuple[Pose, ...], *, on: bool) -> None:
        """Says how many poses are swapped, or could be; `missing` are those that nothing stands in for."""
        self._swaps_on = on
        if not poses:
            self.swaps.say("", button="")
        elif on:
            said = " ".join(part for part in (swapped_count(poses), left_out(missing)) if part)
            self.swaps.say(said, button=self.tr("Use the usual poses"))
        else:
            said = self.tr("The usual poses are in use for this session.")
            self.swaps.say(said, button=self.tr("Use easier poses"))

    def show_check_in(self, on: bool) -> None:
        """Shows whether pain is asked about first."""
        self.summary.check_in.show_on(on)

    def show_saving(self, saving: "Saving | None") -> None:
        """Shows how far a save is; one of another routine is named."""
        self._saving = saving
        save = self.summary.save
        if saving is None:
            save.show_ready()
        else:
            other = content(saving.routine_name) if saving.routine_id != self._routine_id else ""
            save.show_saving(saving.percent, routine_name=other)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """The summary keeps its place when its column or it itself changes."""
        if event.type() in (QEvent.Type.Resize, QEvent.Type.LayoutRequest):
            self._keep_summary_in_sight()
        return super().eventFilter(watched, event)

    def _fill(self, timeline: Timeline) -> None:
        for row in self.rows:
            self._list.removeWidget(row)
            row.hide()
            row.deleteLater()
        self.rows = []
        for shown in step_lines(timeline):
            row = PoseRow(self.appearance, self.shelf, shown, with_line=bool(self.rows))
            row.set_small(self.is_small)
            row.head.walked.connect(self._walk)
            row.help_requested.connect(self.help_requested)
            self._list.addWidget(row)
            self.rows.append(row)

    def _arrange(self) -> None:
        self.header.setSpacing(space(3))
        self.header.insertWidget(0, self.back_button, 0, Qt.AlignmentFlag.AlignTop)
        for button in (self.print_button, self.edit_button, self.copy_button):
            self.header.addWidget(button, 0, Qt.AlignmentFlag.AlignVCenter)
        heading = QHBoxLayout()
        heading.addWidget(text_label(self.appearance, self.tr("Poses"), role="h2"))
        heading.addStretch(1)
        heading.addWidget(self._hold_count)
        self._list = QVBoxLayout()
        self._list.setSpacing(0)
        left = QVBoxLayout()
        left.setSpacing(space(2))
        left.addWidget(self.signs)
        left.addLayout(heading)
        left.addWidget(self.swaps)
        left.addLayout(self._list)
        left.addStretch(1)
        self._beside = QWidget()
        self.summary.setParent(self._beside)
        self._beside.installEventFilter(self)
        self.summary.installEventFilter(self)
        self._columns = QHBoxLayout()
        self._columns.setContentsMargins(self.outdent, 0, 0, 0)
        self._columns.addLayout(left, 1)
        self._columns.addWidget(self._beside)
        self.body.addLayout(self._columns)
        self.body.addStretch(1)

    def _follow_room(self) -> None:
        small = self.is_small
        self._columns.setSpacing(space(5) if small else space(6))
        self.summary.set_small(small)
        self.show_subtitle(not small)  # Start stays in sight in the least window
        self._arrange_columns()
        for button in (self.print_button, self.edit_button, self.copy_button):
            button.show_icon_alone(small)
        for row in self.rows:
            row.set_small(small)
        self._keep_summary_in_sight()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """One column or two, as the width is now."""
        super().resizeEvent(event)
        self._arrange_columns()

    def _arrange_columns(self) -> None:
        least = self.summary.minimumSizeHint().width()  # large text needs more
        stacked = self.window_room < LEAST_ROOM_BESIDE
        down, across = QBoxLayout.Direction.BottomToTop, QBoxLayout.Direction.LeftToRight
        self._columns.setDirection(down if stacked else across)
        wide = max(least, SUMMARY_WIDTH_SMALL if self.is_small else SUMMARY_WIDTH)
        self._beside.setMinimumWidth(0 if stacked else wide)
        self._beside.setMaximumWidth(WIDEST_CONTENT if stacked else wide)

    def _keep_summary_in_sight(self) -> None:
        """The summary goes along while the list scrolls, so that Start is always at hand."""
        height = self._summary_height()
        if self._beside.minimumHeight() != height:
            self._beside.setMinimumHeight(height)
        scrolled = self.verticalScrollBar().value() - self._beside.mapTo(self.sheet, QPoint(0, 0)).y()
        room = self.viewport().height() - 2 * space(5)
        beside = self._columns.direction() is QBoxLayout.Direction.LeftToRight
        over = max(0, height - room)  # of a summary higher than the window the lower end stays, with Start
        top = max(0, scrolled + space(5) - over) if beside else 0
        self.summary.setGeometry(
            0, min(top, max(0, self._beside.height() - height)), self._beside.width(), height
        )

    def _summary_height(self) -> int:
        if self.summary.hasHeightForWidth():  # while some of its words may run over lines
            return self.summary.heightForWidth(self._beside.width())
        return self.summary.sizeHint().height()

    def _switch_swaps(self) -> None:
        self.swaps_switched.emit(not self._swaps_on)

    def _walk(self, by: int) -> None:
        heads = [row.head for row in self.rows]
        to = next((at for at, head in enumerate(heads) if head is self.sender()), 0) + by
        if 0 <= to < len(heads):
            focus_by_key(heads[to])
            self.ensureWidgetVisible(heads[to])

"""The editor: a routine's name and steps at the left, all that can be chosen for one step at the right."""

from msgspec import Struct
from PySide6.QtCore import QRect, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from backchime.core.routine import Pose
from backchime.core.routine_draft import Draft
from backchime.core.timeline import Timeline
from backchime.ui import words
from backchime.ui.pages.editor_header import EditorHeader
from backchime.ui.pages.home_page import columns_for
from backchime.ui.theme.appearance import Appearance
from backchime.ui.theme.theme import measure, space, tokens
from backchime.ui.widgets.add_card import AddCard
from backchime.ui.widgets.buttons import quiet_button, removing_button
from backchime.ui.widgets.draft_list import DraftList
from backchime.ui.widgets.fitted_page import FittedPage
from backchime.ui.widgets.focus_ring import focus_by_key
from backchime.ui.widgets.picture_shelf import PictureShelf
from backchime.ui.widgets.pose_picker import PosePicker
from backchime.ui.widgets.scroll_column import ScrollColumn
from backchime.ui.widgets.scroll_page import ARROW_INSET, WIDEST_CONTENT
from backchime.ui.widgets.step_details import StepDetails, StepShown
from backchime.ui.widgets.step_words import step_lines
from backchime.ui.widgets.texts import text_label

DETAILS_WIDTH = measure("editor-page", "details-width")
COLUMN_GAP = space(6)


class DraftShown(Struct, frozen=True):
    """A draft as the editor shows it: laid out in time, and how the step that is looked at is held."""

    draft: Draft
    timeline: Timeline
    step: StepShown | None
    is_changed: bool
    is_saved: bool
    can_undo: bool
    can_redo: bool


class EditorPage(FittedPage):
    """Asks for every change; `show_draft` brings what has come of it."""

    back_requested = Signal()
    pose_picked = Signal(str)
    import_requested = Signal()
    export_requested = Signal()
    delete_requested = Signal()

    def __init__(self, appearance: Appearance) -> None:
        super().__init__(appearance)
        self.setAccessibleName(self.tr("Routine editor"))
        self.shelf = PictureShelf(appearance)
        self._poses: tuple[Pose, ...] = ()
        self._shown: DraftShown | None = None
        self._picking = self._details_open = False
        self.header = EditorHeader(appearance)
        self.total = text_label(appearance, role="label")
        self.list = DraftList(appearance, self.shelf)
        self.add_card = AddCard(appearance, self.tr("Add a pose"))
        self.full = text_label(
            appearance, self.tr("A routine has at most 100 poses."), tone="ink-2", wrap=True
        )
        self.export_button = quiet_button(appearance, self.tr("Save to a file"), icon_name="export")
        self.delete_button = removing_button(appearance, self.tr("Delete routine"))
        self.details = StepDetails(appearance, self.shelf)
        self.picker = PosePicker(appearance, self.shelf)
        self._arrange()
        self._connect()

    # -- what is shown --

    def show_poses(self, poses: tuple[Pose, ...]) -> None:
        """Takes the poses there are to pick from."""
        self._poses = poses

    def show_draft(self, shown: DraftShown) -> None:
        """Shows a draft as it is now."""
        had_steps = self._shown is not None and bool(self._shown.draft.routine.steps)
        self._shown = shown
        self.header.show_draft(
            shown.draft,
            is_changed=shown.is_changed,
            is_saved=shown.is_saved,
            can_undo=shown.can_undo,
            can_redo=shown.can_redo,
        )
        self.total.say(words.clock(shown.timeline.total_seconds))
        self.total.setAccessibleName(words.spoken_seconds(shown.timeline.total_seconds))
        self.list.show_steps(step_lines(shown.timeline), shown.draft.at)
        self.add_card.setEnabled(not shown.draft.is_full)
        self.full.setVisible(shown.draft.is_full)
        self.delete_button.setVisible(shown.is_saved)
        if shown.step is not None:
            self.details.show_step(shown.step)
        if not shown.draft.routine.steps and (had_steps or not self._picking):
            self.pick()
        elif shown.draft.routine.steps and not had_steps:
            self._picking = False
        self._fit()

    def focus_title(self) -> None:
        """An empty page begins with its name, any other with its list; neither shows the focus."""
        empty = self._shown is None or not self._shown.draft.routine.steps
        (self.header.name if empty else self.list).setFocus(Qt.FocusReason.OtherFocusReason)

    def start_over(self) -> None:
        """Another draft is about to be shown: neither the picker nor the details stay open."""
        self._picking = self._details_open = False
        self._shown = None
        self._left.verticalScrollBar().setValue(0)

    # -- where one is --

    @property
    def is_picking(self) -> bool:
        """Whether a pose is being picked."""
        return self._picking

    @property
    def shows_details_alone(self) -> bool:
        """Whether the details of a step lie over the list, as they do in a small window."""
        return self.is_small and self._details_open and not self._picking

    def pick(self) -> None:
        """Shows the poses there are."""
        self._picking = True
        first = self._shown is None or not self._shown.draft.routine.steps
        self.picker.ask(self._poses, first=first)
        self._picker_area.verticalScrollBar().setValue(0)
        self._fit()
        if not first:
            focus_by_key(self.picker.search.line)

    def open_details(self) -> None:
        """In a small window, lays the details of the step over the list."""
        self._details_open = True
        self._fit()
        if self.is_small:
            focus_by_key(self.details.hold)

    def go_back(self) -> bool:
        """One step back within the page; false where there is none."""
        if self._picking and self._shown is not None and self._shown.draft.routine.steps:
            self._picking = False
            self._fit()
            focus_by_key(self.add_card)
            return True
        if self.shows_details_alone:
            self._details_open = False
            self._fit()
            focus_by_key(self.list)
            return True
        return False

    # -- how it is arranged --

    def _fit(self) -> None:
        small, alone = self.is_small, self.shows_details_alone
        margin = int(tokens()["layout"]["page-margin-small" if small else "page-margin"])
        top = margin - space(1) if not small else space(4)
        self._whole.setContentsMargins(margin - ARROW_INSET, top, 0, 0)
        self.header.set_small(small, margin=margin)
        self._columns.setVisible(not self._picking)
        self._picker_area.setVisible(self._picking)
        self._left.setVisible(not alone)
        self._right.setVisible(alone or not small)
        self._left.set_room_beside(margin if small else COLUMN_GAP - self._left.ring_room)
        self._right.set_room_beside(margin)
        self._picker_area.set_room_beside(margin)
        wide = alone or small
        self._right.setMinimumWidth(0 if wide else DETAILS_WIDTH + self._right.room_around)
        self._right.setMaximumWidth(16_777_215 if wide else DETAILS_WIDTH + self._right.room_around)
        self.picker.set_small(small)
        self.picker.set_columns(columns_for(self.window().width() / self._appearance.theme.text_scale))

    def _arrange(self) -> None:
        self._left = ScrollColumn(self._list_column())
        self._right = ScrollColumn(self.details)
        self._picker_area = ScrollColumn(self.picker)
        self._columns = QWidget()
        row = QHBoxLayout(self._columns)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self._left, 1)
        row.addWidget(self._right)
        content = QWidget()
        content.setMaximumWidth(WIDEST_CONTENT + space(7))
        column = QVBoxLayout(content)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(space(3))
        column.addWidget(self.header)
        below = QVBoxLayout()
        below.setContentsMargins(ARROW_INSET - self._left.ring_room, 0, 0, 0)
        below.addWidget(self._columns)
        below.addWidget(self._picker_area)
        column.addLayout(below, 1)
        self._whole = QHBoxLayout(self)
        self._whole.setSpacing(0)
        self._whole.addWidget(content, 1)
        self._whole.addStretch(0)

    def _list_column(self) -> QWidget:
        heading = QHBoxLayout()
        heading.setContentsMargins(space(2), 0, space(4), 0)
        heading.addWidget(text_label(self._appearance, self.tr("Poses"), role="h2"))
        heading.addStretch(1)
        heading.setSpacing(space(1))
        heading.addWidget(self.total)
        heading.addWidget(text_label(self._appearance, self.tr("with get-ready time"), tone="ink-2"))
        foot = QHBoxLayout()
        foot.addWidget(self.export_button)
        foot.addStretch(1)
        foot.addWidget(self.delete_button)
        made = QWidget()
        column = QVBoxLayout(made)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(space(3))
        column.addLayout(heading)
        column.addWidget(self.list)
        column.addWidget(self.add_card)
        column.addWidget(self.full)
        column.addLayout(foot)
        column.addStretch(1)
        return made

    def _connect(self) -> None:
        self.header.back_requested.connect(self.back_requested)
        self.add_card.clicked.connect(self.pick)
        self.picker.pose_picked.connect(self._take_pose)
        self.picker.import_requested.connect(self.import_requested)
        self.picker.close_requested.connect(self.go_back)
        self.export_button.clicked.connect(self.export_requested)
        self.delete_button.clicked.connect(self.delete_requested)
        self.list.step_opened.connect(self.open_details)
        self.list.dragged.connect(self._keep_in_sight)

    def _take_pose(self, pose_id: str) -> None:
        self._picking = False
        self.pose_picked.emit(pose_id)
        self._fit()
        focus_by_key(self.list)
        self._keep_in_sight(self.list.ring_rect)

    def _keep_in_sight(self, part: QRect) -> None:
        self._left.show_part(self.list, part)

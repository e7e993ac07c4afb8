"""What a person does to a routine in the editor becomes a change of its draft, and the page shows it."""

from PySide6.QtCore import QObject

from backchime.core.hold_length import hold_seconds, pose_hold_seconds
from backchime.core.routine_draft import (
    Draft,
    DraftHistory,
    doubled,
    looking_at,
    moved,
    named,
    with_pose,
    with_step,
    with_step_put,
    without_step,
)
from backchime.ui import key_table
from backchime.ui.content import content
from backchime.ui.draft_keeper import DraftKeeper
from backchime.ui.editor_keys import Act
from backchime.ui.library_room import LibraryRoom
from backchime.ui.main_window import MainWindow
from backchime.ui.pages.editor_page import DraftShown, EditorPage
from backchime.ui.settings_keeper import SettingsKeeper
from backchime.ui.widgets.step_details import StepShown


class Editing(QObject):
    """Every request of the page, one change each."""

    def __init__(
        self,
        page: EditorPage,
        window: MainWindow,
        keeper: DraftKeeper,
        library: LibraryRoom,
        settings: SettingsKeeper,
    ) -> None:
        """Follows `keeper` from now on."""
        super().__init__(page)
        self._page = page
        self._window = window
        self._keeper = keeper
        self._library = library
        self._settings = settings
        keeper.changed.connect(self.show)
        settings.changed.connect(self.show)
        page.pose_picked.connect(self._add_pose)
        page.header.renamed.connect(self._rename)
        page.header.undo_requested.connect(self.undo)
        page.header.redo_requested.connect(self.redo)
        page.list.step_chosen.connect(self._look_at)
        page.list.move_requested.connect(self._move)
        page.list.remove_requested.connect(self._remove)
        page.details.change_requested.connect(self._change_step)
        page.details.usual_requested.connect(self._use_usual)
        page.details.double_requested.connect(self._double)
        page.details.remove_requested.connect(self._remove)

    def acts(self) -> dict[str, Act]:
        """What can be done by key wherever in the page one is."""
        return {
            key_table.UNDO_KEYS: self.undo,
            "Ctrl+Shift+Z": self.redo,
            key_table.REDO_KEYS: self.redo,
            key_table.UP_KEYS: self._move_up,
            key_table.DOWN_KEYS: self._move_down,
        }

    def show(self) -> None:
        """Shows the draft as it is now."""
        history = self._keeper.history
        if history is not None:
            self._page.show_draft(self._shown(history))

    def undo(self) -> None:
        """Takes the last change back."""
        self._window.toast.withdraw()
        self._keeper.undo()

    def redo(self) -> None:
        """Does again what was taken back."""
        self._window.toast.withdraw()
        self._keeper.redo()

    def _shown(self, history: DraftHistory) -> DraftShown:
        draft, settings = history.now, self._settings.settings
        step = draft.step
        looked_at = None
        if step is not None:
            usual = pose_hold_seconds(step.pose, settings)
            looked_at = StepShown(step, hold_seconds(step, settings), usual)
        return DraftShown(
            draft,
            self._library.lay_out_routine(draft.routine, swaps=False),
            looked_at,
            is_changed=history.is_changed or not draft.routine.id,
            is_saved=bool(draft.routine.id),
            can_undo=bool(history.past),
            can_redo=bool(history.future),
        )

    def _change(self, draft: Draft, *, kind: str = "") -> None:
        self._window.toast.withdraw()
        self._keeper.change(draft, kind=kind)

    def _draft(self) -> Draft:
        draft = self._keeper.draft
        assert draft is not None  # the page is shown with a draft alone
        return draft

    def _add_pose(self, pose_id: str) -> None:
        self._change(with_pose(self._draft(), self._library.library.poses[pose_id]))

    def _rename(self, name: str) -> None:
        self._change(named(self._draft(), name), kind="name")

    def _look_at(self, at: int) -> None:
        self._keeper.change(looking_at(self._draft(), at))

    def _move(self, of: int, to: int) -> None:
        self._change(moved(self._draft(), of, to))

    def _move_up(self) -> None:
        self._move(self._draft().at, self._draft().at - 1)

    def _move_down(self) -> None:
        self._move(self._draft().at, self._draft().at + 1)

    def _change_step(self, field: str, value: object) -> None:
        draft = self._draft()
        self._change(with_step(draft, **{field: value}), kind=f"{field} of {draft.at}")

    def _use_usual(self) -> None:
        self._change(with_step(self._draft(), hold_seconds=None, locked=False))

    def _double(self) -> None:
        self._change(doubled(self._draft()))

    def _remove(self) -> None:
        draft = self._draft()
        step, at = draft.step, draft.at
        if step is None:
            return
        self._change(without_step(draft))

        def put_back() -> None:
            self._change(with_step_put(self._draft(), step, at))

        removed = self.tr("{pose} removed").format(pose=content(step.pose.name))
        self._window.show_toast(removed, undo=put_back)

"""Where routines of one's own are made and changed: the editor, joined to its draft and the person's file."""

from collections.abc import Callable
from functools import cached_property, partial
from typing import TYPE_CHECKING

from msgspec.structs import replace
from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from backchime.core.problem import Problem
from backchime.core.routine import Routine
from backchime.core.routine_draft import Draft, copy_of, draft_of, new_draft
from backchime.core.timeline import Timeline
from backchime.places import Places
from backchime.storage.draft_file import load_draft, set_draft_aside
from backchime.storage.own_routines import NotSavedError, save_routine, set_aside
from backchime.ui.content import content
from backchime.ui.draft_keeper import DraftKeeper
from backchime.ui.library_room import LibraryRoom
from backchime.ui.main_window import MainWindow
from backchime.ui.settings_keeper import SettingsKeeper
from backchime.ui.theme.appearance import Appearance
from backchime.ui.widgets.question import Answer, Question
from backchime.whole_file import is_there

if TYPE_CHECKING:  # built when it is first shown
    from backchime.ui.pages.editor_page import EditorPage

Act = Callable[[], None]


class EditorRoom(QObject):
    """`try_requested` brings the routine as it is now, laid out; `import_requested` asks for a file instead.

    `export_requested` and `delete_requested` carry what is wanted with the routine in hand.
    """

    try_requested = Signal(Timeline)
    import_requested = Signal()
    export_requested = Signal(Routine)
    delete_requested = Signal(str)

    def __init__(
        self,
        window: MainWindow,
        appearance: Appearance,
        *,
        places: Places,
        library: LibraryRoom,
        keeper: SettingsKeeper,
    ) -> None:
        """Shows nothing yet."""
        super().__init__(window)
        self._window = window
        self._appearance = appearance
        self._places = places
        self._library = library
        self._settings = keeper
        self._offered: Problem | None = None
        self.question = Question(window, appearance)
        self.destroyed.connect(self.question.deleteLater)
        self.destroyed.connect(self.question.deleteLater)
        self.draft = DraftKeeper(places.draft, self)
        self.draft.failed.connect(self._show_problem)
        window.add_page("editor", self._page, part_of="home")
        window.banner_action_requested.connect(self._take_banner_action)

    # -- the ways in --

    def make_new(self) -> None:
        """An empty page."""
        self._open(new_draft())

    def edit(self, routine_id: str) -> None:
        """One of the person's own routines."""
        self._open(draft_of(self._library.library.routines[routine_id]))

    def copy(self, routine_id: str) -> None:
        """A version of one's own of any routine."""
        original = self._library.library.routines[routine_id]
        steps = tuple(replace(step, note=content(step.note)) for step in original.steps)
        told = replace(original, steps=steps, for_whom=content(original.for_whom))
        name = self.tr("My {routine}").format(routine=content(original.name))
        self._open(copy_of(told, name))

    def offer_draft(self) -> None:
        """Tells of a draft that was left, by a crash or by closing the window, and how to go on with it."""
        draft = load_draft(self._places.draft, self._library.library.poses)
        if draft is None or self.draft.history is not None:
            return
        name = draft.routine.name.strip()
        summary = (
            self.tr("“{name}” is not saved yet.").format(name=name)
            if name
            else self.tr("A routine without a name is not saved yet.")
        )
        self._offered = Problem(summary, self.tr("You can go on where you stopped."))
        self._window.show_banner(self._offered, self.tr("Go on editing"), icon_name="pencil-simple")

    def show(self) -> None:
        """Shows the routine in hand, as after it was tried."""
        self._window.show_page("editor")

    def _open(self, draft: Draft) -> None:
        """Begins with a draft; one that was left is not forgotten without a word."""
        left = load_draft(self._places.draft, self._library.library.poses)
        if left is None:
            if is_there(self._places.draft):
                set_draft_aside(self._places.draft, now=self._library.today)
            self._begin(draft)
            return
        name = left.routine.name.strip() or self.tr("A routine without a name")
        self.question.ask(
            self.tr("Go on with what you began?"),
            self.tr("“{name}” is not saved yet.").format(name=name),
            (
                Answer(self.tr("Go on with it"), self._go_on),
                Answer(self.tr("Throw it away"), partial(self._begin, draft), "danger"),
                Answer(self.tr("Cancel"), kind="quiet"),
            ),
        )

    def _go_on(self) -> None:
        left = load_draft(self._places.draft, self._library.library.poses)
        if left is not None:
            own = self._library.library.routines.get(left.routine.id)
            self._begin(left, saved=own if own and own.own else new_draft().routine)

    def _begin(self, draft: Draft, *, saved: Routine | None = None) -> None:
        self._forget_offer()
        self.page.start_over()
        self.page.show_poses(tuple(self._library.library.poses.values()))
        self.draft.begin(draft, saved=saved)
        self._window.show_page("editor")

    # -- the ways out --

    def go_back(self) -> None:
        """One step back within the page, or home."""
        if not self.page.go_back():
            self.leave()

    def leave(self, then: Act | None = None) -> None:
        """Goes home, and on from there; what is not saved is asked about once."""

        def go() -> None:
            self.draft.end()
            self._window.toast.withdraw()
            self._library.show_home()
            if then is not None:
                then()

        def save_and_go() -> None:
            if self.save():
                go()

        draft = self.draft.draft
        if draft is None or not self.draft.is_changed:
            go()
        elif draft.can_be_saved:
            self.question.ask(
                self.tr("Save your changes?"),
                self.tr("“{name}” is not saved yet.").format(name=draft.routine.name.strip()),
                (
                    Answer(self.tr("Save"), save_and_go),
                    Answer(self.tr("Leave without saving"), go, "danger"),
                    Answer(self.tr("Keep editing"), kind="quiet"),
                ),
            )
        else:
            no_poses = self.tr("It has no poses yet, so it cannot be saved.")
            no_name = self.tr("It has no name yet, so it cannot be saved.")
            lack = no_name if draft.routine.steps else no_poses
            leave = Answer(self.tr("Leave without saving"), go, "danger")
            self.question.ask(self.tr("Leave this routine?"), lack, (Answer(self.tr("Keep editing")), leave))

    def close(self) -> None:
        """Keeps what is not saved for the next time."""
        self.draft.close()

    # -- saving --

    def save(self) -> bool:
        """Writes the routine to the person's file; true where it is in there now."""
        draft = self.draft.draft
        if draft is None:
            return False
        if not draft.can_be_saved:
            self._say_lack(draft)
            return False
        library, now = self._library.library, self._library.today
        try:
            saved = save_routine(self._places.own_routines, draft.routine, at_hand=library, now=now)
        except NotSavedError as error:
            self._take_refusal(error)
            return False
        self._library.reload()
        self.draft.take_saved(replace(draft.routine, id=saved.routine.id, name=saved.routine.name))
        told = self.tr("Saved")
        if saved.copy:
            told = self.tr("Saved. Your file as it was is kept as {name}.").format(name=saved.copy.name)
        self._window.show_toast(told)
        return True

    def _say_lack(self, draft: Draft) -> None:
        if not draft.routine.steps:
            self._window.show_toast(self.tr("Pick a first pose, then it can be saved."))
            return
        self.page.header.say_lack(self.tr("Give your routine a name, then it can be saved."))
        self.page.header.name.setFocus()

    def _take_refusal(self, error: NotSavedError) -> None:
        if not error.is_faulty:
            self._show_problem(error.problem)
            return
        self.question.ask(
            error.problem.summary,
            self.tr(
                "Your own routine file cannot be understood, so nothing is written into it. It can be kept"
                " under another name, and a new file begun."
            ),
            (
                Answer(self.tr("Keep it aside and save"), self._set_aside_and_save),
                Answer(self.tr("Keep editing"), kind="quiet"),
            ),
        )

    def _set_aside_and_save(self) -> None:
        try:
            aside = set_aside(self._places.own_routines, now=self._library.today)
        except NotSavedError as error:
            self._show_problem(error.problem)
            return
        if self.save():
            told = self.tr("Saved. Your old file is kept as {name}.")
            self._window.show_toast(told.format(name=aside.name))

    # -- the page --

    @cached_property
    def page(self) -> "EditorPage":
        """The editor, built for the first routine."""
        from backchime.ui.editing import Editing
        from backchime.ui.editor_keys import EditorKeys
        from backchime.ui.key_table import SAVE_KEYS
        from backchime.ui.pages.editor_page import EditorPage

        page = EditorPage(self._appearance)
        page.back_requested.connect(self.go_back)
        page.import_requested.connect(self.import_requested)
        page.export_requested.connect(self._export)
        page.delete_requested.connect(self._delete)
        page.header.try_requested.connect(self._try)
        page.header.save_requested.connect(self.save)
        self.editing = Editing(page, self._window, self.draft, self._library, self._settings)
        self._keys = EditorKeys(page, {**self.editing.acts(), SAVE_KEYS: self.save})
        return page

    def _page(self) -> QWidget:
        return self.page

    def _try(self) -> None:
        draft = self.draft.draft
        if draft is not None and draft.routine.steps:
            self.draft.write()
            named = draft.routine.name.strip() or self.tr("Your routine")
            routine = replace(draft.routine, name=named)
            self.try_requested.emit(self._library.lay_out_routine(routine))

    def _export(self) -> None:
        draft = self.draft.draft
        if draft is None:
            return
        if draft.can_be_saved:
            self.export_requested.emit(draft.routine)
        else:
            self._say_lack(draft)

    def _delete(self) -> None:
        draft = self.draft.draft
        if draft is None:
            return
        routine_id = draft.routine.id
        self.draft.end()
        self.delete_requested.emit(routine_id)

    # -- what is told --

    def _show_problem(self, problem: Problem) -> None:
        self._window.show_banner(problem, severity="danger")

    def _take_banner_action(self, summary: str) -> None:
        if self._offered and summary == self._offered.summary:
            self._forget_offer()
            self._go_on()

    def _forget_offer(self) -> None:
        if self._offered:
            self._window.hide_banner(self._offered.summary)
            self._offered = None

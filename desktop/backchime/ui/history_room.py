"""Keeps what happens in sessions: from the controller's events to the disk, without holding up the window."""

import contextlib
import uuid
from collections.abc import Callable
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING, Any, TypeVar

from msgspec.structs import replace
from PySide6.QtCore import QObject, QTimer, Signal

from backchime.core.problem import Problem
from backchime.ui.main_window import MainWindow
from backchime.ui.theme.theme import motion_ms
from backchime.whole_file import is_there

if (
    TYPE_CHECKING
):  # SQLite, and what records a session, come with the first one, or with a history to look into
    from backchime.core.history import Record, SessionRecord
    from backchime.core.recording import Recording
    from backchime.core.session_events import Event
    from backchime.core.session_view import SessionView
    from backchime.storage.history_db import HistoryFile
    from backchime.storage.history_writer import HistoryWriter
    from backchime.ui.session_room import SessionRoom

Found = TypeVar("Found")


class HistoryRoom(QObject):
    """`kept` acknowledges a session that stands on the disk, `noted` any other record that does.

    `unfinished` brings a session of today to go on with. `replaced` comes when a history was brought in, or
    taken away. All of them come on the window's thread.
    """

    kept = Signal(object)
    noted = Signal(object)
    closing = Signal()  # the last moment to give something to be kept
    unfinished = Signal(object)
    replaced = Signal()
    _stands = Signal(object)  # this one and the next three come from the thread that writes
    _told = Signal(object)
    _found = Signal(object)
    _answered = Signal(object, object)

    def __init__(self, window: MainWindow, path: Path, *, wall_now: Callable[[], float]) -> None:
        """Opens no file before there is something to write, or one to look into."""
        super().__init__(window)
        self._window = window
        self._path = path
        self._wall_now = wall_now
        self._writer: HistoryWriter | None = None
        self._room: SessionRoom | None = None
        self._recording: Recording | None = None
        self._left_open: SessionRecord | None = None  # of today, and offered
        self._goes_on_with: SessionRecord | None = None
        self._problem: Problem | None = None
        self._is_over = False  # the window is closed: nobody listens any more
        self._stands.connect(self._acknowledge)
        self._told.connect(self._tell)
        self._found.connect(self._take_found)
        self._answered.connect(self._answer)
        window.closing.connect(self._end)
        if is_there(path):
            QTimer.singleShot(motion_ms("history-look"), self.look)

    def look(self) -> None:
        """Looks whether a session was left open, by a crash or with the window."""
        found = self._found.emit
        self._open().ask(lambda file: file.find_open(found))

    def record(self, room: "SessionRoom") -> None:
        """Records every session of a room from now on, and what is said about it."""
        self._room, controller = room, room.controller
        controller.started.connect(self._begin)
        controller.happened.connect(self._take)
        controller.view_changed.connect(self._see)
        for rated in (room.ease_off.rated, room.finish_page.rated, room.rate_page.scale.rated):
            rated.connect(self._take_rating)
        room.ease_off.signs_named.connect(self._take_signs)
        for noted in (room.finish_page.noted, room.stopped_page.noted):
            noted.connect(self._take_note)

    @property
    def is_begun(self) -> bool:
        """Whether there is anything to read: a file, or something that is being written."""
        return self._writer is not None or is_there(self._path)

    @property
    def under_way(self) -> str:
        """The id of the session that is under way; empty where none is."""
        recording = self._recording
        return recording.record.id if recording and recording.is_open else ""

    def keep(self, record: "Record") -> None:
        """Writes any record, without holding up the window; `kept` or `noted` tells when it stands."""
        self._open().keep(record)

    def amend(self, session: "SessionRecord", **said: Any) -> None:
        """Adds what the person says about any session, by the names of the record's fields."""
        if self._recording and self._recording.record.id == session.id:
            self.note(**said)
        else:
            self.keep(replace(session, changed=self._now(), **said))

    def read(self, reading: Callable[[Path], Found], take: Callable[[Found], None]) -> None:
        """Reads from the file after all that was to be written; `take` has the answer, on this thread."""
        if self._is_over:
            return
        answered, path = self._alive(self._answered.emit), self._path
        self._open().ask(lambda _: answered(take, reading(path)))

    def change(self, doing: Callable[["HistoryFile"], Found], take: Callable[[Found], None]) -> None:
        """Does something with the whole file after all that was to be written; `take` has the answer."""
        answered = self._alive(self._answered.emit)
        self._open().ask(lambda file: answered(take, doing(file)))

    def tell_replaced(self) -> None:
        """The file holds something else now: what was read of it is to be read again."""
        self.replaced.emit()

    def forget(self) -> None:
        """Nothing of the latest session is written again: the history is to be taken away."""
        self._recording = self._left_open = self._goes_on_with = None

    def go_on_with(self, record: "SessionRecord") -> None:
        """The next session to begin is the rest of this one."""
        self._goes_on_with = record

    def let_go(self, record: "SessionRecord") -> None:
        """A session that was left open is not gone on with: it has broken off."""
        if self._left_open and self._left_open.id == record.id:
            self._left_open = None
        self._break_off(record)

    def note(self, **said: Any) -> None:
        """What the person says about the latest session, by the names of the record's fields."""
        if self._recording:
            self.keep(self._recording.note(self._now(), **said))

    def close(self) -> None:
        """Writes what is still to be written; a session under way stays open, to be gone on with."""
        self.closing.emit()
        # Without a session under way the room may be gone: another language has rooms of its own.
        if (
            self._recording
            and self._recording.is_open
            and self._room
            and (view := self._room.controller.view())
        ):
            self.keep(self._recording.so_far(view, self._now()))
        if self._writer:
            self._writer.close()
            self._writer = None

    def _end(self) -> None:
        """The window closes: what was last said is written, and nothing more is read or told."""
        self.close()
        self._is_over = True

    # -- what happens --

    def _begin(self, view: "SessionView") -> None:
        record, self._goes_on_with = self._goes_on_with, None
        if self._left_open and (record is None or record.id != self._left_open.id):
            self._break_off(self._left_open)
        self._left_open = None
        if self._room is None or self._room.is_trial:
            self._recording = None
            return
        from backchime.core.recording import Recording, begun

        self._recording = Recording(record or begun(uuid.uuid4().hex, view.timeline, self._now()))
        self.note(pain_before=self._room.ratings.before if record is None else record.pain_before)

    def _see(self, view: "SessionView") -> None:
        if self._recording:
            self._recording.see(view)

    def _take(self, event: "Event", view: "SessionView") -> None:
        changed = self._recording.take(event, view, self._now()) if self._recording else None
        if changed:
            self.keep(changed)

    def _take_rating(self) -> None:
        if self._room:
            ratings = self._room.ratings
            self.note(pain_when_eased=ratings.when_eased, pain_after=ratings.after)

    def _take_note(self, name: str, said: object) -> None:
        self.note(**{name: said})

    def _take_signs(self) -> None:
        self.note(signs=True)

    # -- the file --

    def _take_found(self, found: "tuple[SessionRecord, ...]") -> None:
        """Of what was left open, the latest is offered, if it is of today; the others have broken off."""
        under_way = self._recording.record.id if self._recording else ""
        left = [record for record in found if record.id != under_way]
        from backchime.core.recording import may_go_on

        if left and not self._recording and may_go_on(left[0], self._now()):
            self._left_open = left.pop(0)
            self.unfinished.emit(self._left_open)
        for record in left:
            self._break_off(record)

    def _break_off(self, record: "SessionRecord") -> None:
        from backchime.core.recording import broken_off

        self.keep(broken_off(record, self._now()))

    def _answer(self, take: Callable[[Any], None], found: object) -> None:
        take(found)

    def _open(self) -> "HistoryWriter":
        if self._writer is None:
            from backchime.storage.history_writer import HistoryWriter

            self._writer = HistoryWriter(
                self._path, kept=self._alive(self._stands.emit), told=self._alive(self._told.emit)
            )
        return self._writer

    def _acknowledge(self, record: "Record") -> None:
        """What stands on the disk is told of, each kind to those who wait for it."""
        from backchime.core.history import SessionRecord

        if isinstance(record, SessionRecord):
            self.kept.emit(record)
        else:
            self.noted.emit(record)

    def _tell(self, problem: Problem | None) -> None:
        if self._problem:
            self._window.hide_banner(self._problem.summary)
        self._problem = problem
        if problem:
            self._window.show_banner(problem, severity="danger")

    def _now(self) -> datetime:
        return datetime.fromtimestamp(self._wall_now()).astimezone()

    def _alive(self, emit: Callable[..., object]) -> Callable[..., None]:
        """A signal for a thread that may outlive the window by a moment: then nobody listens any more."""

        def tell(*values: Any) -> None:
            if not self._is_over:
                with contextlib.suppress(RuntimeError):
                    emit(*values)

        return tell

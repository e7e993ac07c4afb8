"""Keeps what happens in sessions: from the controller's events to the disk, without holding up the window."""

import contextlib
import uuid
from collections.abc import Callable
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, QTimer, Signal

from backchime.core.history import SessionRecord
from backchime.core.problem import Problem
from backchime.core.recording import Recording, begun, broken_off, may_go_on
from backchime.core.session_events import Event
from backchime.core.session_view import SessionView
from backchime.ui.main_window import MainWindow
from backchime.ui.theme.theme import motion_ms

if TYPE_CHECKING:  # SQLite is loaded for the first session, or where there is a history to look into
    from backchime.storage.history_writer import HistoryWriter
    from backchime.ui.session_room import SessionRoom


class HistoryRoom(QObject):
    """`kept` acknowledges a record that stands on the disk; `unfinished` brings one of today to go on with.

    `kept` comes on the thread that writes: a method of a QObject that listens hears it on its own thread.
    """

    kept = Signal(SessionRecord)
    unfinished = Signal(SessionRecord)
    _told = Signal(object)
    _found = Signal(object)

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
        self._told.connect(self._tell)
        self._found.connect(self._take_found)
        window.closing.connect(self.close)
        if path.exists():
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

    def go_on_with(self, record: SessionRecord) -> None:
        """The next session to begin is the rest of this one."""
        self._goes_on_with = record

    def note(self, **said: Any) -> None:
        """What the person says about the latest session, by the names of the record's fields."""
        if self._recording:
            self._keep(self._recording.note(self._now(), **said))

    def close(self) -> None:
        """Writes what is still to be written; a session under way stays open, to be gone on with."""
        view = self._room.controller.view() if self._room else None
        if self._recording and self._recording.is_open and view:
            self._keep(self._recording.so_far(view, self._now()))
        if self._writer:
            self._writer.close()
            self._writer = None

    # -- what happens --

    def _begin(self, view: SessionView) -> None:
        record, self._goes_on_with = self._goes_on_with, None
        if self._left_open and record is not self._left_open:
            self._keep(broken_off(self._left_open, self._now()))
        self._left_open = None
        if self._room is None or self._room.is_trial:
            self._recording = None
            return
        self._recording = Recording(record or begun(uuid.uuid4().hex, view.timeline, self._now()))
        self.note(pain_before=self._room.ratings.before if record is None else record.pain_before)

    def _see(self, view: SessionView) -> None:
        if self._recording:
            self._recording.see(view)

    def _take(self, event: Event, view: SessionView) -> None:
        changed = self._recording.take(event, view, self._now()) if self._recording else None
        if changed:
            self._keep(changed)

    def _take_rating(self) -> None:
        if self._room:
            ratings = self._room.ratings
            self.note(pain_when_eased=ratings.when_eased, pain_after=ratings.after)

    # -- the file --

    def _take_found(self, found: tuple[SessionRecord, ...]) -> None:
        """Of what was left open, the latest is offered, if it is of today; the others have broken off."""
        under_way = self._recording.record.id if self._recording else ""
        left = [record for record in found if record.id != under_way]
        if left and not self._recording and may_go_on(left[0], self._now()):
            self._left_open = left.pop(0)
            self.unfinished.emit(self._left_open)
        for record in left:
            self._keep(broken_off(record, self._now()))

    def _keep(self, record: SessionRecord) -> None:
        self._open().keep(record)

    def _open(self) -> "HistoryWriter":
        if self._writer is None:
            from backchime.storage.history_writer import HistoryWriter

            self._writer = HistoryWriter(
                self._path, kept=_alive(self.kept.emit), told=_alive(self._told.emit)
            )
        return self._writer

    def _tell(self, problem: Problem | None) -> None:
        if self._problem:
            self._window.hide_banner(self._problem.summary)
        self._problem = problem
        if problem:
            self._window.show_banner(problem, severity="danger")

    def _now(self) -> datetime:
        return datetime.fromtimestamp(self._wall_now()).astimezone()


def _alive(emit: Callable[[Any], object]) -> Callable[[Any], None]:
    """A signal for a thread that may outlive the window by a moment: then nobody listens any more."""

    def tell(value: Any) -> None:
        with contextlib.suppress(RuntimeError):
            emit(value)

    return tell

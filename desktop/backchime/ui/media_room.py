"""Lets media keys, headset buttons and the desktop's controls lead a session, as long as one is open."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt

from backchime.core.routine import Side
from backchime.core.session_view import SessionView, State
from backchime.system.media_keys import MediaKey, MediaKeys, NowPlaying
from backchime.ui.content import content
from backchime.ui.in_front import bring_to_front
from backchime.ui.rooms import Rooms

if TYPE_CHECKING:  # imported for the first session: a start does not pay for it
    from backchime.ui.session_room import SessionRoom

Key = Qt.Key
# Each does what the key of a keyboard does; but a player that is told to play is not to pause.
MEANT = {
    MediaKey.PLAY: Key.Key_F5,
    MediaKey.PAUSE: Key.Key_MediaPause,
    MediaKey.PLAY_PAUSE: Key.Key_MediaTogglePlayPause,
    MediaKey.NEXT: Key.Key_MediaNext,
    MediaKey.PREVIOUS: Key.Key_MediaPrevious,
    MediaKey.STOP: Key.Key_MediaStop,
}


class MediaRoom(QObject):
    """A session is open from its start to its end, in pauses, too; before and after, the keys are others'."""

    def __init__(self, rooms: Rooms, keys: MediaKeys) -> None:
        """Takes no key before a session is open."""
        super().__init__(rooms)
        self._rooms = rooms
        self._keys = keys
        self._shown: tuple[object, ...] | None = None
        self._so_far = 0.0  # seconds of the phase
        rooms.window.page_changed.connect(self._look)
        rooms.window.closing.connect(self._let_go)
        keys.watch(self._press, self._elapsed)

    def follow(self, session: "SessionRoom") -> None:
        """From now on the keys lead this session."""
        leads = session.controller
        for sign in (leads.view_changed, leads.finished, leads.stopped):
            sign.connect(self._look)
        self._look()

    def _look(self) -> None:
        """Shows what has changed; called thirty times a second."""
        session = self._rooms.made_session
        if session is None:
            return
        view, obeys = session.controller.view(), session.keys.listens
        if view is None or view.is_over:
            self._let_go()
            return
        shown, goes_back = (view.timeline, view.index, view.state, obeys), view.elapsed_seconds < self._so_far
        self._so_far = view.elapsed_seconds
        if shown == self._shown and not goes_back:
            return
        self._shown = shown
        self._keys.show(self._now_playing(view, obeys=obeys))

    def _let_go(self) -> None:
        if self._shown is not None:
            self._keys.show(None)
        self._shown = None

    def _now_playing(self, view: SessionView, *, obeys: bool) -> NowPlaying:
        return NowPlaying(
            routine=content(view.timeline.routine.name),
            title=self._title(content(view.timeline.step_of(view.phase).pose.name), view.phase.side),
            number=view.index,
            seconds=view.phase.seconds,
            is_paused=view.state is State.PAUSED,
            obeys=obeys,
        )

    def _title(self, pose: str, side: Side) -> str:
        match side:
            case Side.LEFT:
                return self.tr("{pose}, left side").format(pose=pose)
            case Side.RIGHT:
                return self.tr("{pose}, right side").format(pose=pose)
            case Side.BOTH:
                return pose

    def _elapsed(self) -> float:
        session = self._rooms.made_session
        view = session.controller.view() if session else None
        return view.elapsed_seconds if view else 0.0

    def _press(self, key: MediaKey) -> None:
        if key is MediaKey.RAISE:
            bring_to_front(self._rooms.window)
        elif key is MediaKey.QUIT:
            self._rooms.window.close()
        elif self._rooms.made_session:
            self._rooms.made_session.keys.press(MEANT[key])

"""A person who practises day after day in one window, on a clock that is turned: what the app is for."""

import time
from collections.abc import Callable, Iterator
from datetime import datetime
from pathlib import Path

from backchime.app import build
from backchime.audio.chimes import Sound
from backchime.audio.helper_chimes import HelperChimes
from backchime.audio.helper_command import helper_command
from backchime.audio.helper_process import HelperProcess
from backchime.logs import keep_log
from backchime.places import Places
from backchime.system.desktop import this_desktop
from backchime.ui.tidying import Tidying
from PySide6.QtCore import QObject, Qt, QTimer
from PySide6.QtWidgets import QApplication

from benchmarks.stage import data_folder
from tests.fakes import HandClock
from tests.invented_years import history_file

ROUTINES = ("spasm-relief-3", "core-30", "desk-break", "express-5")
WINDOW = (720, 560)  # the smallest
EVENING = 1_795_458_600.0  # of 23 November 2026
STEP_SECONDS, DAY_SECONDS = 1.9, 86_400.0  # a longer step would look like a sleep of the computer
STEPS_A_PICTURE = 4  # painting is most of what the run costs
PAUSES_EVERY, HURTS_EVERY, SKIPS_EVERY, LOOKS_EVERY = 3, 7, 4, 20  # sessions
PAIN = (Qt.Key.Key_2, Qt.Key.Key_3, Qt.Key.Key_4)
REST_SECONDS, LONGEST_REST_SECONDS, MOST_STEPS = 0.5, 60.0, 1_000
Life = Iterator[None]


class HelperOnAHandClock(HelperChimes):
    """The real helper process: what is due in a second of the turned clock is due in a real second."""

    def __init__(self, clock: HandClock) -> None:
        super().__init__(helper_command())
        self._clock = clock
        self.streams = 0

    def play(self, sounds: tuple[Sound, ...]) -> None:
        """Sounds them, until the session that goes by so fast is over."""
        moved = time.monotonic() - self._clock.now()
        self.streams += 1
        super().play(tuple(Sound(one.due + moved, one.name, one.gain_db, one.lean) for one in sounds))


class LongLife(QObject):
    """Leads its life one small step for each turn of the event loop, and counts what the loop needs for each.

    A year of practice lies behind: what is kept in memory of the past is there from the start.
    """

    def __init__(self, application: QApplication, folder: Path) -> None:
        """Opens the window on home."""
        super().__init__()
        places = Places(data_folder(folder, check_in=True))
        self.clock = HandClock()
        self.clock.wall = EVENING
        today = datetime.fromtimestamp(EVENING).astimezone().date()
        places.history.write_bytes(history_file("every-day", today))
        keep_log(places.log)
        self.chimes = HelperOnAHandClock(self.clock)
        self.rooms = build(
            application,
            places,
            chimes=self.chimes,
            now=self.clock.now,
            wall_now=self.clock.wall_now,
            desktop=this_desktop(),
        )
        self.rooms.window.resize(*WINDOW)
        self.rooms.window.show()
        self.rooms.library.show_home()
        Tidying(self.rooms.window)  # as the app has it
        self.turns: list[float] = []  # seconds that the event loop needed for each
        self.practised_seconds = 0.0
        self._life: Life = iter(())
        self._told: Callable[[], None] = application.quit
        self._last = 0.0
        self._timer = QTimer(self, interval=0)
        self._timer.timeout.connect(self._turn)

    def live(self, sessions: int, *, every: int, look: Callable[[int], None]) -> None:
        """Begins so many sessions; `look` is called at rest after each `every` of them."""
        self._life = self._sessions(sessions, every, look)
        self._last = _seconds_of_our_own()
        self._timer.start()

    def problems(self) -> list[str]:
        """What the banner of the window tells of."""
        return [str(notice.problem.summary) for notice in self.rooms.window.banner_frame.notices]

    def _turn(self) -> None:
        now = _seconds_of_our_own()
        self.turns.append(now - self._last)
        self._last = now
        if next(self._life, self) is self:
            self._timer.stop()
            self._told()

    # -- what is done --

    def _sessions(self, sessions: int, every: int, look: Callable[[int], None]) -> Life:
        yield from self._rest()
        for number in range(1, sessions + 1):
            until = self.clock.wall + DAY_SECONDS
            yield from self._practise(number)
            if number % LOOKS_EVERY == 0:
                yield from self._look_around(number)
            self.clock.turn(until - self.clock.wall)
            if number % every == 0:
                yield from self._rest()
                look(number)
                self._last = _seconds_of_our_own()

    def _practise(self, number: int) -> Life:
        """From home by way of the preview and the question for pain to the session's end, and home again."""
        rooms, began = self.rooms, self.clock.now()
        rooms.way.go_home()
        yield
        rooms.library.show_preview(ROUTINES[number % len(ROUTINES)])
        yield
        rooms.library.preview.summary.start_button.click()
        yield
        check = rooms.check_in.page
        check.scale.take_key(PAIN[number % len(PAIN)])
        yield
        check.go_on.click()
        yield from self._go_through(number)
        finish = rooms.session.finish_page
        finish.scale.take_key(PAIN[number % 2])
        yield
        self.practised_seconds += self.clock.now() - began
        finish.home.click()
        yield

    def _go_through(self, number: int) -> Life:
        """The session, in which some pause, some skip a hold, and some find that something hurts."""
        room, window = self.rooms.session, self.rooms.window
        for step in range(MOST_STEPS):
            if window.page_key != "session":
                return
            self.clock.turn(STEP_SECONDS)
            room.controller.tick()
            if step % STEPS_A_PICTURE == 0:
                yield
            if step == 20 and number % PAUSES_EVERY == 0:
                room.controller.toggle_pause()
                yield
                room.controller.toggle_pause()
            if step == 30 and number % SKIPS_EVERY == 0:
                room.controller.skip()
            if step == 40 and number % HURTS_EVERY == 0:
                room.hurt()
                yield
                room.ease_off.page.gentle.click()
        raise RuntimeError(f"session {number} does not end")

    def _look_around(self, number: int) -> Life:
        """Every other page, and the other theme."""
        way = self.rooms.way
        self.rooms.keeper.change("appearance", "dark" if number // LOOKS_EVERY % 2 else "light")
        for page in ("progress", "guide", "settings", "home"):
            yield
            way.go_to(page)
        yield from self._rest()

    def _rest(self) -> Life:
        """Until everything is written and read, and one helper is left."""
        now = time.monotonic()
        settled, late = now + REST_SECONDS, now + LONGEST_REST_SECONDS
        while time.monotonic() < settled or self._is_busy:
            if time.monotonic() > late:
                raise RuntimeError("the app does not come to rest")
            time.sleep(0.01)  # noqa: TID251 - it is rest; the event loop has its turns between
            self._last = _seconds_of_our_own()
            yield

    @property
    def _is_busy(self) -> bool:
        return self.rooms.plan.is_reading or len(self.chimes.findChildren(HelperProcess)) > 1


def _seconds_of_our_own() -> float:
    """The time on the wall without what the machine gave to others: what waits for us waits so long."""
    _, waited_ns, _ = Path("/proc/thread-self/schedstat").read_text("ascii").split()
    return time.monotonic() - int(waited_ns) / 1e9

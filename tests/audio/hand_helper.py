"""A helper that a test holds in its hand, and the chimes that it sounds: nothing runs and nobody waits."""

from collections.abc import Callable, Sequence

from backchime.audio.helper_chimes import HelperChimes
from backchime.audio.helper_in_reserve import HelperInReserve
from backchime.audio.helper_process import HelperProcess
from backchime.audio.messages import Answer, Play, Probed, Ready, Request
from backchime.audio.next_look import NextLook
from backchime.audio.owed_answers import OwedAnswers
from backchime.core.problem import Problem
from PySide6.QtCore import QObject, QTimer

from tests.fakes import HandClock


class HandHelper(HelperProcess):
    """Hears what it is told, says what the test lets it say, and is no process."""

    def __init__(self, command: Sequence[str], parent: QObject, pid: int) -> None:
        super().__init__(command, parent)
        self.number = pid
        self.runs = False
        self.told: list[Request] = []
        self.meanwhile: list[Callable[[], None]] = []  # what it did while the window was busy

    def start(self) -> None:
        self.runs = True

    @property
    def pid(self) -> int:
        return self.number if self.runs else 0

    def send(self, request: Request) -> None:
        self.told.append(request)
        self.catch_up()  # as a process, too, is looked after while it is written to

    def catch_up(self) -> None:
        while self.meanwhile:
            self.meanwhile.pop(0)()

    def end(self) -> None:
        self.kill()

    def kill(self) -> None:
        self.blockSignals(True)
        self.runs = False

    def close(self) -> None:
        self.kill()

    # -- what the test lets it do --

    def says(self, *answers: Answer) -> None:
        """It answers, and is heard at once."""
        for answer in answers:
            self.answered.emit(answer)

    def dies(self) -> None:
        """It ends by itself."""
        self.runs = False
        self.ended.emit("the helper ended with 9 (CrashExit)")

    @property
    def kinds(self) -> list[str]:
        """The kinds of what it was told, in order."""
        return [type(request).__name__ for request in self.told]

    @property
    def streams(self) -> dict[int, list[float]]:
        """The streams it was told to play, and when their sounds are due."""
        plays = [request for request in self.told if isinstance(request, Play)]
        return {play.stream: [sound.due for sound in play.sounds] for play in plays}


class HandChimes:
    """Chimes whose helpers, clock and timers a test holds in its hand."""

    def __init__(self) -> None:
        self.clock = HandClock()
        self.helpers: list[HandHelper] = []
        self.settled = 0
        self.chimes = HelperChimes(["helper"], now=self.clock.now, helper=self._new_helper)
        self.problems: list[Problem | None] = []
        self.chimes.watch(self.problems.append)
        self.chimes.settled.connect(self._count)

    def _new_helper(self, command: Sequence[str], parent: QObject) -> HandHelper:
        self.helpers.append(HandHelper(command, parent, pid=len(self.helpers) + 1))
        return self.helpers[-1]

    def _count(self) -> None:
        self.settled += 1

    @property
    def summaries(self) -> list[str]:
        """What was told: the problems' summaries, and nothing for their end."""
        return [problem.summary if problem else "" for problem in self.problems]

    @property
    def latest(self) -> HandHelper:
        """The helper that was made last."""
        return self.helpers[-1]

    def find_output(self) -> HandHelper:
        """The latest helper is ready, and finds an output."""
        self.latest.says(Ready(self.latest.number), Probed())
        self.latest.told.clear()
        return self.latest

    # -- what time brings, however late --

    def look(self) -> None:
        """The time of the next look comes."""
        self._go_off(self._timer_of(NextLook))

    def let_owe(self, seconds: float) -> None:
        """So much later, the timer of what is owed goes off."""
        self.clock.turn(seconds)
        self._go_off(self._timer_of(OwedAnswers))

    def start_reserve(self) -> HandHelper:
        """The time comes at which a second helper is started."""
        self._go_off(self._timer_of(HelperInReserve))
        return self.latest

    @property
    def look_in_ms(self) -> int:
        """After how long the next look comes; -1 where none is planned."""
        return self._runs_for(NextLook)

    @property
    def owed_in_ms(self) -> int:
        """How long the first answer that is owed may take; -1 where nothing is owed."""
        return self._runs_for(OwedAnswers)

    @property
    def reserve_in_ms(self) -> int:
        """After how long a second helper is started; -1 where none will be."""
        return self._runs_for(HelperInReserve)

    def _runs_for(self, part: type[QObject]) -> int:
        timer = self._timer_of(part)
        return timer.interval() if timer.isActive() else -1

    def _timer_of(self, part: type[QObject]) -> QTimer:
        found = self.chimes.findChild(part)
        timer = found.findChild(QTimer) if found else None
        assert isinstance(timer, QTimer)
        return timer

    @staticmethod
    def _go_off(timer: QTimer) -> None:
        assert timer.isActive()
        timer.stop()
        timer.timeout.emit()

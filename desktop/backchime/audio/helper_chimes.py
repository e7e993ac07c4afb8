"""Chimes sounded by a helper process, so that no sound server, however ill, can hold up the window.

What is asked for is kept until it is over. When the helper or the sound output fails, what has not sounded by
the time it is back is asked for again: a session keeps its place, and its sound comes back by itself.
"""

import logging
import time
from collections.abc import Callable, Mapping, Sequence
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from backchime.audio.chimes import OutputCare, Sound
from backchime.audio.helper_in_reserve import HelperInReserve
from backchime.audio.helper_knowledge import HelperKnowledge
from backchime.audio.helper_process import HelperProcess
from backchime.audio.messages import (
    Answer,
    Dropped,
    Failed,
    LibraryMissing,
    Play,
    Played,
    Probe,
    Probed,
    Ready,
    Request,
    SoundsUnreadable,
    StayReady,
    Stop,
)
from backchime.audio.next_look import NextLook
from backchime.audio.owed_answers import ANSWER_SECONDS, LOOK, START, START_SECONDS, OwedAnswers
from backchime.audio.sound_problems import ProblemTold, no_answer, no_library, no_output, unreadable_chimes
from backchime.audio.streams_ahead import StreamsAhead
from backchime.core.problem import Problem
from backchime.core.timeline import CueKind

_log = logging.getLogger(__name__)


class HelperChimes(QObject):
    """The port `Chimes`, kept by a helper process that is started again whenever it fails.

    `settled` comes when it is known whether anything can be heard, and whenever that is found anew. While
    sounds lie ahead, the helper looks for the output every 3 s, as a server that hangs says nothing.
    """

    settled = Signal()
    ready_seconds = 0.1  # mixing and opening take 17 to 21 ms, 62 ms while the window is busy, as measured

    def __init__(
        self,
        command: Sequence[str],
        *,
        now: Callable[[], float] = time.monotonic,
        helper: Callable[[Sequence[str], QObject], HelperProcess] = HelperProcess,
        starts_in_seconds: float = 0.0,
    ) -> None:
        """`command` starts a helper, once `helper` has made it; `now` is the clock of the sounds."""
        super().__init__()
        self._new_helper = partial(helper, command)
        self._now = now
        self._knowledge = HelperKnowledge()
        self._stays_ready = self._has_output = False
        self._ahead = StreamsAhead()
        self._helper: HelperProcess | None = None
        self._library_missing = False
        self._closed = False
        self._owed = OwedAnswers(now, self)
        self._owed.overdue.connect(self._check_answers)
        self._unreadable: Problem | None = None
        self._problem = ProblemTold()
        self._reserve = HelperInReserve(self._new_helper, self._knowledge.requests, self)
        self._next_look = NextLook(self)
        self._next_look.due.connect(self._look)
        self._next_look.plan(starts_in_seconds) if starts_in_seconds else self._start_helper()

    # -- the port --

    def play(self, sounds: tuple[Sound, ...]) -> None:
        """Sounds these together, as one stream; while there is no output, those of them that come after."""
        if not sounds or self._closed:
            return
        number = self._ahead.add(sounds, self._now())
        if self._has_output:
            self._send_stream(number)
        self._plan_look()

    def use(self, chimes: Mapping[CueKind, Path]) -> None:
        """These files sound the cues of streams that are asked for from now on."""
        request = self._knowledge.use(chimes)
        self._reserve.tell(request)
        if self._helper is None or START in self._owed:
            return  # a helper that is ready is told first of all
        self._unreadable = None
        self._send(request)
        self._send_look()

    def stop(self) -> None:
        """Silences what sounds (within about 110 ms) and forgets what was to come."""
        self._ahead.clear()
        self._owed.forgive_streams()
        self._send(Stop())

    def hush(self) -> None:
        """Silences what sounds at once, by ending the helper, where another waits; else as `stop` does."""
        self.stop()
        if self._helper is not None and self._has_output and (waiting := self._reserve.take()) is not None:
            self._helper.end()
            self._owed.clear()
            self._take_on(waiting)
            self._send(StayReady(self._stays_ready))

    def set_volume(self, volume: int) -> None:
        """Loudness of all that has not begun to sound, 0 to 100, streams already asked for included."""
        self._tell_both(self._knowledge.set_volume(volume))

    def care_for_output(self, care: OutputCare) -> None:
        """Minds the output's ways in what is asked for from now on."""
        self._tell_both(self._knowledge.care_for_output(care))

    def stay_ready(self, on: bool) -> None:
        """Keeps the output awake from now on, and a second helper waiting; or lets both rest."""
        self._stays_ready = on
        self._send(StayReady(on))
        self._reserve.keep(on and not self._library_missing and not self._closed)

    def watch(self, problem_changed: Callable[[Problem | None], None]) -> None:
        """Tells `problem_changed` a problem there is already, and from now on every change."""
        self._problem.watch(problem_changed)

    def try_again(self) -> None:
        """Looks for a sound output at once."""
        if self._closed:
            return
        self._next_look.forgive()
        self._library_missing = False
        self._look()

    def close(self) -> None:
        """Ends the helper; blocks for 300 ms at the very worst."""
        self._closed = True
        self._next_look.stop()
        self._owed.clear()
        self._reserve.keep(False)
        for helper in self.findChildren(HelperProcess):  # one that was killed may not be quite dead yet
            helper.close()
        self._helper = None

    @property
    def has_output(self) -> bool:
        """Whether, as far as is known, sounds are heard."""
        return self._has_output

    @property
    def can_hush(self) -> bool:
        """Whether a second helper waits to go on where `hush` has ended the first."""
        return self._reserve.is_ready

    @property
    def helper_pid(self) -> int:
        """The process id of the helper; 0 while there is none."""
        return self._helper.pid if self._helper is not None else 0

    # -- what the helper says --

    def _take(self, answer: Answer) -> None:
        match answer:
            case Ready():
                self._greet()
            case LibraryMissing(reason=reason):
                self._library_missing = True
                self._reserve.keep(False)
                self._tell(no_library(reason))
            case SoundsUnreadable(reason=reason):
                self._found_unreadable(reason)
            case Probed(reason=reason):
                self._owed.settle(LOOK)
                self._found_output() if not reason else self._lost_output(reason)
            case Played(stream=stream, late_ms=late_ms):
                self._owed.settle(stream)
                _log.debug("Stream %d began %.1f ms late.", stream, late_ms)
            case Dropped(stream=stream, dropped=dropped, left=left):
                _log.info("%d sounds of stream %d came too late.", dropped, stream)
                self._owed.settle(stream)
                if left:
                    self._owe_stream(stream)
            case Failed(stream=stream, reason=reason) if self._has_output:
                self._lost_output(f"stream {stream}: {reason}")

    def _greet(self) -> None:
        """A helper listens: it is told all that it has to know."""
        self._owed.settle(START)
        self._unreadable = None
        for request in (*self._knowledge.requests(), StayReady(self._stays_ready)):
            self._send(request)
        self._send_look()

    def _found_output(self) -> None:
        had_output, self._has_output = self._has_output, True
        self._tell(self._unreadable)
        if not had_output:
            self._play_the_rest()
        self._plan_look()

    def _found_unreadable(self, reason: str) -> None:
        self._unreadable = unreadable_chimes(reason)
        if self._has_output:  # without one, there is worse to tell
            self._tell(self._unreadable)

    def _lost_output(self, reason: str) -> None:
        self._has_output = False
        self._owed.forgive_streams()
        self._send(Stop())
        self._tell(no_output(reason))
        self._next_look.retry_later(self._now())

    def _lost_helper(self, reason: str) -> None:
        self._helper = None
        self._has_output = False
        self._owed.clear()
        if not self._library_missing:
            self._tell(no_answer(reason))
            self._next_look.retry_later(self._now())

    def _tell(self, problem: Problem | None) -> None:
        self._problem.tell(problem)
        self.settled.emit()

    # -- streams --

    def _play_the_rest(self) -> None:
        """Asks again, under new numbers, for all that is still to come."""
        now = self._now()
        for sounds in self._ahead.take_the_rest(now):
            self._send_stream(self._ahead.add(sounds, now))

    def _send_stream(self, number: int) -> None:
        self._send(Play(number, self._ahead.sounds_of(number)))
        self._owe_stream(number)

    def _owe_stream(self, number: int) -> None:
        """A stream is answered when it begins."""
        self._owe(number, self._ahead.begin_of(number, self._now()) + ANSWER_SECONDS)

    # -- looking for an output, and after the helper --

    def _start_helper(self) -> None:
        self._take_on(helper := self._new_helper(self))
        self._owe(START, self._now() + START_SECONDS)
        helper.start()

    def _take_on(self, helper: HelperProcess) -> None:
        helper.answered.connect(self._take)
        helper.ended.connect(self._lost_helper)
        self._helper = helper

    def _look(self) -> None:
        if self._helper is None:
            self._start_helper()
        elif not self._has_output or not self._ahead.one_begins_about(self._now()):
            self._send_look()
        self._plan_look()

    def _send_look(self) -> None:
        if START not in self._owed and LOOK not in self._owed:
            self._send(Probe())
            self._owe(LOOK, self._now() + ANSWER_SECONDS)

    def _plan_look(self) -> None:
        """While sounds lie ahead, there is a next look; without an output, a setback sees to it."""
        if self._has_output and self._ahead.any_to_come(self._now()):
            self._next_look.plan()

    # -- what the helper owes --

    def _send(self, request: Request) -> None:
        if self._helper is not None:
            self._helper.send(request)

    def _tell_both(self, request: Request) -> None:
        self._send(request)
        self._reserve.tell(request)

    def _owe(self, what: int, until: float) -> None:
        """Expects an answer, unless the helper was found dead while it was being asked."""
        if self._helper is not None:
            self._owed.expect(what, until)

    def _check_answers(self) -> None:
        """Ends a helper that owes an answer for too long: it hangs, and with it all it was told."""
        assert self._helper is not None  # who is not there owes nothing
        (helper := self._helper).catch_up()
        if self._owed.any_overdue():
            helper.kill()
            self._lost_helper("the helper does not answer")
        self._owed.watch()

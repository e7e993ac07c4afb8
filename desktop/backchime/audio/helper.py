"""The process that makes the sound, told what to play by the window and ended by its end.

It is a process because opening a sound device may block, and with it every thread of the process it happens
in; here that harms nobody. It needs no Qt and ends without ceremony.
"""

import os
import signal
import threading
import time
from collections.abc import Callable
from pathlib import Path
from queue import Empty, SimpleQueue
from typing import NoReturn

from backchime.audio.connections import break_off_connections
from backchime.audio.cue_sounds import CueSound, CueSoundError, read_cue_sound
from backchime.audio.messages import (
    Answer,
    CareForOutput,
    End,
    LibraryMissing,
    MessageError,
    Order,
    Play,
    Probe,
    Ready,
    SetVolume,
    SoundsUnreadable,
    StayReady,
    Stop,
    UseSounds,
    as_line,
    read_request,
)
from backchime.audio.simpleaudio_output import NoSoundLibraryError, open_output
from backchime.audio.stream_player import StreamPlayer
from backchime.core.timeline import CueKind

LIBRARY_MISSING_CODE = 3
RUNAWAY_CODE = 4
STUCK_CODE = 5
IMMINENT_SECONDS = 0.03  # waiting for messages is coarse under Windows; the last stretch is slept
WATCH_EVERY_SECONDS = 0.25
RUNAWAY_SHARE = 0.4


def main() -> NoReturn:
    """Plays what standard input asks for until it closes; ends the process at once, whatever still plays."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # Ctrl+C in a terminal is for the window, which ends us
    code = LIBRARY_MISSING_CODE
    try:
        output = open_output()
    except NoSoundLibraryError as error:
        _answer(LibraryMissing(str(error)))
    else:
        inbox: SimpleQueue[Order | None] = SimpleQueue()
        threading.Thread(target=_listen, args=(inbox,), daemon=True).start()
        _answer(Ready(os.getpid()))
        code = serve(StreamPlayer(output, _answer), inbox, _answer, runaway=RunawayWatch())
    os._exit(code)


def serve(
    player: StreamPlayer,
    inbox: "SimpleQueue[Order | None]",
    answer: Callable[[Answer], None],
    *,
    runaway: "RunawayWatch",
) -> int:
    """Does what comes into `inbox` until that is None, and what falls due meanwhile; the exit code."""
    while True:
        start = player.next_start
        ahead = None if start is None else start - time.monotonic()
        if ahead is not None and ahead <= IMMINENT_SECONDS:
            time.sleep(max(0.0, ahead))  # noqa: TID251 - it is the moment itself that is waited for
            player.start_due()
            continue
        try:
            order = inbox.get(timeout=_longest_wait(ahead, watching=player.needs_tending))
        except Empty:
            pass
        else:
            if order is None:
                return 0
            _follow(order, player, answer)
        player.tend()
        if runaway.noticed(playing=player.is_playing):
            return RUNAWAY_CODE
        if player.is_stuck:
            return STUCK_CODE


class RunawayWatch:
    """Notices the library's threads running wild, as they do when PipeWire is restarted under an open stream.

    Playing costs next to nothing: a second in which those threads use 40 % of a core means just that.
    """

    def __init__(
        self, now: Callable[[], float] = time.monotonic, used: Callable[[], float] | None = None
    ) -> None:
        """The first second begins `now`; `used` tells the processor time, in seconds, of threads not ours."""
        self._now = now
        self._used = used or _other_threads_seconds
        self._last_now, self._last_used = self._now(), self._used()

    def noticed(self, *, playing: bool) -> bool:
        """Whether the last full second was such a one, with a stream `playing`."""
        passed = self._now() - self._last_now
        if passed < 1.0:
            return False
        share = (self._used() - self._last_used) / passed
        self._last_now, self._last_used = self._now(), self._used()
        return playing and share > RUNAWAY_SHARE


def _other_threads_seconds() -> float:
    return time.process_time() - time.thread_time()


def _longest_wait(ahead: float | None, *, watching: bool) -> float | None:
    waits = [ahead - IMMINENT_SECONDS * 2 / 3] if ahead is not None else []
    waits += [WATCH_EVERY_SECONDS] if watching else []
    return min(waits, default=None)


def _follow(order: Order, player: StreamPlayer, answer: Callable[[Answer], None]) -> None:
    match order:
        case UseSounds(files=files):
            player.use(_read_all(files, answer))
        case SetVolume(volume=volume):
            player.set_volume(volume)
        case CareForOutput(care=care):
            player.care_for_output(care)
        case StayReady(on=on):
            player.stay_ready(on)
        case Play(stream=stream, sounds=sounds):
            player.play(stream, sounds)
        case Stop():
            player.stop()
        case Probe():  # pragma: no branch  # there is no other
            player.probe()


def _read_all(files: dict[CueKind, str], answer: Callable[[Answer], None]) -> dict[str, CueSound]:
    """The chimes that can be read; the others are answered."""
    read: dict[str, CueSound] = {}
    wrong: list[str] = []
    for kind, file in files.items():
        try:
            read[kind] = read_cue_sound(Path(file))
        except CueSoundError as error:
            wrong.append(str(error))
    if wrong:
        answer(SoundsUnreadable("; ".join(dict.fromkeys(wrong))))
    return read


def _listen(inbox: "SimpleQueue[Order | None]") -> None:
    """Passes on what standard input says, and None at its end."""
    with open(0, "rb", closefd=False) as source:
        for line in source:
            try:
                request = read_request(line)
            except MessageError:
                continue
            if isinstance(request, End):  # whatever else there is to do
                break_off_connections()
                os._exit(0)
            inbox.put(request)
    inbox.put(None)


def _answer(answer: Answer) -> None:
    try:
        os.write(1, as_line(answer))
    except OSError:  # nobody listens any more
        os._exit(0)

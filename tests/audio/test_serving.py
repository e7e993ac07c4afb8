"""What a helper does with what it is told, and when it had better end; with an output in the test's hand."""

import time
from collections.abc import Callable
from pathlib import Path
from queue import SimpleQueue

import pytest
from backchime.audio.chime_files import chime_paths
from backchime.audio.chimes import OutputCare, Sound
from backchime.audio.helper import RUNAWAY_CODE, STUCK_CODE, RunawayWatch, serve
from backchime.audio.messages import (
    Answer,
    CareForOutput,
    Dropped,
    Order,
    Play,
    Played,
    Probe,
    Probed,
    SetVolume,
    SoundsUnreadable,
    StayReady,
    Stop,
    UseSounds,
)
from backchime.audio.mixdown import RATE
from backchime.audio.silences import MOST_HANGING
from backchime.audio.stream_player import StreamPlayer
from backchime.core.timeline import CueKind
from backchime.places import SHIPPED_CHIMES

from tests.audio.hand_output import FakeOutput

CHIMES = UseSounds({kind: str(path) for kind, path in chime_paths(SHIPPED_CHIMES, "bells").items()})


class Served:
    """What a helper answers and plays, and when it ends."""

    def __init__(self) -> None:
        self.output = FakeOutput()
        self.answers: list[Answer] = []
        self.inbox: SimpleQueue[Order | None] = SimpleQueue()
        self.share_used = 0.0  # of a core, by threads not ours
        self.looks = 0
        self.looked: Callable[[], None] = lambda: None

    def end(self) -> None:
        """Its input ends."""
        self.inbox.put(None)

    def does(self, *orders: Order, now: Callable[[], float] | None = None) -> int:
        """What has to be done is done, up to the end; the exit code."""
        for order in orders:
            self.inbox.put(order)
        player = StreamPlayer(self.output, self._hear, now=now or self.output.now)
        watch = RunawayWatch(self._look, lambda: self.looks * self.share_used)
        return serve(player, self.inbox, self._hear, runaway=watch)

    def _hear(self, answer: Answer) -> None:
        self.answers.append(answer)
        if isinstance(answer, Dropped):  # nothing may be left to wait for
            self.end()

    def _look(self) -> float:
        """Each look at the threads comes a second after the last."""
        self.looks += 1
        self.looked()
        return float(self.looks)


@pytest.fixture
def served() -> Served:
    return Served()


def test_orders_are_followed_one_after_the_other_until_the_input_ends(served: Served) -> None:
    care = CareForOutput(OutputCare(delay_seconds=0.1))
    orders = (CHIMES, SetVolume(50), care, StayReady(True), Probe(), StayReady(False), Stop())
    served.output.opened = lambda: served.end() if len(served.output.streams) == 2 else None
    assert served.does(*orders) == 0
    murmur, silence = served.output.streams
    assert (murmur.stopped, any(murmur.read()), any(silence.read())) == (True, True, False)
    assert served.answers == [Probed()]


def test_each_chime_that_cannot_be_read_is_named_once_and_the_others_sound(
    served: Served, tmp_path: Path
) -> None:
    gone = str(tmp_path / "gone.wav")
    files = CHIMES.files | {CueKind.MOVE: gone, CueKind.GET_READY: gone}
    played = (Sound(served.output.clock, CueKind.MOVE), Sound(served.output.clock, CueKind.TICK))
    served.output.opened = served.end
    assert served.does(UseSounds(files), Play(1, played)) == 0
    unreadable, dropped, started = served.answers
    assert isinstance(unreadable, SoundsUnreadable)
    assert unreadable.reason.count(f"{gone}: ") == 1
    assert (dropped, type(started)) == (Dropped(1, 1, 1), Played)


def test_a_stream_is_started_at_its_moment_while_nothing_is_asked(served: Served) -> None:
    due, opened = time.monotonic() + 0.8, []

    def note() -> None:
        opened.append(time.monotonic())
        served.end()

    served.output.opened = note
    assert served.does(CHIMES, Play(1, (Sound(due, CueKind.TICK),)), now=time.monotonic) == 0
    (stream,) = served.output.streams
    first_heard = next(at for at, sample in enumerate(stream.read()) if sample) / RATE
    assert opened[0] + first_heard > due - 0.010
    assert [type(answer) for answer in served.answers] == [Played]


def test_while_a_stream_is_open_it_is_looked_after_without_being_asked(served: Served) -> None:
    served.looked = lambda: served.end() if served.looks == 6 else None
    assert served.does(StayReady(True)) == 0


@pytest.mark.parametrize(
    ("order", "share", "code"),
    [(StayReady(True), 0.6, RUNAWAY_CODE), (StayReady(False), 0.6, 0), (StayReady(True), 0.3, 0)],
    ids=["wild", "wild without a stream", "busy"],
)
def test_it_ends_when_threads_run_wild_under_a_stream(
    served: Served, order: Order, share: float, code: int
) -> None:
    served.share_used = share
    served.inbox.put(order)
    served.inbox.put(Stop())
    served.end()
    assert served.does() == code


def test_it_ends_when_the_output_takes_silences_and_plays_none(served: Served) -> None:
    served.inbox.put(Probe())
    for _ in range(MOST_HANGING):
        served.inbox.put(Probe())
    served.end()
    assert served.does() == STUCK_CODE
    assert len(served.answers) == MOST_HANGING + 1

"""Five hundred sessions in one process, on a clock that is turned: whether anything grows that should not.

The window is the real one, offscreen; the helper is the real one on a sound server without a card; the
history is the real file, with a year in it; the bus of the desktop is our own, with a stand-in that keeps the
display awake. What is not as in life: time goes so fast that sounds are begun and broken off.
"""

import gc
import os
import subprocess
import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import ExitStack, contextmanager
from dataclasses import asdict, dataclass
from itertools import combinations
from pathlib import Path
from statistics import median

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtWidgets import QApplication

from benchmarks import drawn
from benchmarks.long_life import LongLife
from benchmarks.stage import TOP, children, folders, path_of, python, status
from benchmarks.table import Aim, show
from tests.audio.pulse import SoundServer, missing_programs
from tests.desktop_bus import private_bus

SESSIONS, EVERY = 500, 10
PLOT = TOP / "docs" / "pictures" / "soak.svg"
# For a hundred sessions, once a fifth of them is over; what would be a leak is many times as much.
MEMORY, OBJECTS, NONE_MORE, SLOWER = Aim(2.0), Aim(200), Aim(0.5), Aim(10.0)


@dataclass(frozen=True, slots=True)
class Sample:
    """How it stands at rest after some sessions; what the loop took for each of its turns since the last."""

    sessions: int
    memory_mb: float
    helper_mb: float
    handles: int
    threads: int
    processes: int
    objects: int
    widgets: int
    turn_ms: float
    turn_p99_ms: float
    longest_ms: float


NAMES = {
    "memory_mb": "memory of the window, MB",
    "helper_mb": "memory of the sound helper, MB",
    "handles": "open files and sockets",
    "threads": "threads",
    "processes": "helpers",
    "objects": "Python's objects",
    "widgets": "widgets",
    "turn_ms": "the event loop busy at once, usually, ms",
    "turn_p99_ms": "the same, one time in a hundred, ms",
}


def measure(*, sessions: int = SESSIONS) -> int:
    """Prints a sample every ten sessions and draws them; ends with 1 where something grows."""
    begin = time.monotonic()
    samples: list[Sample] = []
    with folders() as folder, _surroundings(folder):
        application = QApplication([])
        life = LongLife(application, folder / "data")
        others = set(children(os.getpid()))
        print(" ".join(Sample.__dataclass_fields__), flush=True)
        life.live(sessions, every=EVERY, look=lambda number: samples.append(_sample(number, life, others)))
        application.exec()
        hours, streams, heard = life.practised_seconds / 3_600, life.chimes.streams, life.chimes.has_output
        problems = life.problems()
        life.rooms.window.close()
    spent = f"{time.process_time():.0f} s of CPU, {time.monotonic() - begin:.0f} s on the wall"
    print(f"{sessions} sessions, {hours:.1f} hours of practice; {streams} streams of sound; {spent}")
    print(f"sound: {'heard' if heard else 'no output'}; banners: {problems or 'none'}")
    if sessions == SESSIONS:
        _draw(samples)
    return 0 if _is_flat(samples[len(samples) // 5 :]) and not problems else 1


@contextmanager
def _surroundings(folder: Path) -> Iterator[None]:
    """A desktop's bus with what keeps the display awake, and a sound server, both our own."""
    with ExitStack() as ending:
        ending.enter_context(private_bus(folder))
        os.environ.update(HOME=str(folder), PYTHONPATH=path_of(TOP / "desktop"))
        services = subprocess.Popen(
            python("desktop_services"), stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
        )
        ending.callback(services.kill)
        assert services.stdout is not None
        services.stdout.readline()
        if missing_programs():
            print("no sound server: its programs are missing")
        else:
            (folder / "sound").mkdir()
            server = SoundServer(folder / "sound")
            server.start()
            server.ear.stop()  # what it hears would be kept, in the process that is looked at
            ending.callback(server.kill)
            os.environ.update(server.environment())
        yield


def _sample(sessions: int, life: LongLife, others: set[int]) -> Sample:
    gc.collect()
    turns, life.turns = sorted(life.turns), []
    helpers = [life.chimes.helper_pid, *(set(children(os.getpid())) - others - {life.chimes.helper_pid})]
    application = QApplication.instance()
    assert isinstance(application, QApplication)
    sample = Sample(
        sessions,
        round(status("self", "VmRSS") / 1024, 1),
        round(status(life.chimes.helper_pid, "VmRSS") / 1024, 1),
        len(list(Path("/proc/self/fd").iterdir())),
        status("self", "Threads"),
        len(helpers),
        len(gc.get_objects()),
        len(
            application.allWidgets()
        ),  # whoever asks for all of Qt's objects makes some of Python's that stay
        round(1e3 * median(turns), 2),
        round(1e3 * turns[len(turns) * 99 // 100], 1),
        round(1e3 * turns[-1]),
    )
    print(*asdict(sample).values(), flush=True)
    return sample


def _is_flat(settled: Sequence[Sample]) -> bool:
    """Whether nothing rises, by the middle of the slopes of all pairs: an odd sample changes nothing."""

    def rise(of: Callable[[Sample], float]) -> float:
        slopes = [
            100 * (of(later) - of(sooner)) / (later.sessions - sooner.sessions)
            for sooner, later in combinations(settled, 2)
        ]
        return median(slopes) if slopes else 0.0

    print(f"rise in a hundred sessions, from {settled[0].sessions} to {settled[-1].sessions}:")
    met = show("memory of the window", rise(lambda one: one.memory_mb), "MB", MEMORY)
    met &= show("memory of the sound helper", rise(lambda one: one.helper_mb), "MB", MEMORY)
    met &= show("open files and sockets", rise(lambda one: one.handles), "", NONE_MORE)
    met &= show("threads", rise(lambda one: one.threads), "", NONE_MORE)
    met &= show("helpers", rise(lambda one: one.processes), "", NONE_MORE)
    met &= show("Python's objects", rise(lambda one: one.objects), "", OBJECTS)
    met &= show("widgets", rise(lambda one: one.widgets), "", NONE_MORE)
    slower = 100 * rise(lambda one: one.turn_ms) / median(one.turn_ms for one in settled)
    return met & show("the event loop busy at once, usually", slower, "%", SLOWER)


def _draw(samples: Sequence[Sample]) -> None:
    values = {
        said: [float(getattr(sample, name)) for sample in samples]
        for name, said in NAMES.items()
        if name != "processes"
    }
    PLOT.parent.mkdir(exist_ok=True)
    title = "500 sessions of Backchime in one process, looked at every ten sessions"
    PLOT.write_text(drawn.fields(title, "sessions", [one.sessions for one in samples], values), "utf-8")
    print(f"drawn: {PLOT.relative_to(TOP)}")

"""How fast long histories are read and written, and whether killing the app ever loses a hold."""

import statistics
import tempfile
import time
from collections.abc import Callable
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

from backchime.core.history import Ending, History, HoldRecord, Record, SessionRecord
from backchime.core.history_format import from_json, to_json
from backchime.core.routine import Side
from backchime.storage.history_db import HistoryFile, load_history
from backchime.storage.history_progress import load_figures
from backchime.storage.history_writer import HistoryWriter
from msgspec.structs import replace
from PySide6.QtCore import QCoreApplication, Qt, QTimer

from tests.audio.test_sound import LongestGap
from tests.killing import kill_repeatedly

END = datetime(2026, 11, 25, 18, 0, tzinfo=UTC)
HOLDS = 15
POSES = tuple(f"pose-{number}" for number in range(12))
LIMITS_MS = {4_000: 30, 40_000: 300}
GAP_HOLDS, GAP_HOLD_MS, GAP_LIMIT_MS = 200, 25, 50


def measure(*, kills: int) -> int:
    """Prints figures; ends with 1 where a limit is broken or something was lost."""
    fine = [_long_history(sessions) for sessions in LIMITS_MS]
    fine.append(_window_meanwhile())
    fine.append(_kill(kills))
    return 0 if all(fine) else 1


def _long_history(sessions: int) -> bool:
    with tempfile.TemporaryDirectory(prefix="backchime-bench-") as folder:
        path = Path(folder) / "history.sqlite3"
        made = History(tuple(_session(number, sessions) for number in range(sessions)))
        file = HistoryFile(path)
        begin = time.process_time()
        file.add(made)
        print(f"{sessions} sessions, {sessions * HOLDS} holds, {path.stat().st_size / 1e6:.1f} MB")
        print(f"  written at once: {time.process_time() - begin:.1f} s of CPU")
        today = END.date()

        def page(since: date) -> Callable[[], object]:
            def draw() -> None:
                figures, problem = load_figures(path, since=since, until=today)
                assert problem is None
                figures.present_run(today)
                figures.longest_run()
                figures.recent_days(today)

            return draw

        year = _cpu_ms(page(today - timedelta(days=364)))
        limit = LIMITS_MS[sessions]
        print(f"  progress page, one year drawn: {year:.1f} ms of CPU (at most {limit})")
        print(f"  progress page, everything drawn: {_cpu_ms(page(date(1900, 1, 1)), 3):.1f} ms of CPU")
        everything = _cpu_ms(lambda: load_history(path), 1)
        print(f"  every record read: {everything:.0f} ms; as JSON and back: {_there_and_back(made):.0f} ms")
        one = _session(sessions, sessions)
        took = []
        for hold in range(1, HOLDS + 1):
            so_far = _first_holds(one, hold)
            begin = time.perf_counter()
            file.keep(so_far)
            took.append(1e3 * (time.perf_counter() - begin))
        usual, longest = statistics.median(took), max(took)
        print(f"  one hold kept: usually {usual:.1f} ms, at most {longest:.1f} ms, until the disk has it")
        file.close()
    return year <= limit


def _window_meanwhile() -> bool:
    """How long the event loop stands still while holds are written into ten years of history."""
    application = QCoreApplication.instance() or QCoreApplication([])
    with tempfile.TemporaryDirectory(prefix="backchime-bench-") as folder:
        path = Path(folder) / "history.sqlite3"
        HistoryFile(path).add(History(tuple(_session(number, 4_000) for number in range(4_000))))
        stands: list[Record] = []
        writer = HistoryWriter(path, kept=stands.append, told=lambda _: None)
        one, wanted = _session(4_000, 4_000), GAP_HOLDS
        beats, longest = QTimer(interval=5, timerType=Qt.TimerType.PreciseTimer), LongestGap()
        hold = QTimer(interval=GAP_HOLD_MS)
        hold.timeout.connect(lambda: writer.keep(_first_holds(one, len(stands) % HOLDS + 1)))
        beats.timeout.connect(lambda: application.quit() if len(stands) >= wanted else None)
        beats.start()
        hold.start()
        application.exec()
        writer.close()
    milliseconds = 1e3 * longest.seconds
    print(f"  the event loop stood still for {milliseconds:.1f} ms at most while {wanted} holds were written")
    return milliseconds <= GAP_LIMIT_MS


def _kill(times: int) -> bool:
    with tempfile.TemporaryDirectory(prefix="backchime-bench-") as folder:
        found = kill_repeatedly(Path(folder) / "data", times)
    print(f"killed {found.kills} times: {found.acknowledged} holds acknowledged, {len(found.lost)} lost")
    print(f"  {found.ahead} more stood although they had not been acknowledged yet")
    for lost in found.lost:
        print(f"  LOST {lost}")
    return not found.lost


def _session(number: int, of: int) -> SessionRecord:
    started = END - timedelta(days=(of - number) * 0.9)
    holds = tuple(
        HoldRecord(
            pose=POSES[(number + place) % len(POSES)],
            side=Side.LEFT if place % 2 else Side.RIGHT,
            step=place + 1,
            repetition=1,
            planned_seconds=30.0,
            done_seconds=30.0,
            ended=started + timedelta(seconds=40 * place),
        )
        for place in range(HOLDS)
    )
    return SessionRecord(
        id=f"{number:032x}",
        routine="back-yoga-10",
        routine_name="10-minute back yoga",
        started=started,
        changed=started,
        holds_planned=HOLDS,
        ended=started + timedelta(minutes=10),
        ending=Ending.FINISHED,
        practised_seconds=600.0,
        holds=holds,
        pain_before=number % 6,
        pain_after=number % 4,
    )


def _first_holds(session: SessionRecord, count: int) -> SessionRecord:
    return replace(session, holds=session.holds[:count])


def _there_and_back(history: History) -> float:
    return _cpu_ms(lambda: from_json(to_json(history)), 1)


def _cpu_ms(act: Callable[[], object], times: int = 9) -> float:
    took = []
    for _ in range(times):
        begin = time.process_time()
        act()
        took.append(1e3 * (time.process_time() - begin))
    return statistics.median(took)

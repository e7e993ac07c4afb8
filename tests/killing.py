"""Kills the app in the middle of fast sessions, and compares what was acknowledged with what is there."""

import json
import os
import random
import signal
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path
from threading import Thread, Timer

from backchime.places import Places
from backchime.storage.history_db import load_history

from tests.killed_app import OVER, prepare

TOP = Path(__file__).parents[1]
MOST_HOLDS = 8
LONGEST_KILL_AFTER_SECONDS = 0.1  # a hold takes less


@dataclass
class Killings:
    """What came of killing the app some times: `lost` names every hold that was acknowledged and is gone."""

    kills: int = 0
    acknowledged: int = 0
    ahead: int = 0  # holds that stand although nobody had been told yet
    lost: tuple[str, ...] = ()


def kill_repeatedly(folder: Path, times: int, *, seed: int = 0) -> Killings:
    """Starts the app again and again on the same history, and kills it at a random instant after a hold."""
    prepare(folder)
    chance, found = random.Random(seed), Killings()
    told: dict[str, list[list[int]]] = {}
    with _Lives(folder) as lives:
        for _ in range(times):
            lives.run_and_kill(told, _some_end(chance))
            found.kills += 1
    stored = load_history(Places(folder).history)
    there = {
        session.id: [[hold.step, hold.repetition] for hold in session.holds]
        for session in stored.history.sessions
    }
    problem = (str(stored.problem),) if stored.problem else ()
    lost = [
        f"{name}: told {holds}, there {there.get(name)}"
        for name, holds in told.items()
        if there.get(name, [])[: len(holds)] != holds
    ]
    found.acknowledged = sum(len(holds) for holds in told.values())
    found.ahead = sum(len(holds) for holds in there.values()) - found.acknowledged
    found.lost = (*problem, *lost)
    return found


class _Lives:
    """The app, life after life on one folder, each ended by a kill."""

    def __init__(self, folder: Path) -> None:
        environment = {**os.environ, "PYTHONPATH": f"{TOP / 'desktop'}{os.pathsep}{TOP}"}
        environment["QT_QPA_PLATFORM"] = "offscreen"
        self._process = subprocess.Popen(
            [sys.executable, "-m", "tests.killed_app", str(folder)],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            env=environment,
            text=True,
        )

    def __enter__(self) -> "_Lives":
        return self

    def __exit__(self, *_: object) -> None:
        self._process.communicate()

    def run_and_kill(self, told: dict[str, list[list[int]]], end: "_End") -> None:
        """One life, from its start to some instant after a hold is acknowledged; `told` gets what was."""
        assert self._process.stdin is not None
        assert self._process.stdout is not None
        self._process.stdin.write("live\n")
        self._process.stdin.flush()
        pid, kept, death = int(self._process.stdout.readline()), 0, None
        for line in self._process.stdout:
            if line.strip() == OVER:
                break
            name, holds = json.loads(line)
            told[name] = holds
            kept += bool(holds)
            if death is None and kept > end.holds:
                death = _kill(pid, end.seconds)
        assert death is not None, "the app ended before it was killed"
        death.join()


def _kill(pid: int, after_seconds: float) -> Thread:
    """Ends a process, at once where no time is to go by first."""
    death = Timer(after_seconds, os.kill, (pid, signal.SIGKILL)) if after_seconds else Thread()
    if not after_seconds:
        os.kill(pid, signal.SIGKILL)
    death.start()
    return death


@dataclass(frozen=True)
class _End:
    """When a life ends: so many seconds after the acknowledgement that follows so many holds."""

    holds: int
    seconds: float


def _some_end(chance: random.Random) -> _End:
    """At any instant of a hold; or, every second time, as soon as one is acknowledged: then it must stand."""
    return _End(
        chance.randrange(MOST_HOLDS), chance.choice((0.0, LONGEST_KILL_AFTER_SECONDS)) * chance.random()
    )

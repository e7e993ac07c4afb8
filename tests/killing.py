"""Kills the app in the middle of fast sessions, and compares what was acknowledged with what is there."""

import json
import os
import random
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path
from threading import Timer

from backchime.places import Places
from backchime.storage.history_db import load_history

from tests.killed_app import prepare

TOP = Path(__file__).parents[1]
LONGEST_KILL_AFTER_SECONDS = 0.4


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
    for _ in range(times):
        _run_and_kill(folder, told, after_seconds=chance.uniform(0, LONGEST_KILL_AFTER_SECONDS))
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


def _run_and_kill(folder: Path, told: dict[str, list[list[int]]], *, after_seconds: float) -> None:
    """One life of the app: from its start to some instant after the first hold is acknowledged."""
    environment = {**os.environ, "PYTHONPATH": f"{TOP / 'desktop'}{os.pathsep}{TOP}"}
    environment["QT_QPA_PLATFORM"] = "offscreen"
    with subprocess.Popen(
        [sys.executable, "-m", "tests.killed_app", str(folder)], stdout=subprocess.PIPE, env=environment
    ) as app:
        assert app.stdout is not None
        death: Timer | None = None
        for line in app.stdout:
            if not line.endswith(b"\n"):
                break  # it was killed while it spoke: this was told to nobody
            name, holds = json.loads(line)
            told[name] = holds
            if holds and death is None:
                death = Timer(after_seconds, app.kill)
                death.start()
        if death:
            death.join()

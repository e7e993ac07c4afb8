"""Leads through one whole session with a clock turned by hand, in a folder of its own; looks what is kept."""

import json
import tempfile
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import cast

from PySide6.QtWidgets import QApplication

from backchime.app import build
from backchime.audio.chimes import OutputCare, Sound
from backchime.core.history import Ending
from backchime.core.problem import Problem
from backchime.core.timeline import CueKind
from backchime.places import Places
from backchime.self_test.shipped import FaultyCopyError
from backchime.storage.history_db import load_history
from backchime.storage.settings_file import read_settings

ROUTINE = "spasm-relief-3"
STEP_SECONDS = 0.25
LONGEST_SECONDS = 3_600.0
VOLUME = 55  # neither the usual one nor an end of the scale


def quick_session() -> str:
    """One session from its start to its end; its record and a changed setting are read back from the disk."""
    with tempfile.TemporaryDirectory(prefix="backchime-self-test-") as folder:
        places = Places(Path(folder))
        places.settings.write_text(json.dumps({"format": 1, "safety_accepted": True}), encoding="utf-8")
        heard, seconds = _lead(places)
        kept = load_history(places.history)
        if kept.problem:
            raise FaultyCopyError(str(kept.problem))
        record = next(iter(kept.history.sessions), None)
        if record is None or record.ending is not Ending.FINISHED:
            raise FaultyCopyError(f"the session was not kept: {record}")
        if read_settings(places.settings).settings.volume != VOLUME:
            raise FaultyCopyError("a changed setting was not kept")
    return f"{seconds:.0f} s, {record.holds_done} of {record.holds_planned} holds, {heard} sounds"


def _lead(places: Places) -> tuple[int, float]:
    """How many sounds there were, and how long it took on the session's own clock."""
    clock, chimes = _QuickClock(), _CountedChimes()
    application = cast(QApplication, QApplication.instance())
    rooms = build(application, places, chimes=chimes, now=clock.now, wall_now=clock.wall_now)
    rooms.window.show()
    rooms.library.show_home()
    rooms.keeper.change("volume", VOLUME)
    rooms.begin(rooms.library.lay_out(ROUTINE))
    controller, began = rooms.session.controller, clock.seconds
    ends: list[object] = []
    controller.finished.connect(ends.append)
    while not ends and clock.seconds - began < LONGEST_SECONDS:
        clock.seconds += STEP_SECONDS
        controller.tick()
    rooms.window.close()
    if not ends:
        raise FaultyCopyError("the session did not come to its end")
    if not chimes.sounds:
        raise FaultyCopyError("no chime was asked for")
    return chimes.sounds, clock.seconds - began


class _QuickClock:
    """Both clocks, turned together."""

    def __init__(self) -> None:
        self.seconds = 1_000_000_000.0

    def now(self) -> float:
        return self.seconds

    def wall_now(self) -> float:
        return self.seconds


class _CountedChimes:
    """Chimes that count what they are asked to sound, in silence."""

    ready_seconds = 0.0

    def __init__(self) -> None:
        self.sounds = 0

    def play(self, sounds: tuple[Sound, ...]) -> None:
        self.sounds += len(sounds)

    def use(self, chimes: Mapping[CueKind, Path]) -> None: ...

    def stop(self) -> None: ...

    def hush(self) -> None: ...

    def set_volume(self, volume: int) -> None: ...

    def care_for_output(self, care: OutputCare) -> None: ...

    def stay_ready(self, on: bool) -> None: ...

    def watch(self, problem_changed: Callable[[Problem | None], None]) -> None: ...

    def try_again(self) -> None: ...

    def close(self) -> None: ...

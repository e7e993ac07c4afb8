"""Stand-ins that record what they are asked, for the parts of the world that a test must hold in its hand."""

from collections.abc import Callable, Mapping
from pathlib import Path

from backchime.audio.chimes import OutputCare, Sound
from backchime.core.problem import Problem
from backchime.core.timeline import CueKind


class HandClock:
    """A clock that a test turns by hand; `now` and `wall_now` go together unless told otherwise."""

    def __init__(self) -> None:
        self.steady = 1_000.0
        self.wall = 1_800_000_000.0

    def now(self) -> float:
        """The steady clock, in seconds."""
        return self.steady

    def wall_now(self) -> float:
        """The clock on the wall, in seconds."""
        return self.wall

    def turn(self, seconds: float, *, wall_seconds: float | None = None) -> None:
        """Lets time go by."""
        self.steady += seconds
        self.wall += seconds if wall_seconds is None else wall_seconds


class RecordedChimes:
    """Chimes that play nothing and remember everything, as the port's calls in words."""

    ready_seconds = 0.0

    def __init__(self) -> None:
        self.calls: list[str] = []
        self.played: list[tuple[Sound, ...]] = []
        self.used: list[dict[CueKind, Path]] = []
        self.care = OutputCare()
        self.tell: Callable[[Problem | None], None] = lambda _: None

    def play(self, sounds: tuple[Sound, ...]) -> None:
        self.calls.append("play")
        self.played.append(sounds)

    def use(self, chimes: Mapping[CueKind, Path]) -> None:
        self.used.append(dict(chimes))

    def stop(self) -> None:
        self.calls.append("stop")

    def hush(self) -> None:
        self.calls.append("hush")

    def set_volume(self, volume: int) -> None:
        self.calls.append(f"volume {volume}")

    def care_for_output(self, care: OutputCare) -> None:
        self.care = care

    def stay_ready(self, on: bool) -> None:
        self.calls.append("stay ready" if on else "rest")

    def watch(self, problem_changed: Callable[[Problem | None], None]) -> None:
        self.tell = problem_changed

    def try_again(self) -> None:
        self.calls.append("try again")

    def close(self) -> None:
        self.calls.append("close")

    def forget(self) -> None:
        """Starts the record anew."""
        self.calls.clear()
        self.played.clear()


class RecordedAwake:
    """A display that a test keeps awake, or does not."""

    def __init__(self) -> None:
        self.asked: list[bool] = []
        self.reasons: list[str] = []
        self.told: Callable[[bool], None] = lambda _: None

    def keep(self, on: bool, *, reason: str = "") -> None:
        self.asked.append(on)
        self.reasons.append(reason)

    def watch(self, told: Callable[[bool], None]) -> None:
        self.told = told

    def close(self) -> None:
        self.asked.append(False)

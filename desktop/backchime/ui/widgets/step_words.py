"""How the steps of a routine are put into words for the preview."""

from msgspec import Struct
from PySide6.QtCore import QCoreApplication

from backchime.core.routine import Sides, Step
from backchime.core.timeline import Timeline
from backchime.ui import words
from backchime.ui.content import content
from backchime.ui.swap_words import stands_in


class StepLine(Struct, frozen=True):
    """One step as the preview lists it: its number from 1, its hold in seconds for this session."""

    number: int
    step: Step
    hold_seconds: float

    @property
    def length(self) -> str:
        """One hold, and how often: `30 s`, `3 × 10 s`."""
        held = words.hold_length(self.hold_seconds)
        if self.step.repetitions == 1:
            return held
        said = QCoreApplication.translate("StepWords", "{count} × {length}")
        return said.format(count=self.step.repetitions, length=held)

    @property
    def sides(self) -> str:
        """Which sides, where a step has sides."""
        match self.step.sides:
            case Sides.EACH:
                return QCoreApplication.translate("StepWords", "each side")
            case Sides.LEFT:
                return QCoreApplication.translate("StepWords", "left side")
            case Sides.RIGHT:
                return QCoreApplication.translate("StepWords", "right side")
            case Sides.BOTH:
                return ""

    @property
    def hint(self) -> str:
        """The first thing to do."""
        return content(self.step.pose.cues[0] if self.step.pose.cues else self.step.note)

    @property
    def instead(self) -> str:
        """Which pose it stands in for, where it was swapped."""
        return stands_in(self.step)

    @property
    def spoken(self) -> str:
        """The step in full words, for screen readers."""
        held = words.spoken_seconds(self.hold_seconds)
        if self.step.repetitions > 1:
            times = QCoreApplication.translate("StepWords", "{count} times {length}")
            held = times.format(count=self.step.repetitions, length=held)
        parts = [f"{self.number}. {content(self.step.pose.name)}", held, self.sides, self.instead]
        return ", ".join(part for part in parts if part)


def step_lines(timeline: Timeline) -> tuple[StepLine, ...]:
    """Every step of a routine with the hold it has in this timeline."""
    held = {phase.step: phase.seconds for phase in reversed(timeline.holds)}
    steps = enumerate(timeline.routine.steps, start=1)
    return tuple(StepLine(number, step, held.get(number, 0)) for number, step in steps)


def hold_range(timeline: Timeline) -> str:
    """What the length of the holds comes to where it can be changed: `30 s`, or `10–30 s`."""
    lines = step_lines(timeline)
    free = sorted({line.hold_seconds for line in lines if not line.step.locked} or {0.0})
    if free[0] == free[-1]:
        return words.hold_length(free[0])
    said = QCoreApplication.translate("StepWords", "{shortest}–{longest} s")
    return said.format(shortest=round(free[0]), longest=round(free[-1]))

"""Routines, timelines and faults as JSON for programs."""

from typing import Any

from msgspec.structs import asdict

from backchime.core.routine import Routine, Step
from backchime.core.routine_faults import Fault
from backchime.core.swaps import swapped_poses
from backchime.core.timeline import Phase, Timeline


def routine_json(timeline: Timeline) -> dict[str, Any]:
    """One line of the list."""
    routine = timeline.routine
    return {
        "id": routine.id,
        "name": routine.name,
        "for_whom": routine.for_whom,
        "total_seconds": _number(timeline.total_seconds),
        "hold_seconds": _number(timeline.hold_seconds),
        "holds": routine.hold_count,
        "own": routine.own,
        "swapped": [pose.id for pose in swapped_poses(routine)],
    }


def fault_json(fault: Fault) -> dict[str, Any]:
    """One fault, with its sentence."""
    return {**asdict(fault), "message": str(fault)}


def timeline_json(timeline: Timeline) -> dict[str, Any]:
    """Every phase and cue, and what was swapped for the person."""
    return {
        "routine": timeline.routine.id,
        "total_seconds": _number(timeline.total_seconds),
        "swapped": [_swap_json(number, step) for number, step in swapped_steps(timeline.routine)],
        "left_out": [pose.id for pose in timeline.routine.left_out],
        "phases": [_phase_json(phase) for phase in timeline.phases],
        "cues": [{"at_seconds": _number(cue.at_seconds), "cue": cue.kind} for cue in timeline.cues],
    }


def swapped_steps(routine: Routine) -> list[tuple[int, Step]]:
    """The steps in another pose than the routine has, each with its number from 1."""
    return [(number, step) for number, step in enumerate(routine.steps, start=1) if step.instead_of]


def instead_of(step: Step) -> str:
    """The pose that a step's pose stands in for."""
    return step.instead_of.id if step.instead_of else ""


def _swap_json(number: int, step: Step) -> dict[str, Any]:
    return {"step": number, "pose": step.pose.id, "instead_of": instead_of(step)}


def _phase_json(phase: Phase) -> dict[str, Any]:
    return {
        "kind": phase.kind,
        "start_seconds": _number(phase.start_seconds),
        "end_seconds": _number(phase.end_seconds),
        "step": phase.step,
        "pose": phase.pose,
        "side": phase.side,
        "repetition": phase.repetition,
        "repetitions": phase.repetitions,
    }


def _number(seconds: float) -> float:
    """Whole seconds without a decimal point."""
    return int(seconds) if seconds.is_integer() else seconds

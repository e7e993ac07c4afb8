"""A routine in the making: what a person may do to it, and how each change is taken back."""

from typing import Any

from msgspec import Struct
from msgspec.structs import replace

from backchime.core.routine import Pose, Routine, Sides, Step
from backchime.core.routine_entries import LONGEST_NAME, LONGEST_WORDS, MOST_STEPS, USUAL_GAP_SECONDS

MOST_UNDONE = 200


class Draft(Struct, frozen=True):
    """`routine` may still lack its name and its steps; its id is empty until it is saved.

    `at` is the step that is looked at, from 0; 0 where there is none.
    """

    routine: Routine
    at: int = 0

    @property
    def step(self) -> Step | None:
        """The step that is looked at."""
        return self.routine.steps[self.at] if self.at < len(self.routine.steps) else None

    @property
    def is_full(self) -> bool:
        """Whether a routine takes no more steps."""
        return len(self.routine.steps) >= MOST_STEPS

    @property
    def can_be_saved(self) -> bool:
        """Whether it has all that a routine needs."""
        return bool(self.routine.name.strip() and self.routine.steps)


def new_draft() -> Draft:
    """An empty page."""
    return Draft(Routine("", "", (), own=True))


def draft_of(routine: Routine) -> Draft:
    """One of the person's own routines, to be changed."""
    return Draft(replace(routine, own=True))


def copy_of(routine: Routine, name: str) -> Draft:
    """A version of the person's own of any routine; the original stays as it is."""
    return Draft(replace(routine, id="", name=readable(name)[:LONGEST_NAME], own=True))


def named(draft: Draft, name: str) -> Draft:
    """The draft with another name, which may be empty for the moment."""
    return replace(draft, routine=replace(draft.routine, name=readable(name)[:LONGEST_NAME]))


def looking_at(draft: Draft, at: int) -> Draft:
    """The draft with another step looked at; past the ends, the nearest one."""
    return replace(draft, at=max(0, min(at, len(draft.routine.steps) - 1)))


def with_pose(draft: Draft, pose: Pose) -> Draft:
    """The draft with one more step, after the one that is looked at; a full one stays as it is."""
    step = Step(
        pose,
        Sides.EACH if pose.sided else Sides.BOTH,
        pose.change_over_seconds,
        pose.switch_seconds,
        gap_seconds=USUAL_GAP_SECONDS,
    )
    return with_step_put(draft, step, draft.at + 1)


def with_step_put(draft: Draft, step: Step, at: int) -> Draft:
    """The draft with a step put in as number `at`, from 0, and looked at; a full one stays as it is."""
    if draft.is_full:
        return draft
    at = max(0, min(at, len(draft.routine.steps)))
    steps = draft.routine.steps
    return _with_steps(draft, (*steps[:at], step, *steps[at:]), at)


def doubled(draft: Draft) -> Draft:
    """The draft with the step that is looked at twice in a row."""
    return with_step_put(draft, draft.step, draft.at + 1) if draft.step else draft


def without_step(draft: Draft) -> Draft:
    """The draft without the step that is looked at; the next one is looked at, or else the last."""
    steps = draft.routine.steps
    return _with_steps(draft, steps[: draft.at] + steps[draft.at + 1 :], draft.at)


def moved(draft: Draft, of: int, to: int) -> Draft:
    """The draft with step `of` in place `to`, both from 0, and looked at there; past the ends it stays."""
    steps = list(draft.routine.steps)
    if not (0 <= of < len(steps) and 0 <= to < len(steps)):
        return draft
    steps.insert(to, steps.pop(of))
    return _with_steps(draft, tuple(steps), to)


def with_step(draft: Draft, **changes: Any) -> Draft:
    """The draft with fields of the step that is looked at changed. A hold of one's own follows no lock."""
    steps, step = draft.routine.steps, draft.step
    if step is None:
        return draft
    if "note" in changes:
        changes["note"] = readable(changes["note"])[:LONGEST_WORDS]
    changed = replace(step, **changes)
    return _with_steps(draft, (*steps[: draft.at], changed, *steps[draft.at + 1 :]), draft.at)


def readable(text: str) -> str:
    """The text as a file can hold it: half a character, as a broken paste leaves it, becomes a mark."""
    return text.encode("utf-8", "replace").decode()


def _with_steps(draft: Draft, steps: tuple[Step, ...], at: int) -> Draft:
    return looking_at(replace(draft, routine=replace(draft.routine, steps=steps)), at)


class DraftHistory(Struct, frozen=True):
    """A draft and the way to it. `saved` is the routine as the file has it, or as the draft began."""

    now: Draft
    saved: Routine
    past: tuple[Draft, ...] = ()
    future: tuple[Draft, ...] = ()
    kind: str = ""

    @property
    def is_changed(self) -> bool:
        """Whether there is anything to save."""
        return self.now.routine != self.saved

    def changed(self, draft: Draft, *, kind: str = "") -> "DraftHistory":
        """Goes on to another draft. Changes of one `kind` in a row are taken back together."""
        if draft.routine == self.now.routine:
            return replace(self, now=draft, kind="" if draft.at != self.now.at else self.kind)
        if kind and kind == self.kind:
            return replace(self, now=draft, future=())
        past = (*self.past, self.now)[-MOST_UNDONE:]
        return replace(self, now=draft, past=past, future=(), kind=kind)

    def undone(self) -> "DraftHistory":
        """The last change taken back; without one, the same."""
        if not self.past:
            return self
        return replace(self, now=self.past[-1], past=self.past[:-1], future=(self.now, *self.future), kind="")

    def redone(self) -> "DraftHistory":
        """What was taken back last, done again."""
        if not self.future:
            return self
        return replace(self, now=self.future[0], past=(*self.past, self.now), future=self.future[1:], kind="")

    def saved_as(self, routine: Routine) -> "DraftHistory":
        """The draft as it is in the file now; what was done before can still be taken back."""
        return replace(
            self,
            now=replace(self.now, routine=routine),
            saved=routine,
            past=tuple(_with_id(draft, routine.id) for draft in self.past),
            future=tuple(_with_id(draft, routine.id) for draft in self.future),
            kind="",
        )


def _with_id(draft: Draft, routine_id: str) -> Draft:
    return replace(draft, routine=replace(draft.routine, id=routine_id))

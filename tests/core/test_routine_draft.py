"""Facts about a routine in the making: what one does to it, how it is taken back, and how it is written."""

import json
from typing import Any

import pytest
from backchime.core.draft_format import draft_from, draft_text
from backchime.core.routine import Pose, Routine, Sides, Step
from backchime.core.routine_draft import (
    Draft,
    DraftHistory,
    copy_of,
    doubled,
    draft_of,
    looking_at,
    moved,
    named,
    new_draft,
    with_pose,
    with_step,
    with_step_put,
    without_step,
)
from backchime.core.routine_entries import LONGEST_WORDS, MOST_STEPS
from backchime.core.routine_format import read_routines
from backchime.core.routine_writing import file_text, fresh_id, pose_entry, routine_file
from hypothesis import given
from hypothesis import strategies as st
from msgspec.structs import replace

from tests.building import a_pose, a_routine, a_step, routines

CHILD, DOG = a_pose(), a_pose("bird-dog", sided=True)


def a_draft(*names: str, at: int = 0) -> Draft:
    """A draft with a step for each name."""
    return Draft(a_routine(*(a_step(a_pose(name)) for name in names)), at)


def order(draft: Draft) -> list[str]:
    return [step.pose.id for step in draft.routine.steps]


def test_a_pose_comes_after_the_step_that_is_looked_at_and_is_looked_at() -> None:
    draft = with_pose(a_draft("one", "two", at=0), CHILD)
    assert order(draft) == ["one", "childs-pose", "two"]
    assert draft.step is not None
    assert draft.step.pose is CHILD
    assert draft.step.hold_seconds is None


def test_the_first_pose_of_an_empty_page_comes_first() -> None:
    draft = with_pose(new_draft(), DOG)
    assert order(draft) == ["bird-dog"]
    assert draft.routine.steps[0].sides is Sides.EACH


def test_a_step_moves_and_stays_looked_at() -> None:
    draft = moved(a_draft("one", "two", "three"), 0, 2)
    assert order(draft) == ["two", "three", "one"]
    assert draft.at == 2


@pytest.mark.parametrize(("of", "to"), [(0, -1), (2, 3), (5, 0)])
def test_a_step_does_not_move_past_the_ends(of: int, to: int) -> None:
    draft = a_draft("one", "two", "three")
    assert moved(draft, of, to) == draft


def test_without_a_step_the_next_one_is_looked_at_or_else_the_last() -> None:
    draft = without_step(a_draft("one", "two", "three", at=1))
    assert (order(draft), draft.at) == (["one", "three"], 1)
    draft = without_step(draft)
    assert (order(draft), draft.at) == (["one"], 0)
    assert without_step(draft).step is None


def test_a_step_twice_in_a_row_keeps_all_its_times() -> None:
    draft = doubled(with_step(a_draft("one"), hold_seconds=45, repetitions=3))
    assert draft.routine.steps[0] == draft.routine.steps[1]
    assert draft.at == 1


def test_a_full_routine_takes_no_more_steps() -> None:
    full = Draft(a_routine(*[a_step()] * MOST_STEPS))
    assert full.is_full
    assert with_pose(full, DOG) == full
    assert doubled(full) == full


def test_what_is_put_back_beyond_the_end_comes_last() -> None:
    draft = with_step_put(a_draft("one"), a_step(DOG), 9)
    assert order(draft) == ["one", "bird-dog"]


def test_a_copy_has_no_id_yet_and_is_the_persons_own() -> None:
    draft = copy_of(a_routine(name="core-30"), "My core")
    assert (draft.routine.id, draft.routine.name, draft.routine.own) == ("", "My core", True)


@pytest.mark.parametrize("name", ["", "   "])
def test_a_routine_without_a_name_or_steps_cannot_be_saved(name: str) -> None:
    assert not named(a_draft("one"), name).can_be_saved
    assert not named(new_draft(), "Evening").can_be_saved
    assert named(a_draft("one"), "Evening").can_be_saved


def test_half_a_character_from_a_broken_paste_can_still_be_written() -> None:
    assert named(new_draft(), "ab\ud83d").routine.name == "ab?"


# -- taken back --


def test_changes_are_taken_back_one_by_one_and_done_again() -> None:
    begin = a_draft("one")
    history = DraftHistory(begin, begin.routine)
    history = history.changed(named(history.now, "Evening"))
    history = history.changed(with_pose(history.now, DOG))
    assert history.is_changed
    assert history.undone().now.routine.name == "Evening"
    assert history.undone().undone().now == begin
    assert not history.undone().undone().is_changed
    assert history.undone().undone().undone().now == begin
    assert history.undone().undone().redone().redone().now == history.now


def test_letters_typed_in_a_row_are_taken_back_together() -> None:
    begin = a_draft("one")
    history = DraftHistory(begin, begin.routine)
    for text in ("E", "Ev", "Eve"):
        history = history.changed(named(history.now, text), kind="name")
    assert history.undone().now == begin


def test_between_two_steps_a_change_of_the_same_kind_is_another_one() -> None:
    begin = a_draft("one", "two")
    history = DraftHistory(begin, begin.routine)
    history = history.changed(with_step(history.now, hold_seconds=40), kind="hold")
    history = history.changed(looking_at(history.now, 1))
    history = history.changed(with_step(history.now, hold_seconds=50), kind="hold")
    assert [step.hold_seconds for step in history.undone().now.routine.steps] == [40, None]


def test_after_saving_one_can_still_go_back() -> None:
    history = DraftHistory(new_draft(), new_draft().routine)
    history = history.changed(with_pose(history.now, CHILD)).changed(named(history.now, "x"))
    saved = history.saved_as(replace(history.now.routine, id="x"))
    assert not saved.is_changed
    assert saved.undone().is_changed
    assert saved.undone().now.routine.id == "x"


# -- written and read again --


def written(routine: Routine, poses: dict[str, Pose]) -> str:
    return file_text(routine_file([routine], shipped=poses))


@given(routines, st.booleans())
def test_what_is_written_is_read_again_the_same_and_without_a_fault(
    routine: Routine, brings_its_poses: bool
) -> None:
    poses = {step.pose.id: step.pose for step in routine.steps}
    routine = replace(
        routine, own=True, steps=tuple(replace(step, pose=poses[step.pose.id]) for step in routine.steps)
    )
    text = written(routine, {} if brings_its_poses else poses)
    read = read_routines(text, at_hand={} if brings_its_poses else poses, own=True)
    assert read.faults == ()
    assert read.library.routines[routine.id] == routine


@given(routines, st.text(max_size=80))
def test_a_draft_outlives_its_file_whatever_it_lacks(routine: Routine, name: str) -> None:
    poses = {step.pose.id: step.pose for step in routine.steps}
    steps = tuple(replace(step, pose=poses[step.pose.id]) for step in routine.steps)
    draft = named(draft_of(replace(routine, steps=steps)), name)
    assert draft_from(draft_text(draft), poses) == draft


@pytest.mark.parametrize("text", ["", "{", "[]", '{"format": 2, "steps": []}', '{"format": 1}', "[" * 9999])
def test_what_is_no_draft_is_none(text: str) -> None:
    assert draft_from(text, {}) is None


def test_a_draft_with_a_pose_that_is_gone_is_not_read_in_part() -> None:
    assert draft_from(draft_text(a_draft("one", "two")), {"one": a_pose("one")}) is None


def test_only_what_differs_is_written() -> None:
    entry = routine_file([a_routine(a_step(CHILD, gap=5))], shipped={CHILD.id: CHILD})
    assert entry["routines"][0]["steps"] == [{"pose": "childs-pose"} | {"switch_seconds": 8}]
    assert "poses" not in entry
    assert json.loads(file_text({"poses": [pose_entry(DOG)]}))["poses"][0]["sided"] is True


@pytest.mark.parametrize(
    ("name", "made"),
    [
        ("Before bed", "before-bed"),
        ("  Rücken & Hüfte! ", "rucken-hufte"),
        ("夜", "my-routine"),
        ("x" * 300, "x" * 60),
        ("Core", "core-3"),
    ],
)
def test_an_id_is_made_of_the_name_and_never_one_that_is_taken(name: str, made: str) -> None:
    assert fresh_id(name, {"core", "core-2"}) == made


def test_where_there_is_nothing_to_change_or_to_do_again_all_stays() -> None:
    empty = Draft(Routine("", "", ()))
    assert with_step(empty, repetitions=3) is empty
    history = DraftHistory(empty, empty.routine)
    assert history.redone() is history
    assert history.undone() is history


def test_a_note_is_kept_readable_and_within_its_length() -> None:
    noted = with_step(a_draft("plank"), note="slowly\ud800" + "x" * 5_000).step
    assert noted
    assert noted.note.startswith("slowly")
    assert "\ud800" not in noted.note
    assert len(noted.note) == LONGEST_WORDS


def test_half_a_character_in_a_file_makes_it_no_draft() -> None:
    text = draft_text(a_draft("plank"))
    assert draft_from(text, {"plank": a_pose("plank")})
    assert draft_from(text.replace("A routine", "\\ud800"), {"plank": a_pose("plank")}) is None


def test_an_empty_page_is_the_persons_own_and_has_nothing() -> None:
    assert new_draft() == Draft(Routine("", "", (), own=True))


def test_a_pose_comes_with_its_own_times() -> None:
    dog = replace(DOG, change_over_seconds=12, switch_seconds=7)
    usual: dict[str, Any] = {"hold_seconds": None, "repetitions": 1, "gap_seconds": 5}
    for pose, sides in ((dog, Sides.EACH), (CHILD, Sides.BOTH)):
        (step,) = with_pose(new_draft(), pose).routine.steps
        assert step == Step(pose, sides, pose.change_over_seconds, pose.switch_seconds, **usual)


def test_a_step_can_be_put_first_and_moved_there() -> None:
    assert order(with_step_put(a_draft("one"), a_step(DOG), -1)) == ["bird-dog", "one"]
    assert order(moved(a_draft("one", "two", "three"), 2, 0)) == ["three", "one", "two"]
    assert moved(a_draft("one"), 1, 0) == a_draft("one")


def test_only_the_step_that_is_looked_at_changes() -> None:
    draft = with_step(a_draft("one", "two", "three", at=1), repetitions=4)
    assert order(draft) == ["one", "two", "three"]
    assert [step.repetitions for step in draft.routine.steps] == [1, 4, 1]
    assert order(doubled(a_draft("one", "two", at=0))) == ["one", "one", "two"]
    assert doubled(new_draft()) == new_draft()


def typed(history: DraftHistory, *names: str) -> DraftHistory:
    for name in names:
        history = history.changed(named(history.now, name), kind="name")
    return history


def test_what_is_typed_in_a_row_is_taken_back_at_once() -> None:
    begin = a_draft("one", "two")
    start = DraftHistory(begin, begin.routine)
    history = typed(start, "E", "Ev", "Eve")
    assert (history.now.routine.name, history.past, history.future) == ("Eve", (begin,), ())
    assert history.undone().now == begin
    looked = history.changed(looking_at(history.now, 0))  # the same step: typing goes on
    assert len(typed(looked, "Even").past) == 1
    looked = history.changed(looking_at(history.now, 1))
    assert looked.now.at == 1
    assert len(typed(looked, "Even").past) == 2


def test_after_taking_back_and_saving_typing_begins_anew() -> None:
    begin = a_draft("one")
    history = typed(DraftHistory(begin, begin.routine), "E", "Ev")
    saved = history.saved_as(history.now.routine)
    assert len(typed(saved, "Eve").past) == 2
    again = history.undone().redone()
    assert (again.now, again.past, again.future) == (history.now, history.past, history.future)
    assert len(typed(again, "Eve").past) == 2
    other = history.changed(with_pose(history.now, DOG))
    assert len(typed(other.undone(), "Eve").past) == 2
    assert typed(other.undone(), "Eve").future == ()


def test_what_is_typed_right_after_taking_typing_back_can_itself_be_taken_back() -> None:
    begin = a_draft("one")
    back = typed(DraftHistory(begin, begin.routine), "E", "Ev").undone()
    assert typed(back, "Iv").undone().now == begin


def test_taking_back_and_doing_again_go_one_by_one() -> None:
    begin = a_draft("one")
    history = DraftHistory(begin, begin.routine)
    drafts = [begin]
    for pose in (DOG, CHILD, DOG):
        drafts.append(with_pose(history.now, pose))
        history = history.changed(drafts[-1])
    back = history.undone().undone()
    assert (back.now, back.past, back.future) == (drafts[1], (begin,), (drafts[2], drafts[3]))
    again = back.redone()
    assert (again.now, again.past, again.future) == (drafts[2], (begin, drafts[1]), (drafts[3],))


def test_once_saved_all_that_can_be_taken_back_and_done_again_has_the_new_id() -> None:
    begin = a_draft("one")
    history = DraftHistory(begin, begin.routine)
    for pose in (DOG, CHILD):
        history = history.changed(with_pose(history.now, pose))
    history = history.undone()
    saved = history.saved_as(replace(history.now.routine, id="new"))
    assert {draft.routine.id for draft in (saved.now, *saved.past, *saved.future)} == {"new"}
    assert [order(draft) for draft in saved.future] == [order(draft) for draft in history.future]
    assert not saved.is_changed

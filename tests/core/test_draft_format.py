"""Facts about a draft as text: all that was typed outlives a crash, or the draft is not taken up at all."""

import json

import pytest
from backchime.core.draft_format import draft_from, draft_text
from backchime.core.routine import Routine, Sides
from backchime.core.routine_draft import Draft, new_draft
from msgspec.structs import replace

from tests.building import a_pose, a_step

CHILD, DOG = a_pose(), a_pose("bird-dog", sided=True)
POSES = {CHILD.id: CHILD, DOG.id: DOG}
STEPS = (
    replace(
        a_step(DOG, hold=25, repetitions=3, gap=9, change_over=12, switch=4, locked=True, sides=Sides.LEFT),
        note="Slowly.",
    ),
    a_step(CHILD, gap=5, change_over=10, switch=0),
    a_step(DOG),
)
FULL = Draft(Routine("evening", "Evening", STEPS, for_whom="Who sits all day.", origin="Mine.", own=True))


def test_every_word_and_number_of_a_draft_comes_back() -> None:
    assert draft_from(draft_text(FULL), POSES) == FULL


def test_an_empty_page_comes_back_as_one() -> None:
    assert draft_from(draft_text(new_draft()), POSES) == new_draft()
    assert draft_from('{"format": 1, "steps": []}', {}) == new_draft()


def test_where_a_pose_has_lost_its_sides_the_draft_that_says_one_is_not_taken_up() -> None:
    without_sides = {**POSES, DOG.id: replace(DOG, sided=False)}
    assert draft_from(draft_text(FULL), without_sides) is None
    assert draft_from(draft_text(replace(FULL, routine=replace(FULL.routine, steps=STEPS[1:2]))), POSES)


@pytest.mark.parametrize("gone", [CHILD.id, DOG.id])
def test_where_a_pose_is_gone_the_draft_is_not_taken_up_without_it(gone: str) -> None:
    assert draft_from(draft_text(FULL), {name: pose for name, pose in POSES.items() if name != gone}) is None


@pytest.mark.parametrize(
    "change", [{"format": 2}, {"colour": "red"}, {"name": 7}, {"steps": [{"pose": CHILD.id, "sides": "up"}]}]
)
def test_a_draft_of_another_kind_is_not_taken_up(change: dict[str, object]) -> None:
    assert draft_from(json.dumps(json.loads(draft_text(FULL)) | change), POSES) is None


def test_a_draft_is_text_that_a_person_can_read() -> None:
    said = draft_text(replace(FULL, routine=replace(FULL.routine, name="Rücken")))
    assert '\n  "name": "Rücken",\n' in said

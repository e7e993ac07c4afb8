"""Facts about a routine that is written: a person can read it, and whoever gets it has all that was said."""

import json

import pytest
from backchime.core.routine import Pose, Routine, Sides
from backchime.core.routine_entries import json_schema
from backchime.core.routine_writing import file_text, fresh_id, pose_entry, routine_entry, step_entry
from backchime.core.sound_routines import read_if_sound
from msgspec.structs import fields, replace

from tests.building import a_pose, a_routine, a_step

DOG, CHILD = a_pose("bird-dog", sided=True), a_pose()


def test_a_file_has_a_line_for_each_field_and_letters_as_they_are() -> None:
    assert file_text({"name": "Rücken 夜", "steps": []}) == '{\n  "name": "Rücken 夜",\n  "steps": []\n}\n'


def test_half_a_character_becomes_a_question_mark() -> None:
    assert file_text({"name": "a\ud800b"}) == '{\n  "name": "a?b"\n}\n'


def test_a_step_says_only_what_is_not_its_poses_own() -> None:
    usual = a_step(DOG, gap=5, change_over=DOG.change_over_seconds, switch=DOG.switch_seconds)
    assert step_entry(usual) == {"pose": "bird-dog"}
    assert step_entry(replace(usual, sides=Sides.LEFT)) == {"pose": "bird-dog", "sides": "left"}
    assert step_entry(replace(usual, note="Slowly.")) == {"pose": "bird-dog", "note": "Slowly."}
    assert step_entry(a_step(CHILD, gap=5, switch=0)) == {"pose": "childs-pose"}


def test_a_pose_says_its_times_even_where_they_are_as_usual_and_leaves_out_what_it_lacks() -> None:
    entry = pose_entry(CHILD)
    assert {name for name, value in entry.items() if value in ("", 0, False)} == set()
    still = replace(CHILD, change_over_seconds=0)
    assert pose_entry(still)["change_over_seconds"] == 0
    defaults = {part.name for part in fields(Pose) if part.default == ""}
    assert "sanskrit" in defaults
    assert defaults & set(entry) == {"exit"}


def test_whom_a_routine_suits_and_where_it_comes_from_are_read_as_they_were_written() -> None:
    step = replace(a_step(CHILD, gap=5), note="Slowly.")
    mine = Routine("mine", "Mine", (step,), for_whom="Who sits all day.", origin="A book.", own=True)
    text = file_text({"format": 1, "routines": [routine_entry(mine)]})
    read = read_if_sound(text, at_hand={CHILD.id: CHILD}, own=True)
    assert read is not None
    assert read.routines["mine"] == mine
    assert set(routine_entry(a_routine(a_step(CHILD)))) == {"id", "name", "steps"}
    assert routine_entry(replace(mine, name="  Mine "))["name"] == "Mine"


@pytest.mark.parametrize(
    ("name", "taken", "made"),
    [
        ("Core", (), "core"),
        ("Core", ("core",), "core-2"),
        ("Core", ("core", "core-2", "core-3"), "core-4"),
        ("X-ray of the back X", (), "x-ray-of-the-back-x"),
        ("-- Núñez --", (), "nunez"),
        ("x" * 59 + " yes", (), "x" * 59),
    ],
)
def test_an_id_is_the_name_in_plain_letters_with_a_number_where_it_is_taken(
    name: str, taken: tuple[str, ...], made: str
) -> None:
    assert fresh_id(name, taken) == made


def test_an_editor_is_told_which_schema_it_is_and_what_a_file_holds() -> None:
    schema = json.loads(json.dumps(json_schema()))
    assert schema["$schema"] == "https://json-schema.org/draft/2020-12/schema"
    file = schema["$defs"][schema["$ref"].rpartition("/")[2]]
    assert set(file["properties"]) == {"$schema", "format", "poses", "routines"}

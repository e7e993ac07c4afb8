"""Facts about reading a routine file: what is sound loads, and every fault is named with its place."""

import json
from typing import Any

import pytest
from backchime.core.field_check import MOST_FAULTS
from backchime.core.json_lines import MOST_PARTS
from backchime.core.routine import Library, Sides
from backchime.core.routine_faults import Fault
from backchime.core.routine_format import RoutineFileContents, read_routines
from hypothesis import given
from hypothesis import strategies as st
from msgspec.structs import replace

from tests.building import a_pose

AT_HAND = {pose.id: pose for pose in (a_pose("childs-pose"), a_pose("side-plank", sided=True, group="core"))}
POSE = {
    "id": "cobra",
    "name": "Cobra",
    "group": "stretch",
    "position_family": "kneel",
    "cues": ["Lie down."],
    "hold_seconds": 20,
    "longest_hold_seconds": 60,
    "change_over_seconds": 10,
}


def read(text: str) -> RoutineFileContents:
    return read_routines(text, at_hand=AT_HAND, own=True)


def read_with(**members: Any) -> RoutineFileContents:
    return read(json.dumps({"format": 1, **members}))


def faults_of_step(**step: Any) -> tuple[Fault, ...]:
    """The faults of a file with one routine with one step."""
    routine = {"id": "mine", "name": "Mine", "steps": [{"pose": "childs-pose", **step}]}
    return read_with(routines=[routine]).faults


def test_an_empty_list_of_routines_is_sound() -> None:
    assert read('{"format": 1}').faults == ()


def test_a_step_takes_from_its_pose_what_it_does_not_say() -> None:
    contents = read_with(routines=[{"id": "mine", "name": "Mine", "steps": [{"pose": "side-plank"}]}])
    (step,) = contents.library.routines["mine"].steps
    assert (step.change_over_seconds, step.switch_seconds, step.hold_seconds) == (10, 8, None)
    assert (step.sides, step.repetitions, step.locked) == (Sides.EACH, 1, False)
    assert contents.library.routines["mine"].own


def test_a_file_may_bring_its_own_poses() -> None:
    contents = read_with(poses=[POSE], routines=[{"id": "mine", "name": "M", "steps": [{"pose": "cobra"}]}])
    assert contents.faults == ()
    assert contents.library.routines["mine"].steps[0].pose.name == "Cobra"


def test_a_fault_names_line_routine_step_field_what_it_says_and_what_it_must_be() -> None:
    text = """{
  "format": 1,
  "routines": [
    {"id": "mine", "name": "Mine", "steps": [
      {"pose": "childs-pose"},
      {"pose": "childs-pose",
       "hold_seconds": "thirty"}
    ]}
  ]
}"""
    (fault,) = read(text).faults
    assert (fault.line, fault.routine, fault.step, fault.field) == (7, "mine", 2, "hold_seconds")
    assert (fault.says, fault.must_be) == ('"thirty"', "a whole number from 3 to 600")
    assert str(fault) == (
        'line 7, routine "mine", step 2: "hold_seconds" must be a whole number from 3 to 600. '
        'It says "thirty".'
    )


@pytest.mark.parametrize(
    ("field", "least", "most"),
    [
        ("hold_seconds", 3, 600),
        ("change_over_seconds", 0, 300),
        ("switch_seconds", 0, 300),
        ("gap_seconds", 0, 60),
        ("repetitions", 1, 20),
    ],
)
def test_numbers_have_their_limits(field: str, least: int, most: int) -> None:
    assert faults_of_step(**{field: least}) == faults_of_step(**{field: most}) == ()
    for beyond in (least - 1, most + 1, least + 0.5, str(least), True):
        (fault,) = faults_of_step(**{field: beyond})
        assert fault.field == field
        assert fault.must_be == f"a whole number from {least} to {most}"


@pytest.mark.parametrize(
    ("name", "is_sound"), [("", False), ("x", True), ("x" * 80, True), ("x" * 81, False)]
)
def test_names_have_one_to_eighty_characters(name: str, is_sound: bool) -> None:
    contents = read_with(routines=[{"id": "mine", "name": name, "steps": [{"pose": "childs-pose"}]}])
    assert (contents.faults == ()) is is_sound


@pytest.mark.parametrize(("count", "is_sound"), [(0, False), (1, True), (100, True), (101, False)])
def test_a_routine_has_one_to_a_hundred_steps(count: int, is_sound: bool) -> None:
    contents = read_with(routines=[{"id": "mine", "name": "M", "steps": [{"pose": "childs-pose"}] * count}])
    assert (contents.faults == ()) is is_sound


@pytest.mark.parametrize("name", ["Mine", "my routine", "../mine", "mine\n", "-", "é"])
def test_an_id_is_plain(name: str) -> None:
    contents = read_with(routines=[{"id": name, "name": "M", "steps": [{"pose": "childs-pose"}]}])
    assert [fault.field for fault in contents.faults] == ["id"]


def test_an_unknown_field_is_a_probable_spelling_mistake() -> None:
    (fault,) = faults_of_step(hold_secnds=30)
    assert fault.sentence == '"hold_secnds" is not a field here.'
    assert fault.hint == 'Did you mean "hold_seconds"?'


def test_an_unknown_pose_is_a_fault_with_a_guess() -> None:
    (fault,) = read_with(routines=[{"id": "m", "name": "M", "steps": [{"pose": "child-pose"}]}]).faults
    assert (fault.field, fault.hint) == ("pose", 'Did you mean "childs-pose"?')


@pytest.mark.parametrize("sides", ["each", "left", "right"])
def test_sides_of_an_unsided_pose_are_a_fault(sides: str) -> None:
    (fault,) = faults_of_step(sides=sides)
    assert fault.sentence == 'The pose "childs-pose" has no left and right side.'


@pytest.mark.parametrize("pose", ["childs-pose", "side-plank"])
def test_both_sides_at_once_is_nothing_one_writes(pose: str) -> None:
    (fault,) = faults_of_step(pose=pose, sides="both")
    assert fault.must_be == 'one of "each", "left", "right"'


def test_a_second_use_of_an_id_is_a_fault_and_the_first_loads() -> None:
    routine = {"id": "mine", "name": "First", "steps": [{"pose": "childs-pose"}]}
    contents = read_with(routines=[routine, {**routine, "name": "Second"}])
    assert [fault.sentence for fault in contents.faults] == [
        'The id "mine" is used twice among the routines.'
    ]
    assert contents.library.routines["mine"].name == "First"


@pytest.mark.parametrize(
    ("changes", "field"),
    [
        ({"hold_seconds": 61}, "hold_seconds"),
        ({"sided": True}, "side_means"),
        ({"side_means": "the upper leg"}, "side_means"),
        ({"group": "legs"}, "group"),
        ({"position_family": "hanging"}, "position_family"),
        ({"cues": []}, "cues"),
    ],
)
def test_what_does_not_fit_in_a_pose_is_a_fault(changes: dict[str, Any], field: str) -> None:
    (fault,) = read_with(poses=[{**POSE, **changes}]).faults
    assert (fault.pose, fault.field) == ("cobra", field)


def test_a_step_with_a_faulty_pose_says_so() -> None:
    steps = [{"pose": "cobra"}]
    contents = read_with(poses=[{**POSE, "name": ""}], routines=[{"id": "m", "name": "M", "steps": steps}])
    assert [fault.field for fault in contents.faults] == ["name", "pose"]
    assert contents.faults[1].sentence == 'The pose "cobra" has faults of its own.'


def test_all_faults_come_in_one_go_and_the_sound_routine_loads() -> None:
    steps = [{"pose": "childs-pose", "hold_seconds": 1}, {"pose": "nowhere", "locked": "yes", "colour": 1}]
    contents = read_with(
        routines=[
            {"id": "bad", "name": "", "steps": steps},
            {"id": "good", "name": "Good", "steps": [{"pose": "childs-pose"}]},
        ]
    )
    fields = sorted(fault.field for fault in contents.faults)
    assert fields == ["colour", "hold_seconds", "locked", "name", "pose"]
    assert list(contents.library.routines) == ["good"]


def test_a_name_that_stands_twice_is_a_fault() -> None:
    (fault,) = read('{\n"format": 1,\n"routines": [],\n"routines": []}').faults
    assert (fault.line, fault.sentence) == (4, '"routines" stands twice here; the last one counts.')


@pytest.mark.parametrize(
    ("text", "line", "said"),
    [
        ("", 1, "The file is empty."),
        ("[]", 1, "The file must hold one object in { }."),
        ('{"format": 1,\n "routines": [}', 2, "From column 15 on, the file cannot be read as JSON."),
        ('{"format": 9}', 1, "This file has format 9; this Backchime reads up to format 1."),
        ("[" * 100_000, 1, "The brackets in this file are nested too deeply."),
        ('{"poses": ' + "[" * 988 + "]" * 988 + "}", 1, "The brackets in this file are nested too deeply."),
        ('{"format": ' + "9" * 5_000 + "}", 1, "A number in this file has too many digits."),
        ('{"format": 1,\n"$schema": "\\ud83d"}', 2, "This text holds half of a character."),
    ],
)
def test_what_cannot_be_read_at_all_is_one_fault(text: str, line: int, said: str) -> None:
    (fault,) = read(text).faults
    assert (fault.line, fault.sentence) == (line, said)


def test_a_whole_character_written_as_two_halves_is_sound() -> None:
    routine = '{"id": "m", "name": "\\ud83d\\ude00", "steps": [{"pose": "childs-pose"}]}'
    contents = read(f'{{"format": 1, "routines": [{routine}]}}')
    assert contents.faults == ()
    assert contents.library.routines["m"].name == "😀"


@pytest.mark.parametrize("number", ["NaN", "Infinity", "-Infinity", "1e999", "null"])
def test_strange_numbers_are_faults_not_crashes(number: str) -> None:
    faults = read(f'{{"format": 1, "routines": [{{"id": "m", "name": {number}, "steps": []}}]}}').faults
    assert [fault.field for fault in faults] == ["name", "steps"]


anything = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=8),
    lambda inner: (
        st.lists(inner, max_size=3) | st.dictionaries(st.sampled_from((*POSE, "steps", "x")), inner)
    ),
    max_leaves=12,
)


@given(anything, anything)
def test_whatever_stands_in_a_file_reading_never_raises(poses: Any, routines: Any) -> None:
    text = json.dumps({"format": 1, "poses": poses, "routines": routines})
    contents = read(text)
    assert all(fault.sentence for fault in contents.faults)


@given(st.text(max_size=60))
def test_whatever_the_text_reading_never_raises(text: str) -> None:
    assert read(text).faults


@given(st.data())
def test_every_cut_of_a_sound_file_is_named(data: st.DataObject) -> None:
    text = json.dumps({"format": 1, "poses": [POSE]}, indent=1)
    cut = data.draw(st.integers(0, len(text) - 1))
    (fault,) = read(text[:cut]).faults
    assert fault.line is not None


def test_a_name_that_stands_twice_far_down_is_told_without_its_line() -> None:
    text = '{"format": 1, "routines": [], "poses": [' + "[]," * 60_000 + '[]], "format": 1}'
    faults = read_routines(text, at_hand={}, own=True).faults
    (twice,) = (fault for fault in faults if "twice in one object" in str(fault))
    assert (twice.line, twice.hint) == (None, "Take one of them out.")
    assert faults[0] is twice  # before those of the first line


@pytest.mark.parametrize("pose", ["", ', "pose": 3'])
def test_a_step_without_a_pose_is_a_fault_of_that_field_alone(pose: str) -> None:
    step = '{"hold_seconds": 20' + pose + "}"
    text = '{"format": 1, "routines": [{"id": "a", "name": "A", "steps": [' + step + "]}]}"
    faults = read_routines(text, at_hand={}, own=True).faults
    assert [fault.field for fault in faults] == ["pose"]


def faults_with(**members: Any) -> list[Fault]:
    """Faults without their lines, which are stated elsewhere."""
    return [replace(fault, line=None) for fault in read_with(**members).faults]


def test_what_is_wrong_between_the_fields_of_a_pose_is_said_with_how_to_mend_it() -> None:
    long = Fault(
        '"hold_seconds" says 61, which is above the 60 of "longest_hold_seconds".',
        pose="cobra",
        field="hold_seconds",
        says="61",
        must_be="at most 60",
    )
    assert faults_with(poses=[{**POSE, "hold_seconds": 61, "longest_hold_seconds": 60}]) == [long]
    assert faults_with(poses=[{**POSE, "sided": True, "switch_seconds": 5}]) == [
        Fault(
            'A sided pose needs "side_means".',
            "Say what is left or right, such as: the leg that is raised.",
            pose="cobra",
            field="side_means",
        )
    ]
    assert faults_with(poses=[{**POSE, "side_means": "the upper leg"}]) == [
        Fault(
            '"side_means" is only for a sided pose.',
            'Write "sided": true, or take "side_means" out.',
            pose="cobra",
            field="side_means",
        )
    ]


def test_what_is_wrong_between_a_step_and_its_pose_is_said_with_how_to_mend_it() -> None:
    def step(pose: str, **changes: Any) -> list[Fault]:
        steps = [{"pose": "childs-pose"}, {"pose": pose, **changes}]
        broken = {**POSE, "id": "broken", "name": ""}
        found = faults_with(poses=[broken], routines=[{"id": "m", "name": "M", "steps": steps}])
        return [fault for fault in found if fault.routine]

    place: dict[str, Any] = {"routine": "m", "step": 2}
    assert step("child-pose") == [
        Fault(
            'There is no pose called "child-pose".',
            'Did you mean "childs-pose"?',
            **place,
            field="pose",
            says='"child-pose"',
        )
    ]
    assert step("broken") == [
        Fault(
            'The pose "broken" has faults of its own.',
            "Mend those and the step is fine.",
            **place,
            field="pose",
            says='"broken"',
        )
    ]
    assert step("childs-pose", sides="left") == [
        Fault(
            'The pose "childs-pose" has no left and right side.',
            'Take "sides" out of this step.',
            **place,
            field="sides",
            says='"left"',
        )
    ]


@pytest.mark.parametrize(("section", "where"), [("poses", "pose"), ("routines", "routine")])
def test_an_id_that_is_used_twice_is_said_with_how_to_mend_it(section: str, where: str) -> None:
    routine = {"id": "cobra", "name": "M", "steps": [{"pose": "childs-pose"}]}
    entry = POSE if section == "poses" else routine
    place: dict[str, Any] = {where: "cobra"}
    assert faults_with(**{section: [entry, {**entry, "id": "other"}, entry]}) == [
        Fault(
            f'The id "cobra" is used twice among the {section}.',
            "Give each an id of its own.",
            **place,
            field="id",
            says='"cobra"',
        )
    ]


def test_a_name_that_stands_twice_in_any_object_is_said_with_how_to_mend_it() -> None:
    text = (
        '{"format": 1, "routines": [{"id": "a", "id": "b", "name": "B", "steps": [{"pose": "side-plank"}]}]}'
    )
    assert read(text).faults == (
        Fault(
            '"id" stands twice here; the last one counts.', "Take one of them out.", 1, "", "b", None, "id"
        ),
    )


def test_a_newer_format_says_what_to_use() -> None:
    (fault,) = read('{"format": 2, "routines": []}').faults
    assert (fault.hint, fault.line, fault.field) == ("Use a newer Backchime to read it.", 1, "format")
    assert read('{"format": 2}').library == Library()


def test_after_too_many_faults_nothing_is_in_use_and_the_last_says_so() -> None:
    good = {"id": "good", "name": "Good", "steps": [{"pose": "childs-pose"}]}
    odd = [{**good, "id": f"m{number}", "odd": 1} for number in range(MOST_FAULTS)]
    most = read_with(routines=[good, *odd])
    assert (len(most.faults), list(most.library.routines)) == (MOST_FAULTS, ["good"])
    more = read_with(routines=[good, *odd, {**odd[0], "id": "last"}])
    assert (len(more.faults), more.library) == (MOST_FAULTS + 1, Library())
    assert more.faults[-1] == Fault(
        "There are more faults than are named here, so nothing of this file is in use.",
        "Mend these, then check it again.",
    )


def test_routines_are_the_persons_own_only_where_that_is_said() -> None:
    text = json.dumps(
        {"format": 1, "routines": [{"id": "m", "name": "M", "steps": [{"pose": "childs-pose"}]}]}
    )
    for own in (False, True):
        assert read_routines(text, at_hand=AT_HAND, own=own).library.routines["m"].own is own
    assert not read_routines(text, at_hand=AT_HAND).library.routines["m"].own
    faulty = text.replace("}]}]}", "}]}, 7]}")
    assert read(faulty).library.routines["m"].own
    assert not read_routines(faulty, at_hand=AT_HAND).library.routines["m"].own


def test_an_entry_without_an_id_is_named_by_its_number_and_an_object_for_a_list_by_its_names() -> None:
    found = faults_with(poses=[POSE, 7, {**POSE, "id": "", "name": ""}])
    assert {fault.pose for fault in found} == {"number 2", "number 3"}
    assert [fault.field for fault in found if fault.pose == "number 2"] == [""]
    steps = [{"pose": "childs-pose"}, 7]
    (none,) = faults_with(routines=[{"id": "mine", "name": "Mine", "steps": steps}])
    assert (none.routine, none.step, none.field) == ("mine", 2, "")
    assert faults_with(routines={"a": 1})[0].field == "routines"
    faults = read('{"format": 1, "routines": {"a": 1, "a": 2}}').faults
    assert "a" in {fault.routine for fault in faults}


def test_where_poses_or_routines_are_no_list_nothing_of_the_file_is_in_use() -> None:
    mine = {"id": "mine", "name": "Mine", "steps": [{"pose": "childs-pose"}]}
    for found in (read_with(poses={}, routines=[mine]), read_with(poses=[POSE], routines={})):
        assert (found.library, len(found.faults)) == (Library(), 1)


def test_of_more_than_a_file_can_hold_nothing_is_looked_at() -> None:
    assert read("[" + "," * MOST_PARTS) == RoutineFileContents(
        Library(),
        (
            Fault(
                "There is more in this file than a routine file can hold.",
                "Divide it into several files.",
                line=1,
            ),
        ),
    )


def test_faults_come_in_the_order_of_the_file_and_what_is_sound_beside_them_loads() -> None:
    step = '"steps": [{"pose": "childs-pose"}]'
    text = f"""{{"poses": [{json.dumps(POSE)},
        {json.dumps({**POSE, "id": "odd", "hold_seconds": 61})}],
        "routines": [
        {{"id": "mine", "name": "", {step}}},
        {{"id": "yours", "name": "Yours", {step}}}],
        "format": 1}}"""
    found = read(text)
    assert [(fault.line, fault.routine, fault.pose) for fault in found.faults] == [
        (2, "", "odd"),
        (4, "mine", ""),
    ]
    assert (list(found.library.routines), list(found.library.poses)) == (["yours"], ["cobra"])

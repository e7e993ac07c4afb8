"""Facts about reading a routine file at once: nothing is taken for sound that has a fault."""

import json
from typing import Any

import pytest
from backchime.core.made_when_asked import MadeWhenAsked, entries_of
from backchime.core.routine import Library
from backchime.core.routine_format import read_carefully, read_routines
from backchime.core.sound_routines import read_if_sound
from backchime.places import SHIPPED_ROUTINES
from hypothesis import given
from hypothesis import strategies as st

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
TEXT = st.sampled_from(["", "Mine", 'He said ": go', "é", "a : b", "😀", "x" * 81, "\n", 7, None])
STEPS = st.fixed_dictionaries(
    {"pose": st.sampled_from(["childs-pose", "side-plank", "cobra", "nobody", "Not an id", ""])},
    optional={
        "hold_seconds": st.sampled_from([None, 1, 30, 30.0, "30", 10**30]),
        "repetitions": st.sampled_from([1, 3, 21]),
        "gap_seconds": st.sampled_from([5, 6, -1]),
        "sides": st.sampled_from([None, "left", "each", "up"]),
        "locked": st.booleans(),
        "note": TEXT,
        "colour": st.none(),
    },
)
ROUTINES = st.fixed_dictionaries(
    {
        "id": st.sampled_from(["mine", "yours", "Mine", "mine\n", "a" * 81, ""]),
        "name": TEXT,
        "steps": st.lists(STEPS, max_size=3),
    },
    optional={"for_whom": TEXT, "origin": TEXT},
)
POSES = st.fixed_dictionaries(
    {name: st.just(value) for name, value in POSE.items() if name not in ("id", "hold_seconds")}
    | {"id": st.sampled_from(["cobra", "childs-pose", "Cobra"]), "hold_seconds": st.sampled_from([20, 61])},
    optional={
        "sided": st.booleans(),
        "side_means": st.sampled_from(["", "The leg that is raised."]),
    },
)
FILES = st.fixed_dictionaries(
    {"format": st.sampled_from([1, 1, 1, 2, True]), "routines": st.lists(ROUTINES, max_size=3)},
    optional={"poses": st.lists(POSES, max_size=2), "$schema": TEXT},
)
CHANGES = st.tuples(
    st.sampled_from(['"id"', '"name"', '"pose"', ":", "{", '"', ",", "1", "\\u"]),
    st.sampled_from(
        ['"id"', '"name"', '"name":"x","name"', '"id" ', " :", "\\u0022", "\\ud83d", "\x01", "NaN", ""]
    ),
)


def sound(text: str) -> Library | None:
    return read_if_sound(text, at_hand=AT_HAND, own=True)


def written(routines: list[Any], **more: object) -> str:
    return json.dumps({"format": 1, **more, "routines": routines})


@given(
    file=FILES, changes=st.lists(CHANGES, max_size=2), indent=st.sampled_from([None, 2]), ascii_=st.booleans()
)
def test_what_is_taken_for_sound_is_read_carefully_to_the_same(
    file: dict[str, Any], changes: list[tuple[str, str]], indent: int | None, ascii_: bool
) -> None:
    text = json.dumps(file, indent=indent, ensure_ascii=ascii_)
    for old, new in changes:
        text = text.replace(old, new, 1)
    at_once, carefully = sound(text), read_carefully(text, at_hand=AT_HAND, own=True)
    if at_once is not None:
        assert carefully.faults == ()
        assert at_once == carefully.library
    assert read_routines(text, at_hand=AT_HAND, own=True) == carefully


def test_the_shipped_file_is_sound() -> None:
    text = SHIPPED_ROUTINES.read_text("utf-8")
    at_once = read_if_sound(text, at_hand={}, own=False)
    assert at_once == read_carefully(text, at_hand={}).library
    assert at_once is not None
    assert all(routine.steps for routine in at_once.routines.values())


@pytest.mark.parametrize(
    "text",
    [
        '{"format": 1, "routines": [], "routines": []}',
        '{"format": 1, "routines": [], "routines" : []}',
        '{"format": 1, "$schema": "a\\u0022: b", "routines": [], "routines" : []}',
        # as many names as are needed to say it, and one of them twice
        '{"format": 1, "$schema": "a\\u0022: b", "$schema": "a\\u0022: b"}',
        '{"format": 1, "$schema": "a", "$schema" : "b"}',
        written([{"id": "a" * 81, "name": "Mine", "steps": [{"pose": "childs-pose"}]}]),
        written([{"id": "mine", "name": "A \ud800", "steps": [{"pose": "childs-pose"}]}]),
        written([{"id": "mine", "name": "Mine", "steps": [{"pose": "childs-pose", "sides": "left"}]}]),
        written([{"id": "mine", "name": "Mine", "steps": [{"pose": "cobra"}]}]),
        written([{"id": "mine\n", "name": "Mine", "steps": [{"pose": "childs-pose"}]}]),
        written(2 * [{"id": "mine", "name": "Mine", "steps": [{"pose": "childs-pose"}]}]),
        written([], poses=[{**POSE, "hold_seconds": 61}]),
        written([], poses=[{**POSE, "sided": True}]),
        "[" * 100_000,
        "",
    ],
)
def test_what_may_be_wrong_is_left_to_the_careful_reading(text: str) -> None:
    assert sound(text) is None


@pytest.mark.parametrize("said", ["a : b", 'so ": there', "plain"])
def test_whatever_the_words_a_sound_file_is_read_at_once(said: str) -> None:
    step = {"pose": "childs-pose", "gap_seconds": 5, "note": said}  # which a reader takes for granted
    assert sound(written([{"id": "mine", "name": said, "steps": [step]}], **{"$schema": ""})) is not None


def test_the_longest_id_that_may_be_is_read_at_once() -> None:
    assert sound(written([{"id": "a" * 80, "name": "Mine", "steps": [{"pose": "childs-pose"}]}])) is not None


def test_a_routine_is_made_once_and_when_it_is_asked_for() -> None:
    asked: list[str] = []

    def make(entry: str) -> str:
        asked.append(entry)
        return entry.upper()

    things = MadeWhenAsked({"a": "one", "b": "two"}, make)
    assert (list(things), len(things), "a" in things, "c" in things, asked) == (
        ["a", "b"],
        2,
        True,
        False,
        [],
    )
    assert (things["b"], things["b"], asked) == ("TWO", "TWO", ["two"])
    assert entries_of(things) == {"a": "one", "b": "two"}


def test_nothing_is_made_to_add_a_library_to_another() -> None:
    routines = [{"id": "mine", "name": "Mine", "steps": [{"pose": "childs-pose"}]}]
    mine = sound(written(routines))
    again = sound(written([{**routines[0], "name": "Another"}, {**routines[0], "id": "yours"}]))
    assert mine is not None
    assert again is not None
    both = mine.with_added(again)
    assert list(both.routines) == ["mine", "yours"]
    assert [entry.name for entry in entries_of(both.routines).values()] == ["Another", "Mine"]
    assert not again.routines._made  # type: ignore[attr-defined]
    assert both.routines["mine"].name == "Another"

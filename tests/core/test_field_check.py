"""Facts about what is said of a field: what it must be, whatever its kind."""

from datetime import date, datetime
from enum import StrEnum
from typing import Annotated, Any, Literal

import pytest
from backchime.core.field_check import MOST_FAULTS, FieldFault, check_fields, shown
from msgspec import Meta, Struct, field


class Measured(Struct):
    """Numbers with limits and without."""

    free: float = 0.0
    least: Annotated[float, Meta(ge=1)] = 1.0
    within: Annotated[float, Meta(ge=1, le=2)] = 1.0
    either: bool | int | None = None


@pytest.mark.parametrize(
    ("name", "value", "must_be"),
    [
        ("free", "x", "a number"),
        ("least", "x", "a number"),
        ("within", 3, "a number from 1 to 2"),
        ("within", 0.5, "a number from 1 to 2"),
        ("either", "x", "true or false or a whole number"),
    ],
)
def test_a_number_is_asked_for_with_the_limits_it_has(name: str, value: object, must_be: str) -> None:
    _, (fault,) = check_fields({name: value}, Measured)
    assert (fault.path, str(fault.must_be)) == ((name,), must_be)


class Colour(StrEnum):
    """Two that may stand there."""

    RED = "red"
    BLUE = "blue"


class Entry(Struct):
    """What stands in a list."""

    name: Annotated[str, Meta(min_length=1, max_length=5)]
    size: Annotated[int, Meta(ge=1, le=9)] = 1


class Kinds(Struct, frozen=True):
    """A field of every kind."""

    needed: str
    flag: bool = False
    whole: int = 0
    from_one: Annotated[int, Meta(ge=1)] = 1
    up_to: Annotated[int, Meta(le=9)] = 1
    only: Annotated[int, Meta(ge=7, le=7)] = 7
    within: Annotated[int, Meta(ge=1, le=9)] = 1
    explained: Annotated[int, Meta(ge=1, le=9, description="Of no matter here.")] = 1
    step: Annotated[float, Meta(ge=0.5, le=2, multiple_of=0.5)] = 1.0
    text: str = ""
    short: Annotated[str, Meta(max_length=5)] = ""
    one_of: Literal["a", "b"] = "a"
    colour: Colour = Colour.RED
    moment: datetime | None = None
    day: date | None = None
    said: Annotated[str, Meta(min_length=1, extra={"must_be": "a name"})] = "x"
    entry: Entry = field(default_factory=lambda: Entry("x"))
    entries: Annotated[list[Entry], Meta(min_length=1, max_length=2)] = field(default_factory=list)
    few: Annotated[list[int], Meta(max_length=3)] = field(default_factory=list)
    names: list[str] = field(default_factory=list)
    pair: tuple[int, ...] = ()
    by_name: dict[str, Annotated[int, Meta(ge=1, le=9)]] = field(default_factory=dict)


def faults_of(**raw: Any) -> list[tuple[str, str]]:
    return [(fault.says, str(fault.must_be)) for fault in check_fields({"needed": "x", **raw}, Kinds)[1]]


@pytest.mark.parametrize(
    ("name", "must_be"),
    [
        ("needed", "text"),
        ("flag", "true or false"),
        ("whole", "a whole number"),
        ("from_one", "a whole number"),
        ("up_to", "a whole number"),
        ("only", "7"),
        ("within", "a whole number from 1 to 9"),
        ("explained", "a whole number from 1 to 9"),
        ("step", "a number from 0.5 to 2 in steps of 0.5"),
        ("text", "text"),
        ("short", "text of 0 to 5 characters"),
        ("one_of", 'one of "a", "b"'),
        ("colour", 'one of "red", "blue"'),
        ("moment", "a moment such as 2026-11-26T18:30:00+01:00"),
        ("day", "a day such as 2026-11-26"),
        ("said", "a name"),
        ("entry", "an object in { }"),
        ("entries", "a list of 1 to 2 entries"),
        ("few", "a list of 0 to 3 entries"),
        ("names", "a list"),
        ("pair", "a list"),
        ("by_name", "an object in { }"),
    ],
)
def test_every_kind_of_field_says_what_it_must_be(name: str, must_be: str) -> None:
    kept, faults = check_fields({"needed": "x", name: 0.25}, Kinds)
    assert [(fault.path, fault.says, str(fault.must_be)) for fault in faults] == [((name,), "0.25", must_be)]
    assert name not in kept


def test_what_is_right_is_kept_beside_what_is_wrong() -> None:
    raw = {"needed": "x", "whole": 0, "flag": 1, "names": [], "entries": [{"name": "a"}]}
    kept, (fault,) = check_fields(raw, Kinds)
    assert kept == {name: value for name, value in raw.items() if name != "flag"}
    assert fault == FieldFault(("flag",), "1", fault.must_be)


def test_a_required_field_that_is_not_there_is_missing_and_no_other_is() -> None:
    _, (fault,) = check_fields({}, Kinds, path=("a", 1))
    assert (fault.path, fault.says, str(fault.must_be)) == (("a", 1, "needed"), "", "text")
    assert (fault.missing, fault.unknown) == (True, False)


def test_an_unknown_name_is_told_with_those_that_may_stand_there() -> None:
    _, faults = check_fields({"nam": "x", "size": 3, "colour": 1}, Entry)
    assert [(one.path, one.says, one.must_be, one.known, one.unknown) for one in faults[:2]] == [
        (("nam",), '"x"', "", ("name", "size"), True),
        (("colour",), "1", "", ("name", "size"), True),
    ]
    assert [(one.path, one.missing) for one in faults[2:]] == [(("name",), True)]


def test_faults_in_lists_and_objects_are_told_by_their_place() -> None:
    raw = {
        "needed": "x",
        "entries": [{"name": ""}, {"size": 10}],
        "entry": {"name": "x", "size": 0},
        "by_name": {"a": 1, "b": 10, "c": "x"},
    }
    kept, faults = check_fields(raw, Kinds)
    assert [fault.path for fault in faults] == [
        ("entries", 0, "name"),
        ("entries", 1, "size"),
        ("entries", 1, "name"),
        ("entry", "size"),
        ("by_name", "b"),
        ("by_name", "c"),
    ]
    assert kept == {"needed": "x", "by_name": {"a": 1}}
    assert str(faults[0].must_be) == "text of 1 to 5 characters"


@pytest.mark.parametrize(("count", "is_right"), [(0, False), (1, True), (2, True), (3, False)])
def test_a_list_has_its_length(count: int, is_right: bool) -> None:
    told = [] if is_right else [(f"a list of {count}", "a list of 1 to 2 entries")]
    assert faults_of(entries=[{"name": "x"}] * count) == told
    assert faults_of(few=[1] * 4) == [("a list of 4", "a list of 0 to 3 entries")]


def test_after_some_two_hundred_faults_no_more_are_looked_for() -> None:
    many = {f"unknown{number}": 1 for number in range(MOST_FAULTS * 2)}
    assert len(check_fields(many, Measured)[1]) == MOST_FAULTS + 1
    assert len(faults_of(names=[1] * MOST_FAULTS * 2)) == MOST_FAULTS + 1
    assert len(faults_of(by_name=dict.fromkeys(many, 0))) == MOST_FAULTS + 1


def test_a_value_is_shown_as_in_the_file_and_cut_short() -> None:
    assert shown("é") == '"é"'
    assert shown("x" * 58) == '"' + "x" * 58 + '"'
    assert shown("x" * 59) == '"' + "x" * 58 + "…"
    assert shown([1, {"a": [2, "b"]}]) == '[1, {"a": [2, "b"]}]'
    assert shown(["x" * 57, 1]) == '["' + "x" * 57 + "…"


def test_half_of_a_character_is_none_of_the_choices() -> None:
    assert [must_be for _, must_be in faults_of(colour="\ud83d")] == ['one of "red", "blue"']

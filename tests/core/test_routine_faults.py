"""Facts about how a fault of a routine file is said, and how it can be mended."""

import json

import pytest
from backchime.core.field_check import FieldFault
from backchime.core.routine_faults import Fault, Finding, finding_of, json_fault, suggestion

MANY = tuple(f"zz{number}" for number in range(13))


@pytest.mark.parametrize(
    ("places", "said"),
    [
        ({}, "Wrong."),
        ({"line": 3}, "line 3: Wrong."),
        ({"pose": "cobra"}, 'pose "cobra": Wrong.'),
        ({"routine": "mine", "step": 2}, 'routine "mine", step 2: Wrong.'),
        ({"line": 3, "pose": "cobra", "hint": "Mend it."}, 'line 3, pose "cobra": Wrong. Mend it.'),
    ],
)
def test_a_fault_is_told_with_the_places_that_are_known(places: dict[str, str | int], said: str) -> None:
    assert str(Fault("Wrong.", **places)) == said  # type: ignore[arg-type]


def test_a_wrong_field_says_what_it_has_and_what_it_must_be() -> None:
    fault = FieldFault(("poses", 0, "hold_seconds"), '"30"', "a whole number from 3 to 600")
    assert finding_of(fault) == Finding(
        fault.path,
        '"hold_seconds" must be a whole number from 3 to 600. It says "30".',
        "Write 30 without quotes.",
        '"30"',
        "a whole number from 3 to 600",
    )


def test_a_missing_field_says_what_it_must_be() -> None:
    fault = FieldFault(("poses", 0, "name"), "", "text of 1 to 80 characters")
    assert finding_of(fault) == Finding(
        fault.path,
        '"name" is missing.',
        "It must be text of 1 to 80 characters.",
        "",
        "text of 1 to 80 characters",
    )


def test_an_unknown_field_says_what_may_have_been_meant() -> None:
    fault = FieldFault(("poses", 0, "nam"), "1", "", ("id", "name"))
    told = finding_of(fault)
    assert told == Finding(fault.path, '"nam" is not a field here.', 'Did you mean "name"?', "1")


def test_an_entry_of_a_list_is_named_by_its_number_and_the_list_around_it() -> None:
    told = finding_of(FieldFault(("poses", 0, "cues", 1), "1", "text"))
    assert told.sentence == 'Entry 2 of "cues" must be text. It says 1.'


@pytest.mark.parametrize(
    ("says", "must_be", "hint"),
    [
        ('"30"', "a whole number", "Write 30 without quotes."),
        ('"thirty"', "a whole number", ""),
        ("30", "a whole number from 1 to 9", ""),
        ('"30"', "text", ""),
        ('"yes"', "true or false", "Write true or false without quotes."),
    ],
)
def test_quotes_that_should_not_be_there_are_named(says: str, must_be: str, hint: str) -> None:
    assert finding_of(FieldFault(("locked",), says, must_be)).hint == hint


@pytest.mark.parametrize(
    ("word", "known", "said"),
    [
        ("plnk", ("bridge", "plank", "planks"), 'Did you mean "plank"?'),
        ("abcdx", ("abyy",), "Known here: abyy."),  # too little alike
        ("q", MANY[:12], "Known here: zz0, zz1, zz2, zz3, zz4, zz5, zz6, zz7, zz8, zz9, zz10, zz11."),
        ("q", MANY, "Known here: zz0, zz1, zz2, zz3, zz4, zz5, zz6, zz7, zz8, zz9, zz10, zz11…"),
    ],
)
def test_a_guess_or_at_most_twelve_names_help_with_an_unknown_word(
    word: str, known: tuple[str, ...], said: str
) -> None:
    assert suggestion(word, known) == said


def fault_of(text: str) -> Fault:
    with pytest.raises(json.JSONDecodeError) as caught:
        json.loads(text)
    return json_fault(caught.value)


def test_an_empty_file_is_told_how_to_begin() -> None:
    assert fault_of(" \n") == Fault(
        "The file is empty.", 'Write {"format": 1, "routines": []} and go on from there.', line=1
    )


@pytest.mark.parametrize(
    ("text", "hint"),
    [
        ('{"a": 1 "b": 2}', "A comma seems to be missing"),
        ('{"a" 1}', "A colon seems to be missing"),
        ("{a: 1}", "A name in double quotes"),
        ("[1,]", "comma too many"),
        ('{"a": }', "A value should stand here"),
        ("[] []", "Something stands after the end"),
        ('["a', "The closing quotation mark"),
        ('["a\n"]', "goes over the end of its line"),
    ],
)
def test_what_is_no_json_is_told_with_its_place_and_what_may_be_the_matter(text: str, hint: str) -> None:
    fault = fault_of("\n" + text)
    assert hint in fault.hint
    assert fault.line in (2, 3)


def test_what_else_json_may_say_is_told_in_its_own_words() -> None:
    assert json_fault(json.JSONDecodeError("Odd", "{}", 0)) == Fault(
        "From column 1 on, the file cannot be read as JSON.", "Odd.", line=1
    )

"""Facts about where things stand in a JSON text."""

import json

import pytest
from backchime.core.json_lines import (
    DEEPEST_NESTING,
    MOST_PARTS,
    MOST_TOKENS,
    JsonLines,
    deepest_nesting,
    has_half_characters,
    is_crowded,
    is_nested_too_deeply,
    locate,
)

TEXT = """{
  "poses": [],
  "routines": [
    {
      "id": "one",
      "steps": [{"pose": "plank"},
                {"pose": "bridge",
                 "hold_seconds": 30}]
    },
    {
      "id": "two", "steps": [1, [2,
        3]]
    }
  ]
}"""


@pytest.mark.parametrize(
    ("path", "line"),
    [
        ((), 1),
        (("poses",), 2),
        (("routines",), 3),
        (("routines", 0), 4),
        (("routines", 0, "id"), 5),
        (("routines", 0, "steps", 0, "pose"), 6),
        (("routines", 0, "steps", 1), 7),
        (("routines", 0, "steps", 1, "hold_seconds"), 8),
        (("routines", 1, "steps"), 11),
        (("routines", 1, "steps", 1, 0), 11),
        (("routines", 1, "steps", 1, 1), 12),
    ],
)
def test_every_value_has_its_line(path: tuple[str | int, ...], line: int) -> None:
    found = locate(TEXT)
    assert found.lines[path] == line
    assert found.line_of((*path, "missing", "deeper")) == line
    assert not found.is_cut_short
    assert not found.repeated


def test_of_a_text_cut_short_only_what_was_come_by_has_a_line() -> None:
    found = locate(TEXT[: TEXT.index("two")])
    assert found.is_cut_short
    assert found.line_of(("routines", 0, "steps", 5)) == 6
    assert found.line_of(("routines", 1, "steps")) == 10
    assert found.line_of(("routines", 2)) is None
    assert JsonLines({(): 1}).line_of(("more",)) == 1


def test_a_list_after_an_object_and_an_object_in_a_list_are_walked_alike() -> None:
    found = locate('[\n{"a": {"b": [1,\n2]},\n"c": "x"}, [\n{}\n]\n]')
    assert found.lines == {
        (): 1,
        (0,): 2,
        (0, "a"): 2,
        (0, "a", "b"): 2,
        (0, "a", "b", 0): 2,
        (0, "a", "b", 1): 3,
        (0, "c"): 4,
        (1,): 4,
        (1, 0): 5,
    }


def test_a_name_that_stands_twice_is_told_with_its_last_line() -> None:
    found = locate('{"a": 1,\n"b": {"a": 2},\n"a": 3}')
    assert found.repeated == [(("a",), 3)]
    assert found.line_of(("a",)) == 3


def test_a_text_in_a_list_is_no_name() -> None:
    assert locate('{"a": ["x", "y"], "b": ["x"]}').repeated == []


def test_half_characters_are_told_by_their_lines_in_names_and_in_values() -> None:
    half, whole = r"\ud83d", r"\ud83d\ude00"
    text = f'{{"{half}":\n"{half}",\n"b":\n"{whole}"}}'
    assert locate(text).half_characters == [1, 2]
    assert has_half_characters(text, json.loads(text))
    assert not has_half_characters(f'["{whole}", "ä"]', json.loads(f'["{whole}", "ä"]'))


@pytest.mark.parametrize(
    ("text", "deepest"),
    [
        ("1", 0),
        ("[]", 1),
        ('{"a": []}', 2),
        ('[[], [], {"a": {}}]', 3),
        ('["[[[[", "]"]', 1),
        ("[[]][[]]", 2),
    ],
)
def test_only_brackets_outside_texts_nest(text: str, deepest: int) -> None:
    assert deepest_nesting(text) == deepest


def test_half_a_character_is_in_nobodys_way_when_brackets_are_counted() -> None:
    assert deepest_nesting('["\ud800 [", [\ud800]]') == 2


@pytest.mark.parametrize(("opening", "closing"), [("[", "]"), ('{"a":', "}")])
def test_fifty_brackets_may_be_open_at_once_and_no_more(opening: str, closing: str) -> None:
    fifty = opening * DEEPEST_NESTING + "1" + closing * DEEPEST_NESTING
    assert not is_nested_too_deeply(fifty)
    assert is_nested_too_deeply(f"[{fifty}]")
    assert not is_nested_too_deeply(", ".join([fifty] * 3))  # many, but not at once


@pytest.mark.parametrize("mark", ["[", "{", ","])
def test_a_text_is_crowded_by_its_lists_objects_and_entries_however_they_are_mixed(mark: str) -> None:
    assert not is_crowded(mark * MOST_PARTS)
    assert is_crowded(mark * MOST_PARTS + "[")


def test_a_text_is_crowded_by_its_texts_too() -> None:
    assert not is_crowded('"' * (3 * MOST_PARTS))
    assert is_crowded('"' * (3 * MOST_PARTS + 1))


def test_the_walk_over_a_very_long_text_ends_before_one_has_to_wait() -> None:
    found = locate("[" + "1,\n" * MOST_TOKENS + "1]")
    assert found.is_cut_short
    assert found.line_of((1_000,)) == 1_001
    assert found.line_of((MOST_TOKENS,)) is None


def test_at_a_brackets_end_what_follows_is_told_apart_as_before() -> None:
    assert locate('{"a": {"b": 1}, "b": [[], "x", {"c": ["d"]}, "y"], "z": {}}').repeated == []
    assert locate('[{"a": 1, "b": 2}, "a", {"a": 1}, "a"]').repeated == []

"""Facts about the content of a routine file that is put together with another."""

from typing import Any

import pytest
from backchime.core.routine_file_edit import (
    Incoming,
    empty_file,
    ids_in,
    place_of,
    renamed,
    with_entry,
    without_routine,
)


def test_what_comes_in_under_other_ids_takes_its_steps_along() -> None:
    steps = [{"pose": "bow", "hold_seconds": 20}, {"pose": "plank"}]
    incoming = Incoming(
        poses=({"id": "bow", "name": "Bow"}, {"id": "arch"}),
        routines=({"id": "mine", "name": "Mine", "steps": steps}, {"id": "other", "steps": []}),
    )
    found = renamed(incoming, poses={"bow": "bow-2"}, routines={"mine": "mine-2"})
    assert found.poses == ({"id": "bow-2", "name": "Bow"}, {"id": "arch"})
    assert found.routines == (
        {"id": "mine-2", "name": "Mine", "steps": [{"pose": "bow-2", "hold_seconds": 20}, {"pose": "plank"}]},
        {"id": "other", "steps": []},
    )
    assert incoming.routines[0]["steps"] == steps


ENTRIES: list[Any] = [7, {"id": "one"}, {"name": "x"}, {"id": "two"}, {"id": 3}]
RAW: dict[str, Any] = {"format": 1, "poses": [], "routines": ENTRIES}


def test_an_empty_file_has_its_format_and_no_routine() -> None:
    assert empty_file(1) == {"format": 1, "routines": []}


def test_an_entry_takes_the_place_of_the_one_with_its_id() -> None:
    changed = with_entry(RAW, "routines", {"id": "two", "name": "Two"}, at=0)
    routines = [7, {"id": "one"}, {"name": "x"}, {"id": "two", "name": "Two"}, {"id": 3}]
    assert changed == {**RAW, "routines": routines}


@pytest.mark.parametrize(("at", "place"), [(None, 5), (0, 0), (2, 2)])
def test_a_new_entry_comes_last_or_where_it_is_asked_for(at: int | None, place: int) -> None:
    new = {"id": "new"}
    changed = with_entry(RAW, "routines", new, at=at)
    assert changed["routines"][place] == new
    assert len(changed["routines"]) == 6
    assert with_entry({"format": 1}, "poses", new) == {"format": 1, "poses": [new]}
    assert new not in ENTRIES


def test_entries_are_found_by_their_ids_among_faulty_ones() -> None:
    assert ids_in(RAW, "routines") == {"one", "two"}
    assert ids_in({}, "poses") == frozenset()
    assert [place_of(RAW, name) for name in ("one", "two", "three")] == [1, 3, None]
    assert place_of({}, "one") is None


def test_a_routine_is_taken_out_and_all_else_stays() -> None:
    changed = without_routine(RAW, 1)
    assert changed == {**RAW, "routines": [7, {"name": "x"}, {"id": "two"}, {"id": 3}]}
    assert place_of(RAW, "one") == 1

"""Facts about the person's own routine file: it is changed where it is meant to be, and nothing is lost."""

import json
from collections.abc import Callable
from datetime import datetime
from pathlib import Path

import pytest
from backchime.core.routine import Library, Routine
from backchime.core.routine_draft import draft_of
from backchime.core.routine_writing import file_text
from backchime.places import SHIPPED_ROUTINES
from backchime.storage.draft_file import drop_draft, load_draft, save_draft, set_draft_aside
from backchime.storage.own_routines import (
    NotSavedError,
    bring_in,
    incoming_of,
    put_back,
    remove_routine,
    save_routine,
    set_aside,
    taken_ids,
    write_export,
)
from backchime.storage.routine_file import load_library
from msgspec.structs import replace

NOW = datetime(2026, 11, 26, 0, 10).astimezone()
MINE = '{"id": "mine", "name": "Mine", "steps": [{"pose": "childs-pose"}]}'
FAULTY = (
    '{"id": "odd", "name": "Odd", "steps": [{"pose": "childs-pose", "hold_secnds": 30}], "mood": [1, {}]}'
)


@pytest.fixture(scope="module")
def shipped() -> Library:
    return load_library(SHIPPED_ROUTINES).library


@pytest.fixture
def evening(shipped: Library) -> Routine:
    return replace(shipped.routines["core-30"], id="", name=" Evening ", own=True)


@pytest.fixture
def file(tmp_path: Path) -> Path:
    return tmp_path / "routines.json"


def copies(file: Path) -> list[Path]:
    return sorted(file.parent.glob("routines-*.json"))


def own(file: Path) -> dict[str, Routine]:
    library = load_library(SHIPPED_ROUTINES, file).library
    return {name: routine for name, routine in library.routines.items() if routine.own}


def test_the_first_routine_makes_the_file(file: Path, evening: Routine, shipped: Library) -> None:
    saved = save_routine(file, evening, at_hand=shipped, now=NOW)
    assert saved.copy is None
    assert own(file) == {"evening": replace(evening, id="evening", name="Evening")}
    assert file.stat().st_mode & 0o077 == 0


def test_a_saved_routine_is_replaced_in_its_place(file: Path, evening: Routine, shipped: Library) -> None:
    first = save_routine(file, evening, at_hand=shipped, now=NOW).routine
    save_routine(file, replace(evening, name="Other"), at_hand=shipped, now=NOW)
    save_routine(file, replace(first, name="Late evening"), at_hand=shipped, now=NOW)
    assert [routine.name for routine in own(file).values()] == ["Late evening", "Other"]
    assert copies(file) == []


def test_what_was_written_by_hand_stays_beside_as_a_copy(
    file: Path, evening: Routine, shipped: Library
) -> None:
    text = '{"format":1,"routines":[' + MINE + "]}"
    file.write_text(text, "utf-8")
    saved = save_routine(file, evening, at_hand=shipped, now=NOW)
    assert saved.copy is not None
    assert saved.copy.name == "routines-2026-11-26-001000.json"
    assert saved.copy.read_text("utf-8") == text
    assert list(own(file)) == ["mine", "evening"]
    assert save_routine(file, evening, at_hand=shipped, now=NOW).copy is None


def test_faults_are_kept_word_for_word(file: Path, evening: Routine, shipped: Library) -> None:
    file.write_text('{"format": 1, "note": "mine", "routines": [' + FAULTY + ", 7]}", "utf-8")
    save_routine(file, evening, at_hand=shipped, now=NOW)
    raw = json.loads(file.read_text("utf-8"))
    assert raw["note"] == "mine"
    assert raw["routines"][:2] == [json.loads(FAULTY), 7]
    assert list(own(file)) == ["evening"]


def test_a_new_routine_never_takes_the_place_of_a_faulty_one(
    file: Path, evening: Routine, shipped: Library
) -> None:
    file.write_text('{"format": 1, "routines": [' + FAULTY + "]}", "utf-8")
    assert save_routine(file, replace(evening, name="Odd"), at_hand=shipped, now=NOW).routine.id == "odd-2"


@pytest.mark.parametrize(
    "text",
    [
        '{"format": 1, "routines": [',
        "[]",
        '{"format": 2, "routines": []}',
        '{"format": 1, "routines": {}}',
        '{"format": 1, "note": "\\ud83d"}',
        "",
    ],
)
def test_a_file_that_is_not_understood_is_never_written(
    file: Path, evening: Routine, shipped: Library, text: str
) -> None:
    file.write_text(text, "utf-8")
    with pytest.raises(NotSavedError) as caught:
        save_routine(file, evening, at_hand=shipped, now=NOW)
    assert caught.value.is_faulty
    assert file.read_text("utf-8") == text
    assert copies(file) == []


def test_set_aside_it_is_whole_and_makes_way(file: Path, evening: Routine, shipped: Library) -> None:
    file.write_text("{", "utf-8")
    aside = set_aside(file, now=NOW)
    assert aside.read_text("utf-8") == "{"
    save_routine(file, evening, at_hand=shipped, now=NOW)
    assert list(own(file)) == ["evening"]


def test_a_link_stays_a_link(file: Path, evening: Routine, shipped: Library, tmp_path: Path) -> None:
    real = tmp_path / "elsewhere.json"
    real.write_text('{"format": 1}', "utf-8")
    file.symlink_to(real)
    save_routine(file, evening, at_hand=shipped, now=NOW)
    assert file.is_symlink()
    assert list(own(real)) == ["evening"]


def test_a_folder_that_cannot_be_written_is_a_problem(
    tmp_path: Path, evening: Routine, shipped: Library
) -> None:
    blocked = tmp_path / "file"
    blocked.write_text("", "utf-8")
    with pytest.raises(NotSavedError) as caught:
        save_routine(blocked / "routines.json", evening, at_hand=shipped, now=NOW)
    assert not caught.value.is_faulty


def test_a_routine_taken_out_comes_back_to_its_place(file: Path, evening: Routine, shipped: Library) -> None:
    for name in ("One", "Two", "Three"):
        save_routine(file, replace(evening, name=name), at_hand=shipped, now=NOW)
    before = file.read_bytes()
    removed = remove_routine(file, "two", now=NOW)
    assert list(own(file)) == ["one", "three"]
    put_back(file, removed, now=NOW)
    assert file.read_bytes() == before


def test_what_is_not_there_cannot_be_taken_out(file: Path) -> None:
    with pytest.raises(NotSavedError):
        remove_routine(file, "gone", now=NOW)
    assert not file.exists()


def test_what_is_replaced_by_another_file_is_kept_as_a_copy(
    file: Path, evening: Routine, shipped: Library
) -> None:
    save_routine(file, evening, at_hand=shipped, now=NOW)
    before = file.read_bytes()
    text = (
        '{"format": 1, "routines": [{"id": "evening", "name": "New", "steps": [{"pose": "downward-dog"}]}]}'
    )
    copy = bring_in(file, incoming_of(text), now=NOW, replaces=True)
    assert copy is not None
    assert copy.read_bytes() == before
    assert own(file)["evening"].name == "New"
    again = bring_in(file, incoming_of(text), now=NOW, replaces=True)
    assert again is not None
    assert again != copy


# -- drafts --


def test_a_draft_is_read_again_until_it_is_dropped(tmp_path: Path, shipped: Library) -> None:
    path, draft = tmp_path / "new" / "draft.json", draft_of(shipped.routines["core-30"])
    assert load_draft(path, shipped.poses) is None
    assert save_draft(path, draft) is None
    assert load_draft(path, shipped.poses) == draft
    drop_draft(path)
    drop_draft(path)
    assert load_draft(path, shipped.poses) is None


def test_a_draft_that_cannot_be_read_makes_way_and_is_kept(tmp_path: Path, shipped: Library) -> None:
    path = tmp_path / "draft.json"
    path.write_text("{", "utf-8")
    assert load_draft(path, shipped.poses) is None
    set_draft_aside(path, now=NOW)
    set_draft_aside(path, now=NOW)
    assert (tmp_path / "draft-2026-11-26-001000.json").read_text("utf-8") == "{"


def test_a_draft_that_cannot_be_written_is_a_problem(tmp_path: Path, shipped: Library) -> None:
    (tmp_path / "file").write_text("", "utf-8")
    problem = save_draft(tmp_path / "file" / "draft.json", draft_of(shipped.routines["core-30"]))
    assert problem is not None


def test_a_file_that_backchime_wrote_is_laid_out_as_it_would_write_it() -> None:
    assert file_text({"format": 1}) == '{\n  "format": 1\n}\n'


def test_half_a_character_in_a_name_costs_that_character_alone(
    file: Path, evening: Routine, shipped: Library
) -> None:
    save_routine(file, replace(evening, name="Evening \ud83d"), at_hand=shipped, now=NOW)
    assert [routine.name for routine in own(file).values()] == ["Evening ?"]


# -- what is in the way --


def in_the_way(folder: Path) -> Path:
    """A place below a file, where nothing can be written."""
    (folder / "file").write_text("{}")
    return folder / "file" / "routines.json"


def test_whatever_cannot_be_written_or_moved_is_said(tmp_path: Path) -> None:
    file = in_the_way(tmp_path)
    acts: tuple[Callable[[], object], ...] = (
        lambda: write_export(file, {"format": 1}),
        lambda: set_aside(tmp_path / "gone.json", now=NOW),
    )
    for act in acts:
        with pytest.raises(NotSavedError) as caught:
            act()
        assert "could not be written" in str(caught.value.problem.summary)
    with pytest.raises(NotSavedError) as caught:
        bring_in(file, incoming_of('{"format": 1}'), now=NOW, replaces=False)


def test_a_routine_that_is_gone_cannot_be_removed(file: Path) -> None:
    file.write_text('{"format": 1, "routines": []}')
    with pytest.raises(NotSavedError) as caught:
        remove_routine(file, "mine", now=NOW)
    assert str(caught.value.problem.summary) == "There is no “mine” in routines.json any more."


def test_faulty_entries_take_their_ids_too(file: Path) -> None:
    assert taken_ids(file, "routines") == frozenset()
    file.write_text(f'{{"format": 1, "routines": [{MINE}, {FAULTY}]}}')
    assert taken_ids(file, "routines") == {"mine", "odd"}


@pytest.mark.parametrize("text", ['{"format": 99}', "[]", '{"format": 1, "poses": {}}', "{", '"\\ud800"'])
def test_a_file_that_cannot_be_written_again_without_loss_is_left_as_it_is(
    file: Path, evening: Routine, shipped: Library, text: str
) -> None:
    file.write_text(text)
    with pytest.raises(NotSavedError) as caught:
        save_routine(file, evening, at_hand=shipped, now=NOW)
    assert caught.value.is_faulty
    assert file.read_text() == text


def test_a_routine_that_could_not_be_read_back_is_not_written(
    file: Path, evening: Routine, shipped: Library
) -> None:
    with pytest.raises(NotSavedError) as caught:
        save_routine(file, replace(evening, steps=()), at_hand=shipped, now=NOW)
    assert str(caught.value.problem.summary) == "This routine cannot be saved."
    assert not file.exists()


def test_three_copies_in_one_second_have_three_names(file: Path, evening: Routine, shipped: Library) -> None:
    for number in range(3):
        file.write_text(f'{{"format": 1, "routines": [{MINE.replace("Mine", f"Mine {number}")}]}}')
        save_routine(file, evening, at_hand=shipped, now=NOW)
    assert len(copies(file)) == 3


def test_a_draft_that_cannot_be_written_read_moved_or_taken_away_stops_nobody(
    tmp_path: Path, evening: Routine, shipped: Library
) -> None:
    below = in_the_way(tmp_path)
    problem = save_draft(below, draft_of(evening))
    assert problem
    assert str(problem.summary) == "Your draft could not be saved."
    set_draft_aside(below, now=NOW)
    set_draft_aside(tmp_path / "gone.json", now=NOW)
    drop_draft(below)
    (tmp_path / "folder").mkdir()
    assert load_draft(tmp_path / "folder", shipped.poses) is None
    assert load_draft(tmp_path / "gone.json", shipped.poses) is None

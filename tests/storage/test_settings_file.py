"""Facts about the settings file: it survives bad values, newer versions, damage and full disks."""

import json
import stat
import sys
from pathlib import Path

import pytest
from backchime.core.settings import Settings
from backchime.storage.settings_file import load_settings, read_settings, save_settings
from hypothesis import given
from hypothesis import strategies as st

from tests.building import some_settings


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "made on first use" / "settings.json"


def test_no_file_is_the_defaults(path: Path) -> None:
    stored = load_settings(path)
    assert (stored.settings, stored.problem) == (Settings(), None)
    assert not path.parent.exists()


def test_what_was_saved_comes_back(path: Path) -> None:
    chosen = Settings(core_hold_seconds=20, pose_hold_seconds={"bird-dog": 8}, volume=35, first_side="right")
    assert save_settings(path, chosen, {}) is None
    assert load_settings(path).settings == chosen


@given(some_settings)
def test_any_settings_come_back(tmp_path_factory: pytest.TempPathFactory, chosen: Settings) -> None:
    path = tmp_path_factory.mktemp("any") / "settings.json"
    save_settings(path, chosen, {})
    assert load_settings(path).settings == chosen


def test_the_file_holds_only_what_differs_from_the_defaults(path: Path) -> None:
    save_settings(path, Settings(volume=35), {})
    assert json.loads(path.read_text(encoding="utf-8")) == {"format": 1, "volume": 35}


def test_names_of_another_version_survive(path: Path) -> None:
    path.parent.mkdir()
    path.write_text('{"format": 1, "volume": 35, "later": [1, 2]}', encoding="utf-8")
    stored = load_settings(path)
    save_settings(path, stored.settings, stored.unknown)
    assert json.loads(path.read_text(encoding="utf-8")) == {"format": 1, "later": [1, 2], "volume": 35}


@pytest.mark.parametrize("text", ["", "{", "[]", '"x"', '{"volume": NaN}', "[" * 10_000, "\x00"])
def test_a_damaged_file_is_kept_aside_and_the_defaults_are_used(path: Path, text: str) -> None:
    path.parent.mkdir()
    path.write_text(text, encoding="utf-8")
    stored = load_settings(path)
    assert stored.settings == Settings()
    assert stored.problem is not None
    assert (path.parent / "settings.bad.json").read_text(encoding="utf-8") == text
    assert not path.exists()


def test_a_file_that_cannot_be_opened_is_left_alone(tmp_path: Path) -> None:
    path = tmp_path / "settings.json"
    path.mkdir()
    stored = load_settings(path)
    assert path.is_dir()
    assert not stored.may_be_written
    assert stored.problem is not None
    assert stored.problem.advice == "What you change holds until you close Backchime."


def test_half_a_character_of_another_version_survives(path: Path) -> None:
    assert save_settings(path, Settings(), {"later": "\ud800"}) is None
    assert load_settings(path).unknown == {"later": "\ud800"}


def test_looking_alone_leaves_a_damaged_file_where_it_is(path: Path) -> None:
    path.parent.mkdir()
    path.write_text("{", encoding="utf-8")
    assert read_settings(path).is_damaged
    assert path.read_text(encoding="utf-8") == "{"


def test_a_newer_file_is_used_as_far_as_it_goes_and_left_alone(path: Path) -> None:
    path.parent.mkdir()
    path.write_text('{"format": 2, "volume": 35, "sound_on": "perhaps"}', encoding="utf-8")
    stored = load_settings(path)
    assert stored.settings == Settings(volume=35)
    assert not stored.may_be_written
    assert stored.problem is not None


@given(st.binary(max_size=40))
def test_no_bytes_make_reading_fail(tmp_path_factory: pytest.TempPathFactory, content: bytes) -> None:
    path = tmp_path_factory.mktemp("any") / "settings.json"
    path.write_bytes(content)
    assert load_settings(path).settings.volume >= 0


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has other rights")
def test_file_and_folder_are_the_persons_alone(path: Path) -> None:
    save_settings(path, Settings(), {})
    assert stat.S_IMODE(path.parent.stat().st_mode) == 0o700
    assert stat.S_IMODE(path.stat().st_mode) == 0o600


def test_a_folder_that_cannot_be_made_is_a_problem_and_nothing_is_left_behind(tmp_path: Path) -> None:
    (tmp_path / "taken").write_text("a file", encoding="utf-8")
    problem = save_settings(tmp_path / "taken" / "settings.json", Settings(), {})
    assert problem is not None
    assert problem.summary == "Your settings could not be saved."


def test_a_save_that_fails_at_the_last_leaves_nothing_behind(path: Path) -> None:
    path.mkdir(parents=True)
    assert save_settings(path, Settings(), {}) is not None
    assert list(path.parent.iterdir()) == [path]


def test_a_failed_save_keeps_the_last_good_file(path: Path) -> None:
    save_settings(path, Settings(volume=35), {})
    bad = {"unwritable": {1, 2}}
    with pytest.raises(TypeError):
        save_settings(path, Settings(volume=70), bad)
    assert load_settings(path).settings.volume == 35
    assert [entry.name for entry in path.parent.iterdir()] == ["settings.json"]


def test_a_damaged_file_that_cannot_be_kept_aside_is_not_written_over(path: Path) -> None:
    path.parent.mkdir()
    path.write_text("{")
    path.with_suffix(".bad.json").mkdir()
    stored = load_settings(path)
    assert not stored.may_be_written
    assert stored.problem
    assert str(stored.problem.advice) == "What you change holds until you close Backchime."
    assert path.read_text() == "{"

"""Facts about disks that are ill, on real ones: the app runs, says so, and nothing acknowledged is lost."""

import contextlib
import json
import shutil
import sys
from pathlib import Path
from typing import Any

import pytest
from backchime.places import Places
from backchime.storage.history_db import TAKEN_AWAY, load_history

from tests.faults.living import USUAL, Life, as_nobody, deep, in_mounts_of_its_own, must_be_fine, prepare

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="mounts are made where the app is tried")
NO_SETTINGS = "Your settings could not be saved."
READ_ONLY = 'mount --bind "$0" "$0" && mount -o remount,bind,ro "$0" && exec "$@"'
SMALL = 'mount -t tmpfs -o size=700k tmpfs "$0" && printf %s "$SETTINGS" > "$0/settings.json" && exec "$@"'


@pytest.fixture(scope="module")
def mounting() -> tuple[str, ...]:
    """What starts a program that may mount."""
    if wrapper := in_mounts_of_its_own():
        return wrapper
    pytest.skip("nobody may mount here")


def must_stand(told: dict[str, Any], history: Path) -> None:
    """Everything that was acknowledged is in the file."""
    stored = load_history(history)
    assert stored.problem is None
    there = {one.id: [[hold.step, hold.repetition] for hold in one.holds] for one in stored.history.sessions}
    assert told["kept"]
    for name, holds in told["kept"].items():
        assert there[name][: len(holds)] == holds


def _copied(history: Path, folder: Path) -> Path:
    """The file and its log, out of mounts that SQLite would not find."""
    folder.mkdir()
    for file in history.parent.glob(f"{history.name}*"):
        if not file.name.endswith("-shm"):
            shutil.copy(file, folder)
    return folder / history.name


def _fill_up(path: Path) -> None:
    with path.open("wb", buffering=0) as file, contextlib.suppress(OSError):
        while file.write(bytes(4096)):
            pass


@deep
def test_a_full_disk_is_told_and_what_it_did_not_take_stands_once_there_is_room(
    tmp_path: Path, mounting: tuple[str, ...]
) -> None:
    folder = tmp_path / "data"
    folder.mkdir()
    wrapper = (*mounting, "sh", "-c", SMALL, str(folder))
    with Life(folder, wrapper, {"SETTINGS": json.dumps(USUAL)}) as life:
        life.do("practise", holds=1)
        seen = Places(life.root() / folder.relative_to("/"))
        fill = seen.data_folder / "fill"
        _fill_up(fill)
        told = life.do("practise", holds=99, tells=True)
        assert any("The disk is full, so" in banner for banner in told["banners"])
        told = life.do("set", name="volume", value=40)
        assert any(NO_SETTINGS in banner for banner in told["banners"])
        must_stand(told, _copied(seen.history, tmp_path / "full"))
        fill.unlink()
        life.do("practise", holds=1)
        told = life.do("look")  # the banner goes by the event loop
        must_stand(told, _copied(seen.history, tmp_path / "room again"))
        assert not any("The disk is full, so" in banner for banner in told["banners"])
        must_be_fine(told, seen)


@deep
def test_where_nothing_can_be_written_the_app_runs_and_says_so(
    tmp_path: Path, mounting: tuple[str, ...]
) -> None:
    places = prepare(tmp_path / "data", volume=35)
    with Life(places.data_folder, (*mounting, "sh", "-c", READ_ONLY, str(places.data_folder))) as life:
        told = life.do("practise", holds=99, tells=True)
        assert any("Your history could not be saved." in banner for banner in told["banners"])
        told = life.do("set", name="volume", value=40)
        assert any(NO_SETTINGS in banner for banner in told["banners"])
        told = life.do("draft", name="Evening")
        assert any("Your draft could not be saved." in banner for banner in told["banners"])
        must_be_fine(life.do("visit"), places)
        assert life.end() == 0
    assert json.loads(places.settings.read_text(encoding="utf-8"))["volume"] == 35
    assert not places.history.exists()


@deep
@pytest.mark.parametrize("rights", [0o000, 0o500])
def test_a_folder_of_somebody_else_ends_no_start(rights: int) -> None:
    if not (wrapper := as_nobody()):
        pytest.skip("only root can become somebody else")
    places = prepare(Path("/var/tmp/backchime-of-somebody-else"))  # noqa: S108 - who reads it is another user
    try:
        places.data_folder.chmod(rights)
        with Life(places.data_folder, wrapper, {"HOME": "/nonexistent"}) as life:
            told = life.do("visit")
            assert any("settings could not be" in banner for banner in told["banners"])
            must_be_fine(life.do("look"), places)
            assert life.end() == 0
    finally:
        places.data_folder.chmod(0o700)
        shutil.rmtree(places.data_folder)


@deep
def test_a_folder_that_is_deleted_in_a_session_is_made_again_and_no_hold_is_lost(tmp_path: Path) -> None:
    places = prepare(tmp_path / "data")
    with Life(places.data_folder) as life:
        before = life.do("practise", holds=2)
        shutil.rmtree(places.data_folder)
        life.do("practise", holds=1)
        told = life.do("look")
        assert str(TAKEN_AWAY) in told["banners"]
        assert told["kept"].keys() == before["kept"].keys()
        must_stand(told, places.history)
        told = life.do("set", name="volume", value=41)
        assert json.loads(places.settings.read_text(encoding="utf-8"))["volume"] == 41
        must_be_fine(life.do("visit"), places)
        assert life.end() == 0


@deep
@pytest.mark.parametrize(
    "name", ["with a space", "Größe 日本語 עברית 🧘", "x" * 200 + "/" + "y" * 200, "a'b\"c%s&;$(d)"]
)
def test_any_folder_will_do(tmp_path: Path, name: str) -> None:
    places = prepare(tmp_path / name, volume=36)
    with Life(places.data_folder, (), {"HOME": str(tmp_path / name)}) as life:
        told = life.do("practise", holds=1)
        must_stand(told, places.history)
        must_be_fine(life.do("visit"), places)
        assert life.end() == 0

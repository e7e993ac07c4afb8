"""Facts about what is said of the parts that others made: nothing that ships is left out."""

import json
import platform
import re
import sys
from importlib import metadata
from pathlib import Path

import pytest
from backchime.core.shipped_part import flowing
from backchime.places import ASSETS
from backchime.storage.shipped_parts import load_parts, texts_of, version_of
from msgspec.structs import replace
from packaging.requirements import Requirement
from packaging.utils import canonicalize_name

LOCK = Path(__file__).parents[2] / "packaging" / "locks" / "run.txt"
OWN = {"../LICENSE"}


def every_part() -> set[str]:
    """As the file lists them, whatever system this is."""
    return {part["name"] for part in json.loads((ASSETS / "licences" / "parts.json").read_text("utf-8"))}


def locked() -> set[str]:
    """The distributions that ship on this system."""
    found: set[str] = set()
    for line in LOCK.read_text("utf-8").splitlines():
        if line and not line.startswith((" ", "#")):
            needed = Requirement(line.removesuffix(" \\"))
            if needed.marker is None or needed.marker.evaluate():
                found.add(canonicalize_name(needed.name))
    return found


def test_every_distribution_that_ships_is_listed_with_its_version_and_no_other() -> None:
    named = {canonicalize_name(part.distribution): part for part in load_parts() if part.distribution}
    assert named.keys() == locked()
    assert {name: version_of(part) for name, part in named.items()} == {
        name: metadata.version(name) for name in named
    }


def test_every_licence_among_what_ships_is_that_of_a_listed_part() -> None:
    there = {
        path.relative_to(ASSETS).as_posix()
        for pattern in ("*LICEN[CS]E*", "OFL*", "licences/*.txt", "*COPYING*", "*NOTICE*")
        for path in ASSETS.rglob(pattern)
        if path.is_file()
    }
    read = {text for part in load_parts() for text in part.texts} - OWN
    assert there - read == ({"licences/jeepney.txt"} if sys.platform != "linux" else set())
    assert read <= there


def test_every_folder_of_things_that_others_made_has_its_licence() -> None:
    read = {text for part in load_parts() for text in part.texts}
    for kind in ("fonts", "icons", "voice/en"):
        assert any(text.startswith(f"{kind}/") for text in read), kind


def test_a_licence_says_what_its_distribution_says() -> None:
    for part in load_parts():
        if not part.distribution:
            continue
        files = metadata.files(part.distribution) or []
        said = [file.read_text("utf-8") for file in files if re.search(r"dist-info.*LICEN[CS]E", str(file))]
        if said:  # Qt's have none
            assert said == list(texts_of(part)), part.name


@pytest.mark.parametrize("part", load_parts(), ids=lambda part: part.name)
def test_a_licence_that_flows_has_the_same_words(part: object) -> None:
    for text in texts_of(part):  # type: ignore[arg-type]
        assert flowing(text).split() == text.split()
        assert len(text) > 800


def test_lines_join_where_they_were_broken_for_their_width_alone() -> None:
    wide = "A line that is as long as lines of a licence mostly are, so"
    assert flowing(f"Title\n\n{wide}\nit goes on.\n(a) {wide}\n   further.\n\n\nEnd") == (
        f"Title\n\n{wide} it goes on.\n(a) {wide} further.\n\nEnd"
    )


def test_a_damaged_list_is_no_reason_to_fail(tmp_path: Path) -> None:
    (tmp_path / "parts.json").write_text("[{}]", encoding="utf-8")
    assert load_parts(tmp_path / "parts.json") == ()
    assert load_parts(tmp_path / "gone.json") == ()


def test_a_list_that_cannot_be_read_is_empty_and_an_unknown_version_too(tmp_path: Path) -> None:
    assert load_parts(tmp_path / "none.json") == ()
    (tmp_path / "parts.json").write_text("[1]")
    assert load_parts(tmp_path / "parts.json") == ()
    part = load_parts()[0]
    assert version_of(replace(part, kind="sound", distribution="there-is-no-such-one")) == ""
    assert version_of(replace(part, kind="letters", distribution="")) == ""
    language = replace(part, kind="language", distribution="")
    assert version_of(language) == platform.python_version()

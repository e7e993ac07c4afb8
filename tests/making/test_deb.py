"""Facts about the Debian package that need no tool of Debian."""

import re

import pytest
from making import deb, deb_needs
from making.deb_copyright import PLACES, copyright_file
from making.news import releases
from making.project import MakingError
from making.shipped_parts import parts

import dev

CHANGELOG = """\
# What is new

## 0.2.0, 2026-03-01

- Longer holds grow in `small` steps,
  and say [why](docs/progression.md).
- A second thing.

## [0.1.0] - 2026-01-31

First version.
"""


def test_what_comes_before_a_release_is_older_than_it() -> None:
    assert [deb.debian_version(version) for version in ("0.2.0", "0.2.0rc1", "0.2.0.dev3")] == [
        "0.2.0",
        "0.2.0~rc1",
        "0.2.0~dev3",
    ]


def test_every_library_that_running_takes_has_its_package() -> None:
    named = {name.strip() for packages in deb_needs.PACKAGES.values() for name in packages.split("|")}
    assert {package for thing, package in dev.needs("run").items() if thing.startswith("lib")} <= named


def test_the_c_libraries_are_asked_for_in_the_version_that_the_bundle_was_built_with() -> None:
    said = "GLIBC_2.2.5 GLIBC_2.34 GLIBC_2.9 GLIBCXX_3.4.9 GLIBCXX_3.4.30 CXXABI_1.3.13"
    assert deb_needs.package("libm.so.6", said) == "libc6 (>= 2.34)"
    assert deb_needs.package("libstdc++.so.6", said) == "libstdc++6 (>= 12)"


def test_a_library_that_nobody_has_placed_stops_the_making() -> None:
    with pytest.raises(MakingError, match="libmystery"):
        deb_needs.package("libmystery.so.1", "")


def test_a_changelog_is_read_as_people_write_it() -> None:
    (newest, moment, items), (oldest, earlier, none) = releases(CHANGELOG)
    assert (newest, oldest) == ("0.2.0", "0.1.0")
    assert items == ["Longer holds grow in small steps, and say why.", "A second thing."]
    assert none == []
    assert moment - earlier == 29 * 86_400


def test_everything_that_ships_has_its_paragraph_in_the_copyright_file() -> None:
    text = copyright_file()
    names = [part["name"] for part in parts()]
    assert set(names) == set(PLACES)
    paragraphs = text.split("\n\n")
    assert len(paragraphs) == 1 + len(names)
    for paragraph in paragraphs[1:]:
        assert re.match(r"Files: \S.*\nCopyright: \S", paragraph)
        assert re.search(r"^License: \S+\n \S", paragraph, re.MULTILINE)
    assert "GNU GENERAL PUBLIC LICENSE\n" not in text  # it is named, as every Debian has it


def test_the_description_has_one_short_line_and_then_all_there_is_to_know() -> None:
    first, *rest = deb.description().splitlines()
    assert len(first) < 80
    assert all(line.startswith(" ") and len(line) <= 80 for line in rest)

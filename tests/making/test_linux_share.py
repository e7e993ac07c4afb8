"""Facts about what desktops of Linux are told of the app."""

import configparser
import json
import re
import xml.etree.ElementTree as ElementTree
from collections.abc import Mapping
from datetime import date
from itertools import pairwise
from pathlib import Path

import pytest
from backchime import APP_ID, __version__
from backchime.cli import parse
from backchime.core.routine_writing import ROUTINE_SUFFIX, file_text, routine_file
from backchime.core.settings import Settings
from backchime.core.timeline import lay_out
from backchime.places import SHIPPED_ROUTINES
from backchime.storage.routine_file import load_library
from making import small_icon
from making.linux_entry import desktop_entry
from making.linux_icons import SIZES
from making.linux_metainfo import metainfo
from making.linux_mime import MIME_TYPE, mime_package
from making.linux_share import make
from making.linux_words import listed, said, words
from making.project import TOP

DAY = "1767225600"  # the first of January 2026
LIBRARY = load_library(SHIPPED_ROUTINES).library
COMMANDS = ("list", "check", "timeline", "suggest", "history", "history import", "export")


@pytest.fixture(autouse=True)
def on_a_certain_day(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("SOURCE_DATE_EPOCH", DAY)


def entry(program: str = "backchime") -> Mapping[str, Mapping[str, str]]:
    """The desktop entry by its groups; a key or a group that is there twice is refused."""
    parser = configparser.RawConfigParser(delimiters="=", comment_prefixes="#", strict=True)
    parser.optionxform = str  # type: ignore[assignment,method-assign] # keys keep their capitals
    parser.read_string(desktop_entry(program))
    return parser


def test_a_menu_can_begin_each_routine_that_ships_and_no_other() -> None:
    actions = entry()["Desktop Entry"]["Actions"].split(";")[:-1]
    assert actions == list(LIBRARY.routines)
    for routine in actions:
        group = entry()[f"Desktop Action {routine}"]
        assert group["Exec"] == f"backchime --start {routine}"
        assert group["Name"] == LIBRARY.routines[routine].name
        assert group["Name[de]"] != group["Name"]
    assert parse(["--start", actions[0]]).start == actions[0]


def test_the_entry_opens_the_files_that_are_given_away() -> None:
    main = entry()["Desktop Entry"]
    assert main["Exec"] == "backchime %F"
    assert parse(["/home/a/evening.backchime"]).opened == (Path("/home/a/evening.backchime"),)
    assert main["MimeType"] == f"{MIME_TYPE};"


def test_a_program_with_a_strange_path_stands_in_quotation_marks() -> None:
    main = entry("/home/a b/100 %/backchime")["Desktop Entry"]
    assert main["Exec"] == '"/home/a b/100 %%/backchime" %F'
    assert main["TryExec"] == "/home/a b/100 %/backchime"


def test_a_list_of_words_falls_back_to_english_word_by_word() -> None:
    known = LIBRARY.routines["core-30"].name
    assert listed([known, "untranslated"])["de"] == f"{said(known)['de']};untranslated;"
    assert listed(["untranslated"]) == {"": "untranslated;"}


def test_the_metainfo_tells_of_this_version_and_shows_pictures_that_are_there() -> None:
    root = ElementTree.fromstring(metainfo(__version__).split("\n", 1)[1])  # noqa: S314 - made here
    assert root.findtext("id") == APP_ID
    assert root.findtext("launchable") == f"{APP_ID}.desktop"
    assert root.findtext("provides/mediatype") == MIME_TYPE
    releases = [release.get("version") for release in root.iter("release")]
    assert releases[0] == __version__
    files = [image.text.rpartition("/")[2] for image in root.iter("image") if image.text]
    assert len(files) >= 3
    assert [file for file in files if not (TOP / "docs" / "pictures" / file).is_file()] == []


def test_the_lengths_of_the_routines_are_told_as_they_are() -> None:
    minutes = [int(number) for number in re.findall(r"\d+", words()["has"][0])]
    timelines = (lay_out(routine, Settings(), day=date(2026, 1, 1)) for routine in LIBRARY.routines.values())
    lengths = [timeline.total_seconds / 60 for timeline in timelines]
    assert minutes == [int(min(lengths)), int(max(lengths))]


def test_nothing_is_promised_about_health() -> None:
    text = json.dumps({name: value for name, value in words().items() if name != "care"}).lower()
    assert re.findall(r"treat|cure|therap|reliev|relief|pain|spasm|!", text) == []
    assert "It does not diagnose, treat, prevent or monitor" in words()["care"]


def test_a_file_that_is_given_away_is_known_by_its_suffix_and_by_its_beginning() -> None:
    kind = ElementTree.fromstring(mime_package().split("\n", 1)[1])[0]  # noqa: S314 - made here
    inside = "{http://www.freedesktop.org/standards/shared-mime-info}"
    patterns = [glob.get("pattern") for glob in kind.iter(f"{inside}glob")]
    assert patterns == [f"*{ROUTINE_SUFFIX}"]
    own = file_text(routine_file([LIBRARY.routines["core-30"]], shipped=LIBRARY.poses))
    with_poses = file_text(routine_file([LIBRARY.routines["core-30"]], shipped={}))
    history = json.dumps({"kind": "backchime-history", "format": 1, "sessions": []}, indent=2)
    magic = kind.find(f"{inside}magic")
    assert magic is not None
    assert [any(matches(match, text) for match in magic) for text in (own, with_poses, history)] == [
        True,
        True,
        False,
    ]


def matches(match: ElementTree.Element, text: str) -> bool:
    """As the specification has it: a match at one of the offsets, and one of those below it."""
    first, last = map(int, match.get("offset", "").split(":"))
    value = match.get("value", "")
    found = any(text.startswith(value, at) for at in range(first, last + 1))
    return found and (not len(match) or any(matches(below, text) for below in match))


def asked(command: str, capsys: pytest.CaptureFixture[str]) -> str:
    """What `--help` tells of a command."""
    with pytest.raises(SystemExit):
        parse([*command.split(), "--help"])
    return capsys.readouterr().out


def test_the_manual_page_has_every_option_and_command_and_no_other(
    capsys: pytest.CaptureFixture[str],
) -> None:
    page = (TOP / "packaging" / "linux" / "backchime.1").read_text("utf-8").replace("\\-", "-")
    told = "".join(asked(command, capsys) for command in ("", *COMMANDS))
    options = set(re.findall(r"(?<![\w-])--[a-z][a-z-]*", told))
    assert options == set(re.findall(r"(?<![\w-])--[a-z][a-z-]*", page))
    commands = set(re.findall(r"^    ([a-z]+) ", asked("", capsys), re.MULTILINE))
    assert commands == {command.split()[0] for command in COMMANDS}
    assert [name for name in COMMANDS if not re.search(rf'^\.BR "?{name}\b', page, re.MULTILINE)] == []


@pytest.mark.parametrize("size", SIZES)
def test_the_bars_of_the_icon_fill_whole_pixels_and_stay_apart(size: int) -> None:
    ground, *bars = small_icon.rectangles(small_icon.ICON)
    placed = small_icon.on_the_grid(bars, size / ground.width, size)
    assert len(placed) == 5
    for bar in placed:
        assert all(float(edge).is_integer() for edge in (bar.x, bar.y, bar.width, bar.height))
        assert bar.width > bar.height >= 1
    gaps = {second.y - first.y - first.height for first, second in pairwise(placed)}
    assert len(gaps) == 1
    assert gaps.pop() >= 1
    assert placed[0].y >= size // 8
    assert placed[-1].y + placed[-1].height <= size - size // 8


def test_a_desktop_finds_everything_by_the_name_that_the_window_bears(tmp_path: Path) -> None:
    make(tmp_path, __version__)
    named = [path for path in tmp_path.rglob("*") if path.is_file() and path.suffix != ".1"]
    assert {path.name.removesuffix("-symbolic.svg")[: len(APP_ID)] for path in named} == {APP_ID}
    icons = {path.parts[-3] for path in named if "icons" in path.parts}
    assert icons == {*(f"{size}x{size}" for size in SIZES), "scalable", "symbolic"}
    manual = (tmp_path / "man" / "man1" / "backchime.1").read_text("utf-8")
    assert manual.startswith(f'.TH BACKCHIME 1 "2026-01-01" "Backchime {__version__}"')

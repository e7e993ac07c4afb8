"""Everything of Backchime that reads what others may have written, and sound contents to be spoilt for it.

A reader takes a content and a folder of its own. It returns, or raises what is a fault of ours.
"""

import csv
import io
import json
import os
import tempfile
from collections.abc import Callable, Mapping
from contextlib import closing, redirect_stderr, redirect_stdout, suppress
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from functools import cache
from pathlib import Path
from typing import Any

from backchime.__main__ import main
from backchime.audio.cue_sounds import CueSound, CueSoundError, read_cue_sound, ring_seconds
from backchime.audio.messages import MessageError, as_line, read_answer, read_request
from backchime.audio.own_chime import read_own_chime
from backchime.core.draft_format import draft_text
from backchime.core.history import Activity, ActivityRating, DecisionRecord, History, LightWeekRecord
from backchime.core.history_format import TABLES, table, to_json
from backchime.core.progression_facts import Move, Strand
from backchime.core.routine import Library
from backchime.core.routine_draft import draft_of
from backchime.core.settings import Settings
from backchime.core.swaps import for_person
from backchime.core.timeline import lay_out
from backchime.core.today import today_from
from backchime.places import SHIPPED_ROUTINES
from backchime.storage.draft_file import load_draft, save_draft
from backchime.storage.history_db import HistoryFile, load_history
from backchime.storage.history_import import Incoming, bring_in, read_incoming
from backchime.storage.history_progress import load_figures
from backchime.storage.history_recent import load_past
from backchime.storage.history_span import count_sessions, load_first_day, load_span
from backchime.storage.own_routines import NotSavedError, incoming_of, save_routine
from backchime.storage.own_routines import bring_in as bring_routines_in
from backchime.storage.report_file import read_report_choices, save_report_choices
from backchime.storage.routine_file import UnreadableFileError, check_file, load_library
from backchime.storage.settings_file import load_settings, read_settings, save_settings
from hypothesis import strategies as st
from msgspec.structs import replace

from tests.audio.wav_bytes import FLOATS, tone, wav_bytes
from tests.faults.bad_content import bad_json, changed_bytes
from tests.practising import EVENING, a_day, a_hold, a_session

NOW = datetime(2026, 6, 5, 18, 0, tzinfo=UTC)
Contents = st.SearchStrategy[bytes]
Read = Callable[[bytes, Path], None]


@dataclass(frozen=True, slots=True)
class Reader:
    """What reads, and the contents that are tried on it."""

    read: Read
    contents: Contents


@cache
def shipped() -> Library:
    """What Backchime brings along."""
    return load_library(SHIPPED_ROUTINES).library


# -- routines --

ROUTINE_FILES: tuple[Any, ...] = (
    {
        "$schema": "routines.schema.json",
        "format": 1,
        "poses": [
            {
                "id": "wall-angel",
                "name": "Wall angel",
                "group": "stretch",
                "position_family": "standing",
                "cues": ["Stand at a wall.", "Slide your arms up."],
                "hold_seconds": 30,
                "longest_hold_seconds": 60,
                "change_over_seconds": 10,
                "switch_seconds": 5,
                "sided": True,
                "side_means": "the arm that is up",
            }
        ],
        "routines": [
            {
                "id": "mine",
                "name": "Größer, „weiter“ 🧘",
                "for_whom": "me",
                "steps": [
                    {"pose": "childs-pose", "hold_seconds": 45, "repetitions": 2, "gap_seconds": 5},
                    {"pose": "wall-angel", "sides": "left", "locked": True, "note": "slowly"},
                    {"pose": "bird-dog", "switch_seconds": 3, "change_over_seconds": 4},
                ],
            },
            {"id": "core-30", "name": "Another", "steps": [{"pose": "plank"}]},
        ],
    },
    {"format": 1, "routines": []},
)


def read_routine_file(content: bytes, folder: Path) -> None:
    """As the person's own file: checked, loaded, laid out, brought in elsewhere, and saved into."""
    path, other = folder / "routines.json", folder / "other.json"
    path.write_bytes(content)
    library = load_library(SHIPPED_ROUTINES, path).library
    for routine in library.routines.values():
        if routine.own:
            lay_out(for_person(routine, Settings(), library), Settings(), day=NOW.date())
    try:
        contents = check_file(path, shipped())
    except UnreadableFileError as error:
        str(error)
    else:
        [str(fault) for fault in contents.faults]
        if not contents.faults:
            bring_routines_in(other, incoming_of(content.decode("utf-8-sig")), now=NOW, replaces=True)
            assert not check_file(other, shipped()).faults
    saved = False
    with suppress(NotSavedError):
        save_routine(path, replace(shipped().routines["core-30"], id=""), at_hand=library, now=NOW)
        saved = True
    assert saved or path.read_bytes() == content


@cache
def _draft() -> dict[str, Any]:
    made: dict[str, Any] = json.loads(draft_text(draft_of(shipped().routines["core-30"])))
    return made


def read_draft(content: bytes, folder: Path) -> None:
    """As a draft that was left."""
    path = folder / "draft.json"
    path.write_bytes(content)
    draft = load_draft(path, shipped().poses)
    assert path.read_bytes() == content
    if draft is not None:
        assert save_draft(path, draft) is None
        assert load_draft(path, shipped().poses) == draft


# -- settings and words --

SETTINGS: tuple[Any, ...] = (
    {
        "format": 1,
        "volume": 35,
        "core_hold_seconds": 20,
        "pose_hold_seconds": {"bird-dog": 8},
        "time_to_move": 1.5,
        "swap_tags": ["wrist"],
        "own_chimes": {"hold": "/home/me/bell.wav"},
        "cue_volumes": {"tick": 4},
        "emergency_number": "112",
        "reminder_days": [1, 3],
        "passed_activities": "2026-06-01",
        "progression_numbers": {"step_seconds": 5},
        "less_motion": None,
        "window_place": "AdnQywADAAAAAAAAAAAA",
        "later": {"a": [1, 2.5, None]},
    },
)


def read_settings_file(content: bytes, folder: Path) -> None:
    """As the settings, which are written back after a change: what was kept is there the next time."""
    path = folder / "settings.json"
    path.write_bytes(content)
    looked_at = read_settings(path)
    stored = load_settings(path)
    assert stored.settings == looked_at.settings
    assert (folder / "settings.bad.json").exists() == looked_at.is_damaged
    for routine in list(shipped().routines.values())[:2]:
        lay_out(for_person(routine, stored.settings, shipped()), stored.settings, day=NOW.date())
    if stored.may_be_written:
        changed = replace(stored.settings, volume=71)
        assert save_settings(path, changed, stored.unknown) is None
        again = read_settings(path)
        assert again.settings == changed
        assert again.problem is None
        assert dict(again.unknown) == dict(stored.unknown)


REPORTS: tuple[Any, ...] = (
    {"format": 1, "span": "year", "left_out": ["spells"], "name": "Ada", "areas": ["neck"], "goal": "To sit"},
)


def read_report(content: bytes, folder: Path) -> None:
    """As the words of the report."""
    path = folder / "report.json"
    path.write_bytes(content)
    choices = read_report_choices(path)
    assert save_report_choices(path, choices) is None
    read_report_choices(path)


# -- the history --


@cache
def a_history() -> History:
    """A little of everything."""
    holds = (a_hold(), a_hold("plank", 12.5, step=2))
    return History(
        sessions=(
            a_session(EVENING, *holds, pain=(4, 3)),
            a_session(EVENING + timedelta(days=2), name="b", pain=(3, None)),
        ),
        days=(a_day(EVENING.date(), rest=True),),
        activities=(Activity("one", "To garden", EVENING.date(), EVENING),),
        activity_ratings=(ActivityRating("one", EVENING.date(), 4, EVENING),),
        decisions=(DecisionRecord("d", EVENING, Strand.CORE, Move.UP, 10, 15),),
        light_weeks=(LightWeekRecord("w", EVENING.date(), True, EVENING),),
    )


def read_history_json(content: bytes, folder: Path) -> None:
    """As a history from elsewhere, beside one of one's own; then all that the pages ask of it."""
    source, own = folder / "theirs.json", folder / "history.sqlite3"
    source.write_bytes(content)
    found = read_incoming(source, own)
    if isinstance(found, Incoming):
        with closing(HistoryFile(own)) as file:
            written = bring_in(file, found.history, copy=None)
        assert written.stands, written.problem
        assert read_incoming(source, own) == replace(
            found, new=0, newer=0, same=len(found.history.sessions), other_new=0, other_newer=0,
            other_same=found.other_new + found.other_newer + found.other_same,
        )  # fmt: skip
        _ask_all(own, NOW)


def _ask_all(path: Path, now: datetime) -> None:
    """What home, the progress page, the report and the exports ask of a history file."""
    today = now.date()
    past, _ = load_past(path, today)
    today_from(past, library=shipped(), settings=Settings(), now=now)
    first = load_first_day(path)
    figures, _ = load_figures(path, since=min(first or today, today), until=today)
    figures.present_run(today)
    figures.longest_run()
    figures.recent_days(today)
    load_span(path, since=today - timedelta(days=84), until=today)
    count_sessions(path)
    history = load_history(path).history
    to_json(history)
    for which in TABLES:
        names, rows = table(history, which)
        csv.writer(io.StringIO()).writerows((names, *rows))


@cache
def _history_file() -> bytes:
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "history.sqlite3"
        with closing(HistoryFile(path)) as file:
            assert file.add(a_history()).stands
        return path.read_bytes()


def small_history() -> bytes:
    """A sound history file with a little of everything."""
    return _history_file()


def read_spoilt_history(content: bytes, folder: Path) -> None:
    """As the history: looked at, and a session kept in it, or in a new one; where it is not, that is told."""
    path = folder / "history.sqlite3"
    path.write_bytes(content)
    load_history(path)
    kept = a_session(EVENING + timedelta(days=3), name="new")
    with closing(HistoryFile(path)) as file:
        written = file.keep(kept)
    assert written.stands or written.problem
    load_history(path)


def read_history_file(content: bytes, folder: Path) -> None:
    """As the history itself: asked, written into, and asked again."""
    path = folder / "history.sqlite3"
    path.write_bytes(content)
    load_history(path)
    _ask_all(path, NOW)
    kept = a_session(EVENING + timedelta(days=3), name="new")
    with closing(HistoryFile(path)) as file:
        file.find_open(lambda _: None)
        written = file.keep(kept)
        assert written.stands or written.problem
        if written.stands:
            found, problem = load_span(path, since=kept.day, until=kept.day)
            assert problem or kept in found.sessions
    _ask_all(path, NOW)


# -- sounds --


@cache
def _wavs() -> tuple[bytes, ...]:
    sound = tone(seconds=0.05)
    return (
        wav_bytes(sound),
        wav_bytes(sound, bits=24, channels=2, extensible=True),
        wav_bytes(sound, bits=32, encoding=FLOATS, rate=8_000),
        wav_bytes(sound, bits=8, rate=192_000),
    )


def read_own_wav(content: bytes, folder: Path) -> None:
    """As a sound of the person's own that is chosen."""
    path = folder / "own.wav"
    path.write_bytes(content)
    found = read_own_chime(path)
    if isinstance(found, CueSound):
        assert len(found.samples) <= 16 * 48_000


def read_kept_wav(content: bytes, folder: Path) -> None:
    """As one that was kept."""
    path = folder / "hold.wav"
    path.write_bytes(content)
    assert ring_seconds(path) >= 0
    with suppress(CueSoundError):
        read_cue_sound(path)


# -- what is said to us --

LINES: tuple[Any, ...] = (
    {"type": "use_sounds", "files": {"hold": "/x/hold.wav"}},
    {"type": "play", "stream": 3, "sounds": [{"due": 12.5, "cue": "hold", "gain_db": 0.0}]},
    {"type": "ready", "pid": 12},
    {"type": "dropped", "stream": 1, "dropped": 2, "left": 0},
)


def read_line(content: bytes, _: Path) -> None:
    """As a line between the window and the process that sounds the chimes."""
    for read in (read_request, read_answer):
        try:
            as_line(read(content))
        except MessageError as error:
            str(error)


ARGUMENTS = (
    "list", "check", "timeline", "export", "history", "import", "suggest", "--json", "--csv", "--csv=holds",
    "--yes", "--to", "--voice", "names", "off", "--force", "--start", "core-30", "--data-folder", "--version",
    "--help", "-h", "--log-cues", "--", "-", "", ".", "/", "..", "\udcff", "x" * 300, "x/" * 3_000,
    "routines.json", "settings.json", "out.wav/", "out.pdf/x", "--json=1", "--to=", "@file", "-x", "ä", "%s",
)  # fmt: skip


def read_command_line(content: bytes, folder: Path) -> None:
    """As a command line, one argument a line, the words of `ARGUMENTS` by number."""
    given = [os.fsdecode(part.replace(b"\0", b"")) for part in content.split(b"\n")]  # the system takes none
    arguments = [
        ARGUMENTS[int(one) % len(ARGUMENTS)] if one.isascii() and one.isdigit() else one for one in given
    ]
    command = next((one for one in arguments if one in _COMMANDS), "list")
    arguments = [command, *[one for one in arguments if one not in ("--start", "--self-test")]]
    before = Path.cwd()
    os.chdir(folder)
    try:
        with redirect_stdout(io.StringIO()), redirect_stderr(io.StringIO()) as told:
            try:
                code = main([*arguments, "--data-folder", str(folder)])
            except SystemExit as end:
                code = int(end.code or 0)
    finally:
        os.chdir(before)
    assert code in (0, 1, 2)
    assert "Traceback" not in told.getvalue()


_COMMANDS = ("list", "check", "timeline", "export", "history", "suggest")
_words = st.integers(0, len(ARGUMENTS) - 1).map(lambda number: str(number).encode())
_command_lines = st.lists(_words | _words | st.binary(max_size=12), max_size=7).map(b"\n".join)


def readers() -> Mapping[str, Reader]:
    """All of them by name."""
    history = json.loads(to_json(a_history()))
    return {
        "a routine file": Reader(read_routine_file, bad_json(ROUTINE_FILES)),
        "a draft": Reader(read_draft, bad_json((_draft(),))),
        "the settings": Reader(read_settings_file, bad_json(SETTINGS)),
        "the words of the report": Reader(read_report, bad_json(REPORTS)),
        "a history as JSON": Reader(read_history_json, bad_json((history,))),
        "the history file": Reader(read_history_file, changed_bytes(_history_file())),
        "a sound of one's own": Reader(read_own_wav, st.sampled_from(_wavs()).flatmap(changed_bytes)),
        "a sound that was kept": Reader(read_kept_wav, st.sampled_from(_wavs()).flatmap(changed_bytes)),
        "a line to or from the sound": Reader(read_line, bad_json(LINES)),
        "a command line": Reader(read_command_line, _command_lines),
    }


def small_file(name: str) -> bytes:
    """A sound content for a reader of JSON."""
    sound = {
        "a routine file": ROUTINE_FILES[0],
        "a draft": _draft(),
        "the settings": SETTINGS[0],
        "the words of the report": REPORTS[0],
    }
    return json.dumps(sound[name], ensure_ascii=False).encode()

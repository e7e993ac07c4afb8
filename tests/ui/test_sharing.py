"""Facts about what leaves the app and comes in, in the real window with real files."""

import csv
import io
import zipfile
from collections.abc import Iterator
from contextlib import closing
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from backchime.core.calendar_file import calendar
from backchime.core.history import History
from backchime.core.history_format import TABLES, from_json, to_json
from backchime.places import Places
from backchime.storage.history_db import HistoryFile, load_history
from backchime.storage.history_export import export_json, export_tables
from backchime.storage.report_file import read_report_choices
from icalendar import Calendar
from msgspec.structs import replace
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog
from pytestqt.qtbot import QtBot

from tests.practising import EVENING, a_day, a_session
from tests.ui.rooms import House, open_house, press

MINE = History(
    sessions=(a_session(EVENING, pain=(4, 2)), a_session(EVENING + timedelta(days=1))),
    days=(replace(a_day(EVENING.date(), flare_up=True), note="=cmd()"),),
)
THEIRS = History(
    sessions=(
        replace(MINE.sessions[0], changed=EVENING + timedelta(days=9), note="Better"),
        a_session(EVENING + timedelta(days=2)),
    ),
    days=(a_day(EVENING.date() + timedelta(days=5), rest=True),),
)


@pytest.fixture
def places(tmp_path: Path) -> Places:
    places = Places(tmp_path / "data")
    with closing(HistoryFile(places.history)) as file:
        file.add(MINE)
    return places


@pytest.fixture
def house(qtbot: QtBot, qapp: QApplication, places: Places) -> Iterator[House]:
    yield from open_house(qtbot, qapp, places.data_folder)


def asked(house: House, qtbot: QtBot, source: Path) -> None:
    """Reads a file until the question stands there."""
    data = house.rooms.sharing.data
    data.read(source)
    qtbot.waitUntil(data.question.isVisible)


def a_file(folder: Path, content: bytes) -> Path:
    path = folder / "from-elsewhere.json"
    path.write_bytes(content)
    return path


def test_what_is_brought_in_is_asked_about_merged_once_and_kept_before(
    house: House, qtbot: QtBot, places: Places, tmp_path: Path
) -> None:
    source, data = a_file(tmp_path, to_json(THEIRS)), house.rooms.sharing.data
    asked(house, qtbot, source)
    assert "Sessions: 1 new, 1 changed since, 0 here already." in data.question.sentence.words
    QTest.keyClick(data.question.buttons[0], Qt.Key.Key_Escape)
    assert load_history(places.history).history == MINE
    asked(house, qtbot, source)
    with qtbot.waitSignal(house.rooms.history.replaced):
        press(data.question.buttons[0])
    merged = load_history(places.history).history
    assert [one.note for one in merged.sessions] == ["Better", "", ""]
    assert len(merged.days) == 2
    (copy,) = places.data_folder.glob("history-*.sqlite3")
    assert load_history(copy).history == MINE
    data.read(source)
    qtbot.waitUntil(
        lambda: (
            "is here already" in house.rooms.window.toast.accessibleName()
            or house.rooms.window.toast.isVisible()
        )
    )
    assert load_history(places.history).history == merged


@pytest.mark.parametrize(
    ("content", "told"),
    [
        (b"[]", "is not a history of Backchime"),
        (b'{"kind": "backchime-history",\n "format": 1,,}', "Line 2, column"),
        (
            to_json(THEIRS).replace(b'"effort": null', b'"effort": 11', 1),
            "“effort” must be a whole number from 0 to 10. It says 11.",
        ),
        (to_json(THEIRS).replace(b'"format": 1', b'"format": 99'), "written by a newer Backchime"),
    ],
)
def test_a_file_with_a_fault_is_told_with_its_line_and_changes_nothing(
    house: House, qtbot: QtBot, places: Places, tmp_path: Path, content: bytes, told: str
) -> None:
    house.rooms.sharing.data.read(a_file(tmp_path, content))
    qtbot.waitUntil(house.rooms.window.banner.isVisible)
    shown = house.rooms.window.banner.accessibleName() + house.rooms.window.banner.accessibleDescription()
    problem = house.rooms.sharing.data._told
    assert told in f"{problem} {shown}"
    assert load_history(places.history).history == MINE


def test_deleting_asks_for_a_word_and_takes_every_copy(house: House, qtbot: QtBot, places: Places) -> None:
    for name in ("history.bad-1.sqlite3", "history-2026-01-01-101010.sqlite3", "report.json"):
        (places.data_folder / name).write_text("old")
    typed = house.rooms.sharing.data.typed
    house.rooms.sharing.data.ask_to_delete()
    assert typed.buttons[0].hasFocus()
    assert not typed.buttons[1].isEnabled()
    QTest.keyClick(typed.buttons[0], Qt.Key.Key_Backtab)
    assert typed.field.line.hasFocus()
    QTest.keyClicks(typed.field.line, "DELETE")
    assert typed.buttons[1].isEnabled()
    with qtbot.waitSignal(house.rooms.history.replaced):
        QTest.keyClick(typed.field.line, Qt.Key.Key_Return)
    assert [file.name for file in places.data_folder.iterdir() if "history" in file.name] in (
        [],
        ["history.sqlite3"],
    )
    assert not places.report.exists()
    assert load_history(places.history).history.is_empty
    assert places.settings.exists()


def test_everything_and_the_tables_are_written(places: Places) -> None:
    everything, tables = export_json(places.history), export_tables(places.history, decimal_comma=False)
    assert isinstance(everything, bytes)
    assert isinstance(tables, bytes)
    assert from_json(everything) == MINE
    with zipfile.ZipFile(io.BytesIO(tables)) as file:
        assert sorted(file.namelist()) == sorted(f"{which}.csv" for which in TABLES)
        text = file.read("sessions.csv")
        assert text.startswith(b"\xef\xbb\xbf")
        first, _ = csv.DictReader(io.StringIO(text.decode("utf-8-sig")))
        assert (first["started"], first["pain_before"]) == ("2026-06-01 19:30:00", "4")
        (day,) = csv.DictReader(io.StringIO(file.read("days.csv").decode("utf-8-sig")))
        assert day["note"] == "'=cmd()"


@pytest.mark.qt_log_ignore("propagateSizeHints")
def test_the_page_asks_where_a_file_is_to_go_and_writes_it(
    house: House, qtbot: QtBot, tmp_path: Path
) -> None:
    house.rooms.settings.show_data()
    press(house.rooms.settings.page.data.everything)
    (dialog,) = house.rooms.window.findChildren(QFileDialog)
    assert not dialog.testOption(QFileDialog.Option.DontConfirmOverwrite)
    dialog.close()
    with qtbot.waitSignal(house.rooms.sharing.saving.saved):
        dialog.fileSelected.emit(str(tmp_path / "all.json"))
    assert from_json((tmp_path / "all.json").read_bytes()) == MINE


def test_the_size_of_the_history_has_what_is_written_and_not_in_the_file_yet(
    house: House, qtbot: QtBot, places: Places
) -> None:
    with qtbot.waitSignal(house.rooms.history.kept):
        house.rooms.history.keep(replace(a_session(EVENING + timedelta(days=3)), note="long " * 9_000))
    house.rooms.settings.show_data()
    told = house.rooms.settings.page.data._files["history.sqlite3"].text()
    beside = places.history.with_name("history.sqlite3-wal").stat().st_size
    assert beside > 45_000
    assert int(told.split("·")[1].split()[0]) * 1_000 > beside


def test_the_words_of_the_report_are_kept_for_the_next_time(house: House, places: Places) -> None:
    report = house.rooms.sharing.report
    report.show()
    report.page.fields["goal"].setPlainText("Dance")
    QTest.keyClick(report.page.sketch.places[next(iter(report.page.sketch.places))], Qt.Key.Key_Space)
    press(report.page.blocks[next(iter(report.page.blocks))])
    QTest.keyClick(house.rooms.window, Qt.Key.Key_Escape)
    assert house.rooms.window.page_key == "settings"
    kept = read_report_choices(places.report)
    assert (kept.goal, kept.areas, kept.left_out) == ("Dance", ("neck",), ("words",))


def test_a_calendar_reads_the_reminders() -> None:
    made = calendar(
        days=(5, 1),
        minute=18 * 60 + 30,
        now=datetime(2026, 11, 26, 19, 0, tzinfo=UTC),
        uid="one@backchime",
        title="Zehn Minuten, für den Rücken; " + "ü" * 60,
        text="a\\b\nc",
        length_minutes=10,
    )
    assert all(len(line) <= 75 for line in made.split(b"\r\n"))
    (event,) = Calendar.from_ical(made).walk("VEVENT")
    assert event["UID"] == "one@backchime"
    assert event.decoded("DTSTART") == datetime(2026, 11, 27, 18, 30)  # noqa: DTZ001  # floating, a Friday
    assert event["RRULE"] == {"FREQ": ["WEEKLY"], "BYDAY": ["MO", "FR"]}
    assert event["SUMMARY"] == "Zehn Minuten, für den Rücken; " + "ü" * 60
    assert event["DESCRIPTION"] == "a\\b\nc"
    (alarm,) = event.walk("VALARM")
    assert alarm.decoded("TRIGGER") == timedelta(0)

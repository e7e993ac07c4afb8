"""Facts about taking a session along as a sound file: what is in it, how it is told, how it is given up."""

import json
import wave
from collections.abc import Iterator
from pathlib import Path

import pytest
from backchime.audio.phrases import read_phrases
from backchime.audio.session_export import export_session
from backchime.core.settings import Settings
from backchime.core.timeline import Timeline
from backchime.places import SHIPPED_VOICES
from backchime.ui.pages.preview_page import PreviewPage
from backchime.ui.saving_room import LONGEST_NAME_BYTES, file_name
from backchime.ui.session_saving import CLOSING_SECONDS, Saving, SessionSaving
from backchime.ui.widgets.save_row import SaveRow
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog
from pytestqt.qtbot import QtBot

from tests.ui.long_words import cut_off, longer_words
from tests.ui.rooms import House, open_house, press, tab_to

Key = Qt.Key
LONG = "daily-combined"
SHORT = {
    "format": 1,
    "routines": [
        {
            "id": "mine",
            "name": "Mine: slow/soft",
            "steps": [{"pose": "childs-pose", "hold_seconds": 20}, {"pose": "wall-dog", "hold_seconds": 10}],
        }
    ],
}


@pytest.fixture
def house(qtbot: QtBot, qapp: QApplication, tmp_path: Path) -> Iterator[House]:
    """The app at home, with a short routine of the person's own."""
    folder = tmp_path / "data"
    folder.mkdir()
    (folder / "routines.json").write_text(json.dumps(SHORT), encoding="utf-8")
    yield from open_house(qtbot, qapp, folder)


def preview(house: House, routine: str = "mine") -> PreviewPage:
    """The preview, shown."""
    house.rooms.library.show_preview(routine)
    return house.rooms.library.preview


def row_of(house: House) -> SaveRow:
    """Where a session is saved."""
    return house.rooms.library.preview.summary.save


def laid_out(house: House, routine: str = "mine", *, factor: float = 1.0) -> Timeline:
    """A routine as it would be saved."""
    return house.rooms.library.lay_out(routine, hold_factor=factor)


def asked(house: House, qtbot: QtBot) -> QFileDialog:
    """The dialog that is open."""
    dialogs: list[QFileDialog] = []

    def found() -> bool:
        dialogs[:] = [one for one in house.rooms.window.findChildren(QFileDialog) if one.isVisible()]
        return bool(dialogs)

    qtbot.waitUntil(found)
    return dialogs[0]


def wait_until_over(house: House, qtbot: QtBot) -> None:
    """Waits for the end of the save under way."""
    qtbot.waitUntil(lambda: house.rooms.saving.work.saving is None, timeout=20_000)


@pytest.mark.qt_log_ignore("propagateSizeHints")
def test_the_session_is_saved_with_the_hold_length_chosen_on_the_page(
    house: House, tmp_path: Path, qtbot: QtBot
) -> None:
    page, target = preview(house), tmp_path / "taken along.wav"
    house.rooms.keeper.change("voice", "names")
    while page.summary.hold_factor > 0.5:
        QTest.keyClick(page.summary.slider, Key.Key_Left)
    press(page.summary.save.save_button)
    dialog = asked(house, qtbot)
    assert Path(dialog.selectedFiles()[0]).name == "Mine- slow-soft.wav"
    assert not dialog.testOption(QFileDialog.Option.DontConfirmOverwrite)
    dialog.close()
    dialog.fileSelected.emit(str(target))
    wait_until_over(house, qtbot)
    timeline = laid_out(house, factor=0.5)
    with wave.open(str(target)) as file:
        seconds = file.getnframes() / file.getframerate()
    assert 30 < seconds - timeline.total_seconds < 40  # the last words come half a minute after the end
    chimes = {kind.value: path for kind, path in house.rooms.chosen_chimes.in_use.items()}
    plain, voices = tmp_path / "plain.wav", read_phrases(SHIPPED_VOICES)
    assert export_session(timeline, house.settings, voices, plain, chimes=chimes) is None
    assert target.read_bytes() == plain.read_bytes()
    assert house.rooms.window.toast.words.startswith("Saved as taken along.wav in the folder “")


def test_progress_rises_to_a_hundred_and_the_window_stays_at_hand(
    house: House, tmp_path: Path, qtbot: QtBot
) -> None:
    preview(house, LONG)
    told: list[Saving | None] = []
    shown: set[str] = set()
    names: set[str] = set()

    def take(saving: Saving | None) -> None:
        told.append(saving)
        if saving:
            shown.add(row_of(house).words)
            names.update(part.accessibleName() for part in (row_of(house).cancel_button, row_of(house)._told))

    house.rooms.saving.changed.connect(take)
    house.rooms.saving.save(laid_out(house, LONG), tmp_path / "long.wav")
    assert row_of(house).words == "Saving, 0 %"
    wait_until_over(house, qtbot)
    percents = [saving.percent for saving in told if saving]
    assert (percents[0], percents[-1], told[-1]) == (0, 100, None)
    assert percents == sorted(set(percents))
    assert len(shown) == len(percents) > 20
    assert names == {"Cancel saving", "Saving"}  # nothing that would be read aloud at each percent
    assert row_of(house).words == ""


def test_cancel_leaves_no_file(house: House, tmp_path: Path, qtbot: QtBot) -> None:
    preview(house, LONG)
    target = tmp_path / "music" / "long.wav"
    target.parent.mkdir()
    house.rooms.saving.save(laid_out(house, LONG), target)
    press(row_of(house).cancel_button)
    wait_until_over(house, qtbot)
    assert list(target.parent.iterdir()) == []
    assert row_of(house).save_button.isVisible()
    assert house.rooms.window.toast.words == "Nothing was saved."


def test_cancel_leaves_what_was_there_before(house: House, tmp_path: Path, qtbot: QtBot) -> None:
    preview(house, LONG)
    target = tmp_path / "long.wav"
    target.write_text("another session", encoding="utf-8")
    house.rooms.saving.save(laid_out(house, LONG), target)
    house.rooms.saving.cancel()
    wait_until_over(house, qtbot)
    assert target.read_text(encoding="utf-8") == "another session"


def test_an_unwritable_target_is_told_until_another_is_tried(
    house: House, tmp_path: Path, qtbot: QtBot
) -> None:
    preview(house)
    house.rooms.saving.save(laid_out(house), tmp_path / "nowhere" / "mine.wav")
    banner = house.rooms.window.banner
    qtbot.waitUntil(banner.isVisible)
    assert "mine.wav could not be saved. There is no folder" in banner.words
    assert row_of(house).save_button.isVisible()
    house.rooms.saving.save(laid_out(house), tmp_path / "mine.wav")
    assert not banner.isVisible()
    wait_until_over(house, qtbot)
    assert (tmp_path / "mine.wav").exists()


def test_only_one_session_is_saved_at_a_time(house: House, tmp_path: Path, qtbot: QtBot) -> None:
    preview(house, LONG)
    house.rooms.saving.save(laid_out(house, LONG), tmp_path / "first.wav")
    house.rooms.saving.save(laid_out(house), tmp_path / "second.wav")
    house.rooms.saving.cancel()
    wait_until_over(house, qtbot)
    assert not (tmp_path / "second.wav").exists()


def test_a_save_goes_on_elsewhere_and_the_preview_of_another_routine_names_it(
    house: House, tmp_path: Path, qtbot: QtBot
) -> None:
    preview(house, LONG)
    house.rooms.saving.save(laid_out(house, LONG), tmp_path / "long.wav")
    preview(house)
    name = laid_out(house, LONG).routine.name
    assert row_of(house).words.startswith("Saving another routine, ")
    assert row_of(house).cancel_button.accessibleName() == f"Cancel saving “{name}”"
    house.rooms.library.show_home()
    wait_until_over(house, qtbot)
    assert house.rooms.window.page_key == "home"
    assert house.rooms.window.toast.words.startswith("Saved as long.wav")


def test_a_closed_window_leaves_nothing_half_made(house: House, tmp_path: Path, qtbot: QtBot) -> None:
    preview(house, LONG)
    target = tmp_path / "music" / "long.wav"
    target.parent.mkdir()
    with qtbot.waitSignal(house.rooms.saving.changed):
        house.rooms.saving.save(laid_out(house, LONG), target)
    house.rooms.window.close()
    assert list(target.parent.iterdir()) == []


def test_closing_waits_only_for_a_moment(
    qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, house: House
) -> None:
    """Also where a disk hangs."""
    import threading
    import time

    from backchime.ui import session_saving

    let_go = threading.Event()

    def hang(*_args: object, **_more: object) -> None:
        let_go.wait(10)

    monkeypatch.setattr(session_saving, "export_session", hang)
    saving = SessionSaving(voices=tmp_path)
    saving.save(laid_out(house), Settings(), tmp_path / "mine.wav", chimes={})
    began = time.monotonic()
    saving.close()
    assert CLOSING_SECONDS - 0.05 <= time.monotonic() - began < CLOSING_SECONDS + 0.5
    with qtbot.waitSignal(saving.saved):
        let_go.set()


@pytest.mark.qt_log_ignore("propagateSizeHints")
def test_saving_and_cancelling_go_by_keyboard_alone(house: House, tmp_path: Path, qtbot: QtBot) -> None:
    preview(house, LONG)
    window, row = house.rooms.window, row_of(house)
    tab_to(window, row.save_button)
    QTest.keyClick(row.save_button, Key.Key_Return)
    dialog = asked(house, qtbot)
    target = tmp_path / "by key.wav"
    dialog.selectFile(str(target))
    QTest.keyClick(dialog, Key.Key_Return)
    qtbot.waitUntil(row.cancel_button.isVisible)
    assert window.focusWidget() is row.cancel_button
    QTest.keyClick(row.cancel_button, Key.Key_Space)
    wait_until_over(house, qtbot)
    assert window.focusWidget() is row.save_button
    assert not target.exists()


@pytest.mark.qt_log_ignore("propagateSizeHints")
def test_a_dialog_that_is_left_saves_nothing(house: House, qtbot: QtBot) -> None:
    preview(house)
    press(row_of(house).save_button)
    QTest.keyClick(asked(house, qtbot), Key.Key_Escape)
    assert house.rooms.saving.work.saving is None
    assert row_of(house).save_button.isVisible()


def test_what_the_file_does_without_is_told(house: House, qtbot: QtBot, tmp_path: Path) -> None:
    saving = SessionSaving(voices=tmp_path / "no voices")
    chimes = house.rooms.chosen_chimes.in_use
    with qtbot.waitSignals([saving.warned, saving.saved]):
        saving.save(laid_out(house), Settings(voice="names"), tmp_path / "mine.wav", chimes=chimes)


@pytest.mark.parametrize(
    ("name", "file"),
    [
        ("Core holds", "Core holds"),
        ("Back / legs: 1", "Back - legs- 1"),
        (" ..\\.. ", "-"),
        ("...", "session"),
        ("ü" * 300, "ü" * (LONGEST_NAME_BYTES // 2)),
    ],
)
def test_a_routines_name_becomes_a_file_name(name: str, file: str) -> None:
    assert file_name(name) == file


@pytest.mark.parametrize("size", [(720, 560), (1120, 760)])
@pytest.mark.parametrize("another", [False, True])
def test_nothing_is_cut_off_in_long_words(
    qtbot: QtBot, qapp: QApplication, tmp_path: Path, size: tuple[int, int], another: bool
) -> None:
    with longer_words():
        for house in open_house(qtbot, qapp, tmp_path / "data"):
            house.rooms.window.resize(*size)
            page = preview(house, "core-30")
            qtbot.waitUntil(lambda page=page: not cut_off(page.summary))  # type: ignore[misc]
            page.show_saving(Saving("back-yoga-10" if another else "core-30", "Rückenfreundliches Yoga", 100))
            qtbot.waitUntil(lambda page=page: not cut_off(page.summary))  # type: ignore[misc]

"""Facts about notes that the desktop shows, told by a desktop that records what it is asked."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from backchime.system import desktop_notices
from backchime.system.desktop_notices import SERVICE, THERE, DesktopNotices
from backchime.system.notices import Notice
from jeepney import DBusAddress, new_signal
from pytestqt.qtbot import QtBot

from tests.desktop_bus import ADDRESS, Answer, Service

pytestmark = pytest.mark.usefixtures("qapp")

NOTE = Notice(
    "Ten minutes?", "You & <your> back", Path("/icon.svg"), (("see", "See"), ("again", "Again")), "Open"
)
SHOWS: dict[str, Answer | None] = {
    "GetCapabilities": ("as", (["actions", "body-markup"],)),
    "Notify": ("u", (5,)),
    "CloseNotification": ("", ()),
}
SIGNALS = DBusAddress(THERE.object_path, interface=SERVICE)


class Told:
    """Who shows notes, and what came of it."""

    def __init__(self) -> None:
        self.chosen: list[tuple[str, str]] = []
        self.failures = 0
        self.notices = DesktopNotices()
        self.notices.watch(lambda key, token: self.chosen.append((key, token)))

    def show(self) -> None:
        self.notices.show(NOTE, failed=self._fail)

    def _fail(self) -> None:
        self.failures += 1


@pytest.fixture
def told() -> Iterator[Told]:
    made = Told()
    yield made
    made.notices.withdraw()


@pytest.fixture
def desktop(bus: str) -> Iterator[Service]:
    with Service(bus, SERVICE, dict(SHOWS)) as service:
        yield service


def show(qtbot: QtBot, told: Told, desktop: Service) -> None:
    before = desktop.asked.count("Notify")
    told.show()
    qtbot.waitUntil(lambda: desktop.asked.count("Notify") == before + 1 and told.notices.is_shown)


def test_the_desktop_gets_words_buttons_and_whose_they_are(
    qtbot: QtBot, told: Told, desktop: Service
) -> None:
    show(qtbot, told, desktop)
    name, replaces, icon, title, text, buttons, hints, stays = desktop.calls[-1][1]
    assert (name, replaces, icon, title, stays) == ("Backchime", 0, "file:///icon.svg", "Ten minutes?", -1)
    assert text == "You &amp; &lt;your&gt; back"
    assert buttons == ["default", "Open", "see", "See", "again", "Again"]
    assert hints["desktop-entry"] == ("s", "io.github.backchime.Backchime")


def test_a_desktop_that_knows_neither_buttons_nor_markup_gets_none(
    qtbot: QtBot, told: Told, desktop: Service
) -> None:
    desktop.answers["GetCapabilities"] = ("as", ([],))
    show(qtbot, told, desktop)
    assert desktop.calls[-1][1][4:6] == ("You & <your> back", [])


def test_what_is_pressed_is_told_with_the_leave_to_come_forward(
    qtbot: QtBot, told: Told, desktop: Service
) -> None:
    show(qtbot, told, desktop)
    desktop.emit(new_signal(SIGNALS, "ActionInvoked", "us", (4, "see")))  # of somebody else's note
    desktop.emit(new_signal(SIGNALS, "ActionInvoked", "s", ("see",)))
    desktop.emit(new_signal(SIGNALS, "ActivationToken", "us", (5, "leave")))
    desktop.emit(new_signal(SIGNALS, "ActionInvoked", "us", (5, "again")))
    qtbot.waitUntil(lambda: told.chosen == [("again", "leave")])


def test_nobody_else_has_a_say(qtbot: QtBot, told: Told, desktop: Service, bus: str) -> None:
    show(qtbot, told, desktop)
    with Service(bus, "org.example.Other", {}) as other:
        other.emit(new_signal(SIGNALS, "ActionInvoked", "us", (5, "see")))
        other.emit(new_signal(SIGNALS, "ActionInvoked", "us", (5, "see")))
    desktop.emit(new_signal(SIGNALS, "ActionInvoked", "us", (5, "again")))
    qtbot.waitUntil(lambda: bool(told.chosen))
    assert told.chosen == [("again", "")]


def test_a_second_note_takes_the_place_of_the_first_and_closed_it_is_forgotten(
    qtbot: QtBot, told: Told, desktop: Service
) -> None:
    show(qtbot, told, desktop)
    show(qtbot, told, desktop)
    assert desktop.calls[-1][1][1] == 5
    desktop.emit(new_signal(SIGNALS, "NotificationClosed", "uu", (5, 2)))
    qtbot.waitUntil(lambda: bool(desktop.gone))
    show(qtbot, told, desktop)
    assert desktop.calls[-1][1][1] == 0
    told.notices.withdraw()
    qtbot.waitUntil(lambda: desktop.calls[-1] == ("CloseNotification", (5,)))


@pytest.mark.parametrize(
    "lacks", ["GetCapabilities", "Notify", "a right answer", "any service", "a bus", "a Unix socket"]
)
def test_where_the_desktop_shows_none_that_is_told_once(
    qtbot: QtBot, told: Told, bus: str, lacks: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    answers = {name: answer for name, answer in SHOWS.items() if name != lacks}
    if lacks == "a right answer":
        answers["Notify"] = ("s", ("five",))
    if lacks in ("a bus", "a Unix socket"):
        monkeypatch.setenv(ADDRESS, "tcp:host=127.0.0.1,port=9" if lacks == "a Unix socket" else "")
        told.show()
    elif lacks == "any service":
        told.show()
    else:
        with Service(bus, SERVICE, answers):
            told.show()
            qtbot.waitUntil(lambda: told.failures == 1)
    qtbot.waitUntil(lambda: told.failures == 1)
    assert not told.notices.is_shown


def test_a_desktop_that_does_not_answer_is_waited_for_by_nobody(
    qtbot: QtBot, desktop: Service, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(desktop_notices, "ANSWER_MS", 20)
    desktop.answers["Notify"] = None
    told = Told()
    told.show()
    qtbot.waitUntil(lambda: told.failures == 1)

"""Progress, over each of the invented years and before the first session."""

from collections.abc import Callable

from backchime.core.progress_span import Span
from backchime.places import Places
from backchime.ui.pages.progress_page import SPANS
from backchime.ui.progress_room import ProgressRoom
from backchime.ui.widgets.focus_ring import focus_by_key
from PySide6.QtCore import QCoreApplication, QEventLoop, Qt
from PySide6.QtTest import QSignalSpy, QTest

from tests.invented_years import STORIES
from tests.screens.stage import Screen, Stage


def open_progress(stage: Stage) -> ProgressRoom:
    """Goes there, and waits until what was read is drawn."""
    room, reading = stage.rooms.progress, QEventLoop()
    shown = QSignalSpy(room.shown)
    room.shown.connect(reading.quit)
    room.show()
    if not shown.count():  # before the first session there is nothing to read
        reading.exec()
    QCoreApplication.processEvents()
    return room


def year(name: str, span: Span = Span.TWELVE_WEEKS) -> Callable[[Stage], None]:
    """An invented year, looked back on."""

    def visit(stage: Stage) -> None:
        stage.invent(name)
        page = open_progress(stage).page
        page.spans.segments[SPANS.index(span)].click()

    return visit


def as_a_table(stage: Stage) -> None:
    year("steady")(stage)
    stage.rooms.progress.page.pain.switch.click()


def pointed_at(span: Span) -> Callable[[Stage], None]:
    """A week ago, reached by the keyboard."""

    def visit(stage: Stage) -> None:
        year("flare-up", span)(stage)
        stage.window.activateWindow()
        focus_by_key(stage.rooms.progress.page.days.map)
        QTest.keyClick(stage.rooms.progress.page.days.map, Qt.Key.Key_Left)

    return visit


def before_the_first_session(stage: Stage) -> None:
    open_progress(stage)


def one_session_only(stage: Stage) -> None:
    stage.begin("core-30", 266.0)
    stage.rooms.session.leave()
    stage.rooms.history.close()
    open_progress(stage)


def unreadable(stage: Stage) -> None:
    Places(stage.data).history.write_bytes(b"Nothing that SQLite knows." * 400)
    open_progress(stage)


SCREENS = (
    *(Screen(f"06-progress-{name}", year(name)) for name in STORIES),
    Screen("06-progress-year", year("flare-up", Span.YEAR)),
    Screen("06-progress-4-weeks", year("every-day", Span.FOUR_WEEKS)),
    Screen("06-progress-table", as_a_table),
    Screen("06-progress-pointed-at", pointed_at(Span.TWELVE_WEEKS)),
    Screen("06-progress-one-session", one_session_only),
    Screen("06-progress-unreadable", unreadable),
    Screen("09-progress-empty", before_the_first_session),
)

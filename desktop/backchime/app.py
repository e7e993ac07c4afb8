"""Builds the window and everything behind it, and runs it."""

import logging
import os
import signal
import sys
import time
from collections.abc import Callable
from functools import partial
from types import TracebackType

from PySide6.QtCore import QCoreApplication, QSocketNotifier, QTimer, SignalInstance
from PySide6.QtWidgets import QApplication

from backchime import APP_ID, __version__
from backchime.audio.chimes import Chimes
from backchime.audio.helper_chimes import HelperChimes
from backchime.audio.helper_command import helper_command
from backchime.core.errand import Errand
from backchime.logs import keep_log
from backchime.opening import Opening
from backchime.places import Places
from backchime.system.bus_in_time import leave_out_a_frozen_bus
from backchime.system.desktop import Desktop, this_desktop
from backchime.system.meeting import Meeting, Met
from backchime.system.reception import visitors_at
from backchime.ui.application import Application
from backchime.ui.errand_room import ErrandRoom
from backchime.ui.language import Language
from backchime.ui.logging_out import LoggingOut
from backchime.ui.main_window import MainWindow
from backchime.ui.reminder_room import ReminderRoom
from backchime.ui.rooms import Rooms
from backchime.ui.session_company import SessionCompany
from backchime.ui.settings_keeper import SettingsKeeper
from backchime.ui.theme.appearance import Appearance
from backchime.ui.theme.fonts import load_fonts
from backchime.ui.tidying import Tidying
from backchime.whole_file import make_private

translate = QCoreApplication.translate

NO_DESKTOP = Desktop()
LONGEST_WAIT_FOR_SOUND_MS = 3_000
START_MS = 2_000  # home is painted by then, on a slow computer, too
PAINTED_MS = 200  # and by then on most

log = logging.getLogger(__name__)


def build(
    application: QApplication,
    places: Places,
    *,
    chimes: Chimes,
    now: Callable[[], float] = time.monotonic,
    wall_now: Callable[[], float] = time.time,
    log_cues: bool = False,
    desktop: Desktop = NO_DESKTOP,
) -> Rooms:
    """Makes everything and shows nothing; `window` of what comes back is to be shown."""
    application.setApplicationName("backchime")
    application.setApplicationDisplayName("Backchime")
    application.setDesktopFileName(APP_ID)  # its window belongs to its desktop entry, and has its icon
    load_fonts()
    keeper = SettingsKeeper(places.settings)
    language = Language(application, keeper.settings.language)
    appearance = Appearance(application, keeper.settings.appearance)
    window = MainWindow(appearance)
    window.restore_place(keeper.settings.window_place)
    keeper.setParent(window)
    appearance.setParent(window)
    language.setParent(window)
    reminders = ReminderRoom(window, keeper=keeper, wall_now=wall_now, make_notices=desktop.make_notices)
    rooms = Rooms(
        window,
        appearance,
        language=language,
        places=places,
        keeper=keeper,
        chimes=chimes,
        now=now,
        wall_now=wall_now,
        log_cues=log_cues,
    )
    rooms.plan.changed.connect(reminders.take_today)
    reminders.today_requested.connect(partial(rooms.way.go_to, "home"))
    LoggingOut(application, rooms)
    SessionCompany(rooms, desktop)
    return rooms


def main(asked: Opening, met: Met) -> int:
    """Runs the app until its window closes; `asked.start` may name a routine to begin with.

    `met` is what came of looking for a window that is open already.
    """
    if asked.data_folder is None:  # one that the person names may be there for others, too
        make_private(asked.places.data_folder)
    keep_log(asked.places.log)
    leave_out_a_frozen_bus()
    application = Application(sys.argv[0])
    chimes = HelperChimes(helper_command(), starts_in_seconds=PAINTED_MS / 1000)
    rooms = build(application, asked.places, chimes=chimes, log_cues=asked.log_cues, desktop=this_desktop())
    tell_of_bugs(rooms)
    _end_on_signals(rooms.window)
    errands = _take_errands(rooms, application, met)
    rooms.window.show()
    open_first_page(rooms, asked.start, settled=chimes.settled)
    if asked.opened and not asked.start:
        errands.take(Errand(files=asked.opened))
    QTimer.singleShot(PAINTED_MS, rooms.window.show_icon)
    QTimer.singleShot(START_MS, partial(Tidying, rooms.window))
    status = application.exec()
    if met.door:
        met.door.close()
    return status


def _take_errands(rooms: Rooms, application: Application, met: Met) -> ErrandRoom:
    """From now on the window does what further starts and the desktop ask of it."""
    errands = ErrandRoom(rooms)
    application.file_requested.connect(errands.open_file)
    if met.door:
        visitors = visitors_at(met.door, rooms)
        visitors.came.connect(errands.take)
        rooms.window.closing.connect(visitors.send_away)
    elif met.meeting is Meeting.SILENT:
        errands.tell_of_silent_one()
    return errands


def open_first_page(rooms: Rooms, routine_id: str | None, *, settled: SignalInstance) -> None:
    """The first run, where it is still needed; else home, or the session that was asked for.

    The session begins when it is known whether it can sound (`settled`), and never before the safety is
    accepted.
    """
    to_come = {"sound"}

    def begin() -> None:
        if routine_id and rooms.window.page_key == "home":  # nobody has gone elsewhere meanwhile
            rooms.begin(rooms.library.lay_out(routine_id))

    def have(what: str) -> None:
        to_come.discard(what)
        if not to_come:
            begin()

    rooms.library.show_home()
    if rooms.needs_first_run:
        to_come.add("safety")
        rooms.first_run.accepted.connect(lambda: have("safety"))
        rooms.first_run.show(only_safety=bool(routine_id))
    if routine_id:
        _when_heard(rooms, settled, lambda: have("sound"))


def _when_heard(rooms: Rooms, settled: SignalInstance, act: Callable[[], None]) -> None:
    """Acts as soon as it is known whether there is sound: the first chime is not to be lost."""
    patience = QTimer(rooms, singleShot=True, interval=LONGEST_WAIT_FOR_SOUND_MS)

    def go() -> None:
        settled.disconnect(go)
        patience.stop()
        act()

    settled.connect(go)
    patience.timeout.connect(go)
    patience.start()


def tell_of_bugs(rooms: Rooms) -> None:
    """From now on an exception nobody caught is logged and pauses the session; the first is told, too."""
    told = False

    def tell(kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        log.error("A bug", exc_info=(kind, error, trace))
        if issubclass(kind, KeyboardInterrupt):
            QCoreApplication.quit()
            return
        rooms.pause()
        nonlocal told
        if told:
            return
        told = True
        from PySide6.QtWidgets import QMessageBox

        box = QMessageBox(rooms.window)
        box.setIcon(QMessageBox.Icon.Warning)
        box.setText(translate("App", "Something in Backchime went wrong. It goes on as well as it can."))
        box.setInformativeText(translate("App", "If you report it, the details below help."))
        import traceback

        details = "".join(traceback.format_exception(kind, error, trace))
        box.setDetailedText(f"Backchime {__version__}\n{details}")
        box.open()

    sys.excepthook = tell


def _end_on_signals(window: MainWindow) -> None:
    """Closes the window properly where the system or a terminal asks the app to end."""

    def close() -> None:
        window.close()
        QCoreApplication.quit()

    def end(_number: int, _frame: object) -> None:
        QTimer.singleShot(0, close)  # one that comes while the window is being made is not lost

    for name in ("SIGINT", "SIGTERM", "SIGHUP"):  # Windows has no SIGHUP
        if hasattr(signal, name):
            signal.signal(getattr(signal, name), end)
    if sys.platform == "win32":
        return
    # Python acts on a signal only when it runs: the signal's byte in a pipe wakes it.
    reading, writing = os.pipe()
    os.set_blocking(writing, False)
    signal.set_wakeup_fd(writing, warn_on_full_buffer=False)
    notifier = QSocketNotifier(reading, QSocketNotifier.Type.Read, window)
    notifier.activated.connect(lambda: os.read(reading, 1))

"""Moments of sessions for tests of the session page, taken from real timelines."""

from backchime.core.routine import Pose, Side
from backchime.core.session import Session
from backchime.core.session_view import SessionView
from backchime.core.settings import Settings
from backchime.core.timeline import PhaseKind, Timeline
from backchime.ui.pages.session_page import SessionPage
from backchime.ui.theme.appearance import Appearance
from backchime.ui.theme.fonts import load_fonts
from PySide6.QtWidgets import QApplication

from tests.building import a_pose, a_routine, a_step
from tests.ui.library import timeline

RE_ENTRY_SECONDS = 5.0


def an_appearance(application: QApplication) -> Appearance:
    """The light theme, with the shipped fonts."""
    load_fonts()
    return Appearance(application, "light")


def a_calm_appearance(application: QApplication) -> Appearance:
    """The same, for whoever wants no movement."""
    made = an_appearance(application)
    made.take_settings(Settings(appearance="light", less_motion=True))
    return made


def a_page(application: QApplication, *, width: int = 1120, height: int = 760) -> SessionPage:
    """A session page of a size, without movements that would need waiting for."""
    page = SessionPage(a_calm_appearance(application))
    page.resize(width, height)
    page.start_routine("A routine")
    page.show()
    return page


def a_timeline() -> Timeline:
    """Every kind of phase: holds on both sides with gaps and a switch, and then another pose."""
    twist = a_pose("seated-spinal-twist", sided=True)
    return timeline(a_routine(a_step(twist, repetitions=3), a_step(a_pose("childs-pose"))))


def started(made: Timeline) -> Session:
    """A session at its first moment."""
    session = Session(made, re_entry_seconds=RE_ENTRY_SECONDS)
    session.start(0.0)
    return session


def view_at(made: Timeline, index: int, elapsed: float = 0.0) -> SessionView:
    """The moment `elapsed` seconds into a phase, everything before it kept."""
    session, at = started(made), made.phases[index].start_seconds + elapsed
    session.advance(at)
    return session.view(at)


def paused_at(made: Timeline, index: int, elapsed: float = 0.0) -> SessionView:
    """The same moment, paused."""
    session, at = started(made), made.phases[index].start_seconds + elapsed
    session.advance(at)
    session.pause(at)
    return session.view(at)


def re_entering_at(made: Timeline, index: int, elapsed: float, *, for_seconds: float) -> SessionView:
    """The same moment, taken up again after a pause and `for_seconds` into the countdown."""
    session, at = started(made), made.phases[index].start_seconds + elapsed
    session.advance(at)
    session.pause(at)
    session.resume(at)
    session.advance(at + for_seconds)
    return session.view(at + for_seconds)


def index_of(made: Timeline, kind: PhaseKind, *, side: Side | None = None, number: int = 0) -> int:
    """Which phase is the one of a kind, counted from 0."""
    found = [
        index
        for index, phase in enumerate(made.phases)
        if phase.kind is kind and (side is None or phase.side is side)
    ]
    return found[number]


def pose_in(made: Timeline, index: int) -> Pose:
    """The pose of a phase."""
    return made.step_of(made.phases[index]).pose

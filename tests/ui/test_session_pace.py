"""Facts about what a session costs while it runs: how often it ticks, what it paints, what it asks for."""

from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import date

import pytest
from backchime.core.session_view import SessionView
from backchime.core.settings import Settings
from backchime.core.timeline import CueKind, PhaseKind, lay_out
from backchime.ui.pages.session_moment import moment_words
from backchime.ui.pages.session_page import SessionPage
from backchime.ui.pages.session_words import words_for
from backchime.ui.session_controller import SessionController
from backchime.ui.theme.appearance import Appearance
from PySide6.QtCore import QEvent, QObject, QVariantAnimation
from PySide6.QtGui import QPaintEvent, QRegion
from PySide6.QtWidgets import QApplication, QWidget

from tests.building import a_routine, a_step
from tests.fakes import HandClock, RecordedChimes
from tests.ui.session_views import a_calm_appearance, a_timeline, an_appearance, re_entering_at, view_at

HOLD_SECONDS = 60


@dataclass
class Run:
    """A session on its page, its timer turned by hand: when it ticked, and what was painted then."""

    page: SessionPage
    controller: SessionController
    clock: HandClock
    ticks: list[float] = field(default_factory=list)
    cues: list[tuple[float, CueKind]] = field(default_factory=list)

    def turn(self, seconds: float) -> int:
        """Lets time go by as the timer asks for it; how often it ticked."""
        before, end = len(self.ticks), self.clock.steady + seconds
        while self.clock.steady < end:
            self.clock.turn(self.controller.pace.interval_ms / 1e3)
            self.ticks.append(self.clock.steady)
            self.controller.tick()
            QApplication.processEvents()
        return len(self.ticks) - before


class Paints(QObject):
    """Takes note of what a widget is asked to paint."""

    def __init__(self, *watched: QWidget) -> None:
        super().__init__()
        self.regions: list[QRegion] = []
        for widget in watched:
            widget.installEventFilter(self)

    def eventFilter(self, _: QObject, event: QEvent) -> bool:
        if isinstance(event, QPaintEvent):
            self.regions.append(QRegion(event.region()))
        return False

    @property
    def px(self) -> int:
        """How many in all."""
        return sum(rect.width() * rect.height() for region in self.regions for rect in region)  # type: ignore[attr-defined]  # it can be gone through


def in_a_hold(appearance: Appearance) -> Run:
    """Three seconds into a hold of a minute, when all that comes with its begin has come to its end."""
    clock, page = HandClock(), SessionPage(appearance)
    controller = SessionController(RecordedChimes(), now=clock.now, wall_now=clock.wall_now)
    controller.view_changed.connect(page.show_view)
    controller.pace.still_seconds = page.still_seconds
    run = Run(page, controller, clock)
    controller.cue_due.connect(lambda kind: run.cues.append((clock.steady, kind)))
    page.resize(1120, 760)
    page.start_routine("A routine")
    page.show()
    settings = Settings(get_ready_seconds=0)
    step = a_step(hold=HOLD_SECONDS, change_over=5)
    controller.start(lay_out(a_routine(step, step), settings, day=date(2026, 11, 20)), settings=settings)
    run.turn(8)
    page.conceal_controls()
    for movement in page.findChildren(QVariantAnimation):
        if movement.state() is QVariantAnimation.State.Running:
            movement.setCurrentTime(movement.duration())
    QApplication.processEvents()
    return run


@pytest.fixture
def run(qapp: QApplication) -> Iterator[Run]:
    made = in_a_hold(an_appearance(qapp))
    yield made
    made.controller.stop()


def test_a_hold_ticks_as_often_as_something_could_be_seen_to_move(run: Run) -> None:
    assert 130 <= run.turn(10) <= 180


def test_a_frame_paints_little_and_not_the_page_below(run: Run) -> None:
    ring, page = Paints(run.page.display.ring), Paints(run.page)
    names = Paints(run.page.display.name, run.page.display.card)
    frames = run.turn(10)
    assert len(page.regions) <= 10 + 3  # below the words that change
    assert names.regions == []
    assert ring.px / frames < 7_000


def test_words_are_asked_for_only_when_they_change(run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    asked: list[SessionView] = []

    def counted(view: SessionView, words: object) -> object:
        asked.append(view)
        return moment_words(view, words)  # type: ignore[arg-type]

    monkeypatch.setattr("backchime.ui.pages.session_display.moment_words", counted)
    run.turn(10)
    assert len(asked) <= 10 + 2  # each second, and each turn of the breath


def test_every_cue_is_seen_at_its_moment(run: Run) -> None:
    run.turn(60)
    due = [at - run.cues[0][0] for at, _ in run.cues]
    assert [kind for _, kind in run.cues][:7] == ["move", "tick", "tick", "tick", "hold", "halfway", "tick"]
    assert due[:6] == pytest.approx([0, 2, 3, 4, 5, 35], abs=0.002)


def test_with_less_motion_it_ticks_when_words_change(qapp: QApplication) -> None:
    run = in_a_hold(a_calm_appearance(qapp))
    assert run.turn(10) <= 10 + 3
    run.controller.stop()


def test_a_window_put_away_ticks_when_words_change(run: Run) -> None:
    run.page.hide()
    QApplication.processEvents()
    assert run.turn(10) <= 10 + 3


@pytest.mark.parametrize("kind", list(PhaseKind))
def test_words_stand_as_long_as_they_say(kind: PhaseKind) -> None:
    made = a_timeline()
    index = next(index for index, phase in enumerate(made.phases) if phase.kind is kind)
    for tenth in range(int(made.phases[index].seconds * 10)):
        view = view_at(made, index, tenth / 10)
        words = words_for(view)
        said = moment_words(view, words)
        assert said.until > said.since
        later = moment_words(view_at(made, index, (said.since + 9 * said.until) / 10), words)
        assert _spoken(later) == _spoken(said)


def test_words_of_a_countdown_stand_as_long_as_they_say() -> None:
    made = a_timeline()
    for tenth in range(49):
        view = re_entering_at(made, 2, 2.0, for_seconds=tenth / 10)
        words = words_for(view)
        said = moment_words(view, words)
        by = 0.9 * (said.until - said.since)
        later = moment_words(re_entering_at(made, 2, 2.0, for_seconds=tenth / 10 + by), words)
        assert _spoken(later) == _spoken(said)


def _spoken(said: object) -> tuple[str, ...]:
    names = ("numeral", "unit", "line", "time_left", "spoken_left")
    return tuple(getattr(said, name) for name in names)

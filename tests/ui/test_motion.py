"""Facts about the movements of a session: how long each takes, and that none runs where it is not wanted."""

from collections.abc import Callable
from itertools import pairwise

import pytest
from backchime.core.timeline import PhaseKind
from backchime.ui.pages.session_page import SessionPage
from backchime.ui.theme.theme import tokens
from backchime.ui.widgets.progress_ring import ProgressRing
from backchime.ui.widgets.ring_geometry import breath_at
from PySide6.QtCore import QEasingCurve, QObject, QVariantAnimation
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QApplication

from tests.ui.session_views import a_calm_appearance, a_timeline, an_appearance, index_of, paused_at, view_at

MADE = a_timeline()
HOLD = index_of(MADE, PhaseKind.HOLD)


def moving_page(application: QApplication, *, calm: bool = False) -> SessionPage:
    """A page in its first phase, on which things move as they do for most people."""
    page = SessionPage((a_calm_appearance if calm else an_appearance)(application))
    page.resize(1120, 760)
    page.start_routine("A routine")
    page.show_view(view_at(MADE, 0))
    return page


def running(part: QObject) -> list[QVariantAnimation]:
    """The movements under way in a part of the page."""
    found = part.findChildren(QVariantAnimation)
    return [one for one in found if one.state() is QVariantAnimation.State.Running]


def corner(page: SessionPage) -> QColor:
    return page.grab().toImage().pixelColor(4, 4)


def test_the_field_takes_600_ms_and_words_and_numbers_none(qapp: QApplication) -> None:
    page, theme = moving_page(qapp), an_appearance(qapp).theme
    cool, warm = theme.phase("move").field, theme.phase("hold").field
    page.show_view(view_at(MADE, HOLD))
    assert page.display.phase_word.text() == "Hold"
    assert page.display.hold_of.text().startswith("Hold 1 of")
    (fade,) = running(page.field_color)
    assert (fade.duration(), fade.easingCurve().type()) == (600, QEasingCurve.Type.InOutSine)
    shares = []
    for ms in (0, 150, 300, 450, 600):
        fade.setCurrentTime(ms)
        shares.append((corner(page).blue() - cool.blue()) / (warm.blue() - cool.blue()))
    assert shares == sorted(shares)
    assert shares[0] == 0
    assert shares[2] == pytest.approx(0.5, abs=0.05)
    assert shares[-1] == 1


def circle_reach(ring: ProgressRing) -> float:
    """How far from the ring the circle that leaves it has come, in px; 0 without one."""
    picture, geometry = ring.grab().toImage(), ring.geometry_of_ring
    ratio = picture.devicePixelRatio()
    field = picture.pixelColor(1, 1)
    far = ring.width() / 2
    for tenth in range(int(far * 10) - 12, int(geometry.diameter * 5) + 15, -1):
        at = geometry.point_at(180.0, tenth / 10) * ratio
        if picture.pixelColor(at.toPoint()) != field:
            return tenth / 10 - geometry.diameter / 2
    return 0.0


def test_with_each_chime_one_circle_leaves_the_ring_and_fades(qapp: QApplication) -> None:
    page = moving_page(qapp)
    page.show_view(view_at(MADE, HOLD))
    for movement in running(page):
        movement.setCurrentTime(movement.duration())
    ring = page.display.ring
    assert circle_reach(ring) == 0
    page.ring_out()
    (circle,) = running(ring)
    assert (circle.duration(), circle.easingCurve().type()) == (900, QEasingCurve.Type.OutQuad)
    circle.setCurrentTime(300)
    early = circle_reach(ring)
    circle.setCurrentTime(600)
    late = circle_reach(ring)
    scale = ring.geometry_of_ring.scale
    assert 4 < early < late <= (28 + 2) * scale
    circle.setCurrentTime(900)
    assert circle_reach(ring) == 0


def test_the_disc_breathes_in_for_four_seconds_and_out_for_six_in_a_hold_alone(qapp: QApplication) -> None:
    page = moving_page(qapp)
    assert page.display.ring.disc_radius == pytest.approx(81, abs=2)  # at rest while one moves
    sizes = []
    for second in range(11):
        page.show_view(view_at(MADE, HOLD, float(second)))
        sizes.append(page.display.ring.disc_radius / page.display.ring.geometry_of_ring.scale)
    assert sizes[:5] == sorted(sizes[:5])
    assert sizes[4:] == sorted(sizes[4:], reverse=True)
    assert (round(sizes[0]), round(sizes[4]), round(sizes[10])) == (75, 128, 75)
    assert [breath_at(second)[0] for second in (3.9, 4.1, 9.9, 10.1)] == [True, False, False, True]
    page.show_view(paused_at(MADE, HOLD, 3.0))
    assert page.display.ring.disc_radius == 0


def test_the_ring_empties_by_the_same_angle_in_every_second(qapp: QApplication) -> None:
    page, total = moving_page(qapp), MADE.phases[HOLD].seconds
    sweeps = []
    for quarter in range(41):
        page.show_view(view_at(MADE, HOLD, quarter / 4))
        sweeps.append(page.display.ring.sweep_degrees)
    steps = [before - after for before, after in pairwise(sweeps)]
    assert steps == pytest.approx([360 / total / 4] * len(steps))


def test_with_less_motion_nothing_runs_the_ring_steps_by_seconds_and_the_words_still_breathe(
    qapp: QApplication,
) -> None:
    page = moving_page(qapp, calm=True)
    page.show()
    page.show_view(view_at(MADE, HOLD))
    page.ring_out()
    assert running(page) == []
    assert corner(page) == an_appearance(qapp).theme.phase("hold").field
    seen = []
    for tenth in range(50):
        page.show_view(view_at(MADE, HOLD, tenth / 10))
        seen.append((page.display.ring.sweep_degrees, page.display.ring.disc_radius))
    assert len({sweep for sweep, _ in seen}) == 5
    assert len({disc for _, disc in seen}) == 1
    assert page.display.under_ring.text() == "Breathe out"
    page.show_view(view_at(MADE, index_of(MADE, PhaseKind.SWITCH)))
    assert running(page) == []
    assert page.display.card.art.movement is None


MOVES: tuple[tuple[str, int, Callable[[SessionPage], object]], ...] = (
    ("mirror", 480, lambda page: page.show_view(view_at(MADE, index_of(MADE, PhaseKind.SWITCH)))),
    ("card-swap", 320, lambda page: page.show_view(view_at(MADE, index_of(MADE, PhaseKind.TRANSITION)))),
)


@pytest.mark.parametrize(("name", "ms", "change"), MOVES)
def test_the_picture_turns_with_the_side_and_slides_in_with_a_pose(
    name: str, ms: int, change: Callable[[SessionPage], object], qapp: QApplication
) -> None:
    page = moving_page(qapp)
    page.show()
    page.show_view(view_at(MADE, HOLD))
    change(page)
    assert tokens()["motion"][name]["ms"] == ms
    assert ms in [one.duration() for one in running(page.display.card)]

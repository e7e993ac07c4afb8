"""Facts about the progress ring: where its parts lie, what it repaints and how it looks."""

from math import ceil, hypot

import pytest
from backchime.ui.widgets.progress_ring import ProgressRing, RingMoment
from backchime.ui.widgets.ring_geometry import (
    RingGeometry,
    breath_at,
    breath_stands,
    mark_angles,
    sweep_degrees,
)
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QPointF, QRect, QRectF
from PySide6.QtGui import QColor, QImage, QPainter, QRegion
from PySide6.QtWidgets import QApplication, QWidget

from tests.ui.session_views import an_appearance

RING = RingGeometry(QPointF(200, 200), 328)
MARKS = (15.0, 3.0, 2.0, 1.0)


def test_the_ring_empties_evenly() -> None:
    assert [sweep_degrees(left, 30) for left in (30, 15, 0)] == [360, 180, 0]


def test_a_phase_of_no_length_is_an_empty_ring() -> None:
    assert sweep_degrees(0, 0) == 0


def test_a_mark_stands_where_the_tip_is_when_its_chime_sounds() -> None:
    (angle,) = mark_angles((15.0,), 30)
    assert angle == 270  # at 6 o'clock
    assert RING.mark_centre(angle).y() == pytest.approx(200 + 164 + 12)


def test_the_measures_are_those_of_the_design() -> None:
    assert RING.stroke == 24
    assert RING.mark_radius == pytest.approx(4.6)
    assert (RING.disc_radius(0), RING.disc_radius(1)) == (75, 128)


@given(st.floats(0, 360), st.floats(0, 30))
def test_the_tip_rect_holds_all_that_changes(old: float, by: float) -> None:
    new = max(0.0, old - by)
    rect = RING.tip_rect(old, new)
    for share in (0.0, 0.25, 0.5, 0.75, 1.0):
        angle = 90 + new + (old - new) * share
        for radius in (RING.diameter / 2, RING.diameter / 2 - RING.stroke):
            assert rect.contains(RING.point_at(angle, radius))


def test_a_small_step_repaints_a_small_part() -> None:
    rect = RING.tip_rect(200.0, 199.6)
    assert rect.width() * rect.height() < 0.02 * RING.diameter**2


@given(st.floats(1, 200), st.floats(0, 90))
def test_the_disc_region_covers_the_disc(radius: float, degrees: float) -> None:
    region = RING.disc_region(radius)
    point = RING.point_at(degrees, max(0.0, radius - 1))
    assert region.contains(point.toPoint())


@given(st.floats(5, 120), st.floats(0, 30), st.floats(0, 360))
def test_the_disc_edge_covers_all_that_changes(least: float, grown: float, degrees: float) -> None:
    region = RING.disc_edge(least, least + grown)
    for share in (0, 0.5, 1):
        assert region.contains(RING.point_at(degrees, least + share * grown).toPoint())


@pytest.mark.parametrize("diameter", [229.6, 328, 476, 787])
def test_no_edge_of_the_disc_reaches_the_ring(diameter: float) -> None:
    ring = RingGeometry(QPointF(400, 400), diameter)
    inner = diameter / 2 - ring.stroke - 1
    for number in range(0, 360, 3):
        assert not ring.hollow.contains(ring.point_at(number, inner).toPoint())
        radius = ring.disc_radius(number / 360)
        assert (ring.disc_edge(round(radius), round(radius) - 1) - ring.hollow).isEmpty()


@given(st.integers(0, 2_999).map(lambda at: at / 100), st.floats(0, 1), st.floats(0, 1))
def test_the_breath_stands_until_it_leaves_its_span_or_turns(at: float, one: float, other: float) -> None:
    least, most = sorted((one, other))
    breathing_in, filled = breath_at(at)
    if least <= filled <= most:
        stands = breath_stands(at, least=least, most=most)
        later = breath_at(at + 0.999 * stands)
        assert later[0] is breathing_in
        assert least - 1e-6 <= later[1] <= most + 1e-6
        after_in, after = breath_at(at + stands + 1e-3)
        assert after_in is not breathing_in or not least < after < most


def test_one_breathes_four_seconds_in_and_six_out() -> None:
    assert breath_at(0) == (True, 0)
    assert breath_at(2)[1] == pytest.approx(0.5)
    assert breath_at(4) == (False, 1)
    assert breath_at(10) == (True, 0)


@pytest.fixture
def ring(qapp: QApplication) -> ProgressRing:
    appearance = an_appearance(qapp)
    made = ProgressRing()
    made.place(QPointF(200, 200), 328)
    made.wear(appearance.theme, appearance.theme.phase("hold"))
    return made


def moment(left: float) -> RingMoment:
    return RingMoment(left, 30, str(round(left)), "seconds", MARKS, 0.5)


def test_the_arc_ends_at_its_tip(ring: ProgressRing, qapp: QApplication) -> None:
    ring.show_moment(moment(20.0))
    picture, geometry = ring.grab().toImage(), ring.geometry_of_ring
    colors = an_appearance(qapp).theme.phase("hold")
    middle = (geometry.diameter - geometry.stroke) / 2
    tip = 90 + ring.sweep_degrees
    ratio = picture.devicePixelRatio()
    assert picture.pixelColor((geometry.point_at(tip - 1, middle) * ratio).toPoint()) == colors.ring
    assert picture.pixelColor((geometry.point_at(tip + 8, middle) * ratio).toPoint()) == colors.track


def test_a_mark_fades_once_it_has_sounded(ring: ProgressRing, qapp: QApplication) -> None:
    colors = an_appearance(qapp).theme.phase("hold")
    for left, color in ((20.0, colors.ink), (14.0, colors.track)):
        ring.show_moment(moment(left))
        picture = ring.grab().toImage()
        halfway = ring.geometry_of_ring.mark_centre(ring.mark_angles[0]) * picture.devicePixelRatio()
        assert picture.pixelColor(halfway.toPoint()) == color


class FollowedRing(ProgressRing):
    """Keeps what it asks to have repainted, instead of asking a window."""

    def __init__(self) -> None:
        super().__init__()
        self.asked = QRegion()

    def update(self, part: QRect | QRegion | None = None) -> None:  # type: ignore[override]
        self.asked = self.asked.united(self.rect() if part is None else part)


def painted(ring: ProgressRing, picture: QImage, field: QColor, region: QRegion) -> None:
    """Paints a region of the ring over what the picture held there."""
    painter = QPainter(picture)
    painter.setClipRegion(region)
    painter.fillRect(picture.rect(), field)
    ring.render(painter, region.boundingRect().topLeft(), region, QWidget.RenderFlag(0))
    painter.end()


def differing(one: QImage, other: QImage) -> int:
    """How many pixels differ by more than arcs of different lengths do along their rims."""
    pairs = (
        (one.pixelColor(x, y), other.pixelColor(x, y))
        for x in range(one.width())
        for y in range(one.height())
    )
    return sum(
        max(abs(a.red() - b.red()), abs(a.green() - b.green()), abs(a.blue() - b.blue())) > 64
        for a, b in pairs
    )


@pytest.mark.parametrize("first", [30.0, 16.0], ids=["from the start", "under way"])
def test_repainting_only_what_moved_leaves_no_trace(qapp: QApplication, first: float) -> None:
    theme = an_appearance(qapp).theme
    colors = theme.phase("hold")
    ring = FollowedRing()
    ring.place(QPointF(200, 200), 328)
    ring.wear(theme, colors)
    bit_by_bit = QImage(ring.size(), QImage.Format.Format_RGB32)
    for step in range(150):
        left = first - step / 30
        breath = breath_at(30 - left)[1]
        ring.show_moment(RingMoment(left, 30, str(ceil(left)), "seconds", MARKS, breath))
        if not ring.asked.isEmpty():
            region, ring.asked = ring.asked, QRegion()
            painted(ring, bit_by_bit, colors.field, region)
    at_once = QImage(ring.size(), QImage.Format.Format_RGB32)
    painted(ring, at_once, colors.field, QRegion(ring.rect()))
    assert differing(bit_by_bit, at_once) == 0


def test_a_numeral_of_three_digits_stays_inside(ring: ProgressRing, qapp: QApplication) -> None:
    ring.show_moment(RingMoment(120, 120, "120", "bis zum nächsten Klang", (), None))
    picture, geometry = ring.grab().toImage(), ring.geometry_of_ring
    colors = an_appearance(qapp).theme.phase("hold")
    ratio = picture.devicePixelRatio()
    inked = [
        QPointF(x, y) / ratio
        for x in range(picture.width())
        for y in range(picture.height())
        if picture.pixelColor(x, y) == colors.ink
    ]
    reach = max(hypot(p.x() - geometry.centre.x(), p.y() - geometry.centre.y()) for p in inked)
    assert reach <= geometry.diameter / 2 - geometry.stroke
    assert QRectF(ring.rect()).contains(geometry.inner_rect)

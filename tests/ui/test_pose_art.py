"""Facts about the picture of a pose: its mat, its place, the figure's colours and the name that stands in."""

import pytest
from backchime.core.routine import Group, Pose, PositionFamily
from backchime.ui.theme.appearance import Appearance
from backchime.ui.theme.fonts import load_fonts
from backchime.ui.theme.theme import Theme
from backchime.ui.widgets.figure_art import figure_rect, recolored
from backchime.ui.widgets.fitted_text import even_lines, fit
from backchime.ui.widgets.mats import mat_of
from backchime.ui.widgets.pose_art import PoseArt, frame_rect, name_rect, name_text
from PySide6.QtCore import QRectF
from PySide6.QtGui import QFontMetricsF
from PySide6.QtWidgets import QApplication

LONG_NAMES = ("Beinrückseite mit Gurt in Rückenlage", "Rückenlage mit aufgestellten Füßen")


def pose(
    pose_id: str = "childs-pose",
    name: str = "Child’s pose",
    *,
    family: PositionFamily = PositionFamily.KNEEL,
    group: Group = Group.STRETCH,
) -> Pose:
    return Pose(pose_id, name, group, family, ("Kneel.", "Rest your forehead."), 30, 60, 10)


@pytest.fixture
def appearance(qapp: QApplication) -> Appearance:
    load_fonts()
    return Appearance(qapp, "light")


@pytest.mark.parametrize(
    ("pose_id", "mat"),
    [("childs-pose", "honey"), ("downward-dog", "sky"), ("seated-forward-bend", "celadon")],
)
def test_a_pose_of_the_design_lies_on_its_own_mat(pose_id: str, mat: str) -> None:
    assert mat_of(pose(pose_id)) == mat


@pytest.mark.parametrize("family", PositionFamily)
@pytest.mark.parametrize("group", Group)
def test_any_pose_has_a_mat(family: PositionFamily, group: Group) -> None:
    assert Theme("light").mat(mat_of(pose("one-of-my-own", family=family, group=group))).field.isValid()


def test_the_frame_is_four_to_three_and_stands_on_the_ground() -> None:
    frame = frame_rect(QRectF(0, 0, 160, 330))
    assert frame.width() / frame.height() == pytest.approx(4 / 3)
    assert frame.bottom() == 330
    assert frame_rect(QRectF(0, 0, 552, 414)) == QRectF(0, 0, 552, 414)


def test_a_figure_stands_on_the_floor_in_the_middle() -> None:
    rect = figure_rect(QRectF(-50, -120, 300, 126))
    assert rect.center().x() == pytest.approx(200)
    assert rect.top() + 120 * rect.width() / 300 == pytest.approx(246)
    assert rect.width() <= 322


def test_a_tall_figure_is_bounded_by_the_height() -> None:
    assert figure_rect(QRectF(0, -400, 100, 400)).height() == pytest.approx(190)


def test_only_classes_with_a_colour_role_are_recoloured() -> None:
    svg = (
        '<svg viewBox="0 0 1 1"><path fill="#000" class="top" d="M0 0"/>'
        '<path class="shade" fill="#111"/></svg>'
    )
    assert recolored(svg, {"top": "#d2572b"}) == (
        '<svg viewBox="0 0 1 1"><path fill="#d2572b" class="top" d="M0 0"/>'
        '<path class="shade" fill="#111"/></svg>'
    )


@pytest.mark.parametrize("name", LONG_NAMES)
@pytest.mark.parametrize("width", [150, 224, 374, 552, 1100])
def test_a_long_name_fits_above_the_mat(name: str, width: int, appearance: Appearance) -> None:
    frame = QRectF(0, 0, width, width * 3 / 4)
    text, box = name_text(name, appearance.theme, frame), name_rect(frame)
    assert len(text.lines) <= 3
    assert text.width <= box.width()
    assert text.height <= box.height()
    assert " ".join(text.lines) == name


def test_a_thumbnail_carries_no_name(appearance: Appearance) -> None:
    art = PoseArt(appearance, corner=12)
    art.show_pose(pose("one-of-my-own"))
    art.resize(96, 72)
    assert not art.shows_name
    art.resize(224, 168)
    assert art.shows_name


def test_the_picture_is_described_by_the_cues(appearance: Appearance) -> None:
    art = PoseArt(appearance, corner=12)
    art.show_pose(pose())
    assert art.accessibleDescription() == "Kneel. Rest your forehead."
    assert art.accessibleName() == ""


def test_the_picture_has_its_mats_colours_and_round_corners(appearance: Appearance) -> None:
    art = PoseArt(appearance, corner=20)
    art.show_pose(pose("one-of-my-own"))
    art.resize(400, 300)
    picture, mat = art.grab().toImage(), appearance.theme.mat("honey")
    assert picture.pixelColor(10, 120) == mat.field
    assert picture.pixelColor(200, 60) == mat.disc
    assert picture.pixelColor(10, 280) == mat.floor
    assert picture.pixelColor(40, 249) == mat.bar
    assert picture.pixelColor(0, 0) != mat.field


def test_lines_are_even_rather_than_full() -> None:
    assert even_lines("one two three four", lambda line: float(len(line)), 14, most=2) == (
        "one two",
        "three four",
    )


def test_text_that_cannot_fit_is_cut_short(appearance: Appearance) -> None:
    font = appearance.theme.font("h1")
    text = fit("Unterarmseitstützvariante", font, 80, least_px=20)
    assert text.font.pixelSize() == 20
    assert QFontMetricsF(text.font).horizontalAdvance(text.lines[0]) <= 80


def test_a_turned_figure_is_mirrored(appearance: Appearance) -> None:
    art = PoseArt(appearance, corner=12)
    art.show_pose(pose())
    art.turn_over()
    assert art.mirrored

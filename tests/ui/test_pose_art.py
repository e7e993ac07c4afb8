"""Facts about the picture of a pose: its mat, its place, the figure's colours and the name that stands in."""

import pytest
from backchime.core.routine import Group, Pose, PositionFamily
from backchime.core.settings import Look
from backchime.ui.theme.appearance import Appearance
from backchime.ui.theme.fonts import load_fonts
from backchime.ui.theme.theme import Theme
from backchime.ui.widgets.figure_art import figure_rect
from backchime.ui.widgets.fitted_text import even_lines, fit
from backchime.ui.widgets.mats import mat_of
from backchime.ui.widgets.picture_shelf import PictureShelf
from backchime.ui.widgets.pose_art import PoseArt
from backchime.ui.widgets.pose_picture import (
    Posed,
    frame_rect,
    kept_picture,
    name_rect,
    name_text,
    picture,
)
from backchime.ui.widgets.texts import text_label
from msgspec.structs import replace
from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QFontMetricsF, QPaintEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tests.ui.session_views import an_appearance

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
    assert figure_rect(QRectF(0, -400, 100, 400)).height() == pytest.approx(208)


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
    def has_name(size: QSize) -> bool:
        shown = picture(Posed(pose("one-of-my-own")), size, appearance, ratio=1.0).toImage()
        ink = appearance.theme.color("ink")
        return any(shown.pixelColor(x, y) == ink for x in range(shown.width()) for y in range(shown.height()))

    assert not has_name(QSize(96, 72))
    assert has_name(QSize(224, 168))


def test_the_picture_has_the_name_of_its_pose_and_is_described_by_the_cues(appearance: Appearance) -> None:
    art = PoseArt(appearance, corner=12)
    art.show_pose(pose())
    assert art.accessibleDescription() == "Kneel. Rest your forehead."
    assert art.accessibleName() == "Child’s pose"


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


def test_the_same_picture_is_painted_once_and_another_look_anew(appearance: Appearance) -> None:
    posed, size = Posed(pose()), QSize(96, 72)

    def shown() -> int:
        return picture(posed, size, appearance, ratio=1.0).cacheKey()

    first = shown()
    assert shown() == first
    appearance.show_person(Look(outfit="sea"), shows_felt=True)
    assert shown() != first
    appearance.show_person(Look(), shows_felt=True)
    assert shown() == first


def test_side_size_density_and_theme_each_have_a_picture_of_their_own(
    appearance: Appearance, qapp: QApplication
) -> None:
    posed, size = Posed(pose()), QSize(96, 72)
    dark = Appearance(qapp, "dark")
    pictures = [
        picture(posed, size, appearance, ratio=1.0),
        picture(replace(posed, mirrored=True), size, appearance, ratio=1.0),
        picture(posed, QSize(80, 60), appearance, ratio=1.0),
        picture(posed, size, appearance, ratio=2.0),
        picture(posed, size, dark, ratio=1.0),
    ]
    assert len({one.cacheKey() for one in pictures}) == len(pictures)
    assert pictures[3].width() == 2 * size.width()


def test_the_glow_is_kept_apart_only_where_it_may_show(appearance: Appearance) -> None:
    plain, felt, size = Posed(pose()), Posed(pose(), felt=True), QSize(96, 72)

    def apart() -> bool:
        keys = [picture(posed, size, appearance, ratio=1.0).cacheKey() for posed in (plain, felt)]
        return keys[0] != keys[1]

    assert apart()
    appearance.show_person(Look(), shows_felt=False)
    assert not apart()


def test_pictures_beyond_the_limit_are_let_go_the_unused_first(appearance: Appearance) -> None:
    large = QSize(2400, 1800)  # 17 MB each: five and a half fill the store
    first = picture(Posed(pose()), large, appearance, ratio=1.0).cacheKey()
    for pose_id in ("cat-camel", "bird-dog", "side-plank", "wall-dog", "high-plank"):
        picture(Posed(pose(pose_id)), large, appearance, ratio=1.0)
    assert kept_picture(Posed(pose()), large, appearance, ratio=1.0) is None
    assert kept_picture(Posed(pose("high-plank")), large, appearance, ratio=1.0) is not None
    assert picture(Posed(pose()), large, appearance, ratio=1.0).cacheKey() != first


def test_a_shown_picture_is_painted_again_in_another_look(appearance: Appearance, qtbot: QtBot) -> None:
    worn: list[Look] = []

    class Watched(PoseArt):
        def paintEvent(self, event: QPaintEvent) -> None:
            worn.append(appearance.look)
            super().paintEvent(event)

    art = Watched(appearance, corner=0)
    qtbot.addWidget(art)
    art.show_pose(pose("seated-spinal-twist"))
    art.show()
    qtbot.waitUntil(lambda: bool(worn))
    before = art.grab().toImage()
    deep = Look(skin="deep", outfit="sea")
    appearance.show_person(deep, shows_felt=True)
    qtbot.waitUntil(lambda: worn[-1] == deep)
    assert art.grab().toImage() != before


def test_a_shelf_has_what_it_shows_drawn_again_in_another_look(appearance: Appearance, qtbot: QtBot) -> None:
    shelf = PictureShelf(appearance)
    with qtbot.waitSignal(shelf.picture_ready):
        appearance.show_person(Look(hair="curls"), shows_felt=True)


def test_a_change_of_side_turns_the_figure_another_pose_slides_and_a_glow_fades(
    appearance: Appearance,
) -> None:
    art = PoseArt(appearance, corner=12)
    art.resize(96, 72)
    for posed, movement in (
        (Posed(pose()), None),
        (Posed(pose(), mirrored=True), "turn"),
        (Posed(pose(), mirrored=True, felt=True), "fade"),
        (Posed(pose("downward-dog")), "slide"),
    ):
        art.move_to(posed)
        assert (art.posed, art.movement) == (posed, movement)


def test_a_mark_stays_with_its_word_wherever_a_line_breaks(qapp: QApplication) -> None:
    question = "Et maintenant\u202f?"
    assert even_lines(question, lambda line: float(len(line)), 14, most=2) == ("Et", "maintenant\u202f?")
    label = text_label(an_appearance(qapp), question, wrap=True)
    assert "maintenant&nbsp;?" in label.text()
    assert label.words == question

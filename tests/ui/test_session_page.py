"""Facts about the session page: what it shows, what it asks for, and that nothing is ever cut off."""

import pytest
from backchime.core.problem import Problem
from backchime.core.routine import Side
from backchime.core.session_view import SessionView
from backchime.core.timeline import PhaseKind, Timeline
from backchime.places import SHIPPED_ROUTINES
from backchime.storage.routine_file import load_library
from backchime.ui.pages.session_display import posed_in
from backchime.ui.pages.session_page import SessionPage
from backchime.ui.widgets.fit_label import FitLabel
from backchime.ui.widgets.pose_picture import kept_picture
from backchime.ui.widgets.session_button import SessionButton
from msgspec.structs import replace
from PySide6.QtCore import QEvent, QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tests.building import a_routine, a_step
from tests.ui.library import SIZES, shipped_timelines, timeline
from tests.ui.long_words import longer_words
from tests.ui.session_views import (
    a_calm_appearance,
    a_page,
    a_timeline,
    an_appearance,
    index_of,
    paused_at,
    re_entering_at,
    view_at,
)

LONG_NAMES = ("Beinrückseite mit Gurt in Rückenlage", "Rückenlage mit aufgestellten Füßen")
LONG_CUE = "Lege den Gurt um einen Fuß und strecke das Bein langsam nach oben."
NO_SOUND = Problem("No sound output found.", "Sessions will flash the screen edge instead.")


def in_german(made: Timeline) -> Timeline:
    """A timeline whose poses have the longest names there are."""
    steps = tuple(
        replace(
            step,
            pose=replace(
                step.pose, name=LONG_NAMES[number % 2], start_position=LONG_CUE, cues=(LONG_CUE,) * 3
            ),
        )
        for number, step in enumerate(made.routine.steps)
    )
    return timeline(replace(made.routine, steps=steps))


def moments(made: Timeline) -> list[SessionView]:
    """One moment of each kind of phase, and of the two that a pause brings."""
    hold = index_of(made, PhaseKind.HOLD)
    found = [view_at(made, index, 1.0) for index in range(min(9, len(made.phases)))]
    return [*found, paused_at(made, hold, 2.0), re_entering_at(made, hold, 2.0, for_seconds=1.0)]


def cut(page: SessionPage) -> list[str]:
    """The texts on a page that have less room than they need, or lie outside of it."""
    inside = QRectF(page.rect())
    found = []
    for label in page.findChildren(FitLabel):
        if not label.isVisible() or not label.text():
            continue
        rect, room = label.text_rect, QRectF(label.rect()).adjusted(-1, -1, 1, 1)
        if not room.contains(rect) or not inside.contains(QRectF(label.geometry())):
            found.append(f"{label.text()} needs {rect} of {room} at {label.geometry()}")
        if " ".join(label.fitted.lines) != " ".join(label.text().split()):
            found.append(f"{label.text()} is cut short: {label.fitted.lines}")
    return found


def overlaps(page: SessionPage) -> list[tuple[str, str]]:
    """Texts, picture and controls that lie on one another."""
    display = page.display
    shown = [w for w in (*display.labels, display.card, display.bars, *page.controls.all) if w.isVisible()]
    names = [(w.text() if isinstance(w, FitLabel | SessionButton) else type(w).__name__, w) for w in shown]
    rects = [(name, _inked(widget)) for name, widget in names]
    return [
        (one, other)
        for number, (one, rect) in enumerate(rects)
        for other, second in rects[number + 1 :]
        if rect.intersects(second)
    ]


def _inked(widget: object) -> QRect:
    assert hasattr(widget, "geometry")
    geometry: QRect = widget.geometry()
    if isinstance(widget, FitLabel):
        shrunk = widget.text_rect.adjusted(0, 2, 0, -2).toRect()
        return shrunk.translated(geometry.topLeft()) if widget.text() else QRect()
    return geometry


@pytest.mark.parametrize(
    ("width", "height"), [*SIZES, (720, 900), (1600, 700), (2560, 1080), (1024, 640), (1440, 900)]
)
def test_nothing_is_cut_off_or_overlaps(width: int, height: int, qapp: QApplication) -> None:
    page = a_page(qapp, width=width, height=height)
    for made in (a_timeline(), in_german(a_timeline())):
        for view in moments(made):
            page.show_view(view)
            assert cut(page) == []
            assert overlaps(page) == []


@pytest.mark.parametrize(("width", "height"), SIZES)
def test_words_may_grow_by_a_third(width: int, height: int, qapp: QApplication) -> None:
    with longer_words():
        page = a_page(qapp, width=width, height=height)
        for view in moments(in_german(a_timeline())):
            page.show_view(view)
            assert cut(page) == []


@pytest.mark.parametrize(("width", "height"), SIZES)
def test_every_shipped_routine_fits(width: int, height: int, qapp: QApplication) -> None:
    page = a_page(qapp, width=width, height=height)
    for made in shipped_timelines():
        seen = set()
        for index, phase in enumerate(made.phases):
            if (phase.step, phase.kind) not in seen:
                seen.add((phase.step, phase.kind))
                page.show_view(view_at(made, index, 0.5))
                assert cut(page) == []


@pytest.mark.parametrize(("width", "height"), SIZES)
def test_everything_to_press_is_large_enough(width: int, height: int, qapp: QApplication) -> None:
    page = a_page(qapp, width=width, height=height)
    for view in moments(a_timeline()):
        page.show_view(view)
        for button in page.controls.all:
            assert button.accessibleName()
            if button.isVisible():
                assert min(button.width(), button.height()) >= 44
                assert page.rect().contains(button.geometry())


def test_left_stands_at_the_left_and_right_at_the_right(qapp: QApplication) -> None:
    page, made = a_page(qapp), a_timeline()
    card = page.display.card
    page.show_view(view_at(made, index_of(made, PhaseKind.HOLD, side=Side.LEFT)))
    assert card.pill.geometry().center().x() < card.width() / 2
    assert not card.art.posed.mirrored
    page.show_view(view_at(made, index_of(made, PhaseKind.HOLD, side=Side.RIGHT)))
    assert card.pill.geometry().center().x() > card.width() / 2
    assert card.art.posed.mirrored


def test_the_side_makes_way_for_a_figure_that_reaches_into_its_corner(qapp: QApplication) -> None:
    page = a_page(qapp)
    middle = page.display.card.height() / 2
    low: dict[str, set[bool]] = {}
    for made in shipped_timelines():
        for index, phase in enumerate(made.phases):
            if phase.side is not Side.BOTH:
                page.show_view(view_at(made, index))
                low.setdefault(phase.pose, set()).add(page.display.card.pill.y() > middle)
    assert low["knee-to-chest"] == low["side-plank"] == {False}
    assert low["seated-spinal-twist"] == {True}


def test_where_it_is_felt_shows_on_the_way_into_a_pose_and_not_in_it(qapp: QApplication) -> None:
    page, made = a_page(qapp), a_timeline()
    shown: dict[PhaseKind, set[bool]] = {}
    for index, phase in enumerate(made.phases):
        page.show_view(view_at(made, index, 0.1))
        shown.setdefault(phase.kind, set()).add(page.display.card.art.posed.felt)
    assert shown == {
        PhaseKind.GET_READY: {True},
        PhaseKind.TRANSITION: {True},
        PhaseKind.SWITCH: {True},
        PhaseKind.HOLD: {False},
        PhaseKind.GAP: {False},
    }


def test_the_picture_of_the_next_phase_is_painted_while_nothing_moves(
    qapp: QApplication, qtbot: QtBot
) -> None:
    appearance = a_calm_appearance(qapp)
    page, made = SessionPage(appearance), a_timeline()
    page.resize(1000, 700)  # no other test shows pictures of this size
    hold = index_of(made, PhaseKind.HOLD, side=Side.RIGHT, number=2)
    page.show_view(view_at(made, hold, 0.1))
    to_come, art = posed_in(view_at(made, hold), made.phases[hold + 1]), page.display.card.art

    def is_painted() -> bool:
        return kept_picture(to_come, art.size(), appearance, ratio=art.devicePixelRatioF()) is not None

    assert not is_painted()
    qtbot.waitUntil(is_painted)


def test_a_pose_for_both_sides_has_no_pill(qapp: QApplication) -> None:
    page, made = a_page(qapp), a_timeline()
    page.show_view(view_at(made, index_of(made, PhaseKind.HOLD, number=6)))
    assert not page.display.card.pill.isVisible()


def test_the_field_is_warm_in_a_hold_cool_between_and_grey_in_a_pause(qapp: QApplication) -> None:
    page, made = a_page(qapp), a_timeline()
    theme = an_appearance(qapp).theme
    hold = index_of(made, PhaseKind.HOLD)
    for view, field in (
        (view_at(made, 0), "move"),
        (view_at(made, hold), "hold"),
        (paused_at(made, hold, 3.0), "pause"),
    ):
        page.show_view(view)
        color = page.grab().toImage().pixelColor(4, 4)
        assert color == theme.phase(field).field  # type: ignore[arg-type]


def test_the_field_fades_where_movement_is_wanted(qapp: QApplication) -> None:
    page, made = SessionPage(an_appearance(qapp)), a_timeline()
    page.show_view(view_at(made, 0))
    page.show_view(view_at(made, index_of(made, PhaseKind.HOLD)))
    warm = an_appearance(qapp).theme.phase("hold").field
    assert page.field_color.color != warm
    page.field_color.arrive()
    assert page.field_color.color == warm


@pytest.mark.parametrize(
    ("button", "signal"),
    [
        ("pause", "pause_requested"),
        ("skip", "skip_requested"),
        ("back", "back_requested"),
        ("mute", "mute_requested"),
        ("full_screen", "full_screen_requested"),
        ("end", "end_requested"),
        ("carry_on", "pause_requested"),
        ("restart", "restart_requested"),
        ("skip_hold", "skip_requested"),
        ("hurts", "hurts_requested"),
    ],
)
def test_a_press_asks(button: str, signal: str, qapp: QApplication) -> None:
    page, made, asked = a_page(qapp), a_timeline(), list[str]()
    page.show_view(view_at(made, index_of(made, PhaseKind.HOLD)))

    def note() -> None:
        asked.append(signal)

    getattr(page, signal).connect(note)
    getattr(page.controls, button).click()
    assert asked == [signal]


def test_space_is_left_to_the_session(qapp: QApplication) -> None:
    page = a_page(qapp)
    event = QKeyEvent(QEvent.Type.KeyPress, Qt.Key.Key_Space, Qt.KeyboardModifier.NoModifier)
    page.controls.end.keyPressEvent(event)
    assert not event.isAccepted()


def test_only_a_pause_offers_what_follows_from_it(qapp: QApplication) -> None:
    page, made = a_page(qapp), a_timeline()
    hold = index_of(made, PhaseKind.HOLD)
    page.show_view(view_at(made, hold, 2.0))
    assert not page.controls.carry_on.isVisible()
    assert page.controls.pause.isVisible()
    page.show_view(paused_at(made, hold, 2.0))
    assert page.controls.carry_on.isVisible()
    assert all(button.isVisible() for button in page.controls.actions)
    assert not page.controls.pause.isVisible()


def test_the_seconds_left_can_be_read_by_ear_while_they_stand_still(qapp: QApplication) -> None:
    page, made = a_page(qapp), a_timeline()
    hold = index_of(made, PhaseKind.HOLD)
    page.show_view(paused_at(made, hold, 2.0))
    left = round(made.phases[hold].seconds - 2)
    assert page.display.ring.accessibleName() == f"Time left in this part: {left} seconds"
    page.show_view(view_at(made, hold, 2.0))
    assert page.display.ring.accessibleName() == ""


def test_between_holds_there_is_none_to_start_again(qapp: QApplication) -> None:
    page, made = a_page(qapp), a_timeline()
    page.show_view(paused_at(made, 0, 1.0))
    assert not page.controls.restart.isEnabled()
    page.show_view(paused_at(made, index_of(made, PhaseKind.HOLD), 1.0))
    assert page.controls.restart.isEnabled()


def moved_mouse(page: SessionPage) -> None:
    place = QPointF(300, 300)
    buttons = Qt.MouseButton.NoButton
    page.mouseMoveEvent(
        QMouseEvent(QEvent.Type.MouseMove, place, place, buttons, buttons, Qt.KeyboardModifier.NoModifier)
    )


def test_over_a_wide_page_the_controls_come_with_the_mouse_and_nothing_moves(qapp: QApplication) -> None:
    page, made = a_page(qapp, width=1920, height=1080), a_timeline()
    page.show_view(view_at(made, index_of(made, PhaseKind.HOLD)))
    page.conceal_controls()
    in_sight = [button for button in page.controls.all if button.isVisible()]
    assert in_sight == [page.controls.ease]  # in reach whenever something hurts
    before = page.places
    moved_mouse(page)
    assert page.controls.pause.isVisible()
    assert page.places == before


def test_tab_brings_the_controls(qapp: QApplication) -> None:
    page, made = a_page(qapp, width=1920, height=1080), a_timeline()
    page.show_view(view_at(made, 0))
    page.conceal_controls()
    page.focusNextPrevChild(True)
    assert page.controls.mute.isVisible()


def test_in_a_usual_window_the_controls_stay(qapp: QApplication) -> None:
    page = a_page(qapp)
    page.show_view(view_at(a_timeline(), 0))
    page.conceal_controls()
    assert page.controls.pause.isVisible()


def test_a_note_stands_in_for_the_breath_until_its_time_is_over(qapp: QApplication) -> None:
    page, made = a_page(qapp), a_timeline()
    page.show_view(view_at(made, index_of(made, PhaseKind.HOLD), 1.0))
    page.show_note("5 seconds added")
    assert page.display.under_ring.text() == "5 seconds added"
    page._note_timer.timeout.emit()
    assert page.display.under_ring.text() == "Breathe in"


def test_the_reason_of_a_pause_stands_until_the_session_goes_on(qapp: QApplication) -> None:
    page, made = a_page(qapp), a_timeline()
    hold = index_of(made, PhaseKind.HOLD)
    page.show_view(view_at(made, hold, 2.0))
    page.show_pause_reason("The computer was asleep, so the session waited for you.")
    page.show_view(paused_at(made, hold, 2.0))
    assert page.display.reason.text().startswith("The computer was asleep")
    assert cut(page) == []
    page.show_view(view_at(made, hold, 2.1))
    page.show_view(paused_at(made, hold, 2.2))
    assert page.display.reason.text() == ""


def test_without_sound_a_chip_says_what_to_watch(qapp: QApplication) -> None:
    page = a_page(qapp)
    page.show_view(view_at(a_timeline(), 0))
    page.show_sound(True, NO_SOUND)
    assert page.display.chip.text() == "No sound. Watch the colours."
    assert page.display.chip.isVisible()
    assert page.controls.mute.accessibleName() == "Turn the sound on"
    page.show_sound(True, None)
    assert not page.display.chip.isVisible()


@pytest.mark.parametrize(("width", "height"), SIZES)
def test_the_chip_covers_no_words_and_no_control(width: int, height: int, qapp: QApplication) -> None:
    page = a_page(qapp, width=width, height=height)
    page.show_view(view_at(in_german(a_timeline()), 1))
    page.show_sound(True, NO_SOUND)
    chip = page.display.chip.geometry()
    assert page.rect().contains(chip)
    assert not any(chip.intersects(_inked(label)) for label in page.display.labels)
    assert not any(chip.intersects(button.geometry()) for button in page.controls.all if button.isVisible())


@pytest.mark.parametrize(("width", "height"), [*SIZES, (720, 1000)])
def test_the_chip_and_the_side_never_meet(width: int, height: int, qapp: QApplication) -> None:
    page = a_page(qapp, width=width, height=height)
    page.show_sound(True, NO_SOUND)
    poses = [pose for pose in load_library(SHIPPED_ROUTINES).library.poses.values() if pose.sided]
    for pose in poses:
        made = in_german(timeline(a_routine(a_step(pose))))
        for side in (Side.LEFT, Side.RIGHT):
            page.show_view(view_at(made, index_of(made, PhaseKind.HOLD, side=side)))
            display = page.display
            pill = display.card.pill.geometry().translated(display.card.pos())
            assert not display.chip.geometry().intersects(pill), (pose.id, side)
            assert display.chip.width() >= 120, (pose.id, side)


def test_the_edge_lights_up_at_most_once_a_second(qapp: QApplication) -> None:
    page = a_page(qapp)
    page.show_view(view_at(a_timeline(), 0))
    page.flash_edge()
    assert page.flash.isVisible()
    ring = an_appearance(qapp).theme.phase("move").ring
    assert page.grab().toImage().pixelColor(5, 5) != an_appearance(qapp).theme.phase("move").field
    assert not page.flash.flash(ring)


def test_the_question_before_the_end_tells_what_is_done_and_is_safe(qapp: QApplication) -> None:
    page, made, asked = a_page(qapp), a_timeline(), list[str]()

    def keep_going() -> None:
        asked.append("keep going")

    def end() -> None:
        asked.append("end")

    page.keep_going_requested.connect(keep_going)
    page.end_confirmed.connect(end)
    page.show_view(paused_at(made, index_of(made, PhaseKind.HOLD, number=2), 3.0))
    page.ask_to_end()
    assert page.asks_to_end
    assert page.end_dialog.accessibleDescription() == "You have done 2 of 7 holds."
    escape = QKeyEvent(QEvent.Type.KeyPress, Qt.Key.Key_Escape, Qt.KeyboardModifier.NoModifier)
    page.end_dialog.keyPressEvent(escape)
    page.end_dialog.end_chosen.emit()
    assert asked == ["keep going", "end"]
    page.stop_asking()
    assert not page.asks_to_end


def test_a_double_click_on_the_picture_asks_for_the_full_screen(qapp: QApplication) -> None:
    page, asked = a_page(qapp), list[str]()

    def note() -> None:
        asked.append("full screen")

    page.full_screen_requested.connect(note)
    for place in (page.places.stage.card.center(), page.places.column.ring_centre):
        left = Qt.MouseButton.LeftButton
        page.mouseDoubleClickEvent(
            QMouseEvent(
                QEvent.Type.MouseButtonDblClick, place, place, left, left, Qt.KeyboardModifier.NoModifier
            )
        )
    assert asked == ["full screen"]


def test_a_second_of_a_hold_changes_no_text_but_the_seconds(qapp: QApplication) -> None:
    page, made = a_page(qapp), a_timeline()
    hold = index_of(made, PhaseKind.HOLD)
    page.show_view(view_at(made, hold, 1.0))
    before = [label.text() for label in page.display.labels]
    page.show_view(view_at(made, hold, 1.4))
    assert [label.text() for label in page.display.labels] == before

"""Facts about what the session page says."""

import pytest
from backchime.core.routine import Routine, Side
from backchime.core.session_view import SessionView
from backchime.core.spoken_words import SWITCH_TEXTS
from backchime.core.timeline import PhaseKind, Timeline
from backchime.ui.pages.session_words import (
    done_of,
    farewell,
    field_of,
    line_under_ring,
    numeral,
    spoken,
    time_left,
    unit,
    words_for,
)
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QCoreApplication, QTranslator

from tests.building import routines
from tests.ui.library import shipped_timelines, timeline
from tests.ui.session_views import a_timeline, index_of, paused_at, re_entering_at, view_at

Kind = PhaseKind


def at(kind: PhaseKind, elapsed: float = 0.0, *, side: Side | None = None, number: int = 0) -> SessionView:
    made = a_timeline()
    return view_at(made, index_of(made, kind, side=side, number=number), elapsed)


def test_getting_ready_says_where_to_begin() -> None:
    words = words_for(at(Kind.GET_READY))
    assert (words.phase, unit(at(Kind.GET_READY))) == ("Get ready", "until the chime")
    assert words.pose == "Seated spinal twist"
    assert words.lines == ("Kneel on the mat",)
    assert words.next_step == "Hold for 30 seconds"


def test_a_transition_goes_through_the_cues() -> None:
    view = at(Kind.TRANSITION)
    words = words_for(view)
    assert words.lines == ("Kneel on the mat", "Rest your forehead down")
    assert line_under_ring(view, words) == "Kneel on the mat"
    assert line_under_ring(at(Kind.TRANSITION, 9.0), words) == "Rest your forehead down"


def test_a_hold_breathes_four_seconds_in_and_six_out() -> None:
    words = words_for(at(Kind.HOLD))
    assert (words.phase, unit(at(Kind.HOLD))) == ("Hold", "seconds")
    told = [line_under_ring(at(Kind.HOLD, elapsed), words) for elapsed in (0.0, 3.9, 4.0, 9.9, 10.0)]
    assert told == ["Breathe in", "Breathe in", "Breathe out", "Breathe out", "Breathe in"]


def test_a_switch_names_the_side_that_comes() -> None:
    words = words_for(at(Kind.SWITCH))
    assert words.phase == "Switch sides"
    assert words.lines == ("Now the right side",)
    assert words.next_step == "Hold for 30 seconds"


def test_a_gap_lets_go_and_names_the_repetition_that_comes() -> None:
    words = words_for(at(Kind.GAP))
    assert (words.phase, words.repetition) == ("Let go", "2 of 3")
    assert words.lines == ("Rest for a moment",)


def test_a_pose_held_once_has_no_repetition() -> None:
    assert words_for(at(Kind.HOLD, number=6)).repetition == ""


def test_a_hold_tells_what_follows_it() -> None:
    told = [words_for(at(Kind.HOLD, number=number)).next_step for number in (0, 2, 5, 6)]
    assert told == ["Rest, then 2 of 3", "Switch to the right", "Childs pose", "Finished"]


def test_the_last_hold_has_no_next_pose() -> None:
    assert words_for(at(Kind.HOLD, number=6)).next_pose is None


def test_a_pause_is_grey_and_says_what_is_left() -> None:
    made = a_timeline()
    view = paused_at(made, index_of(made, Kind.HOLD), 18.0)
    words = words_for(view)
    assert (words.phase, unit(view), words.lines) == ("Paused", "seconds left", ())
    assert numeral(view) == "12"
    assert field_of(view) == "pause"


def test_going_back_into_a_hold_counts_down_in_the_colours_of_moving() -> None:
    made = a_timeline()
    view = re_entering_at(made, index_of(made, Kind.HOLD), 18.0, for_seconds=1.5)
    words = words_for(view)
    assert words.phase == "Get ready"
    assert words.lines == ("Get back into position",)
    assert words.next_step == "Hold for 12 seconds"
    assert numeral(view) == "4"
    assert field_of(view) == "move"


def test_only_a_hold_is_warm() -> None:
    made = a_timeline()
    warm = {phase.kind for index, phase in enumerate(made.phases) if field_of(view_at(made, index)) == "hold"}
    assert warm == {Kind.HOLD}


def test_a_second_counts_until_it_is_over() -> None:
    assert [numeral(at(Kind.HOLD, elapsed)) for elapsed in (0.0, 0.1, 1.0, 29.9)] == ["30", "30", "29", "1"]


class _Counting(QTranslator):
    """Answers a text with the number that asks for its form."""

    def translate(  # Qt's own names
        self,
        context: str,  # noqa: ARG002
        sourceText: str,  # noqa: N803
        disambiguation: str | None = None,  # noqa: ARG002
        n: int = -1,
    ) -> str:
        return f"{n} {sourceText}"

    def isEmpty(self) -> bool:
        return False


@pytest.mark.usefixtures("qapp")
def test_the_words_below_the_number_have_the_form_that_it_asks_for() -> None:
    made = a_timeline()
    hold = index_of(made, Kind.HOLD)
    counting = _Counting()
    QCoreApplication.installTranslator(counting)
    told = [
        unit(view_at(made, hold, 28.5)),
        unit(view_at(made, hold, 29.5)),
        unit(paused_at(made, hold, 29.0)),
    ]
    QCoreApplication.removeTranslator(counting)
    assert told == ["2 seconds", "1 seconds", "1 seconds left"]


def test_no_hold_done_is_said_without_a_number() -> None:
    view = at(Kind.HOLD)
    assert done_of(view) == "Every hold is still to come."
    assert farewell(view) == "Nothing is lost. Start again whenever you like."
    assert farewell(at(Kind.HOLD, number=6)) == "You did 6 holds."


def test_the_holds_are_counted_and_the_time_is_told() -> None:
    view = at(Kind.HOLD, number=6)
    assert words_for(view).hold_of == "Hold 7 of 7"
    assert time_left(view) == "0:30 left"
    assert done_of(view) == "You have done 6 of 7 holds."


def test_a_screen_reader_hears_the_phase_the_pose_and_the_side() -> None:
    words = words_for(at(Kind.SWITCH))
    assert spoken(words, "Right") == "Switch sides. Seated spinal twist. Right. Now the right side."


def test_a_screen_reader_hears_the_words_that_the_voice_would_say() -> None:
    """The phase's own word stands for the chime, and the pill's for the side; the rest is the voice's."""
    for made in shipped_timelines():
        for index, phase in enumerate(made.phases):
            pose = made.step_of(phase).pose
            told = spoken(words_for(view_at(made, index, 0.5)), "")
            _, rest = told.split(". ", 1)
            if phase.kind is Kind.TRANSITION:
                assert rest == f"{pose.name}. {pose.cues[0].rstrip('.')}."
            elif phase.kind is Kind.SWITCH:
                assert rest == f"{pose.name}. {SWITCH_TEXTS[phase.side]}"


def _says_enough(made: Timeline) -> None:
    for index in range(len(made.phases)):
        view = view_at(made, index, 0.5)
        words = words_for(view)
        assert words.phase
        assert words.pose
        assert words.next_step
        assert words.icon_name
        assert line_under_ring(view, words)
        assert not line_under_ring(view, words).endswith(".")


def test_every_phase_of_every_shipped_routine_has_its_words() -> None:
    for made in shipped_timelines():
        _says_enough(made)


@given(routines, st.data())
def test_every_moment_of_any_routine_has_its_words(routine: Routine, data: st.DataObject) -> None:
    made = timeline(routine)
    index = data.draw(st.integers(0, len(made.phases) - 1))
    view = view_at(made, index, data.draw(st.floats(0, 1)) * made.phases[index].seconds * 0.99)
    words = words_for(view)
    assert words.next_step
    assert int(numeral(view)) >= 0
    assert line_under_ring(view, words)

"""Facts about what sounds in each phase, over every routine that ships and what the ear can choose."""

from datetime import date
from itertools import pairwise

import pytest
from backchime.core.routine import Routine, Side
from backchime.core.session import Session
from backchime.core.session_events import Event, PhaseStarted
from backchime.core.settings import Settings
from backchime.core.soundtrack import (
    DONE,
    FROM_A_SEAT,
    FROM_THE_FLOOR,
    Sounding,
    ending,
    sounding_ahead,
    soundtrack,
)
from backchime.core.speech import AFTER_CHIME_SECONDS, BEFORE_CUE_SECONDS, BETWEEN_PHRASES_SECONDS
from backchime.core.timeline import CueKind, PhaseKind, Timeline, lay_out
from backchime.places import SHIPPED_ROUTINES
from backchime.storage.routine_file import load_library
from hypothesis import given
from hypothesis import strategies as st
from msgspec.structs import replace

from tests.building import a_pose, a_routine, a_step, routines
from tests.spoken import SAID_BY_ALL, lengths, texts_of

TODAY = date(2026, 11, 23)
LIBRARY = load_library(SHIPPED_ROUTINES).library
TEXTS = (
    *SAID_BY_ALL,
    *texts_of(LIBRARY),
    "A routine",
    "Bird dog",
    "Plank",
    "Rise slowly.",
    "Kneel on the mat.",
)
PHRASES = lengths(*TEXTS)
ROUNDING = 1e-9


# What shipped routines and random ones sound like; of all phrases, some may be missing.
def shipped(routine_id: str, timing: Settings) -> Timeline:
    return lay_out(LIBRARY.routines[routine_id], timing, day=TODAY)


timings = st.builds(
    Settings,
    get_ready_seconds=st.integers(0, 30),
    time_to_move=st.sampled_from((1.0, 1.5, 2.0)),
    first_side=st.sampled_from(("left", "right")),
    core_hold_seconds=st.none() | st.integers(3, 60),
)
timelines = st.builds(shipped, st.sampled_from(tuple(LIBRARY.routines)), timings) | st.builds(
    lay_out, routines, timings, day=st.just(TODAY)
)
voices = st.builds(
    Settings,
    voice=st.sampled_from(("off", "names", "instructions")),
    voice_volume=st.integers(0, 10),
    speak_breath=st.booleans(),
    quiet_ending=st.booleans(),
    cue_volumes=st.dictionaries(st.sampled_from([kind.value for kind in CueKind]), st.integers(0, 10)),
)
phrases_at_hand = st.floats(0.3, 2.0).flatmap(
    lambda slow: st.sets(st.sampled_from(TEXTS), max_size=5).map(
        lambda missing: {text: seconds * slow for text, seconds in PHRASES.items() if text not in missing}
    )
)


def sounds(timeline: Timeline, settings: Settings, phrases: dict[str, float]) -> list[Sounding]:
    return [
        one for index in range(len(timeline.phases)) for one in soundtrack(timeline, index, settings, phrases)
    ]


def spoken(timeline: Timeline, index: int, settings: Settings, phrases: dict[str, float]) -> list[str]:
    return [one.name for one in soundtrack(timeline, index, settings, phrases) if not one.is_chime]


def said(
    routine: Routine, kind: PhaseKind, *, nth: int = 0, phrases: dict[str, float] = PHRASES, **chosen: object
) -> list[str]:
    """What is said in the nth phase of a kind."""
    settings = replace(Settings(voice="instructions"), **chosen)
    timeline = lay_out(routine, settings, day=TODAY)
    indexes = [index for index, phase in enumerate(timeline.phases) if phase.kind is kind]
    return spoken(timeline, indexes[nth], settings, phrases)


@given(timelines, voices, phrases_at_hand)
def test_no_phrase_touches_another_or_a_cue(
    timeline: Timeline, settings: Settings, phrases: dict[str, float]
) -> None:
    voice = [one for one in sounds(timeline, settings, phrases) if not one.is_chime]
    for one, following in pairwise(voice):
        ends = one.at_seconds + phrases[one.name]
        assert ends + BETWEEN_PHRASES_SECONDS <= following.at_seconds + ROUNDING
    for one in voice:
        ends = one.at_seconds + phrases[one.name]
        cues = [cue.at_seconds for cue in timeline.cues]
        assert all(at >= ends + BEFORE_CUE_SECONDS - ROUNDING for at in cues if at > one.at_seconds)
        assert all(
            at <= one.at_seconds - AFTER_CHIME_SECONDS + ROUNDING for at in cues if at <= one.at_seconds
        )


@given(timelines, voices, phrases_at_hand)
def test_chimes_stand_where_they_stand_whatever_is_said(
    timeline: Timeline, settings: Settings, phrases: dict[str, float]
) -> None:
    chimes = [one for one in sounds(timeline, settings, phrases) if one.is_chime]
    assert chimes == sounds(timeline, replace(settings, voice="off"), {})
    heard = {cue for cue in timeline.cues if settings.cue_volumes.get(_volume_of(cue.kind), 10) > 0}
    assert {(one.at_seconds, one.name) for one in chimes} == {(cue.at_seconds, cue.kind) for cue in heard}


@given(timelines, voices, phrases_at_hand, st.randoms(use_true_random=False))
def test_the_answer_is_the_same_whatever_was_asked_before(
    timeline: Timeline, settings: Settings, phrases: dict[str, float], random: object
) -> None:
    indexes = list(range(len(timeline.phases)))
    in_order = {index: soundtrack(timeline, index, settings, phrases) for index in indexes}
    random.shuffle(indexes)  # type: ignore[attr-defined]  # a random.Random
    assert {index: soundtrack(timeline, index, settings, phrases) for index in indexes} == in_order


@given(timelines, voices, phrases_at_hand)
def test_everything_is_said_in_its_own_phase_with_a_phrase_that_there_is(
    timeline: Timeline, settings: Settings, phrases: dict[str, float]
) -> None:
    for index, phase in enumerate(timeline.phases):
        for one in soundtrack(timeline, index, settings, phrases):
            assert phase.start_seconds <= one.at_seconds <= phase.end_seconds
            assert one.is_chime or one.name in phrases


def _volume_of(kind: CueKind) -> str:
    return CueKind.MOVE if kind is CueKind.GET_READY else kind


acts = st.lists(
    st.tuples(
        st.sampled_from(("wait", "pause", "resume", "skip", "back", "restart_hold", "longer", "shorter")),
        st.integers(1, 60).map(lambda eighths: eighths / 8),
    ),
    max_size=12,
)


@given(timelines, phrases_at_hand, acts, st.sampled_from((0.0, 3.0)))
def test_whatever_the_person_does_nothing_is_said_over_a_chime_or_again(
    timeline: Timeline, phrases: dict[str, float], acts: list[tuple[str, float]], re_entry: float
) -> None:
    settings = Settings(voice="instructions", speak_breath=True)
    session = Session(timeline, re_entry_seconds=re_entry)
    session.start(0.0)
    now, begun, entered = 0.0, set[str](), 0
    told: list[Sounding] = list(sounding_ahead(session, 0, settings, phrases))
    for act, seconds in acts:
        now += seconds
        events = list(session.advance(now))
        heard = {one.name for one in told if not one.is_chime and one.at_seconds < now}
        events += _done(session, act, now)
        if session.view(now).is_over:
            return
        if any(isinstance(event, PhaseStarted) for event in events):
            begun, heard = set(), set()
        begun |= heard
        entered = session.view(now).index
        told = list(sounding_ahead(session, entered, settings, phrases))
        voice = [one for one in told if not one.is_chime]
        assert all(one.at_seconds >= now - 1e-5 for one in told)
        assert begun.isdisjoint(one.name for one in voice)
        dues = [one.at_seconds for one in told if one.is_chime]
        if entered + 1 < len(session.timeline.phases) and session.moves:
            dues += [due for due, _ in session.cues_ahead(entered + 1)]
        for one in voice:
            ends = one.at_seconds + phrases[one.name]
            assert not any(one.at_seconds - 0.2 < due < ends + BEFORE_CUE_SECONDS - 1e-5 for due in dues)


def _done(session: Session, act: str, now: float) -> tuple[Event, ...]:
    match act:
        case "pause" | "resume" | "skip" | "back" | "restart_hold":
            return getattr(session, act)(now)  # type: ignore[no-any-return]  # each answers with events
        case "longer" | "shorter":
            return session.extend(5 if act == "longer" else -5, now)
        case _:
            return ()


# -- chimes --


def test_the_chime_of_a_switch_leans_to_the_side_to_come_and_no_other_does() -> None:
    timeline = lay_out(a_routine(a_step(a_pose(sided=True))), Settings(), day=TODAY)
    leans = {one.name: one.lean for one in sounds(timeline, Settings(), {})}
    assert leans.pop(CueKind.SWITCH_SIDE) == 0.6
    assert set(leans.values()) == {0.0}
    other = lay_out(a_routine(a_step(a_pose(sided=True))), Settings(first_side="right"), day=TODAY)
    assert [one.lean for one in sounds(other, Settings(), {}) if one.lean] == [-0.6]


def test_each_cue_has_its_own_loudness_and_none_at_0() -> None:
    timeline = lay_out(a_routine(), Settings(), day=TODAY)
    heard = sounds(timeline, Settings(cue_volumes={"tick": 0, "hold": 6}), {})
    assert {one.name: one.gain_db for one in heard} == {
        "get_ready": 0,
        "move": 0,
        "hold": -10,
        "halfway": 0,
        "finish": 0,
    }


# -- what is said --

CAT = LIBRARY.poses["cat-camel"]
SIDED = LIBRARY.poses["supine-figure-four"]
BEFORE = LIBRARY.poses["childs-pose"]


def test_get_ready_says_the_routine_and_where_there_is_time_the_first_pose() -> None:
    routine = LIBRARY.routines["express-5"]
    first = routine.steps[0].pose.name
    assert said(routine, PhaseKind.GET_READY, get_ready_seconds=12) == [routine.name, "First pose:", first]
    assert said(routine, PhaseKind.GET_READY, get_ready_seconds=4) == [routine.name]


def test_the_first_pose_is_named_once() -> None:
    routine = a_routine(a_step(SIDED), a_step(CAT))
    short, long = (
        [
            said(routine, kind, voice="names", get_ready_seconds=seconds)
            for kind in (PhaseKind.GET_READY, PhaseKind.TRANSITION)
        ]
        for seconds in (3, 12)
    )
    assert short == [["A routine"], ["Now:", SIDED.name, "Left side."]]
    assert long == [["A routine", "First pose:", SIDED.name], ["Left side."]]


def test_a_transition_names_the_pose_its_side_and_how_to_get_there() -> None:
    routine = a_routine(a_step(BEFORE), a_step(SIDED, change_over=60), a_step(CAT))
    assert said(routine, PhaseKind.TRANSITION, nth=1, speak_breath=True) == [
        BEFORE.exit,
        "Next:",
        SIDED.name,
        "Left side.",
        *SIDED.cues,
        SIDED.breath,
    ]


def test_names_only_are_names_and_sides_only() -> None:
    routine = a_routine(a_step(BEFORE), a_step(SIDED, change_over=60), a_step(CAT))
    found = said(routine, PhaseKind.TRANSITION, nth=1, voice="names", speak_breath=True)
    assert found == ["Next:", SIDED.name, "Left side."]


def test_instructions_come_in_order_as_many_as_there_is_time_for() -> None:
    for seconds in range(4, 60, 2):
        routine = a_routine(a_step(CAT, change_over=seconds), a_step(BEFORE))
        found = [text for text in said(routine, PhaseKind.TRANSITION) if text in CAT.cues]
        assert found == list(CAT.cues[: len(found)])


def test_where_time_is_short_the_way_out_gives_way_to_the_name() -> None:
    short, long = (
        said(a_routine(a_step(BEFORE), a_step(CAT, change_over=seconds)), PhaseKind.TRANSITION, nth=1)
        for seconds in (8, 14)
    )
    assert short[:2] == ["Last pose:", CAT.name]
    assert long[:3] == [BEFORE.exit, "Last pose:", CAT.name]


def test_the_other_side_is_named_at_the_switch() -> None:
    routine = a_routine(a_step(SIDED))
    assert said(routine, PhaseKind.SWITCH) == ["Now the right side."]
    assert said(routine, PhaseKind.SWITCH, first_side="right") == ["Now the left side."]


def test_a_gap_counts_and_the_last_time_is_once_more() -> None:
    routine = a_routine(a_step(BEFORE, repetitions=3))
    assert said(routine, PhaseKind.GAP) == ["2 of 3"]
    assert said(routine, PhaseKind.GAP, nth=1) == ["Once more."]


def test_the_breath_waits_for_the_hold_where_the_way_there_is_too_short_and_is_told_once() -> None:
    routine = a_routine(a_step(SIDED, change_over=10, repetitions=2))
    assert SIDED.breath not in said(routine, PhaseKind.TRANSITION, speak_breath=True)
    told = [said(routine, PhaseKind.HOLD, nth=number, speak_breath=True) for number in range(4)]
    assert told == [[SIDED.breath], [], [], []]
    long = a_routine(a_step(SIDED, change_over=60))
    assert said(long, PhaseKind.HOLD, speak_breath=True) == []
    assert said(routine, PhaseKind.HOLD, speak_breath=False) == []


def test_a_hold_without_a_way_to_it_says_itself_what_it_is() -> None:
    routine = a_routine(a_step(BEFORE), a_step(SIDED, change_over=0, switch=0), a_step(CAT))
    assert said(routine, PhaseKind.HOLD, nth=1) == [SIDED.name, "Left side."]
    assert said(routine, PhaseKind.HOLD, nth=2) == ["Now the right side."]


def test_a_hold_says_which_pose_and_side_it_is_where_the_way_there_had_no_time_to() -> None:
    routine = a_routine(a_step(BEFORE), a_step(SIDED, change_over=5, switch=5), a_step(CAT, change_over=6))
    assert [said(routine, kind, nth=1) for kind in (PhaseKind.TRANSITION, PhaseKind.HOLD)] == [
        [],
        [SIDED.name, "Left side."],
    ]
    assert [said(routine, PhaseKind.SWITCH), said(routine, PhaseKind.HOLD, nth=2)] == [
        [],
        ["Now the right side."],
    ]
    assert said(routine, PhaseKind.TRANSITION, nth=2) == [CAT.name]  # "Last pose:" would be too long
    assert said(routine, PhaseKind.HOLD, nth=3) == []


@given(timelines, voices)
def test_every_pose_and_side_is_named_wherever_there_is_time(timeline: Timeline, settings: Settings) -> None:
    if settings.voice == "off" or settings.voice_volume == 0:
        return
    for index, phase in enumerate(timeline.phases):
        if phase.kind is PhaseKind.HOLD and phase.repetition == 1 and phase.seconds >= 15:
            ways = [before for before in range(index) if timeline.phases[before].step == phase.step]
            texts = [text for way in (*ways, index) for text in spoken(timeline, way, settings, PHRASES)]
            assert texts.count(timeline.step_of(phase).pose.name) == 1
            assert phase.side is Side.BOTH or any(phase.side.value in text for text in map(str.lower, texts))


def test_a_pose_without_a_phrase_is_told_by_what_there_is() -> None:
    own = replace(SIDED, name="My own pose", cues=("Do as you do.", *SIDED.cues), exit="Leave it.")
    routine = replace(a_routine(a_step(own), a_step(own), a_step(own)), name="Mine")
    assert said(routine, PhaseKind.GET_READY, get_ready_seconds=30) == []
    assert [said(routine, PhaseKind.TRANSITION, nth=number) for number in range(3)] == [
        ["Get ready.", "Left side."],
        ["Next pose.", "Left side."],
        ["This is the last pose.", "Left side."],
    ]


def test_a_silent_voice_says_nothing() -> None:
    for chosen in ({"voice": "off"}, {"voice_volume": 0}):
        assert said(LIBRARY.routines["express-5"], PhaseKind.TRANSITION, nth=1, **chosen) == []


# -- the end --


def test_the_ending_leads_off_the_floor_and_stays_calm_on_a_chair() -> None:
    settings = Settings(voice="names", voice_volume=8)
    lying, sitting = (
        ending(lay_out(LIBRARY.routines[name], settings, day=TODAY), settings, PHRASES)
        for name in ("express-5", "desk-break")
    )
    assert [(one.at_seconds, one.name) for one in lying] == [(AFTER_CHIME_SECONDS, DONE), *FROM_THE_FLOOR]
    assert [(one.at_seconds, one.name) for one in sitting] == [(AFTER_CHIME_SECONDS, DONE), *FROM_A_SEAT]
    assert {one.gain_db for one in lying} == {-5}


@pytest.mark.parametrize(("voice", "quiet", "count"), [("names", False, 1), ("off", True, 0)])
def test_the_ending_is_short_where_quiet_is_not_wanted_and_wordless_without_a_voice(
    voice: str, quiet: bool, count: int
) -> None:
    settings = Settings(voice=voice, quiet_ending=quiet)  # type: ignore[arg-type]  # two of the choices
    timeline = lay_out(LIBRARY.routines["express-5"], settings, day=TODAY)
    assert len(ending(timeline, settings, PHRASES)) == count

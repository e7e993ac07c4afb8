"""Facts about routines in easier versions and with a second round, as the person has decided."""

import pytest
from backchime.core.easier import with_easier_versions, with_second_round
from backchime.core.facts import session_shares
from backchime.core.progression_facts import Share, Strand
from backchime.core.settings import Settings
from backchime.core.swaps import for_person
from backchime.core.timeline import lay_out
from msgspec.structs import replace

from tests.building import a_routine, a_step
from tests.practised import LIBRARY, MOMENT, practised

WAYS = ("wall-plank", "incline-plank", "constructive-rest")


def poses(routine: str, settings: Settings) -> list[str]:
    return [step.pose.id for step in for_person(LIBRARY.routines[routine], settings, LIBRARY).steps]


def test_the_easier_version_of_each_plank_stands_where_it_stood() -> None:
    easier = ["knee-plank", "table-top-rest", "forearm-knee-plank", "table-top-rest", "knee-side-plank"]
    assert poses("core-30", Settings(easier_core=True)) == [*easier, "childs-pose"]
    routine = for_person(LIBRARY.routines["core-30"], Settings(easier_core=True), LIBRARY)
    assert routine.steps[0].instead_of == LIBRARY.poses["high-plank"]
    assert all(step.note or not step.locked for step in routine.steps)


def test_its_holds_follow_the_same_length_and_belong_to_the_same_strand() -> None:
    settings = Settings(easier_core=True, core_hold_seconds=33)
    session = practised("core-30", MOMENT, settings=settings)
    assert session_shares(session, LIBRARY) == {Strand.CORE: Share(33, 4, 4)}


@pytest.mark.parametrize(("chosen", "held"), [(None, {15}), (17, {17}), (30, {30})])
def test_every_hold_of_the_starter_grows_also_the_one_with_a_time_of_its_own(
    chosen: int | None, held: set[float]
) -> None:
    settings = Settings(core_hold_seconds=chosen)
    routine = for_person(LIBRARY.routines["core-starter"], settings, LIBRARY)
    timeline = lay_out(routine, settings, day=MOMENT.date())
    assert timeline.routine.steps[0].pose.id == "incline-plank"
    core = [phase.seconds for phase in timeline.holds if not timeline.step_of(phase).locked]
    assert len(core) == 5
    assert set(core) == held


def test_stretches_stay_as_they_are_while_the_core_is_easier() -> None:
    before, after = poses("daily-combined", Settings()), poses("daily-combined", Settings(easier_core=True))
    changed = {a for a, b in zip(before, after, strict=True) if a != b}
    assert changed == {"high-plank", "forearm-plank", "side-plank"}


def test_a_pose_that_the_body_forbids_is_no_easier_version() -> None:
    settings = Settings(easier_core=True, swap_tags=("sore_wrists", "sore_knees"))
    tagged = poses("core-30", Settings(swap_tags=settings.swap_tags))
    assert "knee-plank" not in poses("core-30", settings)
    assert len(tagged) == len(poses("core-30", settings))


def test_where_only_words_say_how_it_is_easier_they_are_the_cue() -> None:
    routine = for_person(LIBRARY.routines["big-three-1"], Settings(easier_big_three=True), LIBRARY)
    curl_up = next(step.pose for step in routine.steps if step.pose.id == "curl-up")
    assert curl_up.cues == (LIBRARY.poses["curl-up"].easier_version,)


@pytest.mark.parametrize(("routine", "count"), [("core-30", 8), ("daily-combined", 8), ("big-three-1", 30)])
def test_a_second_round_is_of_core_holds_alone(routine: str, count: int) -> None:
    suited = for_person(LIBRARY.routines[routine], Settings(second_round=True), LIBRARY)
    timeline = lay_out(suited, Settings(), day=MOMENT.date())
    strands = [hold for hold in timeline.holds if LIBRARY.poses[hold.pose].group in ("core", "core10")]
    assert len(strands) == count


def test_there_is_time_to_come_into_the_easier_version_from_the_pose_before_it() -> None:
    wall, plank, rest = (replace(LIBRARY.poses[name], change_over_seconds=3) for name in WAYS)
    poses = {**LIBRARY.poses, "wall-plank": wall, "incline-plank": plank}
    routine = a_routine(a_step(rest, change_over=3), a_step(plank, change_over=3))
    eased = with_easier_versions(routine, frozenset({Strand.CORE}), poses)
    assert [step.pose.id for step in eased.steps] == ["constructive-rest", "wall-plank"]
    assert [step.change_over_seconds for step in eased.steps] == [3, 30]  # from one's back onto one's feet
    first = with_easier_versions(a_routine(a_step(plank, change_over=3)), frozenset({Strand.CORE}), poses)
    assert [step.change_over_seconds for step in first.steps] == [3]  # whoever begins stands there already


def test_what_is_locked_or_stands_in_already_is_not_made_easier() -> None:
    plank = LIBRARY.poses["high-plank"]
    locked, swapped = (
        a_step(plank, locked=True),
        replace(a_step(plank), instead_of=LIBRARY.poses["forearm-plank"]),
    )
    routine = a_routine(locked, swapped, a_step(plank))
    eased = with_easier_versions(routine, frozenset({Strand.CORE}), LIBRARY.poses)
    assert [step.pose.id for step in eased.steps] == ["high-plank", "high-plank", "knee-plank"]
    assert eased.steps[:2] == (locked, swapped)


@pytest.mark.parametrize(("gap", "rest"), [(5, 20), (20, 20), (30, 30)])
def test_before_a_second_round_there_is_time_to_rest(gap: int, rest: int) -> None:
    (step,) = with_second_round(a_routine(a_step(LIBRARY.poses["high-plank"], gap=gap))).steps
    assert (step.repetitions, step.gap_seconds) == (2, rest)


def test_who_has_decided_nothing_practises_as_it_is_written() -> None:
    routine = LIBRARY.routines["daily-combined"]
    assert for_person(routine, Settings(), LIBRARY) is routine

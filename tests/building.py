"""Poses, routines and settings for tests: by hand, and at random."""

from backchime.core.routine import Group, Pose, PositionFamily, Routine, Sides, Step
from backchime.core.settings import Settings
from hypothesis import strategies as st
from msgspec.structs import replace


def a_pose(
    name: str = "childs-pose",
    *,
    hold: int = 30,
    longest: int = 60,
    sided: bool = False,
    group: str = "stretch",
) -> Pose:
    """A pose in which little matters but its times."""
    return Pose(
        id=name,
        name=name.replace("-", " ").capitalize(),
        group=Group(group),
        position_family=PositionFamily.KNEEL,
        cues=("Kneel on the mat.", "Rest your forehead down."),
        hold_seconds=hold,
        longest_hold_seconds=longest,
        change_over_seconds=10,
        switch_seconds=8 if sided else 0,
        sided=sided,
        side_means="the leg that is raised" if sided else "",
        exit="Rise slowly.",
    )


def a_step(
    pose: Pose | None = None,
    *,
    hold: int | None = None,
    repetitions: int = 1,
    gap: int = 5,
    change_over: int = 10,
    switch: int = 8,
    locked: bool = False,
    sides: Sides | None = None,
) -> Step:
    """A step of a routine."""
    pose = pose or a_pose()
    return Step(
        pose=pose,
        sides=sides or (Sides.EACH if pose.sided else Sides.BOTH),
        change_over_seconds=change_over,
        switch_seconds=switch,
        hold_seconds=hold,
        repetitions=repetitions,
        gap_seconds=gap,
        locked=locked,
    )


def a_routine(*steps: Step, name: str = "a-routine") -> Routine:
    """A routine of these steps, or of one."""
    return Routine(name, "A routine", steps or (a_step(),))


@st.composite
def steps(draw: st.DrawFn) -> Step:
    """Any step that the routine file allows, its longest numbers left out to keep the search quick."""
    sided = draw(st.booleans())
    pose = a_pose("bird-dog" if sided else "plank", hold=draw(st.integers(3, 60)), longest=60, sided=sided)
    pose = replace(pose, group=draw(st.sampled_from(Group)))
    return a_step(
        pose,
        hold=draw(st.none() | st.integers(3, 600)),
        repetitions=draw(st.integers(1, 4)),
        gap=draw(st.integers(0, 10)),
        change_over=draw(st.integers(0, 30)),
        switch=draw(st.integers(0, 20)),
        locked=draw(st.booleans()),
        sides=draw(st.sampled_from((Sides.EACH, Sides.LEFT, Sides.RIGHT))) if sided else None,
    )


routines = st.lists(steps(), min_size=1, max_size=6).map(lambda made: a_routine(*made))

some_settings = st.builds(
    Settings,
    core_hold_seconds=st.none() | st.integers(3, 600),
    stretch_hold_seconds=st.none() | st.integers(3, 600),
    pose_hold_seconds=st.dictionaries(st.sampled_from(("plank", "bird-dog")), st.integers(3, 600)),
    get_ready_seconds=st.integers(0, 30),
    time_to_move=st.sampled_from((1.0, 1.5, 2.0)),
    re_entry_seconds=st.integers(0, 10),
    first_side=st.sampled_from(("left", "right", "alternate")),
)

# Exact in binary, so that sums of steps and one big step are the same number.
eighths = st.integers(1, 400).map(lambda count: count / 8)

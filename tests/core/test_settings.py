"""Facts about settings: a bad value takes its own default, and the rest lives."""

import pytest
from backchime.core.settings import Look, Settings, settings_from, with_change
from hypothesis import given
from hypothesis import strategies as st
from msgspec.structs import replace


def test_nothing_chosen_is_the_default() -> None:
    assert settings_from({}) == (Settings(), ())


def test_a_bad_value_takes_its_default_and_the_rest_lives() -> None:
    settings, faults = settings_from({"volume": 101, "get_ready_seconds": 12})
    assert settings == Settings(get_ready_seconds=12)
    assert [fault.path for fault in faults] == [("volume",)]


def test_one_bad_time_of_a_pose_leaves_the_others() -> None:
    settings, faults = settings_from({"pose_hold_seconds": {"plank": 20, "cobra": "x", "bird-dog": 2}})
    assert settings.pose_hold_seconds == {"plank": 20}
    assert [fault.path for fault in faults] == [
        ("pose_hold_seconds", "cobra"),
        ("pose_hold_seconds", "bird-dog"),
    ]


def test_one_bad_number_of_growing_holds_takes_its_default_alone() -> None:
    numbers = {"starter_seconds": 99, "core_sessions": 4, "red_pain": "x", "of_a_later_version": 7}
    settings, faults = settings_from({"progression_numbers": numbers, "plan": "starter", "careful": 1})
    assert settings.progression_numbers == {"core_sessions": 4, "of_a_later_version": 7}
    assert (settings.plan, settings.careful) == ("starter", None)
    assert {fault.path for fault in faults} == {
        ("careful",),
        ("progression_numbers", "red_pain"),
        ("progression_numbers", "starter_seconds"),
    }


def test_a_look_is_what_was_chosen_for_the_person_in_the_pictures() -> None:
    settings, faults = settings_from(
        {"figure_skin": "deep", "figure_hair": "curls", "figure_outfit": "wings"}
    )
    assert settings.look == Look(skin="deep", hair="curls")
    assert [fault.path for fault in faults] == [("figure_outfit",)]
    assert Settings().look == Look()


@pytest.mark.parametrize(
    ("name", "part", "chosen"),
    [
        ("figure_skin", "skin", "tan"),
        ("figure_hair", "hair", "short"),
        ("figure_hair_color", "hair_color", "grey"),
        ("figure_outfit", "outfit", "sea"),
    ],
)
def test_each_choice_shows_on_the_person_in_the_pictures_and_nothing_else_changes(
    name: str, part: str, chosen: str
) -> None:
    assert with_change(Settings(), name, chosen).look == replace(Look(), **{part: chosen})


def test_unknown_names_are_passed_over() -> None:
    assert settings_from({"from_the_future": 1}) == (Settings(), ())


@pytest.mark.parametrize("value", [1.25, 0.5, 2.5, float("nan"), float("inf"), "1.5", None])
def test_time_to_move_is_one_of_three_factors(value: object) -> None:
    settings, faults = settings_from({"time_to_move": value})
    assert settings.time_to_move == 1.0
    assert len(faults) == 1


@given(
    st.dictionaries(st.sampled_from(list(Settings.__struct_fields__)), st.none() | st.integers() | st.text())
)
def test_whatever_is_written_there_are_settings(raw: dict[str, object]) -> None:
    settings, _ = settings_from(raw)
    assert 0 <= settings.volume <= 100
    assert settings.first_side in ("left", "right", "alternate")


def test_one_change_leaves_the_rest() -> None:
    assert with_change(Settings(volume=10), "sound_on", False) == Settings(volume=10, sound_on=False)


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("volume", 101),
        ("volumes", 1),
        ("first_side", "middle"),
        ("big_three_level", 4),
        ("progression_numbers", {"starter_seconds": 99}),
        ("flare_up_since", "soon"),
    ],
)
def test_a_change_to_what_may_not_be_is_refused(name: str, value: object) -> None:
    with pytest.raises(ValueError, match=name):
        with_change(Settings(), name, value)

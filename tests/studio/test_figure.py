"""Facts about the drawn figures."""

from __future__ import annotations

import json
import os
import re
from functools import cache
from pathlib import Path

import pytest
from msgspec.structs import replace

from studio.figure.anatomy import faults
from studio.figure.body import Body, posed
from studio.figure.drawing import UnknownPartError, painted
from studio.figure.geometry import union
from studio.figure.head import STYLES
from studio.figure.layering import Painting
from studio.figure.pose_file import PoseFileError, decoded, pose, pose_ids
from studio.figure.svg import ROLES, svg

TOP = Path(__file__).resolve().parents[2]
SHIPPED = TOP / "assets" / "figures"
TEXTS = {entry["id"]: entry for entry in json.loads((TOP / "routines.json").read_text("utf-8"))["poses"]}
MOST_BYTES = 40_000
LEAST_GLOW = 0.03  # square heads

every_pose = pytest.mark.parametrize("pose_id", pose_ids())
# A pose takes seconds to draw: every third one is drawn here, and each of them in the deep profile.
DEEP = os.environ.get("HYPOTHESIS_PROFILE") == "deep"
every_drawing = pytest.mark.parametrize("pose_id", pose_ids()[:: 1 if DEEP else 3])


@cache
def body_of(pose_id: str) -> Body:
    """Each body is posed once for all tests."""
    return posed(pose(pose_id))


@cache
def picture_of(pose_id: str) -> Painting:
    """Each body is painted once for all tests."""
    return painted(body_of(pose_id))


def drawing_of(pose_id: str) -> str:
    """The text of the pose's drawing, made from its file."""
    return svg(picture_of(pose_id))


def shipped_drawing(pose_id: str) -> str:
    """The text of the pose's drawing, as it ships."""
    return (SHIPPED / f"{pose_id}.svg").read_text("utf-8")


def test_every_pose_of_the_routines_has_a_file_and_a_shipped_drawing_and_no_other_has() -> None:
    assert set(pose_ids()) == set(TEXTS) == {path.stem for path in SHIPPED.glob("*")}


@every_drawing
def test_the_shipped_drawing_is_what_the_pose_file_draws(pose_id: str) -> None:
    shipped = shipped_drawing(pose_id)
    made = drawing_of(pose_id)
    assert _without_numbers(made) == _without_numbers(shipped), "run: python -m studio figures"
    # Another processor may round the last digit of a coordinate the other way.
    drift = [abs(a - b) for a, b in zip(_numbers(made), _numbers(shipped), strict=True)]
    assert max(drift) <= 0.11


@every_pose
def test_a_figure_is_small_and_holds_flat_paths_in_known_roles_only(pose_id: str) -> None:
    text = shipped_drawing(pose_id)
    assert len(text.encode()) <= MOST_BYTES
    assert set(re.findall(r"<(\w+)", text)) <= {"svg", "g", "path"}
    assert set(re.findall(r'<path class="([^"]*)"', text)) <= set(ROLES)
    assert set(re.findall(r'<g class="([^"]*)"', text)) <= {*STYLES, "felt"}
    assert "nan" not in text
    assert "href" not in text


@every_pose
def test_every_style_of_hair_is_drawn_and_groups_do_not_nest(pose_id: str) -> None:
    text = shipped_drawing(pose_id)
    tags = re.findall(r"</?g\b", text)
    assert tags == ["<g", "</g"] * (len(tags) // 2)
    assert {style for style in STYLES if f'<g class="{style}">' in text} == set(STYLES)


@every_pose
def test_a_person_can_hold_the_pose(pose_id: str) -> None:
    assert faults(body_of(pose_id)) == []


def test_the_check_finds_a_broken_knee_a_floating_hand_a_fall_and_the_wrong_side() -> None:
    plank, dog = pose("high-plank"), pose("bird-dog")
    broken = replace(plank, near_leg=replace(plank.near_leg, shank=250.0))
    assert any("knee" in fault for fault in faults(posed(broken)))
    floating = replace(plank, near_arm=replace(plank.near_arm, reach_to=(0.05, 0.5)))
    assert any("near_hand floats" in fault for fault in faults(posed(floating)))
    assert any("named right" in fault for fault in faults(posed(replace(dog, mirrored=True))))
    leaning = replace(pose("standing-lean-back"), near_leg=replace(plank.near_leg, thigh=-60.0, shank=-60.0))
    assert any("the weight acts" in fault for fault in faults(posed(leaning)))


def test_the_check_finds_a_chair_out_of_reach_and_a_turn_to_the_other_side() -> None:
    sitting, twist = pose("chair-tall-sit"), pose("chair-twist")
    away = replace(sitting, props=(replace(sitting.props[0], x=-4.0),))
    assert any("seat stays" in fault for fault in faults(posed(away)))
    turned = replace(twist, mirrored=True)
    assert "the turn is drawn to the side named right" in faults(posed(turned))


# What `side_means` says in routines.json, and what of the drawing that has to be.
MEANINGS = {
    "the knee that is hugged in": ("near_leg", "far_leg"),
    "the leg that is crossed on top": ("near_leg", "far_leg"),
    "the leg that is raised": ("near_leg", "far_leg"),
    "the side you turn toward": ("turn",),
    "the forearm on the floor": ("near_arm", "far_arm"),
    "the leg that reaches back": ("near_leg", "far_leg"),
    "the side you lean toward": ("lean",),
    "the leg crossed on top": ("near_leg", "far_leg"),
    "the straight leg": ("near_leg", "far_leg"),
}


@every_pose
def test_a_pose_has_sides_where_its_text_has_them_and_they_mean_the_same(pose_id: str) -> None:
    sided = pose(pose_id).sided
    if not TEXTS[pose_id].get("sided"):
        assert sided is None
        return
    assert sided is not None
    assert sided.means in MEANINGS[TEXTS[pose_id]["side_means"]]


@pytest.mark.parametrize("pose_id", [each for each in pose_ids() if (pose(each).sided)])
def test_the_limb_that_the_side_names_is_the_one_that_does_it(pose_id: str) -> None:
    body = body_of(pose_id)
    assert body.pose.sided is not None
    meant = body.pose.sided.means
    if meant in ("turn", "lean"):
        return  # the check of the anatomy looks at those
    depth, other = ("near", "far") if meant.startswith("near") else ("far", "near")
    legs, arms = body.skeleton.legs, body.skeleton.arms
    leg, rest = legs[depth], legs[other]  # type: ignore[index]  # both names are depths
    match TEXTS[pose_id]["side_means"]:
        case "the forearm on the floor":
            assert arms[depth].elbow[1] < 0.3 < arms[other].elbow[1]  # type: ignore[index]
        case "the leg that is raised" | "the leg that is crossed on top" | "the leg crossed on top":
            assert leg.ankle[1] > rest.ankle[1] or leg.foot_angle > rest.foot_angle
        case "the knee that is hugged in":
            assert leg.knee[0] < rest.knee[0]
        case "the leg that reaches back":
            assert leg.ankle[0] < rest.ankle[0]
        case _:
            assert leg.ankle[0] > rest.ankle[0]


# By which words of `felt` or `targets` a text tells of each region.
TOLD_AS = {
    "lower_back": "lower.back|along the back|back extensors|whole spine|back and shoulder",
    "mid_back": "mid back|through the back",
    "upper_back": "whole spine|upper back",
    "belly": "belly|front of the trunk|abdom",
    "chest": "chest",
    "hip_front": "front of hips",
    "near_flank": "side|waist",
    "far_flank": "side|waist",
    "near_buttock": "buttock|hips",
    "near_thigh_back": "thigh|backs of the legs",
    "near_thigh_front": "thighs",
    "near_calf": "calves|calf|backs of the legs",
    "near_shoulder": "shoulder|arms",
}


@every_pose
def test_a_pose_glows_only_where_its_text_says_it_is_felt(pose_id: str) -> None:
    told = f"{TEXTS[pose_id]['felt']} {TEXTS[pose_id]['targets']}".lower()
    for region in pose(pose_id).felt:
        assert re.search(TOLD_AS[region], told), f"{region}: {told}"


def test_only_poses_without_a_place_to_feel_do_not_glow() -> None:
    assert [each for each in pose_ids() if not pose(each).felt] == ["chair-tall-sit", "constructive-rest"]


@every_drawing
def test_what_glows_is_not_hidden_by_what_is_drawn_later(pose_id: str) -> None:
    layers = picture_of(pose_id).layers
    seen = 0.0
    for number, layer in enumerate(layers):
        if layer.role == "glow":
            over = union(later.shape for later in layers[number + 1 :] if later.opacity == 1.0)
            seen = max(seen, layer.shape.difference(over).area)
    assert (seen > LEAST_GLOW) == bool(pose(pose_id).felt)


def test_the_same_pose_gives_the_same_bytes() -> None:
    assert svg(painted(posed(pose("high-plank")))) == drawing_of("high-plank")


def test_a_part_that_cannot_be_drawn_is_named() -> None:
    with pytest.raises(UnknownPartError, match="cannot draw 'tail'"):
        painted(posed(replace(pose("high-plank"), draws=("tail",))))


@pytest.mark.parametrize(
    ("text", "fault"),
    [
        (b"{", "truncated"),
        (b'{"spine": {"pelvis": 0}}', "missing required field"),
        (
            b'{"spine": {"pelvis": 0, "lumbar": 0, "thoracic": 0, "upper": 0, "tail": 0}}',
            "unknown field `tail`",
        ),
        (b'{"near_arm": {"upper": 4}}', "names both"),
        (b'{"near_arm": {"bend": 1}}', "either"),
        (b'{"felt": ["tail"]}', "Invalid enum value 'tail'"),
    ],
)
def test_a_faulty_pose_file_is_named_with_its_fault(text: bytes, fault: str) -> None:
    with pytest.raises(PoseFileError, match=f"^some.json: .*{fault}"):
        decoded(text, "some.json")


def _without_numbers(text: str) -> str:
    """A drawing's elements, roles and curves, without the coordinates."""
    return re.sub(r"[-\d.]+", "#", re.sub(r"(?<=\d)-", " -", re.sub(r'fill="[^"]*"', "", text)))


def _numbers(text: str) -> list[float]:
    outlines = " ".join(re.findall(r' d="([^"]*)"', text))
    return [float(number) for number in re.findall(r"-?\d*\.?\d+", outlines)]

"""Which colour of mat a pose lies on, chosen so that neighbours in a routine differ."""

from backchime.core.routine import Group, Pose, PositionFamily
from backchime.ui.theme.theme import MatName

_BY_POSE: dict[str, MatName] = {
    "supine-figure-four": "fig",
    "supine-hamstring-strap": "fig",
    "seated-forward-bend": "celadon",
    "childs-pose": "honey",
    "downward-dog": "sky",
    "seated-spinal-twist": "clay",
    "high-plank": "clay",
    "forearm-plank": "honey",
    "side-plank": "sky",
    "double-knee-hug": "honey",
    "forearm-knee-plank": "honey",
    "chair-chest-opener": "honey",
    "chair-side-reach": "sky",
    "chair-twist": "clay",
    "chair-figure-four": "fig",
    "chair-hamstring": "sky",
    "chair-forward-fold": "honey",
}
_BY_FAMILY_AND_GROUP: dict[tuple[PositionFamily, Group], MatName] = {
    (PositionFamily.SUPINE, Group.REST): "celadon",
    (PositionFamily.SUPINE, Group.CORE10): "fig",
    (PositionFamily.KNEEL, Group.STRETCH): "honey",
    (PositionFamily.KNEEL, Group.CORE): "clay",
    (PositionFamily.KNEEL, Group.CORE10): "clay",
    (PositionFamily.STAND, Group.STRETCH): "sky",
    (PositionFamily.PLANK, Group.STRETCH): "sky",
}
_BY_FAMILY: dict[PositionFamily, MatName] = {
    PositionFamily.SUPINE: "sky",
    PositionFamily.FLOOR_SIT: "fig",
    PositionFamily.KNEEL: "celadon",
    PositionFamily.PLANK: "clay",
    PositionFamily.SIDE: "sky",
    PositionFamily.CHAIR: "celadon",
    PositionFamily.STAND: "clay",
}


def mat_of(pose: Pose) -> MatName:
    """The mat of a pose: its own, else that of its position and group, else that of its position."""
    kind = (pose.position_family, pose.group)
    return _BY_POSE.get(pose.id) or _BY_FAMILY_AND_GROUP.get(kind) or _BY_FAMILY[pose.position_family]

"""What stands in for a pose that is not for somebody: the poses of each tag, and what to use instead.

The tags and their poses are those of the back-care facts this project began from; added is the incline plank
for sore wrists and shoulders, as its own words ask. Whoever may do nothing of what stands there sits tall and
breathes: no tag forbids that.
"""

from collections.abc import Mapping
from enum import StrEnum

from msgspec import Struct

from backchime.core.routine import PositionFamily

LAST_RESORTS = ("constructive-rest", "chair-tall-sit")


class SwapTag(StrEnum):
    """What a person may say about their body. It is their choice and never a diagnosis."""

    SORE_WRISTS = "sore_wrists"
    SORE_SHOULDERS = "sore_shoulders"
    SORE_KNEES = "sore_knees"
    NO_FLOOR = "no_floor"
    NO_DEEP_BENDING = "no_deep_bending"
    HEAD_DOWN_DIZZY = "head_down_dizzy"
    PREGNANT = "pregnant"
    BENDING_HURTS = "bending_hurts"
    LEANING_BACK_HURTS = "leaning_back_hurts"


class TagSwaps(Struct, frozen=True):
    """The poses that a tag swaps, each with what to use instead, the most like it first.

    A pose in one of `families` is swapped too where it is not named: it may be one of the person's own.
    """

    instead: Mapping[str, tuple[str, ...]]
    families: frozenset[PositionFamily] = frozenset()


_FLOOR = frozenset(PositionFamily) - {PositionFamily.CHAIR, PositionFamily.STAND}

SWAPS: Mapping[SwapTag, TagSwaps] = {
    SwapTag.SORE_WRISTS: TagSwaps(
        {
            "downward-dog": ("wall-dog",),
            "high-plank": ("forearm-plank", "wall-plank"),
            "knee-plank": ("forearm-knee-plank", "wall-plank"),
            "bird-dog": ("forearm-knee-plank", "wall-plank"),  # on the fists it would be the same picture
            "cat-camel": ("constructive-rest",),
            "incline-plank": ("wall-plank",),
        }
    ),
    SwapTag.SORE_SHOULDERS: TagSwaps(
        {
            "downward-dog": ("childs-pose", "constructive-rest"),
            "side-plank": ("knee-side-plank", "wall-plank"),
            "high-plank": ("wall-plank",),
            "incline-plank": ("wall-plank",),
            "chair-side-reach": ("chair-tall-sit",),
        }
    ),
    SwapTag.SORE_KNEES: TagSwaps(
        {
            "childs-pose": ("double-knee-hug", "constructive-rest"),
            "table-top-rest": ("constructive-rest",),
            "knee-plank": ("incline-plank",),
            "supine-figure-four": ("chair-figure-four",),
        }
    ),
    SwapTag.NO_FLOOR: TagSwaps(
        {
            "constructive-rest": ("chair-tall-sit",),
            "legs-on-chair": ("chair-tall-sit",),
            "table-top-rest": ("chair-tall-sit",),
            "cat-camel": ("chair-chest-opener", "chair-tall-sit"),
            "knee-to-chest": ("chair-forward-fold", "chair-tall-sit"),
            "double-knee-hug": ("chair-forward-fold", "chair-tall-sit"),
            "supine-figure-four": ("chair-figure-four",),
            "supine-hamstring-strap": ("chair-hamstring",),
            "seated-forward-bend": ("wall-dog", "chair-tall-sit"),
            "childs-pose": ("chair-forward-fold", "chair-tall-sit"),
            "downward-dog": ("wall-dog",),
            "seated-spinal-twist": ("chair-twist",),
            "high-plank": ("incline-plank", "wall-plank"),
            "forearm-plank": ("wall-plank",),
            "side-plank": ("wall-plank",),
            "knee-plank": ("incline-plank", "wall-plank"),
            "forearm-knee-plank": ("wall-plank",),
            "knee-side-plank": ("wall-plank",),
            "curl-up": ("incline-plank", "wall-plank"),
            "bird-dog": ("wall-dog",),
        },
        _FLOOR,
    ),
    SwapTag.NO_DEEP_BENDING: TagSwaps(
        {
            "seated-forward-bend": ("supine-hamstring-strap", "wall-dog"),
            "knee-to-chest": ("constructive-rest", "legs-on-chair"),
            "double-knee-hug": ("constructive-rest", "legs-on-chair"),
            "childs-pose": ("constructive-rest", "legs-on-chair"),
            "seated-spinal-twist": ("wall-dog",),
            "chair-twist": ("chair-tall-sit",),
            "cat-camel": ("constructive-rest",),
            "curl-up": ("bird-dog", "wall-plank"),
            "chair-forward-fold": ("chair-tall-sit",),
        }
    ),
    SwapTag.HEAD_DOWN_DIZZY: TagSwaps(
        {
            "downward-dog": ("wall-dog",),
            "chair-forward-fold": ("chair-tall-sit",),
            "childs-pose": ("constructive-rest",),
        }
    ),
    SwapTag.PREGNANT: TagSwaps(
        {
            "constructive-rest": ("chair-tall-sit",),
            "legs-on-chair": ("chair-tall-sit",),
            "knee-to-chest": ("chair-figure-four",),
            "double-knee-hug": ("table-top-rest", "chair-tall-sit"),
            "supine-figure-four": ("chair-figure-four",),
            "supine-hamstring-strap": ("chair-hamstring",),
            "curl-up": ("bird-dog", "wall-dog"),
            "high-plank": ("bird-dog", "wall-dog"),
            "forearm-plank": ("bird-dog", "wall-dog"),
            "side-plank": ("bird-dog", "wall-dog"),
            "knee-plank": ("bird-dog", "wall-dog"),
            "forearm-knee-plank": ("bird-dog", "wall-dog"),
            "knee-side-plank": ("bird-dog", "wall-dog"),
            "incline-plank": ("wall-dog",),
            "wall-plank": ("wall-dog",),
            "seated-spinal-twist": ("chair-side-reach", "chair-tall-sit"),
            "chair-twist": ("chair-side-reach", "chair-tall-sit"),
        },
        frozenset({PositionFamily.SUPINE}),
    ),
    SwapTag.BENDING_HURTS: TagSwaps(
        {
            "seated-forward-bend": ("legs-on-chair", "constructive-rest"),
            "knee-to-chest": ("constructive-rest", "legs-on-chair"),
            "double-knee-hug": ("constructive-rest", "legs-on-chair"),
            "childs-pose": ("constructive-rest", "legs-on-chair"),
            "chair-forward-fold": ("standing-lean-back", "chair-tall-sit"),
        }
    ),
    SwapTag.LEANING_BACK_HURTS: TagSwaps(
        {
            "standing-lean-back": ("incline-plank", "double-knee-hug"),  # who stands may have no mat
            "high-plank": ("incline-plank", "knee-to-chest"),
        }
    ),
}

"""How swaps are put into words: the tags, and which pose stands in for which."""

from collections.abc import Collection

from PySide6.QtCore import QCoreApplication, QLocale

from backchime.core.routine import Pose, Step
from backchime.core.swap_table import SwapTag
from backchime.ui.content import content

translate = QCoreApplication.translate


def tag_name(tag: SwapTag) -> str:
    """A tag as the person switches it on."""
    match tag:
        case SwapTag.SORE_WRISTS:
            return translate("SwapWords", "Sore wrists")
        case SwapTag.SORE_SHOULDERS:
            return translate("SwapWords", "Sore shoulders")
        case SwapTag.SORE_KNEES:
            return translate("SwapWords", "Sore knees")
        case SwapTag.NO_FLOOR:
            return translate("SwapWords", "Cannot use the floor")
        case SwapTag.NO_DEEP_BENDING:
            return translate("SwapWords", "Told to avoid deep bending or twisting")
        case SwapTag.HEAD_DOWN_DIZZY:
            return translate("SwapWords", "Head-down makes me dizzy")
        case SwapTag.PREGNANT:
            return translate("SwapWords", "Pregnant")
        case SwapTag.BENDING_HURTS:
            return translate("SwapWords", "Forward bending hurts")
        case SwapTag.LEANING_BACK_HURTS:
            return translate("SwapWords", "Leaning back hurts")


def tag_meaning(tag: SwapTag) -> str:
    """What a tag changes, in a line."""
    match tag:
        case SwapTag.SORE_WRISTS:
            return translate("SwapWords", "Less weight on your hands: on the forearms or at a wall instead.")
        case SwapTag.SORE_SHOULDERS:
            return translate("SwapWords", "Less weight on your arms, and no reach to the side.")
        case SwapTag.SORE_KNEES:
            return translate("SwapWords", "Less kneeling: you lie down, sit or stand instead.")
        case SwapTag.NO_FLOOR:
            return translate("SwapWords", "Everything is done on a chair, at a wall or at a counter.")
        case SwapTag.NO_DEEP_BENDING:
            return translate("SwapWords", "No deep folds and no twists, for example with thin bones.")
        case SwapTag.HEAD_DOWN_DIZZY:
            return translate("SwapWords", "No pose with your head hanging down.")
        case SwapTag.PREGNANT:
            return translate("SwapWords", "Ask first. No lying on your back, no planks and no twists.")
        case SwapTag.BENDING_HURTS:
            return translate("SwapWords", "You rest on your back, or lean back a little, instead.")
        case SwapTag.LEANING_BACK_HURTS:
            return translate("SwapWords", "No leaning back, and the high plank is done at a counter.")


def tags_listed(tags: Collection[SwapTag]) -> str:
    """The tags that are on, as the person's language lists things: `Sore wrists and Sore knees`."""
    return QLocale().createSeparatedList([tag_name(tag) for tag in SwapTag if tag in tags])


def stands_in(step: Step) -> str:
    """What a swapped step says of itself: `Instead of Downward dog`; nothing for any other."""
    if step.instead_of is None:
        return ""
    return translate("SwapWords", "Instead of {pose}").format(pose=content(step.instead_of.name))


def swapped_count(poses: Collection[Pose]) -> str:
    """How many poses of a routine are swapped, as a sentence."""
    if len(poses) == 1:
        return translate("SwapWords", "1 pose is swapped for an easier one.")
    return translate("SwapWords", "%n poses are swapped for easier ones.", None, len(poses))


def left_out(poses: Collection[Pose]) -> str:
    """Which poses nothing stands in for, as a sentence; nothing where there are none."""
    if not poses:
        return ""
    names = QLocale().createSeparatedList([content(pose.name) for pose in poses])
    return translate("SwapWords", "Left out: {poses}.").format(poses=names)

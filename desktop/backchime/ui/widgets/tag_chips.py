"""What else one has done for one's back, each on or off."""

from PySide6.QtCore import QCoreApplication

from backchime.core.history import Tag
from backchime.ui.theme.appearance import Appearance
from backchime.ui.widgets.chip_row import ChipRow

translate = QCoreApplication.translate


class TagChips(ChipRow[Tag]):
    """Massage, heat, a walk. Emits `changed` with those that are on."""

    def __init__(self, appearance: Appearance) -> None:
        """All off until some are shown."""
        words = {
            Tag.MASSAGE: translate("TagChips", "Massage"),
            Tag.HEAT: translate("TagChips", "Heat"),
            Tag.WALK: translate("TagChips", "Walk"),
        }
        super().__init__(appearance, words, name=tags_question(), names=words)


def tags_question() -> str:
    """What the chips answer."""
    return translate("TagChips", "What else did you do for your back?")

"""Who is in the pictures, and whether they show where a stretch is felt: a part of the settings."""

from typing import get_args

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QBoxLayout, QVBoxLayout, QWidget

from backchime.core.routine import Pose
from backchime.core.settings import Hair, Look, Settings
from backchime.ui.theme.appearance import Appearance
from backchime.ui.theme.theme import measures, radius, space
from backchime.ui.widgets.pose_art import PoseArt
from backchime.ui.widgets.segmented import Segmented
from backchime.ui.widgets.setting_row import setting_row
from backchime.ui.widgets.swatches import Swatch, Swatches
from backchime.ui.widgets.texts import line, text_label
from backchime.ui.widgets.toggle import Toggle

SHOWN_POSE = "seated-spinal-twist"  # it shows face, hair, top and legs
PICTURE = measures("person-settings", "picture")
PICTURE_SMALL = measures("person-settings", "picture-small")
HAIRS: tuple[Hair, ...] = get_args(Hair)


class PersonSettings(QWidget):
    """Emits `setting_changed` with the name of a setting and its new value."""

    setting_changed = Signal(str, object)

    def __init__(self, appearance: Appearance) -> None:
        """Shows defaults until settings come."""
        super().__init__()
        self._appearance = appearance
        self.picture = PoseArt(appearance, corner=radius("card"))
        self.skin = Swatches(appearance, self._skins(), name=self.tr("Skin"))
        self.skin.chosen.connect(self._take_skin)
        styles = (self.tr("Bun"), self.tr("Short"), self.tr("Curls"))
        self.hair = Segmented(appearance, styles, name=self.tr("Hair"))
        self.hair.chosen.connect(self._take_hair)
        self.hair_color = Swatches(appearance, self._hair_colors(), name=self.tr("Hair colour"))
        self.hair_color.chosen.connect(self._take_hair_color)
        self.outfit = Swatches(appearance, self._outfits(), name=self.tr("Clothes"))
        self.outfit.chosen.connect(self._take_outfit)
        self.felt = Toggle(
            appearance,
            self.tr("Show where a stretch is felt"),
            hint=self.tr("A soft glow in the preview and while you move into a pose."),
        )
        self.felt.switched.connect(self._take_felt)
        self._lay_out()

    def show_settings(self, settings: Settings, poses: tuple[Pose, ...]) -> None:
        """Shows what applies now."""
        look = settings.look
        self.skin.show_choice(look.skin)
        self.hair.show_choice(HAIRS.index(look.hair))
        self.hair_color.show_choice(look.hair_color)
        self.outfit.show_choice(look.outfit)
        self.felt.show_on(settings.show_where_felt)
        self.picture.show_pose(next((pose for pose in poses if pose.id == SHOWN_POSE), None))

    def show_small(self, small: bool) -> None:
        """In a small window the picture stands above the choices."""
        down, across = QBoxLayout.Direction.TopToBottom, QBoxLayout.Direction.LeftToRight
        self._beside.setDirection(down if small else across)
        self._beside.setSpacing(space(3) if small else space(6))
        self.picture.setFixedSize(*(PICTURE_SMALL if small else PICTURE))

    def _skins(self) -> list[Swatch]:
        roles = ("skin",)
        return [
            Swatch("fair", self.tr("Fair"), Look(skin="fair"), roles),
            Swatch("tan", self.tr("Tan"), Look(skin="tan"), roles),
            Swatch("brown", self.tr("Brown"), Look(skin="brown"), roles),
            Swatch("deep", self.tr("Deep"), Look(skin="deep"), roles),
        ]

    def _hair_colors(self) -> list[Swatch]:
        roles = ("hair",)
        return [
            Swatch("black", self.tr("Black"), Look(hair_color="black"), roles),
            Swatch("brown", self.tr("Brown"), Look(hair_color="brown"), roles),
            Swatch("red", self.tr("Red"), Look(hair_color="red"), roles),
            Swatch("grey", self.tr("Grey"), Look(hair_color="grey"), roles),
        ]

    def _outfits(self) -> list[Swatch]:
        """Their colours differ between light and dark, so their names are none of colours."""
        roles = ("top", "legs")
        return [
            Swatch("orchard", self.tr("Orchard"), Look(outfit="orchard"), roles),
            Swatch("sea", self.tr("Sea"), Look(outfit="sea"), roles),
            Swatch("berry", self.tr("Berry"), Look(outfit="berry"), roles),
        ]

    def _lay_out(self) -> None:
        rows = QVBoxLayout()
        rows.setSpacing(0)
        for control in (self.skin, self.hair, self.hair_color, self.outfit):
            if control is not self.skin:
                rows.addWidget(line())
            said = control.said if isinstance(control, Swatches) else ""
            rows.addWidget(
                setting_row(self._appearance, control.accessibleName(), hint=said, control=control)
            )
        self._beside = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._beside.addWidget(self.picture, 0, Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeft)
        self._beside.addLayout(rows, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(space(3))
        column.addWidget(text_label(self._appearance, self.tr("The person in the pictures"), role="h2"))
        column.addLayout(self._beside)
        column.addWidget(self.felt)
        self.show_small(False)

    def _take_skin(self, value: str) -> None:
        self.setting_changed.emit("figure_skin", value)

    def _take_hair(self, number: int) -> None:
        self.setting_changed.emit("figure_hair", HAIRS[number])

    def _take_hair_color(self, value: str) -> None:
        self.setting_changed.emit("figure_hair_color", value)

    def _take_outfit(self, value: str) -> None:
        self.setting_changed.emit("figure_outfit", value)

    def _take_felt(self, on: bool) -> None:
        self.setting_changed.emit("show_where_felt", on)

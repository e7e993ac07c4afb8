"""Every pose with its hold time, by group; a pose can be given a time of its own."""

from collections.abc import Mapping

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QWidget

from backchime.core.hold_length import pose_hold_seconds
from backchime.core.routine import Group, Pose
from backchime.core.settings import Settings
from backchime.ui.content import content
from backchime.ui.theme.appearance import Appearance
from backchime.ui.theme.theme import measure, measures, radius, space
from backchime.ui.widgets.hold_chip import HoldChip
from backchime.ui.widgets.pose_art import PoseArt
from backchime.ui.widgets.texts import text_label

THUMB = measures("thumb", "small")
COLUMN_GAP = measure("pose-times", "column-gap")
MOST_COLUMNS = 2


class PoseTimes(QWidget):
    """Emits `times_changed` with the whole new mapping from pose id to seconds."""

    times_changed = Signal(object)

    def __init__(self, appearance: Appearance) -> None:
        """Empty until poses are shown."""
        super().__init__()
        self._appearance = appearance
        self._poses: tuple[Pose, ...] = ()
        self._own: Mapping[str, int] = {}
        self._columns = MOST_COLUMNS
        self._groups: list[tuple[QWidget, list[QWidget]]] = []
        self.chips: dict[str, HoldChip] = {}
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(COLUMN_GAP)
        self._grid.setVerticalSpacing(0)

    def show_times(self, settings: Settings, poses: tuple[Pose, ...]) -> None:
        """The rows stay what they are as long as the poses do."""
        if poses != self._poses:
            self._build(poses)
        self._own = settings.pose_hold_seconds
        for pose in poses:
            self.chips[pose.id].show_hold(pose_hold_seconds(pose, settings), own=pose.id in self._own)

    def show_columns(self, columns: int) -> None:
        """Sets the poses in one column or in two."""
        if columns != self._columns:
            self._columns = columns
            self._fill()

    def _build(self, poses: tuple[Pose, ...]) -> None:
        for part in self._parts:
            part.deleteLater()
        self._poses = poses
        self.chips = {}
        self._groups = [
            (self._heading(group), [self._row(pose) for pose in poses if pose.group is group])
            for group in Group
            if any(pose.group is group for pose in poses)
        ]
        self._fill()

    @property
    def _parts(self) -> list[QWidget]:
        return [part for heading, rows in self._groups for part in (heading, *rows)]

    def _fill(self) -> None:
        """Sets the rows side by side, so that reading order and Tab order are one."""
        for part in self._parts:
            self._grid.removeWidget(part)
        line = 0
        for heading, rows in self._groups:
            self._grid.addWidget(heading, line, 0, 1, MOST_COLUMNS)
            for place, row in enumerate(rows):
                down, across = divmod(place, self._columns)
                self._grid.addWidget(row, line + 1 + down, across)
            line += 1 + -(-len(rows) // self._columns)
        for column in range(MOST_COLUMNS):
            self._grid.setColumnStretch(column, 1 if column < self._columns else 0)

    def _heading(self, group: Group) -> QWidget:
        heading = text_label(self._appearance, self._group_name(group), role="h3")
        heading.setContentsMargins(0, space(4), 0, space(1))
        return heading

    def _row(self, pose: Pose) -> QWidget:
        row = QWidget()
        beside = QHBoxLayout(row)
        beside.setContentsMargins(0, space(2), 0, space(2))
        beside.setSpacing(space(3))
        thumb = PoseArt(self._appearance, corner=radius("thumb"))
        thumb.setFixedSize(*THUMB)
        thumb.show_pose(pose)
        name = text_label(self._appearance, content(pose.name), wrap=True)
        name.setContentsMargins(0, 0, 0, space(1))  # its tall line sets the words low
        chip = HoldChip(self._appearance, pose)
        chip.time_chosen.connect(self._take_time)
        chip.time_cleared.connect(self._clear_time)
        self.chips[pose.id] = chip
        beside.addWidget(thumb)
        beside.addWidget(name, 1)
        beside.addWidget(chip, 0, Qt.AlignmentFlag.AlignVCenter)
        return row

    def _take_time(self, pose_id: str, seconds: int) -> None:
        self._own = {**self._own, pose_id: seconds}
        self.times_changed.emit(dict(self._own))

    def _clear_time(self, pose_id: str) -> None:
        self._own = {other: seconds for other, seconds in self._own.items() if other != pose_id}
        self.times_changed.emit(dict(self._own))

    def _group_name(self, group: Group) -> str:
        match group:
            case Group.REST:
                return self.tr("Rest")
            case Group.MOVE:
                return self.tr("Gentle movement")
            case Group.STRETCH:
                return self.tr("Stretches")
            case Group.CORE:
                return self.tr("Core")
            case Group.CORE10:
                return self.tr("Core, in short holds")
            case Group.DESK:
                return self.tr("At the desk")

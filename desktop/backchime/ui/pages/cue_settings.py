"""Which chimes sound, and how each cue's does: a part of the sound settings."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from backchime.audio.chime_files import CHIME_SETS, CUES_WITH_A_CHIME
from backchime.core.problem import Problem
from backchime.core.settings import Settings
from backchime.core.timeline import CueKind
from backchime.ui.cue_words import chime_set_name
from backchime.ui.theme.appearance import Appearance
from backchime.ui.widgets.cue_row import CueRow
from backchime.ui.widgets.segmented import Segmented
from backchime.ui.widgets.setting_row import setting_row
from backchime.ui.widgets.texts import line


class CueSettings(QWidget):
    """Emits `setting_changed` with the name of a setting and its new value, and what its rows ask for."""

    setting_changed = Signal(str, object)
    play_requested = Signal(CueKind)
    stop_requested = Signal(CueKind)
    own_requested = Signal(CueKind)
    set_requested = Signal(CueKind)

    def __init__(self, appearance: Appearance) -> None:
        """Shows defaults until settings come."""
        super().__init__()
        self._volumes: dict[str, int] = {}
        names = [chime_set_name(chime_set) for chime_set in CHIME_SETS]
        self.chime_set = Segmented(appearance, names, name=self.tr("Chimes"))
        self.chime_set.chosen.connect(self._take_set)
        self.rows = {kind: CueRow(appearance, kind) for kind in CUES_WITH_A_CHIME}
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        hint = self.tr("Both sets play the same melodies")
        column.addWidget(setting_row(appearance, self.tr("Chimes"), hint=hint, control=self.chime_set))
        for row in self.rows.values():
            column.addWidget(line())
            column.addWidget(row)
            row.play_requested.connect(self.play_requested)
            row.stop_requested.connect(self.stop_requested)
            row.own_requested.connect(self.own_requested)
            row.set_requested.connect(self.set_requested)
            row.volume_chosen.connect(self._take_volume)

    def show_settings(self, settings: Settings) -> None:
        """Shows what applies now."""
        self._volumes = dict(settings.cue_volumes)
        self.chime_set.show_choice(CHIME_SETS.index(settings.chime_set))
        self.chime_set.setEnabled(settings.sound_on)
        for row in self.rows.values():
            row.show_settings(settings)

    def show_sounding(self, name: str) -> None:
        """Marks the cue that rings now, by its name, or none."""
        for kind, row in self.rows.items():
            row.show_sounding(kind.value == name)

    def show_reading(self, kind: CueKind, reads: bool) -> None:
        """Says that the file chosen for a cue is being read."""
        self.rows[kind].show_reading(reads)

    def show_problem(self, kind: CueKind, problem: Problem | None) -> None:
        """Says beside a cue why a file could not be taken, or nothing."""
        self.rows[kind].show_problem(problem)

    def show_small(self, small: bool) -> None:
        """In a small window each row stands in two lines."""
        for row in self.rows.values():
            row.show_small(small)

    def _take_set(self, number: int) -> None:
        self.setting_changed.emit("chime_set", CHIME_SETS[number])

    def _take_volume(self, kind: CueKind, volume: int) -> None:
        self._volumes[kind.value] = volume
        self.setting_changed.emit("cue_volumes", dict(self._volumes))

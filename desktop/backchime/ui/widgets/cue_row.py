"""One cue in the settings: hear it, what it means, which sound it has, how loud it is."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QVBoxLayout, QWidget

from backchime.core.cue_loudness import cue_volume
from backchime.core.problem import Problem
from backchime.core.settings import Settings
from backchime.core.timeline import CueKind
from backchime.ui.cue_words import cue_meaning, cue_name, sound_words
from backchime.ui.sentences import told
from backchime.ui.theme.appearance import Appearance
from backchime.ui.theme.theme import size, space
from backchime.ui.widgets.menu_button import MenuButton
from backchime.ui.widgets.setting_row import ample
from backchime.ui.widgets.sound_button import SoundButton
from backchime.ui.widgets.texts import text_label
from backchime.ui.widgets.volume_bars import VolumeBars


class CueRow(QWidget):
    """Asks with the cue it is for: to play or stop, for the person's own sound, or for the set's again."""

    play_requested = Signal(CueKind)
    stop_requested = Signal(CueKind)
    own_requested = Signal(CueKind)
    set_requested = Signal(CueKind)
    volume_chosen = Signal(CueKind, int)

    def __init__(self, appearance: Appearance, kind: CueKind) -> None:
        """Shows defaults until settings come."""
        super().__init__()
        self.kind = kind
        self._appearance = appearance
        self._settings = Settings()
        self._reads = False
        name = cue_name(kind)
        self.sound = SoundButton(
            appearance,
            play=self.tr("Play {sound}").format(sound=name),
            stop=self.tr("Stop {sound}").format(sound=name),
        )
        self.sound.clicked.connect(self._take_press)
        self.choice = MenuButton(appearance, self.tr("Sound of {cue}").format(cue=name))
        self.own_action = self.choice.add_choice(self.tr("Choose a sound of your own…"))
        self.set_action = self.choice.add_choice(self.tr("Back to the set’s chime"))
        self.own_action.triggered.connect(self._ask_for_own)
        self.set_action.triggered.connect(self._ask_for_set)
        self.bars = VolumeBars(appearance, self.tr("Volume of {sound}").format(sound=name))
        self.bars.value_changed.connect(self._take_volume)
        self.problem = text_label(appearance, "", tone="danger", wrap=True)
        self.problem.setContentsMargins(size("hit-min") + space(4), 0, 0, 0)
        self.problem.hide()
        self._lay_out(name)
        self.show_settings(self._settings)

    def show_settings(self, settings: Settings) -> None:
        """Shows which sound the cue has, and how loud it is."""
        self._settings = settings
        if not self._reads:
            self.choice.say(sound_words(settings, self.kind))
        self.set_action.setEnabled(self.kind.value in settings.own_chimes)
        self.bars.show_value(cue_volume(settings, self.kind))
        self._show_use()

    def show_sounding(self, sounds: bool) -> None:
        """Its sound begins, or has ended."""
        if sounds and not self.sound.sounds:
            self.bars.pulse()
        self.sound.show_sounding(sounds)

    def show_reading(self, reads: bool) -> None:
        """Says that the chosen file is being read; meanwhile no other can be chosen."""
        self._reads = reads
        if reads:
            self.choice.say(self.tr("Reading…"))
            self.show_problem(None)
        self.show_settings(self._settings)

    def show_problem(self, problem: Problem | None) -> None:
        """Says why a sound could not be taken, or nothing."""
        self.problem.say(told(problem) if problem else "")
        self.problem.setVisible(problem is not None)

    def show_small(self, small: bool) -> None:
        """In a small window the choices stand below the words."""
        across, down = QBoxLayout.Direction.LeftToRight, QBoxLayout.Direction.TopToBottom
        self._parts.setDirection(down if small else across)
        self._parts.setSpacing(space(2) if small else space(5))
        self._choices.setContentsMargins(size("hit-min") + space(4) if small else 0, 0, 0, 0)

    def _show_use(self) -> None:
        """Without sound there is nothing to hear, and nothing to set."""
        on = self._settings.sound_on
        self.sound.setEnabled(on and self.bars.value() > 0)
        self.bars.setEnabled(on)
        self.choice.setEnabled(on and not self._reads)

    def _take_press(self) -> None:
        (self.stop_requested if self.sound.sounds else self.play_requested).emit(self.kind)

    def _take_volume(self, volume: int) -> None:
        self._show_use()
        self.volume_chosen.emit(self.kind, volume)

    def _ask_for_own(self) -> None:
        self.own_requested.emit(self.kind)

    def _ask_for_set(self) -> None:
        self.show_problem(None)
        self.set_requested.emit(self.kind)

    def _lay_out(self, name: str) -> None:
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addStretch(1)
        words.addWidget(ample(text_label(self._appearance, name, role="label", wrap=True)))
        meaning = text_label(self._appearance, cue_meaning(self.kind), tone="ink-2", wrap=True)
        words.addWidget(ample(meaning))
        words.addStretch(1)
        told = QHBoxLayout()
        told.setSpacing(space(4))
        told.addWidget(self.sound, 0, Qt.AlignmentFlag.AlignVCenter)
        told.addLayout(words, 1)
        self._choices = QHBoxLayout()
        self._choices.setSpacing(space(3))
        self._choices.addWidget(self.choice, 1)
        self._choices.addWidget(self.bars, 0, Qt.AlignmentFlag.AlignVCenter)
        self._parts = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._parts.addLayout(told, 1)
        self._parts.addLayout(self._choices)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, space(2) + space(1), 0, space(2) + space(1))
        column.setSpacing(space(2))
        column.addLayout(self._parts)
        column.addWidget(self.problem)
        self.show_small(False)

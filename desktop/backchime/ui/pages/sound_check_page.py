"""The sound check: a page of its own, on which the chime rings until it has been heard."""

from collections.abc import Callable

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QBoxLayout,
    QFrame,
    QHBoxLayout,
    QScrollArea,
    QStackedWidget,
    QVBoxLayout,
)

from backchime.core.problem import Problem
from backchime.core.settings import Settings
from backchime.core.timeline import CueKind
from backchime.ui.cue_words import sound_words
from backchime.ui.pages.check_parts import CheckPart, FindPart, ListenPart, VoicePart
from backchime.ui.pages.voice_settings import VOICES
from backchime.ui.theme.appearance import Appearance
from backchime.ui.theme.theme import size, space
from backchime.ui.widgets.buttons import Button, primary_button, secondary_button
from backchime.ui.widgets.fitted_page import FittedPage
from backchime.ui.widgets.sound_rings import DRAWN_HEIGHT, SoundRings
from backchime.ui.widgets.step_marks import StepMarks

RINGS_SHARE = 0.4
RINGS_MOST, RINGS_SMALL = 640, 196
TEXT_LEFT, TEXT_RIGHT, TEXT_SMALL = 64, 72, 28
TOP, BOTTOM = 54, 44


class SoundCheckPage(FittedPage):
    """Goes from part to part as it is told, and asks for what the person wants.

    `gone_on` says that they go on without sound, and whether the edge is to flash. `voice_taken` comes when
    the last question is answered.
    """

    heard = Signal()
    not_heard = Signal()
    gone_on = Signal(bool)
    ring_requested = Signal(bool)
    volume_changed = Signal(int)
    flash_chosen = Signal(bool)
    sample_requested = Signal(bool)
    voice_taken = Signal(str)
    leave_requested = Signal()

    def __init__(self, appearance: Appearance) -> None:
        """At its first part."""
        super().__init__(appearance)
        self._settings = Settings()
        self._goes_on = self._rings = False
        self.setProperty("kind", "page")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.rings = SoundRings(appearance)
        self.marks = StepMarks(appearance)
        self.listening, self.finding = ListenPart(appearance), FindPart(appearance)
        self.voice = VoicePart(appearance)
        self.heard_button = primary_button(
            appearance, self.tr("I heard it"), icon_name="check-bold", large=True
        )
        self.not_heard_button = secondary_button(appearance, self.tr("I can’t hear it"), large=True)
        self.go_on_button = secondary_button(appearance, self.tr("Go on without sound"), large=True)
        self.done_button = primary_button(appearance, self.tr("See my routines"), large=True)
        self._buttons: dict[CheckPart, tuple[Button, ...]] = {
            self.listening: (self.heard_button, self.not_heard_button),
            self.finding: (self.heard_button, self.go_on_button),
            self.voice: (self.done_button,),
        }
        self._connect()
        self._lay_out()
        self.show_part(self.listening)
        appearance.changed.connect(self._fit)

    # -- what the room shows --

    @property
    def part(self) -> CheckPart:
        """The part shown."""
        return next(part for part in self._buttons if self._areas[part] is self.stack.currentWidget())

    def show_part(self, part: CheckPart) -> None:
        """Goes to a part; its title takes the focus without showing it."""
        self.stack.setCurrentWidget(self._areas[part])
        for buttons in self._buttons.values():
            for button in buttons:
                button.setVisible(button in self._buttons[part])
        self.setAccessibleName(part.title.words)
        self._fit_buttons()
        self.focus_title()

    def show_steps(self, number: int, *, of: int) -> None:
        """How far one has come; with one step nothing is shown."""
        self.marks.show_step(number, of=of)

    def show_settings(self, settings: Settings) -> None:
        """Shows what applies now."""
        self._settings = settings
        self.listening.volume.show_value(settings.volume)
        self.finding.show_volume(settings.volume)
        self.voice.choices.show_choice(VOICES.index(settings.voice))
        self.voice.sound.setEnabled(settings.voice_volume > 0)
        self._say_chime()

    def show_ringing(self, *, goes_on: bool, rings: bool) -> None:
        """Whether the chime comes again and again, and whether it rings just now."""
        self._goes_on, self._rings = goes_on, rings
        self.rings.show_ringing(rings)
        self._say_chime()

    def show_problem(self, problem: Problem | None) -> None:
        """Says why nothing can be heard, or nothing."""
        self.finding.show_problem(problem)

    def focus_title(self) -> None:
        """Gives the focus to the title, which does not show it."""
        self.part.title.setFocus(Qt.FocusReason.OtherFocusReason)

    # -- how it is made --

    def _fit(self) -> None:
        small = self.is_small
        self.rings.setFixedWidth(RINGS_SMALL if small else min(round(self.width() * RINGS_SHARE), RINGS_MOST))
        left, right = (TEXT_SMALL, TEXT_SMALL) if small else (TEXT_LEFT, TEXT_RIGHT)
        top, bottom = (space(5), space(5)) if small else (TOP, BOTTOM)
        spare = max(0, self.height() - DRAWN_HEIGHT) // 2  # in a high window the words stand beside the rings
        top, bottom = top + spare, bottom + spare
        self._words.setContentsMargins(left - space(1), top, right - space(1), bottom)
        for part in self._buttons:
            part.show_small(small)
        self._fit_buttons()

    def _fit_buttons(self) -> None:
        """Beside each other, or below each other where their words are too long for that."""
        margins = self._words.contentsMargins()
        room = self.width() - self.rings.width() - margins.left() - margins.right() - 2 * space(1)
        needed = sum(button.sizeHint().width() + space(3) for button in self._buttons[self.part]) - space(3)
        across, down = QBoxLayout.Direction.LeftToRight, QBoxLayout.Direction.TopToBottom
        self._foot.setDirection(across if needed <= room else down)

    def _say_chime(self) -> None:
        words = sound_words(self._settings, CueKind.HOLD)
        self.listening.show_chime(words, goes_on=self._goes_on, rings=self._rings)

    def _go_on(self) -> None:
        self.gone_on.emit(self.finding.flash.isChecked())

    def _take_voice(self) -> None:
        self.voice_taken.emit(VOICES[self.voice.choices.choice])

    def _connect(self) -> None:
        self.heard_button.clicked.connect(self.heard)
        self.not_heard_button.clicked.connect(self.not_heard)
        self.go_on_button.clicked.connect(self._go_on)
        self.done_button.clicked.connect(self._take_voice)
        self.listening.ring_requested.connect(self.ring_requested)
        self.listening.volume_changed.connect(self.volume_changed)
        self.finding.flash_chosen.connect(self.flash_chosen)
        self.voice.play_requested.connect(self.sample_requested)
        leave: Callable[[], None] = self.leave_requested.emit
        QShortcut(
            QKeySequence("Alt+Left"), self, leave, context=Qt.ShortcutContext.WidgetWithChildrenShortcut
        )

    def _lay_out(self) -> None:
        self.stack = QStackedWidget()
        self._areas: dict[CheckPart, QScrollArea] = {}
        for part in self._buttons:
            area = QScrollArea()
            area.setFrameShape(QFrame.Shape.NoFrame)
            area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
            area.setWidgetResizable(True)
            area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
            area.setWidget(part)
            part.setMaximumWidth(size("measure-max"))
            self._areas[part] = area
            self.stack.addWidget(area)
        self._foot = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._foot.setContentsMargins(space(1), 0, space(1), 0)
        self._foot.setSpacing(space(3))
        for button in (self.heard_button, self.not_heard_button, self.go_on_button, self.done_button):
            self._foot.addWidget(button, 0, Qt.AlignmentFlag.AlignLeft)
        self._foot.addStretch(1)
        marks = QHBoxLayout()
        marks.setContentsMargins(space(1), 0, 0, 0)
        marks.addWidget(self.marks)
        self._words = QVBoxLayout()
        self._words.setSpacing(space(5))
        self._words.addLayout(marks)
        self._words.addWidget(self.stack, 1)
        self._words.addLayout(self._foot)
        whole = QHBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addWidget(self.rings)
        whole.addLayout(self._words, 1)

"""What the sound check shows in turn: the chime, ways to find it, and the question of the voice."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout

from backchime.core.problem import Problem
from backchime.ui.pages.step_page import StepPart
from backchime.ui.theme.appearance import Appearance
from backchime.ui.theme.theme import measure, radius, size, space
from backchime.ui.widgets.card import Card
from backchime.ui.widgets.choice_cards import Choice, ChoiceCards
from backchime.ui.widgets.icon_mark import IconMark
from backchime.ui.widgets.number_row import NumberRow
from backchime.ui.widgets.slider import Slider
from backchime.ui.widgets.sound_button import SoundButton
from backchime.ui.widgets.sound_problem_line import SoundProblemLine
from backchime.ui.widgets.texts import line, text_label
from backchime.ui.widgets.tinted import Tinted
from backchime.ui.widgets.toggle import Toggle

CARD_PADDING = space(5)
CARD_TOP = measure("check-parts", "card-top")


class ListenPart(StepPart):
    """The chime rings, louder or softer; `ring_requested` asks for it to ring on (True) or to stop."""

    ring_requested = Signal(bool)
    volume_changed = Signal(int)

    def __init__(self, appearance: Appearance) -> None:
        """Silent until shown otherwise."""
        super().__init__(
            appearance,
            self.tr("Can you hear the chime from your mat?"),
            self.tr("Go to where you exercise. The chime rings every six seconds until you come back."),
        )
        self.sound = SoundButton(
            appearance, play=self.tr("Ring the chime"), stop=self.tr("Stop the chime"), large=True
        )
        self.sound.clicked.connect(self._take_press)
        self.now = text_label(appearance, "", role="label", wrap=True)
        self.volume = Slider(appearance, self.tr("Overall volume"))
        self.volume.value_changed.connect(self.volume_changed)
        self.column.addWidget(self._card())
        self.column.addStretch(1)

    def show_chime(self, words: str, *, goes_on: bool, rings: bool) -> None:
        """Says which chime it is, whether it comes again and again, and whether it rings just now."""
        state = self.tr("{chime}, stopped")
        if goes_on:
            state = self.tr("{chime}, ringing now") if rings else self.tr("{chime}, again in a moment")
        self.now.say(state.format(chime=words))
        self.sound.show_sounding(goes_on)

    def _take_press(self) -> None:
        self.ring_requested.emit(not self.sound.sounds)

    def _card(self) -> QFrame:
        card = Card(self.appearance)
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addStretch(1)
        words.addWidget(self.now)
        which = self.tr("This is the “hold starts” chime")
        words.addWidget(text_label(self.appearance, which, tone="ink-2", wrap=True))
        words.addStretch(1)
        head = QHBoxLayout()
        head.setSpacing(space(4))
        head.addWidget(self.sound)
        head.addLayout(words, 1)
        loudness = QHBoxLayout()
        loudness.setSpacing(space(4))
        loudness.addWidget(IconMark(self.appearance, "speaker-low", role="ink-2", px=size("icon")))
        loudness.addWidget(self.volume, 1)
        loudness.addWidget(IconMark(self.appearance, "speaker-high", role="ink-2", px=size("icon")))
        column = QVBoxLayout(card)
        column.setContentsMargins(CARD_PADDING, CARD_TOP, CARD_PADDING, space(3))
        column.setSpacing(space(2))
        column.addLayout(head)
        column.addLayout(loudness)
        return card


class FindPart(StepPart):
    """Three things to try, and what to do where none helps."""

    flash_chosen = Signal(bool)

    def __init__(self, appearance: Appearance) -> None:
        """Without a problem, until one is shown."""
        super().__init__(
            appearance,
            self.tr("Let’s find the sound"),
            self.tr("The chime keeps ringing while you try these."),
        )
        self.problem_line = SoundProblemLine(appearance)
        self.column.insertWidget(2, self.problem_line)
        self.steps = (
            NumberRow(appearance, 1, self.tr("Turn up the volume of your computer"), ""),
            NumberRow(
                appearance,
                2,
                self.tr("Check which speaker is in use"),
                self.tr("Backchime plays through the system’s default output"),
            ),
            NumberRow(
                appearance,
                3,
                self.tr("Unplug headphones or switch off Bluetooth"),
                self.tr("They may be taking the sound"),
            ),
        )
        rows = QVBoxLayout()
        rows.setSpacing(0)
        for row in self.steps:
            rows.addWidget(row)
            rows.addWidget(line())
        self.column.addLayout(rows)
        self.column.addSpacing(space(2))
        self.flash = Toggle(
            appearance,
            self.tr("Flash the screen edge instead"),
            hint=self.tr("A coloured border marks each change"),
        )
        self.flash.switched.connect(self.flash_chosen)
        tinted = Tinted(appearance, "honey-soft", corner=radius("panel"))
        inside = QVBoxLayout(tinted)
        inside.setContentsMargins(space(5) - space(1), space(1), space(5) - space(1), space(1))
        inside.addWidget(self.flash)
        self.column.addWidget(tinted)
        self.column.addStretch(1)

    def show_volume(self, volume: int) -> None:
        """Says how loud Backchime itself is."""
        loudest = self.tr("Backchime’s own volume is already at its loudest")
        self.steps[0].say(
            loudest if volume == 100 else self.tr("Backchime’s own volume is {n} of 100").format(n=volume)
        )

    def show_problem(self, problem: Problem | None) -> None:
        """Says what is wrong with the output, in place of the promise that the chime rings."""
        self.problem_line.show_problem(problem)
        self.lead.setVisible(problem is None)


class VoicePart(StepPart):
    """Whether a voice is to guide; `play_requested` asks to hear it (True) or to stop it."""

    chosen = Signal(int)
    play_requested = Signal(bool)

    def __init__(self, appearance: Appearance) -> None:
        """No voice, until another choice is shown."""
        super().__init__(
            appearance,
            self.tr("Shall a voice guide you?"),
            self.tr("It speaks English, between the chimes. You can change this any time."),
        )
        choices = (
            Choice(self.tr("No voice"), self.tr("The chimes alone lead you")),
            Choice(self.tr("Names and sides"), self.tr("“Next: Child’s pose.” “Now the right side.”")),
            Choice(self.tr("With instructions"), self.tr("Also how to get into each pose")),
        )
        self.choices = ChoiceCards(appearance, choices, name=self.tr("Voice"))
        self.choices.chosen.connect(self.chosen)
        self.sound = SoundButton(appearance, play=self.tr("Hear the voice"), stop=self.tr("Stop the voice"))
        self.sound.clicked.connect(self._take_press)
        hear = QHBoxLayout()
        hear.setSpacing(space(3))
        hear.addWidget(self.sound)
        hear.addWidget(
            text_label(appearance, self.tr("Hear the voice"), wrap=True), 1, Qt.AlignmentFlag.AlignVCenter
        )
        self.column.addWidget(self.choices)
        self.column.addSpacing(space(2))
        self.column.addLayout(hear)
        self.column.addStretch(1)

    def _take_press(self) -> None:
        self.play_requested.emit(not self.sound.sounds)

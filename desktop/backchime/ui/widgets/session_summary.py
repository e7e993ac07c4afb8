"""The card beside the list of poses: how long the session takes, how long the holds are, and Start."""

from math import log2

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from backchime.core.timeline import Timeline
from backchime.ui import words
from backchime.ui.theme.appearance import Appearance
from backchime.ui.theme.theme import space
from backchime.ui.widgets.buttons import primary_button
from backchime.ui.widgets.card import Card
from backchime.ui.widgets.help_link import HelpLink
from backchime.ui.widgets.hold_move_bar import HoldMoveBar, Legend
from backchime.ui.widgets.save_row import SaveRow
from backchime.ui.widgets.slider import Slider
from backchime.ui.widgets.step_words import hold_range
from backchime.ui.widgets.texts import line, text_label
from backchime.ui.widgets.toggle import Toggle

# The slider stands on the logarithm, in hundredths, so that half and double lie equally far from the middle.
FACTORS = (0.5, 0.75, 1.0, 1.25, 1.5, 2.0)
STOPS = {round(100 * log2(factor)): factor for factor in FACTORS}


class SessionSummary(Card):
    """Asks to start, and for other hold lengths (`hold_factor_changed`) in this one session.

    `check_in_changed` tells whether to ask about pain first, in this and all sessions.

    Below Start, `save` takes the session along as a sound file.
    """

    start_requested = Signal()
    hold_factor_changed = Signal(float)
    check_in_changed = Signal(bool)
    help_requested = Signal()

    def __init__(self, appearance: Appearance) -> None:
        super().__init__(appearance)
        self._appearance = appearance
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        self.total = text_label(appearance, role="display-xl")
        self.bar = HoldMoveBar(appearance)
        self.legend = Legend(appearance)
        self.hold_length = text_label(appearance, role="label")
        self.slider = Slider(
            appearance, self.tr("Hold length"), stops=tuple(STOPS), in_words=_factor_in_words
        )
        self._rests = text_label(
            appearance, self.tr("Rests keep their own length."), role="small", tone="ink-2", wrap=True
        )
        self.check_in = Toggle(appearance, self.tr("Ask about pain first"))
        self.check_in.switched.connect(self.check_in_changed)
        self.start_button = primary_button(appearance, self.tr("Start"), icon_name="play-fill", large=True)
        self.save = SaveRow(appearance)
        self.help = HelpLink(appearance)
        self._arrange()
        self.slider.value_changed.connect(self._tell_factor)
        self.start_button.clicked.connect(self.start_requested)
        self.help.help_requested.connect(self.help_requested)
        self.reset()

    @property
    def hold_factor(self) -> float:
        """How much longer or shorter the holds are in this session."""
        return STOPS.get(self.slider.value(), 1.0)

    def reset(self, factor: float = 1.0) -> None:
        """The holds have their usual length again, or about that of a factor."""
        wanted = round(100 * log2(factor))
        self.slider.show_value(min(STOPS, key=lambda stop: abs(stop - wanted)))

    def show_times(self, timeline: Timeline) -> None:
        """Shows the times of a session; the slider stays where it is."""
        held, total = timeline.hold_seconds, timeline.total_seconds
        self.total.say(words.clock(total))
        self.total.setAccessibleName(words.spoken_seconds(total))
        self.bar.show_share(held / total if total else 0)
        self.legend.show_times(
            self.tr("{time} holding").format(time=words.clock(held)),
            self.tr("{time} moving").format(time=words.clock(total - held)),
        )
        self.hold_length.say(hold_range(timeline))
        locked = [step.locked for step in timeline.routine.steps]
        for part in self._length_parts:
            part.setVisible(not all(locked))
        self._rests.setVisible(any(locked))

    def set_small(self, small: bool) -> None:
        """Less room around everything in a small window."""
        side = space(4) if small else space(5)
        self._column.setContentsMargins(side, space(5), side, space(5))

    def _arrange(self) -> None:
        self._column = column = QVBoxLayout(self)
        column.setSpacing(space(2))
        column.addWidget(text_label(self._appearance, self.tr("Total time"), role="small", tone="ink-2"))
        column.addWidget(self.total)
        column.addWidget(self.bar)
        column.addWidget(self.legend)
        column.addSpacing(space(1))
        column.addWidget(line())
        column.addSpacing(space(1))
        named = _ends(text_label(self._appearance, self.tr("Hold length"), role="label"), self.hold_length)
        self._length_parts = (named, self.slider, self._scale())
        for part in self._length_parts:
            column.addWidget(part)
        column.addWidget(self._rests)
        column.addWidget(self.check_in)
        column.addWidget(self.start_button)
        column.addWidget(self.save)
        column.addWidget(self.help)
        self.set_small(False)

    def _scale(self) -> QWidget:
        made = QWidget()
        row = QHBoxLayout(made)
        row.setContentsMargins(0, 0, 0, 0)
        aligned = (Qt.AlignmentFlag.AlignLeft, Qt.AlignmentFlag.AlignHCenter, Qt.AlignmentFlag.AlignRight)
        for factor, place in zip((FACTORS[0], 1.0, FACTORS[-1]), aligned, strict=True):
            label = text_label(self._appearance, words.factor(factor), role="small", tone="ink-2")
            label.setAlignment(place)
            row.addWidget(label, 1)
        return made

    def _tell_factor(self) -> None:
        self.hold_factor_changed.emit(self.hold_factor)


def _ends(left: QWidget, right: QWidget) -> QWidget:
    made = QWidget()
    row = QHBoxLayout(made)
    row.setContentsMargins(0, 0, 0, 0)
    row.addWidget(left)
    row.addStretch(1)
    row.addWidget(right)
    return made


def _factor_in_words(stop: int) -> str:
    return words.factor(STOPS.get(stop, 1.0))

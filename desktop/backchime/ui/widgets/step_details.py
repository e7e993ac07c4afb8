"""The card beside the list of a routine in the making: all that can be chosen for one step."""

from msgspec import Struct
from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPainterPath, QPaintEvent
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from backchime.core.routine import Sides, Step
from backchime.core.routine_entries import (
    LONGEST_GAP_SECONDS,
    LONGEST_MOVE_SECONDS,
    LONGEST_WORDS,
    MOST_REPETITIONS,
)
from backchime.core.settings import SHORTEST_HOLD_SECONDS
from backchime.ui import words
from backchime.ui.content import content
from backchime.ui.theme.appearance import Appearance
from backchime.ui.theme.theme import measure, radius, size, space
from backchime.ui.widgets.buttons import quiet_button, removing_button
from backchime.ui.widgets.card import Card
from backchime.ui.widgets.draft_row import whose_time
from backchime.ui.widgets.picture_shelf import PictureShelf
from backchime.ui.widgets.pose_picture import Posed
from backchime.ui.widgets.segmented import Segmented
from backchime.ui.widgets.stepper import Stepper
from backchime.ui.widgets.text_field import TextField
from backchime.ui.widgets.texts import text_label

PICTURE_HEIGHT = measure("step-details", "picture-height")
PADDING = measure("step-details", "padding")
BUTTON_PADDING = measure("step-details", "button-padding")  # of buttons that only their words show
SIDES = (Sides.LEFT, Sides.RIGHT, Sides.EACH)


class StepShown(Struct, frozen=True):
    """A step, the seconds it is held by this person, and those it would be without a time of its own."""

    step: Step
    hold_seconds: int
    usual_seconds: int


class StepDetails(Card):
    """`change_requested` carries the name of a step's field and the value wanted for it."""

    change_requested = Signal(str, object)
    usual_requested = Signal()
    double_requested = Signal()
    remove_requested = Signal()

    def __init__(self, appearance: Appearance, shelf: PictureShelf) -> None:
        """Empty until a step is shown."""
        super().__init__(appearance)
        self._appearance = appearance
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        self._picture = _Picture(appearance, shelf)
        self.name = text_label(appearance, role="h2", wrap=True)
        self._make_controls()
        self._arrange()
        self._connect()

    def show_step(self, shown: StepShown) -> None:
        """Shows a step; what is being typed stays."""
        step, pose = shown.step, shown.step.pose
        self._picture.show_posed(Posed(pose, felt=True))
        self._picture.setAccessibleDescription(" ".join(content(cue) for cue in pose.cues))
        self.name.say(content(pose.name))
        self.hold.setRange(SHORTEST_HOLD_SECONDS, pose.longest_hold_seconds)
        self.hold.show_value(shown.hold_seconds)
        is_own = step.hold_seconds is not None or step.locked
        had_focus = self.usual.hasFocus()
        usual = words.hold_length(shown.usual_seconds)
        self.usual.setText(self.tr("Use my usual {time}").format(time=usual))
        self.usual.setVisible(is_own)
        self.kind.say(whose_time(step))
        self.kind.setVisible(not is_own)
        if had_focus and not is_own:
            self.hold.setFocus(Qt.FocusReason.TabFocusReason)
        for part in (self._sides_label, self.sides):
            part.setVisible(pose.sided)
        if pose.sided:
            self.sides.show_choice(SIDES.index(step.sides))
        self.repetitions.show_value(step.repetitions)
        self.gap.show_value(step.gap_seconds)
        self.change_over.show_value(step.change_over_seconds)
        self.switch.show_value(step.switch_seconds)
        self._show_pair(self._gap_label, self.gap, step.repetitions > 1)
        self._show_pair(self._switch_label, self.switch, step.sides is Sides.EACH)
        self.note.show_text(step.note)

    def _show_pair(self, label: QWidget, stepper: Stepper, shown: bool) -> None:
        if not shown and stepper.hasFocus():
            self.repetitions.setFocus(Qt.FocusReason.OtherFocusReason)
        label.setVisible(shown)
        stepper.setVisible(shown)

    def _make_controls(self) -> None:
        self.hold = self._stepper(self.tr("Hold time"), SHORTEST_HOLD_SECONDS, 600, in_words=True, step=5)
        self.usual = quiet_button(self._appearance, "", icon_name="arrow-counter-clockwise")
        self.kind = text_label(self._appearance, tone="ink-2", wrap=True)
        sides = (self.tr("Left"), self.tr("Right"), self.tr("Both"))
        self.sides = Segmented(self._appearance, sides, name=self.tr("Sides"))
        self.sides.setSizePolicy(QSizePolicy.Policy.Preferred, self.sides.sizePolicy().verticalPolicy())
        self.repetitions = self._stepper(self.tr("Repetitions"), 1, MOST_REPETITIONS, in_words=False, step=1)
        self.gap = self._stepper(self.tr("Rest between"), 0, LONGEST_GAP_SECONDS, in_words=True, step=1)
        self.change_over = self._stepper(
            self.tr("Time to move"), 0, LONGEST_MOVE_SECONDS, in_words=True, step=1
        )
        self.switch = self._stepper(
            self.tr("Time to change sides"), 0, LONGEST_MOVE_SECONDS, in_words=True, step=1
        )
        self.note = TextField(self._appearance, self.tr("Note"))
        self.note.line.setMaxLength(LONGEST_WORDS)
        self.double_button = quiet_button(self._appearance, self.tr("Duplicate"), icon_name="copy")
        self.remove_button = removing_button(self._appearance, self.tr("Remove"))

    def _stepper(self, name: str, least: int, most: int, *, in_words: bool, step: int) -> Stepper:
        return Stepper(
            self._appearance,
            name,
            least=least,
            most=most,
            step=step,
            suffix=" s" if in_words else "",
            in_words=words.spoken_seconds if in_words else str,
        )

    def _connect(self) -> None:
        for field, stepper in (
            ("hold_seconds", self.hold),
            ("repetitions", self.repetitions),
            ("gap_seconds", self.gap),
            ("change_over_seconds", self.change_over),
            ("switch_seconds", self.switch),
        ):
            stepper.setProperty("field", field)
            stepper.value_changed.connect(self._tell_number)
        self.sides.chosen.connect(self._tell_sides)
        self.note.line.textEdited.connect(self._tell_note)
        self.usual.clicked.connect(self.usual_requested)
        self.double_button.clicked.connect(self.double_requested)
        self.remove_button.clicked.connect(self.remove_requested)

    def _tell_number(self, value: int) -> None:
        stepper = self.sender()
        if stepper is not None:
            self.change_requested.emit(str(stepper.property("field")), value)

    def _tell_sides(self, number: int) -> None:
        self.change_requested.emit("sides", SIDES[number])

    def _tell_note(self, text: str) -> None:
        self.change_requested.emit("note", text)

    def _arrange(self) -> None:
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addWidget(self._picture)
        column = QVBoxLayout()
        column.setContentsMargins(PADDING - BUTTON_PADDING, space(4), PADDING, space(3))
        column.setSpacing(space(2))
        above = self._indented()
        above.addWidget(self.name)
        above.addLayout(self._ends(self._label(self.tr("Hold")), self.hold))
        below = self._indented()
        below.addWidget(self.kind)
        self._sides_label = self._label(self.tr("Sides"))
        below.addWidget(self._sides_label)
        below.addWidget(self.sides)
        below.addSpacing(space(1))
        below.addLayout(self._numbers())
        below.addSpacing(space(1))
        below.addWidget(self._label(self.tr("Note")))
        below.addWidget(self.note)
        column.addLayout(above)
        column.addLayout(_row(self.usual))
        column.addLayout(below)
        column.addLayout(_row(self.double_button, self.remove_button))
        whole.addLayout(column)

    def _indented(self) -> QVBoxLayout:
        """Parts in line with the words of buttons that only their words show."""
        made = QVBoxLayout()
        made.setContentsMargins(BUTTON_PADDING, 0, 0, 0)
        made.setSpacing(space(2))
        return made

    def _numbers(self) -> QGridLayout:
        grid = QGridLayout()
        grid.setHorizontalSpacing(space(3))
        grid.setVerticalSpacing(space(2))
        self._gap_label = self._label(self.tr("Rest between"))
        self._switch_label = self._label(self.tr("Time to change sides"))
        for row, (label, stepper) in enumerate(
            (
                (self._label(self.tr("Repetitions")), self.repetitions),
                (self._gap_label, self.gap),
                (self._label(self.tr("Time to move")), self.change_over),
                (self._switch_label, self.switch),
            )
        ):
            label.setMinimumHeight(
                size("button")
            )  # beside words of several lines a grid forgets the stepper's
            grid.addWidget(label, row, 0)
            grid.addWidget(stepper, row, 1, Qt.AlignmentFlag.AlignRight)
        grid.setColumnStretch(0, 1)
        return grid

    def _label(self, text: str) -> QWidget:
        return text_label(self._appearance, text, role="label", wrap=True)

    def _ends(self, left: QWidget, right: QWidget) -> QHBoxLayout:
        row = QHBoxLayout()
        row.addWidget(left, 1)
        row.addWidget(right)
        return row


def _row(*buttons: QWidget) -> QHBoxLayout:
    row = QHBoxLayout()
    row.setSpacing(0)
    for button in buttons:
        row.addWidget(button)
    row.addStretch(1)
    return row


class _Picture(QWidget):
    """The pose across the top of the card."""

    def __init__(self, appearance: Appearance, shelf: PictureShelf) -> None:
        super().__init__()
        self._shelf = shelf
        self._posed = Posed(None)
        self.setFixedHeight(PICTURE_HEIGHT)
        shelf.picture_ready.connect(self.update)
        appearance.changed.connect(self.update)

    def show_posed(self, posed: Posed) -> None:
        """Shows another pose."""
        self._posed = posed
        self.update()

    def sizeHint(self) -> QSize:
        """As wide as the card."""
        return QSize(0, PICTURE_HEIGHT)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Within the card's line, its upper corners round."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        line = size("hairline")
        inside = QRectF(self.rect()).adjusted(line, line, -line, 0)
        corner = radius("card") - line
        outline = QPainterPath()
        outline.addRoundedRect(inside.adjusted(0, 0, 0, corner), corner, corner)
        painter.setClipPath(outline)
        self._shelf.draw(painter, QRectF(self.rect()), self._posed, ratio=self.devicePixelRatioF())

"""The first run's own page: safety, two lists to read once, and the length of the holds."""

from PySide6.QtCore import Signal

from backchime.core.guide import Signs
from backchime.core.help_numbers import HelpNumbers
from backchime.core.routine import Pose
from backchime.ui.pages.first_run_parts import HoldPart, ListsPart, SafetyPart
from backchime.ui.pages.step_page import StepPage, StepPart
from backchime.ui.theme.appearance import Appearance
from backchime.ui.widgets.buttons import primary_button, quiet_button
from backchime.ui.widgets.help_link import HelpLink
from backchime.ui.widgets.tall_picture import TallPicture


class FirstRunPage(StepPage):
    """Goes from part to part as it is told.

    `lists_requested` asks for the two lists, `accepted` says that they were seen and understood.
    `hold_chosen` carries the number of a length, `reminder_switched` whether to be reminded, `done` ends the
    first run.
    """

    lists_requested = Signal()
    accepted = Signal()
    hold_chosen = Signal(int)
    reminder_switched = Signal(bool)
    done = Signal()

    def __init__(self, appearance: Appearance, signs: Signs) -> None:
        """At its first part; `signs` are those that need help."""
        super().__init__(appearance)
        self._poses: dict[StepPart, Pose | None] = {}
        self.safety, self.lists = SafetyPart(appearance), ListsPart(appearance, signs)
        self.hold = HoldPart(appearance)
        self.understand = primary_button(appearance, self.tr("I understand"), large=True)
        self.help = HelpLink(appearance)
        self.read = primary_button(appearance, self.tr("I have read this"), large=True)
        self.see_routines = primary_button(appearance, self.tr("See my routines"), large=True)
        self.back = quiet_button(appearance, self.tr("Back"))
        self.tall = TallPicture(appearance)
        self.lay_out(self.tall, self.understand, self.read, self.see_routines, self.help, self.back)
        self.add_part(self.safety, self.understand, self.help)
        self.add_part(self.lists, self.read, self.back)
        self.add_part(self.hold, self.see_routines, self.back)
        self._connect()
        self.show_part(self.safety)

    def show_poses(self, resting: Pose | None, turning: Pose | None) -> None:
        """Which poses are drawn: one beside the words on safety, one beside the length of the holds."""
        self._poses = {self.safety: resting, self.lists: resting, self.hold: turning}
        self._show_picture()

    def show_numbers(self, numbers: HelpNumbers) -> None:
        """Says whom to call."""
        self.lists.signs.show_numbers(numbers)

    def show_part(self, part: StepPart) -> None:
        """Goes to a part and to its picture."""
        super().show_part(part)
        self._show_picture()

    def _show_picture(self) -> None:
        self.tall.show_pose(self._poses.get(self.part), mat="clay" if self.part is self.hold else "honey")

    def _connect(self) -> None:
        self.understand.clicked.connect(self.lists_requested)
        self.help.help_requested.connect(self.lists_requested)
        self.read.clicked.connect(self.accepted)
        self.see_routines.clicked.connect(self.done)
        self.back.clicked.connect(self.back_requested)
        self.hold.chosen.connect(self.hold_chosen)
        self.hold.reminder_switched.connect(self.reminder_switched)

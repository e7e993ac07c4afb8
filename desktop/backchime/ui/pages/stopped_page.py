"""Ended because it hurt: it counts, and when to get help."""

from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout

from backchime.core.guide import Signs
from backchime.core.routine import Pose
from backchime.ui.accessible import GROUP
from backchime.ui.theme.appearance import Appearance
from backchime.ui.theme.theme import size, space
from backchime.ui.widgets.buttons import primary_button, quiet_button
from backchime.ui.widgets.note_fold import NoteFold
from backchime.ui.widgets.scroll_page import ScrollPage
from backchime.ui.widgets.signs_card import SignsCard, signs_now
from backchime.ui.widgets.stop_head import StopHead
from backchime.ui.widgets.texts import text_label

WIDTH = size("narrow-page")


class StoppedPage(ScrollPage):
    """Emits `home_requested`, `rate_requested` and `help_requested`.

    `noted` brings what else is said: a field of the record and its value.
    """

    home_requested = Signal()
    rate_requested = Signal()
    help_requested = Signal()
    noted = Signal(str, object)

    def __init__(self, appearance: Appearance, signs: Signs) -> None:
        super().__init__(appearance, "")
        self.title.hide()
        self.head = StopHead(appearance)
        self.title = self.head.title
        self.column.setProperty("told_as", GROUP)
        self.setAccessibleName(self.title.words)
        self.head.say(self.tr("You listened to your back. That counts."))
        self.signs = SignsCard(appearance, signs_now(signs))
        self.home = primary_button(appearance, self.tr("Back to home"), large=True)
        self.rate = quiet_button(appearance, self.tr("Rate the pain first"))
        self.note = NoteFold(appearance)
        self.note.noted.connect(partial(self.noted.emit, "note"))
        self.note.tagged.connect(partial(self.noted.emit, "tags"))
        self.home.clicked.connect(self.home_requested)
        self.rate.clicked.connect(self.rate_requested)
        self.signs.help_requested.connect(self.help_requested)
        self.column.setMaximumWidth(WIDTH)
        self._margins.insertStretch(0, 0)
        self._fill()
        self.show_stop(None)
        self.room_changed.connect(self._make_room)
        self._make_room()

    def show_stop(self, pose: Pose | None, *, asks: bool = False) -> None:
        """The pose in which one stopped, or None between poses; `asks` offers to rate the pain."""
        self.head.show_pose(pose)
        self.column.setAccessibleName(self.head.spoken)
        self.rate.setVisible(asks)
        self.note.show_note("", ())
        self.verticalScrollBar().setValue(0)

    def focus_title(self) -> None:
        """The way home is what one wants next."""
        self.home.setFocus(Qt.FocusReason.OtherFocusReason)

    def _fill(self) -> None:
        rest = self.tr(
            "If not, rest. If the pain is still there tomorrow, speak to a doctor or physiotherapist."
        )
        buttons = QHBoxLayout()
        buttons.setSpacing(space(4))
        buttons.addWidget(self.home)
        buttons.addWidget(self.rate)
        buttons.addStretch(1)
        self.body.setSpacing(0)
        for part, gap in (
            (self.head, space(5)),
            (self.signs, space(4)),
            (text_label(self.appearance, rest, wrap=True), space(5)),
        ):
            self.body.addWidget(part)
            self.body.addSpacing(gap)
        self.body.addLayout(buttons)
        self.body.addSpacing(space(4))
        self.body.addWidget(self.note)
        self.body.addStretch(1)

    def _make_room(self) -> None:
        """In a small window every sign and what to do comes before the badge."""
        self.head.show_small(self.is_small)
        self.signs.show_small(self.is_small)

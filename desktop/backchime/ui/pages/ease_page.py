"""Eased off because something hurts: how to come out of the pose, and three plain choices."""

from itertools import pairwise

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QSpacerItem, QVBoxLayout, QWidget

from backchime.core.ease_off import EaseOff
from backchime.core.guide import Signs
from backchime.core.pain import help_comes_first
from backchime.ui import words
from backchime.ui.accessible import GROUP
from backchime.ui.content import content
from backchime.ui.theme.appearance import Appearance
from backchime.ui.theme.theme import size, space
from backchime.ui.widgets.buttons import danger_button, primary_button
from backchime.ui.widgets.choice_button import ChoiceButton
from backchime.ui.widgets.fitting_row import FittingRow
from backchime.ui.widgets.focus_ring import focus_by_key
from backchime.ui.widgets.help_link import HelpLink
from backchime.ui.widgets.pain_scale import PainScale
from backchime.ui.widgets.scroll_page import ScrollPage
from backchime.ui.widgets.signs_card import SignsCard, all_signs
from backchime.ui.widgets.stop_head import StopHead
from backchime.ui.widgets.texts import text_label

WIDTH = size("narrow-page")


class EasePage(ScrollPage):
    """Asks for one of three ways to go on, or for help; a number may be given and need not.

    From a number of 6 on, or where the person asks about signs, the list of signs comes in the place of more
    exercise, and above the scale.
    """

    easier_requested = Signal()
    gentle_requested = Signal()
    end_requested = Signal()
    help_requested = Signal()
    rated = Signal(int)
    signs_named = Signal()

    def __init__(self, appearance: Appearance, signs: Signs) -> None:
        super().__init__(appearance, "")
        self._asks_about_signs = False
        self._offer: EaseOff | None = None
        self.title.hide()
        self.head = StopHead(appearance)
        self.title = self.head.title
        self.column.setProperty("told_as", GROUP)
        self.setAccessibleName(self.title.words)
        self.head.say(self.tr("Breathe. Nothing to rush."))
        self.scale = PainScale(appearance, name=self.tr("How strong is it now, from 0 to 10?"), low=True)
        self.easier = ChoiceButton(appearance, self.tr("Easier version"))
        self.gentle = ChoiceButton(appearance, self.tr("Skip to gentle positions"), main=True)
        self.end_here = ChoiceButton(appearance, self.tr("End here"), icon_name="hand-heart")
        self.end_here.show_choice(self.tr("You listened to your back. That counts."))
        self.ask_signs = danger_button(appearance, self.tr("Leg signs, numbness, bladder or bowel changes"))
        self.help = HelpLink(appearance)
        self.signs = SignsCard(appearance, *all_signs(signs))
        self.end_first = primary_button(appearance, self.tr("End here"), large=True)
        self._connect()
        self._arrange()
        self.room_changed.connect(self._make_room)
        self._make_room()

    def show_offer(self, offer: EaseOff) -> None:
        """Shows what there is to choose, without a number yet."""
        self._offer = offer
        self._asks_about_signs = False
        self.scale.show_rating(None)
        self.head.show_pose(offer.leaving)
        self.column.setAccessibleName(self.head.spoken)
        if offer.easier is not None:
            self.easier.show_choice(self._easier_words(offer), offer.easier)
        if offer.gentle is not None:
            phases = offer.gentle.timeline.phases[offer.gentle.index :]
            seconds = phases[-1].end_seconds - phases[0].start_seconds
            rest = self.tr("Rest for about {minutes}, then you are done.")
            self.gentle.show_choice(
                rest.format(minutes=words.spoken_minutes(seconds)),
                offer.gentle.timeline.step_of(phases[0]).pose,
            )
        self._show_parts()
        self.verticalScrollBar().setValue(0)

    @property
    def shows_signs(self) -> bool:
        """Whether the list of signs has taken the place of more exercise."""
        return help_comes_first(self.scale.rating, signs=self._asks_about_signs)

    def focus_title(self) -> None:
        """The kindest choice has the focus: Enter takes it."""
        if self.shows_signs:
            focus_by_key(self.end_first)
        else:
            focus_by_key(self.end_here if self.gentle.isHidden() else self.gentle)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """A number key picks its number wherever the focus is."""
        if not self.scale.take_key(event.key()):
            super().keyPressEvent(event)

    def _easier_words(self, offer: EaseOff) -> str:
        easier = offer.easier
        if easier is None:
            return ""
        if easier.id == offer.pose.id:
            return content(offer.pose.easier_version)
        instead = self.tr("{easier} instead of {pose}.")
        return instead.format(easier=content(easier.name), pose=content(offer.pose.name))

    def _take_rating(self, rating: int) -> None:
        self._show_parts()
        self.rated.emit(rating)

    def _show_signs(self) -> None:
        self._asks_about_signs = True
        self.signs_named.emit()
        self._show_parts()
        self.focus_title()

    def _show_parts(self) -> None:
        first = self.shows_signs
        self.easier.setVisible(not first and self._offer is not None and self._offer.easier is not None)
        self.gentle.setVisible(not first and self._offer is not None and self._offer.gentle is not None)
        self.end_here.setVisible(not first)
        self._questions.setVisible(not first)
        self.end_first.setVisible(first)
        self.signs.setVisible(first)
        self._put_signs(first=first)

    def _put_signs(self, *, first: bool) -> None:
        """Where the signs come first they stand above the scale, in sight at once; Tab goes the same way."""
        self.body.removeWidget(self.signs)
        place = self.body.indexOf(self._asking)
        self.body.insertWidget(place if first else place + 2, self.signs)
        self._gap.changeSize(0, space(4) if first else 0)
        self.body.invalidate()
        scale, asked = self.scale.options, (self.ask_signs, self.help)
        parts = (self.end_first, self.signs.help, *scale) if first else (self.end_here, *scale, *asked)
        for before, after in pairwise(parts):
            QWidget.setTabOrder(before, after)
        if first:
            self.verticalScrollBar().setValue(0)

    def _connect(self) -> None:
        self.scale.rated.connect(self._take_rating)
        self.easier.clicked.connect(self.easier_requested)
        self.gentle.clicked.connect(self.gentle_requested)
        self.end_here.clicked.connect(self.end_requested)
        self.end_first.clicked.connect(self.end_requested)
        self.ask_signs.clicked.connect(self._show_signs)
        self.help.help_requested.connect(self.help_requested)
        self.signs.help_requested.connect(self.help_requested)

    def _arrange(self) -> None:
        self.column.setMaximumWidth(WIDTH)
        self._margins.insertStretch(0, 0)
        asked = text_label(
            self.appearance, self.tr("How strong is it now? You need not say."), role="label", wrap=True
        )
        self._questions = FittingRow((self.ask_signs, self.help))
        self._asking = QWidget()
        asking = QVBoxLayout(self._asking)
        asking.setContentsMargins(0, space(5), 0, space(4))
        asking.setSpacing(space(2))
        asking.addWidget(asked)
        asking.addWidget(self.scale)
        choices = QVBoxLayout()
        choices.setSpacing(space(3))
        for choice in (self.easier, self.gentle, self.end_here):
            choices.addWidget(choice)
        self.body.setSpacing(0)
        self.body.addWidget(self.head)
        self.body.addSpacing(space(4))
        self.body.addLayout(choices)
        self.body.addWidget(self.end_first, 0, Qt.AlignmentFlag.AlignLeft)
        self._gap = QSpacerItem(0, 0)
        self.body.addItem(self._gap)
        self.body.addWidget(self._asking)
        self.body.addWidget(self._questions)
        self.body.addWidget(self.signs)
        self.body.addStretch(1)

    def _make_room(self) -> None:
        self.head.show_small(self.is_small)
        self.signs.show_small(self.is_small)

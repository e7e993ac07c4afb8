"""How is your back? Asked before a session or on the way out of one; nobody has to answer."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from backchime.core.pain import rest_comes_first
from backchime.ui.pain_words import advice, before_words, rating_words
from backchime.ui.theme.appearance import Appearance
from backchime.ui.theme.theme import measure, radius, space
from backchime.ui.widgets.buttons import primary_button, quiet_button, secondary_button
from backchime.ui.widgets.comparison_line import ComparisonLine
from backchime.ui.widgets.fitting_row import FittingRow
from backchime.ui.widgets.focus_ring import focus_by_key
from backchime.ui.widgets.help_link import HelpLink
from backchime.ui.widgets.icon_mark import IconMark
from backchime.ui.widgets.pain_scale import PainScale
from backchime.ui.widgets.scroll_page import ScrollPage
from backchime.ui.widgets.texts import text_label, title_label
from backchime.ui.widgets.tinted import Tinted

WIDTH = measure("check-in-page", "width")
MARK = measure("check-in-page", "mark")


class CheckInPage(ScrollPage):
    """Tells how the person goes on: `continued` or `skipped`; at a high number also `halved` or `rested`.

    `off_requested` asks never to be asked again.
    """

    back_requested = Signal()
    continued = Signal()
    halved = Signal()
    rested = Signal()
    skipped = Signal()
    off_requested = Signal()
    help_requested = Signal()

    def __init__(self, appearance: Appearance) -> None:
        super().__init__(appearance, "")
        self._asks_before = True
        self._before: int | None = None
        self.title.hide()
        self.back_button = quiet_button(appearance, "", icon_name="arrow-left")
        self.moment = text_label(appearance, role="small", tone="ink-2")
        self.title = title_label(appearance, role="display")
        self.lead = text_label(appearance, role="lead", tone="ink-2", wrap=True)
        self.scale = PainScale(appearance, name=self.tr("Pain right now, from 0 to 10"))
        self.rating = text_label(appearance, role="h2", wrap=True)
        self.advice = text_label(appearance, tone="ink-2", wrap=True)
        self.comparison = ComparisonLine(appearance)
        self.high = self._high_card()
        self.skip = secondary_button(appearance, "", large=True)
        self.half = secondary_button(appearance, self.tr("Continue with half-length holds"), large=True)
        self.go_on = primary_button(appearance, "", large=True)
        self.rest = primary_button(appearance, self.tr("Rest today"), large=True)
        self.off = quiet_button(appearance, self.tr("Do not ask any more"))
        self.help_below = HelpLink(appearance)
        self._connect()
        self._arrange()
        self.ask("")

    def ask(self, routine: str) -> None:
        """Asks before a session of a routine."""
        self._asks_before = True
        self._before = None
        self._say(self.tr("How is your back right now?"), before_words(None))
        self.back_button.setText(routine)
        self.back_button.setAccessibleName(self.tr("Back to {routine}").format(routine=routine))
        self.moment.say(self.tr("Before you start"))
        self.skip.setText(self.tr("Skip this"))
        self.go_on.setText(self.tr("Continue"))
        self._start()

    def ask_after(self, before: int | None) -> None:
        """Asks after a session that began with a rating, or with none."""
        self._asks_before = False
        self._before = before
        self._say(self.tr("And your back now?"), before_words(before))
        self.skip.setText(self.tr("Finish without rating"))
        self.go_on.setText(self.tr("Back to home"))
        self._start()

    def focus_title(self) -> None:
        """The question has the focus without showing it: a number key answers it."""
        self.title.setFocus(Qt.FocusReason.OtherFocusReason)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """A number key picks its number wherever the focus is; then Enter goes on."""
        if self.scale.take_key(event.key()):
            focus_by_key(self.go_on if self.rest.isHidden() else self.rest)
        else:
            super().keyPressEvent(event)

    def _say(self, title: str, lead: str) -> None:
        self.title.say(title)
        self.lead.say(lead)
        self.setAccessibleName(title)

    def _start(self) -> None:
        self.scale.show_rating(None)
        for part in (self.back_button, self.moment):
            part.setVisible(self._asks_before)
        self._show_answer()
        self.verticalScrollBar().setValue(0)

    def _show_answer(self) -> None:
        rating = self.scale.rating
        high = self._asks_before and rest_comes_first(rating)
        self.comparison.show_ratings(self._before, None if self._asks_before else rating)
        self.rating.say(self.tr("No number yet") if rating is None else rating_words(rating))
        self.advice.say(self.tr("You can go on without one.") if rating is None else advice(rating))
        for words in (self.rating, self.advice):
            words.setVisible(self._asks_before and not high)
        self.high.setVisible(high)
        if high and rating is not None:
            lot = self.tr("{rating} is a lot. Resting today is a good choice.")
            self._lot.say(lot.format(rating=rating))
        self.half.setVisible(high)
        self.off.setVisible(self._asks_before and not high)
        self.help_below.setVisible(not high)  # there it stands in the card
        self.rest.setVisible(high)
        self.go_on.setVisible(not high)

    def _connect(self) -> None:
        self.scale.rated.connect(self._show_answer)
        for button, asked in (
            (self.back_button, self.back_requested),
            (self.skip, self.skipped),
            (self.go_on, self.continued),
            (self.half, self.halved),
            (self.rest, self.rested),
            (self.off, self.off_requested),
        ):
            button.clicked.connect(asked)
        for link in (self.help, self.help_below):
            link.help_requested.connect(self.help_requested)

    def _high_card(self) -> Tinted:
        card = Tinted(self.appearance, "danger-soft", corner=radius("card"))
        self.help = HelpLink(self.appearance)
        self._lot = text_label(self.appearance, role="h3", wrap=True)
        new = self.tr(
            "If this is new, getting worse, or comes with numbness or weakness, read when to get help first."
        )
        words = QVBoxLayout()
        words.setSpacing(space(1))
        words.addWidget(self._lot)
        words.addWidget(text_label(self.appearance, new, wrap=True))
        words.addWidget(self.help, 0, Qt.AlignmentFlag.AlignLeft)
        row = QHBoxLayout(card)
        row.setContentsMargins(space(5), space(4), space(5), space(4))
        row.setSpacing(space(4))
        mark = IconMark(self.appearance, "first-aid-fill", role="danger", px=MARK)
        row.addWidget(mark, 0, Qt.AlignmentFlag.AlignTop)
        row.addLayout(words, 1)
        return card

    def _arrange(self) -> None:
        self._margins.insertStretch(0, 0)  # the question stands in the middle of any window
        middle = Qt.AlignmentFlag.AlignHCenter
        for words in (self.title, self.lead, self.rating, self.advice):
            words.setAlignment(middle)
        self.header.insertWidget(0, self.back_button)
        self.header.addWidget(self.moment)
        inside = QWidget()
        inside.setMaximumWidth(WIDTH)
        column = QVBoxLayout(inside)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(space(1))
        buttons = FittingRow((self.skip, self.half, self.go_on, self.rest), centred=True)
        for part, gap in (
            (self.title, space(1)),
            (self.lead, space(5)),
            (self.scale, space(5)),
            (self.rating, 0),
            (self.advice, 0),
            (self.high, 0),
            (self.comparison, 0),
        ):
            column.addWidget(part)
            column.addSpacing(gap)
        column.addSpacing(space(5))
        column.addWidget(buttons)
        column.addSpacing(space(3))
        column.addWidget(FittingRow((self.off, self.help_below), centred=True))
        row = QHBoxLayout()
        row.addStretch(1)
        row.addWidget(inside, 100)
        row.addStretch(1)
        self.body.addLayout(row)
        self.body.addStretch(1)
        self.room_changed.connect(self._make_room)
        self._make_room()

    def _make_room(self) -> None:
        """In a small window the ways on come into sight sooner."""
        self.scale.show_low(self.is_small)

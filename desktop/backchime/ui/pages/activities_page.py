"""Up to three things that are hard because of one's back, each rated now and then."""

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from backchime.core.history import MOST_ACTIVITIES, Activity, ActivityRating
from backchime.ui.theme.appearance import Appearance
from backchime.ui.theme.theme import size, space
from backchime.ui.widgets.activity_card import MOST_CHARACTERS, ActivityCard
from backchime.ui.widgets.buttons import quiet_button, secondary_button
from backchime.ui.widgets.focus_ring import focus_by_key
from backchime.ui.widgets.help_link import HelpLink
from backchime.ui.widgets.scroll_page import ScrollPage
from backchime.ui.widgets.text_field import TextField
from backchime.ui.widgets.texts import text_label


class ActivitiesPage(ScrollPage):
    """`named` brings the words of a new one; `renamed`, `rated` and `ended` come with the activity."""

    named = Signal(str)
    renamed = Signal(object, str)
    rated = Signal(object, int)
    ended = Signal(object)
    back_requested = Signal()
    help_requested = Signal()

    def __init__(self, appearance: Appearance) -> None:
        """Empty until activities are shown."""
        super().__init__(appearance, self.tr("Hard because of your back"))
        self._goes_to = ""  # the words of the one just named: its numbers are next
        self.cards = tuple(ActivityCard(appearance) for _ in range(MOST_ACTIVITIES))
        for card in self.cards:
            card.renamed.connect(self.renamed)
            card.rated.connect(self.rated)
            card.ended.connect(self._end)
        self.back_button = quiet_button(appearance, self.tr("Back"), icon_name="arrow-left")
        self.back_button.stand_flush()
        self.back_button.clicked.connect(self.back_requested)
        self.help = HelpLink(appearance)
        self.help.help_requested.connect(self.help_requested)
        asked = self.tr("What is hard because of your back?")
        self.field = TextField(appearance, asked)
        self.field.line.setMaxLength(MOST_CHARACTERS)
        self.field.line.setPlaceholderText(self.tr("Such as tying my shoes"))
        self.field.line.returnPressed.connect(self._name)
        self.add_button = secondary_button(appearance, self.tr("Add it"))
        self.add_button.clicked.connect(self._name)
        self._lay_out(asked)

    def show_activities(
        self, activities: Sequence[Activity], ratings: Sequence[ActivityRating], today: date
    ) -> None:
        """Shows those of today, in the order in which they were named."""
        for number, card in enumerate(self.cards):
            activity = activities[number] if number < len(activities) else None
            own = tuple(one for one in ratings if activity and one.activity == activity.id)
            card.show_activity(activity, own, today)
        self._new.setVisible(len(activities) < MOST_ACTIVITIES)
        if self._goes_to and activities and activities[-1].words == self._goes_to:
            self._goes_to = ""
            focus_by_key(self.cards[len(activities) - 1].row.options[0])

    def _name(self) -> None:
        words = self.field.line.text().strip()
        if words:
            self._goes_to = words
            self.field.show_text("")
            self.named.emit(words)
        else:
            focus_by_key(self.field.line)

    def _end(self, activity: Activity) -> None:
        self.focus_title()  # the next one may take its place: a second press must not end that too
        self.ended.emit(activity)

    def _lay_out(self, asked: str) -> None:
        self.column.setMaximumWidth(size("narrow-page"))
        top = QHBoxLayout()
        top.addWidget(self.back_button)
        top.addStretch(1)
        top.addWidget(self.help)
        self.body.insertLayout(0, top)
        self.body.setSpacing(space(4))
        self.say_subtitle(
            self.tr(
                "Name up to three things. Rate them every two weeks, if you like: 0 is not at all, 10 is as"
                " before."
            )
        )
        for card in self.cards:
            self.body.addWidget(card)
        self._new = QWidget()
        new = QVBoxLayout(self._new)
        new.setContentsMargins(0, 0, 0, 0)
        new.setSpacing(space(2))
        new.addWidget(text_label(self.appearance, asked, role="label", wrap=True))
        row = QHBoxLayout()
        row.setSpacing(space(3))
        row.addWidget(self.field, 1)
        row.addWidget(self.add_button, 0, Qt.AlignmentFlag.AlignTop)
        new.addLayout(row)
        self.body.addWidget(self._new)
        self.body.addStretch(1)

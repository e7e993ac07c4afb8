"""One thing that is hard because of one's back: its words, how it goes today, and how it went last."""

from datetime import date

from PySide6.QtCore import QDate, QLocale, Qt, Signal
from PySide6.QtWidgets import QVBoxLayout

from backchime.core.history import MOST_RATING, Activity, ActivityRating
from backchime.ui.theme.appearance import Appearance
from backchime.ui.theme.theme import space
from backchime.ui.widgets.buttons import plain_button
from backchime.ui.widgets.card import Card
from backchime.ui.widgets.rating_row import RatingRow
from backchime.ui.widgets.text_field import TextField
from backchime.ui.widgets.texts import text_label

MOST_CHARACTERS = 200


class ActivityCard(Card):
    """Hidden without one. `renamed` brings other words, `rated` a number; `ended` takes it off the list."""

    renamed = Signal(object, str)
    rated = Signal(object, int)
    ended = Signal(object)

    def __init__(self, appearance: Appearance) -> None:
        super().__init__(appearance)
        self.activity: Activity | None = None
        self.words = TextField(appearance, self.tr("What it is"))
        self.words.line.setMaxLength(MOST_CHARACTERS)
        self.words.line.textEdited.connect(self._rename)
        self.words.line.editingFinished.connect(self._restore)
        ends = {0: self.tr("Not at all"), MOST_RATING: self.tr("As before")}
        self.row = RatingRow(appearance, name=self.tr("How it goes"), words=ends, takes_back=False)
        self.row.said.connect(self._rate)
        self.last = text_label(appearance, role="small", tone="ink-2", wrap=True)
        self.end_button = plain_button(appearance, self.tr("Take it off the list"))
        self.end_button.stand_flush()
        self.end_button.clicked.connect(self._end)
        column = QVBoxLayout(self)
        column.setContentsMargins(space(5), space(4), space(5), space(3))
        column.setSpacing(space(2))
        column.addWidget(self.words)
        column.addWidget(text_label(appearance, self.tr("How does it go today?"), role="label", wrap=True))
        column.addWidget(self.row)
        column.addWidget(self.last)
        column.addWidget(self.end_button, 0, Qt.AlignmentFlag.AlignLeft)
        self.hide()

    def show_activity(
        self, activity: Activity | None, ratings: tuple[ActivityRating, ...], today: date
    ) -> None:
        """Shows one with its ratings, of which there may be one of today; what is being written stays."""
        is_other = self.activity is None or activity is None or activity.id != self.activity.id
        self.activity = activity
        self.setVisible(activity is not None)
        if activity is None:
            return
        if is_other or not self.words.line.hasFocus():
            self.words.show_text(activity.words)
        self.row.rename(activity.words)
        take_off = self.tr("Take {activity} off the list").format(activity=activity.words)
        self.end_button.setAccessibleName(take_off)
        of_today = next((one.rating for one in ratings if one.day == today), None)
        self.row.show_rating(of_today)
        before = max((one for one in ratings if one.day < today), key=lambda one: one.day, default=None)
        self.last.setVisible(before is not None)
        if before is not None:
            day = QLocale().toString(
                QDate(before.day.year, before.day.month, before.day.day), self.tr("d MMMM yyyy")
            )
            self.last.say(self.tr("{rating} of 10 on {day}").format(rating=before.rating, day=day))

    def _rename(self, words: str) -> None:
        if self.activity and words.strip():
            self.renamed.emit(self.activity, words.strip())

    def _restore(self) -> None:
        """Without words it keeps those it had."""
        if self.activity and not self.words.line.text().strip():
            self.words.show_text(self.activity.words)

    def _rate(self, rating: int) -> None:
        self.rated.emit(self.activity, rating)

    def _end(self) -> None:
        self.ended.emit(self.activity)

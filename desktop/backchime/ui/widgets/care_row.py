"""Always at hand on home: a bad day, a pause of the plan, their end, and when to get help."""

from datetime import date
from enum import StrEnum

from PySide6.QtCore import QDate, QEvent, QLocale, Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QVBoxLayout, QWidget

from backchime.ui.theme.appearance import Appearance
from backchime.ui.theme.theme import radius, space
from backchime.ui.widgets.buttons import plain_button, quiet_button, secondary_button
from backchime.ui.widgets.fitting_row import FittingRow
from backchime.ui.widgets.focus_ring import focus_by_key
from backchime.ui.widgets.help_link import HelpLink
from backchime.ui.widgets.texts import text_label
from backchime.ui.widgets.tinted import Tinted


class Care(StrEnum):
    """What the row asks for, once the person has said yes to it."""

    FLARE_UP = "flare-up"
    BETTER = "better"
    AWAY = "away"
    BACK = "back"


class CareRow(QWidget):
    """A bad day and a pause say what they do and ask first; `chosen` brings what is wanted.

    `notes_requested` asks for the notes for today.

    While a bad day or a pause lasts, the row says so and has the button that ends it.
    """

    chosen = Signal(Care)
    notes_requested = Signal()
    help_requested = Signal()

    def __init__(self, appearance: Appearance) -> None:
        super().__init__()
        self._asks_for: Care | None = None
        self.flare_button = plain_button(
            appearance, self.tr("My back is having a bad day"), icon_name="hand-heart"
        )
        self.away_button = plain_button(
            appearance, self.tr("Pause for illness or travel"), icon_name="pause-fill"
        )
        self.notes_button = plain_button(appearance, self.tr("Notes for today"), icon_name="pencil-simple")
        self.panel_notes = quiet_button(appearance, self.tr("Notes for today"), icon_name="pencil-simple")
        for button in (self.flare_button, self.away_button, self.notes_button):
            button.stand_flush()  # they begin and end where the cards do
        self.help = HelpLink(appearance)
        self.title = text_label(appearance, role="h3", wrap=True)
        self.sentence = text_label(appearance, tone="ink-2", wrap=True)
        self.yes = secondary_button(appearance, "")
        self.no = quiet_button(appearance, self.tr("Not now"))
        self.panel_help = HelpLink(appearance)
        self._lay_out(appearance)
        self.flare_button.clicked.connect(self._ask_about_flare_up)
        self.away_button.clicked.connect(self._ask_about_pause)
        self.yes.clicked.connect(self._agree)
        self.no.clicked.connect(self._leave_it)
        for notes in (self.notes_button, self.panel_notes):
            notes.clicked.connect(self.notes_requested)
        for link in (self.help, self.panel_help):
            link.help_requested.connect(self.help_requested)
        appearance.changed.connect(self._fit)
        self.show_marks()

    def show_marks(
        self,
        *,
        flare_up_since: date | None = None,
        away_since: date | None = None,
        today: date | None = None,
        ends_elsewhere: bool = False,
    ) -> None:
        """Shows what the person has marked, and since when; with neither, the two buttons.

        A pause that `ends_elsewhere` on the page takes no room here, and the focus may follow it there; else
        the focus stays in the row.
        """
        had_focus = self.yes.hasFocus()
        self.away_button.setVisible(away_since is None)
        if flare_up_since is not None:
            day = (today - flare_up_since).days + 1 if today else 1
            self._show_panel(
                Care.BETTER,
                self.tr("Going gently, day {day}").format(day=day),
                self.tr("Your plan is paused, and holds stay as they are. Take as long as you like."),
                yes=self.tr("I am better"),
            )
        elif away_since is not None and not ends_elsewhere:
            since = QLocale().toString(
                QDate(away_since.year, away_since.month, away_since.day), self.tr("d MMMM")
            )
            self._show_panel(
                Care.BACK,
                self.tr("Paused since {date}").format(date=since),
                self.tr("Your plan waits for you, and these days break no run."),
                yes=self.tr("I am back"),
            )
        else:
            self._show_buttons()
            if had_focus and not ends_elsewhere:
                focus_by_key(self.flare_button)

    @property
    def asks(self) -> bool:
        """Whether a question of its own stands there."""
        return not self.no.isHidden() and self._panel.isVisible()

    def event(self, event: QEvent) -> bool:
        """While it asks, Escape is its own, before it leads back anywhere."""
        is_escape = isinstance(event, QKeyEvent) and event.key() == Qt.Key.Key_Escape
        if event.type() is QEvent.Type.ShortcutOverride and is_escape and self.asks:
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape leaves everything as it is."""
        if event.key() == Qt.Key.Key_Escape and self.asks:
            self._leave_it()
        else:
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The pause stands below a bad day where there is no room beside it."""
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        parts = (self.flare_button, self.help, self.notes_button, self.away_button)
        needed = sum(part.sizeHint().width() + space(3) for part in parts)
        across, down = QBoxLayout.Direction.LeftToRight, QBoxLayout.Direction.TopToBottom
        self._row.setDirection(across if needed <= self.width() else down)

    def _lay_out(self, appearance: Appearance) -> None:
        self._buttons = QWidget()
        self._row = QBoxLayout(QBoxLayout.Direction.LeftToRight, self._buttons)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(space(4))
        self._row.addWidget(FittingRow((self.flare_button, self.help)), 1)
        self._row.addWidget(FittingRow((self.notes_button, self.away_button)))
        self._panel = Tinted(appearance, "primary-soft", corner=radius("card"))
        inside = QVBoxLayout(self._panel)
        inside.setContentsMargins(space(5), space(4), space(5), space(4))
        inside.setSpacing(space(1))
        inside.addWidget(self.title)
        inside.addWidget(self.sentence)
        inside.addSpacing(space(2))
        inside.addWidget(FittingRow((self.yes, self.no, self.panel_help, self.panel_notes)))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._buttons)
        column.addWidget(self._panel)

    def _ask_about_flare_up(self) -> None:
        self._show_panel(
            Care.FLARE_UP,
            self.tr("A bad day"),
            self.tr(
                "Your plan pauses and home offers gentle positions, for as long as you like. Many people take"
                " 2 or 3 days."
            ),
            yes=self.tr("Go gently"),
            asks=True,
        )
        focus_by_key(self.yes)

    def _ask_about_pause(self) -> None:
        self._show_panel(
            Care.AWAY,
            self.tr("A pause"),
            self.tr("Your plan waits until you are back. The days in between break no run."),
            yes=self.tr("Pause my plan"),
            asks=True,
        )
        focus_by_key(self.yes)

    def _show_panel(self, care: Care, title: str, sentence: str, *, yes: str, asks: bool = False) -> None:
        self._asks_for = care
        self.title.say(title)
        self.sentence.say(sentence)
        self.yes.setText(yes)
        self.no.setVisible(asks)
        self.panel_notes.setVisible(not asks)
        self._buttons.hide()
        self._panel.show()

    def _show_buttons(self) -> None:
        self._asks_for = None
        self._panel.hide()
        self._buttons.show()

    def _agree(self) -> None:
        if self._asks_for is not None:
            self.chosen.emit(self._asks_for)

    def _leave_it(self) -> None:
        before = self.flare_button if self._asks_for is Care.FLARE_UP else self.away_button
        self._show_buttons()
        focus_by_key(before)

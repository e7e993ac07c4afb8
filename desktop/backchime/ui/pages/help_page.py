"""When to get help, shown over any other page: the signs, whom to call, and the way back."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QHBoxLayout

from backchime.core.guide import Article, Signs
from backchime.core.help_numbers import HelpNumbers
from backchime.core.settings import Settings
from backchime.ui.content import content
from backchime.ui.theme.appearance import Appearance
from backchime.ui.theme.theme import size, space
from backchime.ui.widgets.article_view import ArticleView
from backchime.ui.widgets.buttons import IconButton
from backchime.ui.widgets.scroll_page import ScrollPage


class HelpPage(ScrollPage):
    """Emits `back_requested`, and `setting_changed` for the numbers to call."""

    back_requested = Signal()
    setting_changed = Signal(str, object)

    def __init__(self, appearance: Appearance, article: Article, signs: Signs) -> None:
        """`article` is the one with the signs."""
        super().__init__(appearance, content(article.name))
        self.back_button = IconButton(appearance, self.tr("Back"), icon_name="arrow-left")
        self.back_button.clicked.connect(self.back_requested)
        self.article = ArticleView(appearance, article, signs)
        self.article.setting_changed.connect(self.setting_changed)
        self.header.setSpacing(space(3))
        self.header.insertWidget(0, self.back_button, 0, Qt.AlignmentFlag.AlignTop)
        self._margins.insertStretch(0, 0)
        beside = QHBoxLayout()
        beside.addWidget(self.article)
        self.body.addLayout(beside)
        self.room_changed.connect(self._follow_room)
        self._beside = beside
        self._follow_room()

    def show_numbers(self, numbers: HelpNumbers, usual: HelpNumbers, country: str) -> None:
        """Says whom to call, and what would be usual."""
        self.article.show_numbers(numbers, usual, country)

    def show_settings(self, settings: Settings) -> None:
        """Shows the person's own numbers."""
        self.article.show_settings(settings)

    def show_waiting(self, waits: bool) -> None:
        """Says whether a session waits for the person, at the top of the page."""
        self.verticalScrollBar().setValue(0)
        self.subtitle.say(self.tr("Your session is paused. Back takes you to where you were."))
        self.show_subtitle(waits)

    def showEvent(self, event: QShowEvent) -> None:
        """Only now is it known how wide the button is."""
        super().showEvent(event)
        self._follow_room()

    def _follow_room(self) -> None:
        """The article stands below the title, or takes all the width there is."""
        title_left = self.back_button.sizeHint().width() + space(3)
        self.column.setMaximumWidth(title_left + size("measure-max"))
        self._beside.setContentsMargins(0 if self.is_small else title_left, 0, 0, 0)

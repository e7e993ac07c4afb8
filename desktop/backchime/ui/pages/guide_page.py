"""The guide: a list of articles at the left, and the one chosen beside it."""

from collections.abc import Callable

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QStackedWidget, QVBoxLayout

from backchime.core.guide import HELP, Guide, Signs
from backchime.core.help_numbers import HelpNumbers
from backchime.core.routine import Pose
from backchime.core.settings import Settings
from backchime.ui.content import content
from backchime.ui.theme.appearance import Appearance
from backchime.ui.theme.theme import measure, size, space, tokens
from backchime.ui.widgets.article_view import ArticleView
from backchime.ui.widgets.buttons import quiet_button
from backchime.ui.widgets.fitted_page import FittedPage
from backchime.ui.widgets.scroll_area import ScrollArea
from backchime.ui.widgets.scroll_page import WIDEST_CONTENT
from backchime.ui.widgets.sub_nav import Section, SubNav
from backchime.ui.widgets.texts import title_label

NAV_WIDTH = measure("guide-page", "nav-width")
NAV_GAP = space(7)
# Room at the left of what scrolls, so that the focus ring is not cut off there.
RING_ROOM = space(2)


class GuidePage(FittedPage):
    """Title and list stay in sight; each article scrolls for itself and keeps its place.

    Emits `setting_changed` for the numbers to call, and `keys_requested` for the list of keys.
    """

    setting_changed = Signal(str, object)
    keys_requested = Signal()

    def __init__(
        self, appearance: Appearance, guide: Guide, signs: Signs, *, pose: Callable[[str], Pose | None]
    ) -> None:
        """`pose` finds what a picture shows. An article is laid out when it is first chosen."""
        super().__init__(appearance)
        self._guide = guide
        self._signs = signs
        self._pose = pose
        self._is_small: bool | None = None
        self._settings = Settings()
        self._numbers: tuple[HelpNumbers, HelpNumbers, str] = (HelpNumbers(), HelpNumbers(), "")
        self._areas: dict[str, ScrollArea] = {}
        self.articles: dict[str, ArticleView] = {}
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.title = title_label(appearance, self.tr("Guide"))
        self.setAccessibleName(self.title.words)
        self.keys = quiet_button(appearance, self.tr("Keyboard"))
        self.keys.clicked.connect(self.keys_requested)
        self.nav = SubNav(appearance, self._sections(), name=self.tr("Articles"), width=NAV_WIDTH)
        self.nav.chosen.connect(self._show_number)
        self.stack = QStackedWidget()
        self._lay_out()
        self.show_article(HELP)
        appearance.changed.connect(self._fit)

    def show_article(self, article_id: str) -> None:
        """Opens an article."""
        number = next((at for at, article in enumerate(self._guide.articles) if article.id == article_id), 0)
        self.nav.show_choice(number)
        self._show_number(number)

    def show_numbers(self, numbers: HelpNumbers, usual: HelpNumbers, country: str) -> None:
        """Says whom to call, and what would be usual."""
        self._numbers = (numbers, usual, country)
        for article in self.articles.values():
            article.show_numbers(*self._numbers)

    def show_settings(self, settings: Settings) -> None:
        """Shows the person's own numbers."""
        self._settings = settings
        for article in self.articles.values():
            article.show_settings(settings)

    def focus_title(self) -> None:
        """Gives the focus to the title, which does not show it."""
        self.title.setFocus(Qt.FocusReason.OtherFocusReason)

    def _sections(self) -> tuple[Section, ...]:
        return tuple(
            Section(content(article.name), article.icon, is_urgent=article.id == HELP)
            for article in self._guide.articles
        )

    def _show_number(self, number: int) -> None:
        article = self._guide.articles[number]
        if article.id not in self._areas:
            view = ArticleView(self._appearance, article, self._signs, pose=self._pose)
            view.help_requested.connect(self._show_help)
            view.setting_changed.connect(self.setting_changed)
            view.show_numbers(*self._numbers)
            view.show_settings(self._settings)
            self.articles[article.id] = view
            self._areas[article.id] = self._area(view)
            self.stack.addWidget(self._areas[article.id])
        self.stack.setCurrentWidget(self._areas[article.id])
        self._fit()

    def _show_help(self) -> None:
        self.show_article(HELP)
        self._areas[HELP].verticalScrollBar().setValue(0)
        self.focus_title()

    def _area(self, view: ArticleView) -> ScrollArea:
        """An article that scrolls down and never sideways."""
        area = ScrollArea()
        area.setFocusPolicy(Qt.FocusPolicy.StrongFocus)  # without a control in it, keys still scroll it
        area.setAccessibleName(view.accessibleName())
        area.setWidget(view)
        area.verticalScrollBar().rangeChanged.connect(self._fit)
        return area

    def _lay_out(self) -> None:
        self._column = QVBoxLayout(self)
        self._column.setSpacing(space(5))
        self._header = QHBoxLayout()
        self._header.addWidget(self.title, 1)
        self._header.addWidget(self.keys)
        self._parts = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._parts.addWidget(self.nav, 0, Qt.AlignmentFlag.AlignTop)
        self._parts.addWidget(self.stack, 1)
        self._column.addLayout(self._header)
        self._column.addLayout(self._parts, 1)

    def _fit(self) -> None:
        small = self.is_small
        margin = int(tokens()["layout"]["page-margin-small" if small else "page-margin"])
        left = margin - RING_ROOM if small else margin
        self._column.setContentsMargins(left, margin if small else space(6), 0, 0)
        beyond = max(margin, self.width() - left - WIDEST_CONTENT)
        self._header.setContentsMargins(margin - left, 0, beyond, 0)
        for name, area in self._areas.items():
            # The scroll bar comes and goes within the margin, so the article stays where it is.
            right = max(0, margin - (area.width() - area.viewport().width()))
            self.articles[name].setContentsMargins(RING_ROOM, 0, right, margin)
            self.articles[name].setMaximumWidth(size("measure-max") + RING_ROOM + right)
        if small is not self._is_small:
            self._is_small = small
            self._arrange(small)

    def _arrange(self, small: bool) -> None:
        self.nav.show_as_tabs(small)
        direction = QBoxLayout.Direction.TopToBottom if small else QBoxLayout.Direction.LeftToRight
        self._parts.setDirection(direction)
        self._parts.setAlignment(self.nav, Qt.AlignmentFlag(0) if small else Qt.AlignmentFlag.AlignTop)
        self._parts.setSpacing(space(3) if small else NAV_GAP - RING_ROOM)
        self._column.setSpacing(space(2) if small else space(5))

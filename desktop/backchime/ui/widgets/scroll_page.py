"""The frame of a page: its title, its margins, a column of content that scrolls down and never sideways."""

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from backchime.ui.theme.appearance import Appearance
from backchime.ui.theme.theme import measure, size, space, tokens
from backchime.ui.widgets.scroll_area import ScrollArea
from backchime.ui.widgets.texts import text_label, title_label

WIDEST_CONTENT = measure("scroll-page", "widest-content")
ARROW_INSET = (size("hit-min") - size("icon")) // 2  # the arrow lines up with the page, not its button


class ScrollPage(ScrollArea):
    """A page whose parts go into `header` (beside the title) and `body` (below it).

    `room_changed` comes when the page turns small or is small no more: read `is_small` then.
    """

    room_changed = Signal()

    def __init__(self, appearance: Appearance, title: str = "", *, outdent: int = 0) -> None:
        """`title` names the page for screen readers too; its header begins by `outdent` within the margin."""
        super().__init__(bar_stays=True)
        self.appearance = appearance
        self.title = title_label(appearance)
        self.subtitle = text_label(appearance, tone="ink-2", wrap=True)
        self.subtitle.hide()
        self.say_title(title)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._was_small: bool | None = None
        self.outdent = outdent

        self.header = QHBoxLayout()
        self.header.setSpacing(space(4))
        titles = QVBoxLayout()
        titles.setSpacing(space(1) // 2)
        titles.addWidget(self.title)
        titles.addWidget(self.subtitle)
        self.header.addLayout(titles, 1)
        self.column = QWidget()
        self.column.setMaximumWidth(WIDEST_CONTENT + outdent)
        self.body = QVBoxLayout(self.column)
        self.body.setContentsMargins(0, 0, 0, 0)
        self.body.setSpacing(space(5))
        self.body.addLayout(self.header)

        self.sheet = QWidget()
        self._margins = QHBoxLayout(self.sheet)
        self._margins.setSpacing(0)
        self._margins.addWidget(self.column, 1)
        self._margins.addStretch(0)
        self.setWidget(self.sheet)
        self._fit()
        appearance.changed.connect(self._fit)

    def show_top(self) -> None:
        """Shows its beginning."""
        self.verticalScrollBar().setValue(0)

    @property
    def is_small(self) -> bool:
        """Whether the window is too narrow for the usual arrangement; larger text makes it so sooner."""
        return self.window_room < int(tokens()["layout"]["breakpoint-small-w"])

    @property
    def margin(self) -> int:
        """The room in px left free around the content."""
        return int(tokens()["layout"]["page-margin-small" if self.is_small else "page-margin"])

    @property
    def window_room(self) -> float:
        """The window's width in px, divided by the scale of the text."""
        return self.window().width() / self.appearance.theme.text_scale

    def say_title(self, title: str) -> None:
        """Names the page."""
        self.title.say(title)
        self.setAccessibleName(title)

    def say_subtitle(self, subtitle: str) -> None:
        """Says more in a line below the title; nothing takes the line away."""
        self.subtitle.say(subtitle)
        self.show_subtitle(True)

    def show_subtitle(self, shown: bool) -> None:
        """Shows or hides the line below the title."""
        self.subtitle.setVisible(shown and bool(self.subtitle.words))

    def focus_title(self) -> None:
        """Gives the focus to the title, which does not show it: where a page starts for the keyboard."""
        self.title.setFocus(Qt.FocusReason.OtherFocusReason)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keeps the margins right for the new width."""
        super().resizeEvent(event)
        self._fit()

    def minimumSizeHint(self) -> QSize:
        """A page asks for nothing: it scrolls."""
        return QSize(0, 0)

    def _fit(self) -> None:
        margin = self.margin
        bar = self.verticalScrollBar().sizeHint().width()
        self._margins.setContentsMargins(
            margin - self.outdent, self._top(margin), max(0, margin - bar), margin
        )
        small = self.is_small
        if small is not self._was_small:
            self._was_small = small
            self.room_changed.emit()

    def _top(self, margin: int) -> int:
        return margin if self.is_small else space(6)

"""One article of the guide, laid out as a column of its parts."""

from collections.abc import Callable
from typing import assert_never

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from backchime.core.guide import (
    Article,
    Cards,
    Entries,
    Heading,
    HelpButton,
    KeyHint,
    Lead,
    Paragraph,
    Part,
    Picture,
    Points,
    SignList,
    Signs,
)
from backchime.core.help_numbers import HelpNumbers
from backchime.core.routine import Pose
from backchime.core.settings import Settings
from backchime.ui.content import content
from backchime.ui.standing_text import standing_text
from backchime.ui.theme.appearance import Appearance
from backchime.ui.theme.theme import radius, size, space
from backchime.ui.widgets import points
from backchime.ui.widgets.article_cards import ArticleCards, entries
from backchime.ui.widgets.help_link import HelpLink
from backchime.ui.widgets.help_signs import HelpSigns
from backchime.ui.widgets.key_cap import KeyCap
from backchime.ui.widgets.number_fields import NumberFields
from backchime.ui.widgets.pose_art import PoseArt
from backchime.ui.widgets.texts import TextRole, line, text_label

PICTURE_SHARE = 200 / 640  # of its width


def _no_pose(_pose_id: str) -> Pose | None:
    return None


class ArticleView(QWidget):
    """Emits `help_requested`, and `setting_changed` where the article has numbers to write in."""

    help_requested = Signal()
    setting_changed = Signal(str, object)

    def __init__(
        self,
        appearance: Appearance,
        article: Article,
        signs: Signs,
        *,
        pose: Callable[[str], Pose | None] = _no_pose,
    ) -> None:
        """`pose` finds the one that a picture shows."""
        super().__init__()
        self._appearance = appearance
        self._pose = pose
        self._signs = signs
        self._title = content(article.title)
        self.signs: HelpSigns | None = None
        self.numbers: NumberFields | None = None
        self.setAccessibleName(content(article.name))
        self.setMaximumWidth(size("measure-max"))
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)
        pictures = [part for part in article.parts if isinstance(part, Picture)]
        for picture in pictures:
            self._add(picture)
        if self._title:
            self._space_before(Heading(self._title))
            self._column.addWidget(text_label(appearance, self._title, role="h1", wrap=True))
        for part in article.parts:
            if part not in pictures:
                self._add(part)
        self._end()

    def show_numbers(self, numbers: HelpNumbers, usual: HelpNumbers, country: str) -> None:
        """Says whom to call, and what would be usual."""
        if self.signs and self.numbers:
            self.signs.show_numbers(numbers)
            self.numbers.show_usual(usual, country)

    def show_settings(self, settings: Settings) -> None:
        """Shows the person's own numbers."""
        if self.numbers:
            self.numbers.show_settings(settings)

    def _add(self, part: Part) -> None:
        self._space_before(part)
        self._column.addWidget(self._made(part))

    def _space_before(self, part: Part) -> None:
        if self._column.isEmpty():
            return
        gaps: dict[type, int] = {
            Heading: space(6),
            Cards: space(5),
            SignList: space(5),
            Entries: space(5),
            Points: space(4),
            KeyHint: space(4),
        }
        self._column.addSpacing(gaps.get(type(part), space(3)))

    def _made(self, part: Part) -> QWidget:
        match part:
            case Lead() | Heading() | Paragraph():
                return self._words(part)
            case Points(points=texts):
                return points.Points(self._appearance, [content(text) for text in texts], role="accent")
            case Entries(entries=shown):
                return entries(self._appearance, shown)
            case Cards(cards=cards):
                return ArticleCards(self._appearance, cards)
            case KeyHint():
                return self._key(part)
            case Picture(pose=pose_id):
                return self._picture(pose_id)
            case SignList():
                return self._sign_list()
            case HelpButton():
                return self._help()
            case _:
                assert_never(part)

    def _words(self, part: Lead | Heading | Paragraph) -> QWidget:
        roles: dict[type, TextRole] = {Lead: "lead", Heading: "h2", Paragraph: "body"}
        return text_label(self._appearance, content(part.text), role=roles[type(part)], wrap=True)

    def _key(self, hint: KeyHint) -> QWidget:
        row = QWidget()
        beside = QHBoxLayout(row)
        beside.setContentsMargins(0, 0, 0, 0)
        beside.setSpacing(space(3))
        beside.addWidget(KeyCap(self._appearance, hint.key), 0, Qt.AlignmentFlag.AlignTop)
        words = text_label(self._appearance, content(hint.text), wrap=True)
        words.setAccessibleName(f"{hint.key}: {words.words}")
        beside.addWidget(words, 1)
        return row

    def _picture(self, pose_id: str) -> QWidget:
        art = _WideArt(self._appearance, corner=radius("card"))
        art.show_pose(self._pose(pose_id))
        return art

    def _sign_list(self) -> QWidget:
        made = QWidget()
        column = QVBoxLayout(made)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(space(6))
        self.signs = HelpSigns(self._appearance, self._signs)
        self.numbers = NumberFields(self._appearance)
        self.numbers.setting_changed.connect(self.setting_changed)
        column.addWidget(self.signs)
        column.addWidget(self.numbers)
        return made

    def _help(self) -> QWidget:
        row = QWidget()
        beside = QHBoxLayout(row)
        beside.setContentsMargins(0, 0, 0, 0)
        link = HelpLink(self._appearance)
        link.help_requested.connect(self.help_requested)
        beside.addWidget(link)
        beside.addStretch(1)
        return row

    def _end(self) -> None:
        self._column.addSpacing(space(6))
        self._column.addWidget(line())
        self._column.addSpacing(space(4))
        standing = text_label(self._appearance, standing_text(), role="small", tone="ink-2", wrap=True)
        self._column.addWidget(standing)
        self._column.addStretch(1)


class _WideArt(PoseArt):
    """A picture as wide as the article and not as high as usual."""

    def heightForWidth(self, width: int) -> int:
        return round(width * PICTURE_SHARE)

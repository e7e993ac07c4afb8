"""The guide as it is written: articles made of few kinds of parts, and the signs that need help."""

from collections.abc import Iterator
from typing import Literal

from msgspec import Struct

HELP = "help"  # the id of the article with the signs
Tier = Literal["now", "urgent", "soon"]
Tone = Literal["good", "care", "fine", "ease", "stop"]


class Sign(Struct, frozen=True):
    """Something that needs a person's help, and how soon; the text is shown word for word."""

    id: str
    tier: Tier
    text: str


class Signs(Struct, frozen=True, tag_field="format", tag=1):
    """Every sign, in the order shown: the same list for everybody."""

    red_flags: tuple[Sign, ...]

    def of(self, tier: Tier) -> tuple[str, ...]:
        """The texts of one tier."""
        return tuple(sign.text for sign in self.red_flags if sign.tier == tier)


class Lead(Struct, frozen=True, tag_field="kind", tag="lead"):
    """What an article says first."""

    text: str


class Heading(Struct, frozen=True, tag_field="kind", tag="heading"):
    """The title of what follows."""

    text: str


class Paragraph(Struct, frozen=True, tag_field="kind", tag="text"):
    """A few sentences."""

    text: str


class Points(Struct, frozen=True, tag_field="kind", tag="points"):
    """Short things, a line each."""

    points: tuple[str, ...]


class Entry(Struct, frozen=True):
    """A thing with its name, and a sentence about it."""

    name: str
    text: str


class Entries(Struct, frozen=True, tag_field="kind", tag="entries"):
    """Named things below each other."""

    entries: tuple[Entry, ...]


class Card(Struct, frozen=True):
    """Something set apart: its tone gives it colour and sign."""

    tone: Tone
    title: str
    text: str = ""
    entries: tuple[Entry, ...] = ()


class Cards(Struct, frozen=True, tag_field="kind", tag="cards"):
    """Two cards stand beside each other; more, below each other."""

    cards: tuple[Card, ...]


class KeyHint(Struct, frozen=True, tag_field="kind", tag="key"):
    """A key, and what it does."""

    key: str
    text: str


class Picture(Struct, frozen=True, tag_field="kind", tag="picture"):
    """A pose, shown wide."""

    pose: str


class SignList(Struct, frozen=True, tag_field="kind", tag="signs"):
    """The place of the signs and of the numbers to call."""


class HelpButton(Struct, frozen=True, tag_field="kind", tag="help"):
    """The place of the button that leads to the signs."""


Part = Lead | Heading | Paragraph | Points | Entries | Cards | KeyHint | Picture | SignList | HelpButton


class Article(Struct, frozen=True):
    """One page of the guide; `name` stands in the list, `title` above the text if there is one."""

    id: str
    name: str
    icon: str
    parts: tuple[Part, ...]
    title: str = ""


# What there is to show where the articles cannot be read.
SIGNS_ALONE = Article(HELP, "When to get help", "first-aid", (SignList(),))


class Guide(Struct, frozen=True, tag_field="format", tag=1):
    """All articles, in the order of the list."""

    articles: tuple[Article, ...]

    @property
    def help_article(self) -> Article:
        """The article with the signs; without the file, the signs alone."""
        return next((article for article in self.articles if article.id == HELP), SIGNS_ALONE)


def texts_of_article(article: Article) -> Iterator[str]:
    """Every text of an article that a person reads, one by one, in order: what there is to translate."""
    yield article.name
    if article.title:
        yield article.title
    for part in article.parts:
        yield from _texts_of_part(part)


def _texts_of_part(part: Part) -> Iterator[str]:
    match part:
        case Points(points=points):
            yield from points
        case Entries(entries=entries):
            yield from _texts_of_entries(entries)
        case Cards(cards=cards):
            for card in cards:
                yield card.title
                if card.text:
                    yield card.text
                yield from _texts_of_entries(card.entries)
        case Lead(text=text) | Heading(text=text) | Paragraph(text=text) | KeyHint(text=text):
            yield text
        case Picture() | SignList() | HelpButton():  # pragma: no branch  # there is no other
            return


def _texts_of_entries(entries: tuple[Entry, ...]) -> Iterator[str]:
    for entry in entries:
        yield entry.name
        yield entry.text

"""A language nobody speaks, in which every letter has a mark: what is shown without is not translated."""

import re
from collections.abc import Iterator
from contextlib import contextmanager
from functools import cache
from html import unescape

from PySide6.QtCore import QBuffer, QCoreApplication, QIODevice, QPoint, QTranslator
from PySide6.QtGui import QAccessible, QAccessibleInterface, QAction, QPainter
from PySide6.QtSvg import QSvgGenerator
from PySide6.QtWidgets import QWidget

GROWTH = 0.38  # German and French are up to so much longer
PLAIN = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ…"
MARKED = "äƀćďéƒĝĥíĵķļɱñóþǫŕšťúṽŵẋýžÄɃĆĎÉƑĜĤÍĴĶĻṀÑÓÞǪŔŠŤÚṼŴẊÝŽ⋯"
MARKS = str.maketrans(PLAIN, MARKED)
FILLER = "ñóćĥ ḿéĥŕ "
FORMATS = re.compile(r"[dMy ,.]+")  # of a date
PLACE = re.compile(r"(\{\w*\}|%n)")
TOLD = (QAccessible.Text.Name, QAccessible.Text.Value, QAccessible.Text.Description)
WORD = re.compile(r"[A-Za-z]{2,}")


class PseudoLanguage(QTranslator):
    """Answers every text with one that is marked, and a good third longer."""

    def translate(  # Qt's own names
        self,
        context: str,
        sourceText: str,  # noqa: N803
        disambiguation: str | None = None,  # noqa: ARG002
        n: int = -1,
    ) -> str:
        if context.startswith("Q") or FORMATS.fullmatch(sourceText):  # Qt has translations of its own
            return ""
        return pseudo(sourceText.replace("%n", str(n)))

    def isEmpty(self) -> bool:
        return False


@cache
def pseudo(text: str) -> str:
    """A text in the language; places for something else stay as they are."""
    marked = "".join(part if PLACE.fullmatch(part) else part.translate(MARKS) for part in PLACE.split(text))
    more = max(1, round(len(text) * GROWTH))
    longer = FILLER * (more // len(FILLER) + 1)
    end = re.search(r"[.:]?$", marked)
    stop = end.group() if end else ""
    return (
        f"{marked.removesuffix(stop)} {longer[: more - 1].strip()}{stop}" if more > 4 else marked + "ñ" * more
    )


@contextmanager
def pseudo_language() -> Iterator[PseudoLanguage]:
    """Whatever is built inside speaks it."""
    translator = PseudoLanguage()
    QCoreApplication.installTranslator(translator)
    try:
        yield translator
    finally:
        QCoreApplication.removeTranslator(translator)


def painted_words(window: QWidget) -> list[str]:
    """Every text in sight, line by line, as it is painted."""
    drawing = QBuffer()
    drawing.open(QIODevice.OpenModeFlag.WriteOnly)
    paper = QSvgGenerator()
    paper.setOutputDevice(drawing)
    paper.setSize(window.size())
    painter = QPainter(paper)
    window.render(painter, QPoint(0, 0))
    painter.end()
    svg = bytes(drawing.data().data()).decode()
    return [unescape(line).strip() for line in re.findall(r"<text[^>]*>([^<]*)", svg) if line.strip()]


def heard_words(window: QWidget) -> list[str]:
    """Every text that a screen reader is given."""
    return list(_told(QAccessible.queryAccessibleInterface(window)))


def _told(one: QAccessibleInterface) -> Iterator[str]:
    if one.state().invisible:
        return
    yield from (said for kind in TOLD if (said := one.text(kind)))
    for child in filter(None, (one.child(number) for number in range(one.childCount()))):
        if child.isValid():
            yield from _told(child)


def menu_words(window: QWidget) -> list[str]:
    """The entries of every menu."""
    return [action.text() for action in window.findChildren(QAction) if action.text()]


def not_translated(lines: list[str], *, allowed: re.Pattern[str]) -> list[str]:
    """The lines with words that have no marks, but for what is `allowed`."""
    return [line for line in lines if WORD.search(allowed.sub("", line))]

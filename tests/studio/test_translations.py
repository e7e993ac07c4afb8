"""Facts about the translation files, and about finding what is to be translated."""

from __future__ import annotations

import re
import xml.etree.ElementTree as ElementTree
from collections.abc import Iterator
from functools import lru_cache
from pathlib import Path

import pytest

from studio.translations import LANGUAGES, SOURCE_LANGUAGE, messages, release, stub_of, update
from studio.wording.code import HiddenTextError, messages_of
from studio.wording.message import Message

FOLDER = Path(__file__).resolve().parents[2] / "assets" / "translations"
OTHERS = tuple(language for language in LANGUAGES if language != SOURCE_LANGUAGE)
PLACES = re.compile(r"\{\w*\}")


@lru_cache
def said() -> tuple[Message, ...]:
    """Everything that the app says, looked for once."""
    return messages()


def texts(language: str) -> Iterator[tuple[str, str, list[str], str]]:
    """Context, source, forms and state of every text of a language's file."""
    root = ElementTree.parse(FOLDER / f"backchime_{language}.ts").getroot()  # noqa: S314 - our own file
    for context in root.iter("context"):
        for message in context.iter("message"):
            translation = message.find("translation")
            assert translation is not None
            forms = [form.text or "" for form in translation] or [translation.text or ""]
            name, source = context.findtext("name", ""), message.findtext("source", "")
            yield name, source, forms, translation.get("type", "")


@pytest.mark.parametrize("language", OTHERS)
def test_a_language_has_every_text_and_no_other(language: str) -> None:
    has = {(context, source) for context, source, _, _ in texts(language)}
    assert has == {message.key for message in said()}, "run: python -m studio translations"


def test_english_has_the_forms_of_every_plural() -> None:
    has = {(context, source) for context, source, _, _ in texts(SOURCE_LANGUAGE)}
    assert has == {message.key for message in said() if message.plural}


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_text_is_translated(language: str) -> None:
    assert [f"{at}: {text}" for at, text, forms, state in texts(language) if state or not all(forms)] == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_translation_has_the_places_of_its_text(language: str) -> None:
    wrong = [
        f"{source} -> {form}"
        for _, source, forms, _ in texts(language)
        for form in forms
        if form and set(PLACES.findall(form)) != set(PLACES.findall(source))
    ]
    assert wrong == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_what_ships_is_what_the_file_compiles_to(language: str, tmp_path: Path) -> None:
    made = tmp_path / "made.qm"
    release(FOLDER / f"backchime_{language}.ts", made)
    assert made.read_bytes() == (FOLDER / f"backchime_{language}.qm").read_bytes()


def test_texts_are_found_with_their_context_their_plural_and_their_note() -> None:
    code = """
class Page(QWidget):
    def f(self, n):
        #: on a button
        self.tr("Go")
        self.tr("%n holds", None, n)
translate("Words", "%n min", None, 3)
sentence("{name} is damaged.", name=1)
counted(n, "%n days", single="%n day")
"""
    assert [(m.context, m.source, m.plural, m.note) for m in messages_of(code, "page.py")] == [
        ("Page", "Go", False, "on a button"),
        ("Page", "%n holds", True, ""),
        ("Words", "%n min", True, ""),
        ("Sentences", "{name} is damaged.", False, ""),
        ("Sentences", "%n days", True, ""),
    ]


@pytest.mark.parametrize("code", ["self.tr(text)", 'self.tr(f"{n} holds")', 'page.tr("Go")'])
def test_a_text_that_nobody_could_translate_is_refused(code: str) -> None:
    with pytest.raises(HiddenTextError):
        list(messages_of(code, "page.py"))


def test_lupdate_sees_every_text_as_it_is(tmp_path: Path) -> None:
    odd = 'He said “yes” \\ "no"\nand é'
    stub, ts = tmp_path / "texts.py", tmp_path / "backchime_de.ts"
    stub.write_text(stub_of([Message("A", odd), Message("A", "%n x", plural=True)]), encoding="utf-8")
    update(ts, stub, "de")
    root = ElementTree.parse(ts).getroot()  # noqa: S314
    found = [(message.findtext("source"), message.get("numerus")) for message in root.iter("message")]
    assert found == [(odd, None), ("%n x", "yes")]

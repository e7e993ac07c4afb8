"""Facts about the guide as it ships: plain to read, promising nothing, and the signs word for word."""

import re
from collections.abc import Iterator
from itertools import chain
from pathlib import Path

import pytest
from backchime.core.guide import (
    Article,
    Card,
    Cards,
    Entries,
    Entry,
    Guide,
    Heading,
    HelpButton,
    KeyHint,
    Lead,
    Paragraph,
    Picture,
    Points,
    SignList,
)
from backchime.core.guide import texts_of_article as texts
from backchime.places import ASSETS, SHIPPED_ROUTINES
from backchime.storage.guide_file import load_guide, load_signs
from backchime.storage.routine_file import load_library

GUIDE = load_guide(ASSETS / "guide" / "guide.json")
SIGNS = load_signs(ASSETS / "guide" / "red-flags.json")
HARDEST_GRADE = 6.0  # read with ease at 11 to 12 years
HARDEST_SENTENCE = 9.0  # one long word too many makes a short sentence look hard
MOST_WORDS_IN_A_SENTENCE = 20
# What a maker may not say of an app that is no medical device, and words about backs that frighten.
NOT_TO_BE_SAID = re.compile(
    r"\b(treat|cure|reliev|relief|prevent|heals?\b|healing|diagnos|monitor|therapy|dose|clinically|guarantee"
    r"|pain-free|damage|worn|degenerat|unstable|slipped|trapped|attack|sufferer|patients?\b)"
)


def everything_said() -> Iterator[str]:
    return chain.from_iterable(texts(article) for article in GUIDE.articles)


def words_in(sentence: str) -> list[str]:
    return re.findall(r"[A-Za-z’'-]+|\d+", sentence)


def sentences_of(article: Article) -> list[str]:
    found = (part for text in texts(article) for part in re.split(r"(?<=[.:;?])\s+", text))
    return [sentence for sentence in found if words_in(sentence)]


def syllables(word: str) -> int:
    """Groups of vowels, without an e that is not heard."""
    letters = re.sub(r"[^a-z]", "", word.lower())
    count = len(re.findall(r"[aeiouy]+", letters))
    if re.search(r"[^aeiouyl]e$", letters) or re.search(r"[^aeiouytd]ed$", letters):
        count -= 1
    return max(1, count)


def grade(sentences: list[str]) -> float:
    """The school year in which a text is read with ease, after Flesch and Kincaid."""
    words = [word for sentence in sentences for word in words_in(sentence)]
    return 0.39 * len(words) / len(sentences) + 11.8 * sum(map(syllables, words)) / len(words) - 15.59


@pytest.mark.parametrize("article", GUIDE.articles, ids=lambda article: article.id)
def test_every_article_can_be_read_at_eleven(article: Article) -> None:
    # Names in a list are no sentences: only what is said in sentences counts.
    sentences = [one for one in sentences_of(article) if len(words_in(one)) >= 4]
    assert grade(sentences) <= HARDEST_GRADE
    assert [one for one in sentences if len(words_in(one)) > 5 and grade([one]) > HARDEST_SENTENCE] == []
    assert [one for one in sentences if len(words_in(one)) > MOST_WORDS_IN_A_SENTENCE] == []


def test_the_grade_tells_hard_from_plain() -> None:
    assert grade(["Stop if it hurts.", "You can rest as long as you like."]) < 2
    hard = "Contraindications necessitate individualised professional consultation beforehand."
    assert grade([hard]) > 12


@pytest.mark.parametrize("article", GUIDE.articles, ids=lambda article: article.id)
def test_no_article_promises_or_frightens(article: Article) -> None:
    said = " ".join(texts(article)).lower()
    assert NOT_TO_BE_SAID.findall(said) == []
    assert "!" not in said


def test_the_words_not_to_be_said_are_found_where_they_are() -> None:
    said = (
        "It treats and relieves, prevents attacks, and is clinically proven; a health therapist has patience"
    )
    assert NOT_TO_BE_SAID.findall(said) == ["treat", "reliev", "prevent", "attack", "clinically"]


def test_when_to_get_help_comes_first_and_has_the_signs() -> None:
    first = GUIDE.articles[0]
    assert (first.id, first.name) == ("help", "When to get help")
    assert SignList() in first.parts
    assert GUIDE.help_article is first


def test_every_article_that_speaks_of_pain_leads_to_help() -> None:
    speaking = [
        article
        for article in GUIDE.articles[1:]
        if re.search(r"\b(pain|hurt|hurts|sore)\b", " ".join(texts(article)).lower())
    ]
    missing = [article.id for article in speaking if HelpButton() not in article.parts]
    assert missing in ([], ["sources"])  # which only names what was read


def test_nobody_is_asked_for_an_answer() -> None:
    # A list is for everybody; questions whose answers lead to a verdict would make it a medical device.
    assert [text for text in everything_said() if text.rstrip().endswith("?")] == []


def test_every_picture_is_of_a_pose_that_ships() -> None:
    poses = load_library(SHIPPED_ROUTINES).library.poses
    shown = [part.pose for article in GUIDE.articles for part in article.parts if isinstance(part, Picture)]
    assert shown
    assert all(pose in poses for pose in shown)


def test_every_icon_ships() -> None:
    icons = ASSETS / "icons"
    for article in GUIDE.articles:
        assert (icons / f"{article.icon}.svg").is_file()
        assert (icons / f"{article.icon}-fill.svg").is_file()


def test_the_texts_come_one_by_one() -> None:
    said = list(everything_said())
    assert "Shiatsu" in said
    assert "Green: fine to go on" in said
    assert all(said)
    entries = [part for part in GUIDE.articles[3].parts if isinstance(part, Entries)]
    assert entries[0].entries[0].text in said


def test_the_signs_are_whole_and_keep_their_tiers() -> None:
    assert [len(SIGNS.of(tier)) for tier in ("now", "urgent", "soon")] == [8, 9, 4]
    assert "Back pain that began after a hard fall, crash or blow" in SIGNS.of("now")
    assert "Weight loss you cannot explain" in SIGNS.of("urgent")


@pytest.mark.parametrize(
    "content", [None, "", "[]", '{"format": 1, "articles": []}', '{"format": 2}', "\x00"]
)
def test_without_its_file_the_guide_is_the_signs_alone(tmp_path: Path, content: str | None) -> None:
    file = tmp_path / "guide.json"
    if content is not None:
        file.write_text(content, encoding="utf-8")
    guide = load_guide(file)
    assert isinstance(guide, Guide)
    assert [article.name for article in guide.articles] == ["When to get help"]
    assert load_signs(file).of("now") == ()


def test_every_part_of_an_article_has_its_texts_in_order() -> None:
    entries = (Entry("e", "E"), Entry("f", "F"))
    parts = (
        *(Lead("a"), Heading("b"), Paragraph("c"), Points(("d", "dd")), Entries(entries)),
        *(Cards((Card("fine", "g"), Card("fine", "h", "i", entries))), KeyHint("K", "j")),
        *(Picture("plank"), SignList(), HelpButton()),
    )
    said = ["name", *"abcd", "dd", *"eEfF", "g", *"hi", *"eEfF", "j"]
    assert list(texts(Article("x", "name", "icon", parts))) == said
    assert list(texts(Article("x", "name", "icon", (), title="title"))) == ["name", "title"]


def test_a_guide_without_the_article_on_help_has_the_signs_alone() -> None:
    other, help_ = Article("x", "X", "icon", ()), Article("help", "Help", "icon", ())
    assert Guide((other, help_)).help_article == help_
    assert Guide((other,)).help_article.parts == (SignList(),)

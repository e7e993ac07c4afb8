"""Facts about sentences for a person: English as they are, and ready for another language."""

import pytest
from backchime.core.sentence import counted, sentence


def test_a_sentence_is_its_english_and_knows_what_it_was_made_of() -> None:
    said = sentence("{pose} takes {seconds} s.", pose="Plank", seconds=30)
    assert said == "Plank takes 30 s."
    assert (said.pattern, said.fields) == ("{pose} takes {seconds} s.", {"pose": "Plank", "seconds": 30})
    assert said.number is None  # so no language looks for a plural


@pytest.mark.parametrize(
    ("count", "english"),
    [(0, "Kept 0 holds of Plank."), (1, "Kept one hold of Plank."), (2, "Kept 2 holds of Plank.")],
)
def test_what_is_counted_has_a_form_for_one_and_tells_its_number(count: int, english: str) -> None:
    said = counted(count, "Kept %n holds of {pose}.", single="Kept one hold of {pose}.", pose="Plank")
    assert said == english
    assert (said.pattern, said.single) == ("Kept %n holds of {pose}.", "Kept one hold of {pose}.")
    assert (said.number, said.fields) == (count, {"pose": "Plank"})


def test_with_another_field_it_is_the_same_sentence_in_every_language() -> None:
    said = counted(2, "%n of {pose} in {place}", single="one of {pose} in {place}", pose="Plank", place="a")
    other = said.with_field("pose", "Cobra")
    assert other == "2 of Cobra in a"
    assert other.fields == {"pose": "Cobra", "place": "a"}
    assert (other.pattern, other.number, other.single) == (said.pattern, said.number, said.single)
    assert said == "2 of Plank in a"


def test_what_a_person_typed_is_said_as_it_is_braces_and_all() -> None:
    assert sentence("{name} is taken.", name="{pose} %n") == "{pose} %n is taken."
    assert sentence("a } and a {") == "a } and a {"
    assert counted(3, "%n {", single="one {") == "3 {"

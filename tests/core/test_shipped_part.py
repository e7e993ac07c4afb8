"""Facts about the text of a licence: it fits any width, and says word for word what its authors wrote."""

import pytest
from backchime.core.shipped_part import flowing

WIDE = "A line that is as long as lines of a licence mostly are, so"
SHORT = "This line was ended on purpose."


def test_a_paragraph_that_was_broken_to_be_narrow_is_one_line() -> None:
    assert flowing(f"{WIDE}\n  {WIDE}  \nit ends here.") == f"{WIDE} {WIDE} it ends here."


def test_paragraphs_stay_apart_by_one_empty_line_however_many_there_were() -> None:
    assert flowing(f"\n\nTitle\n \t\n\n\n{WIDE}\n\nEnd\n\n") == f"Title\n\n{WIDE}\n\nEnd"


def test_a_line_that_ends_early_was_ended_on_purpose() -> None:
    assert flowing(f"{SHORT}\n{SHORT}\n{WIDE}\nthe rest.") == f"{SHORT}\n{SHORT}\n{WIDE} the rest."


@pytest.mark.parametrize(("letters", "goes_on"), [(55, False), (56, True)])
def test_fifty_six_letters_are_a_full_line(letters: int, goes_on: bool) -> None:
    line = "x" * letters
    assert flowing(f"{line}\nmore") == (f"{line} more" if goes_on else f"{line}\nmore")


@pytest.mark.parametrize(
    "item",
    ["- any use", "* any use", "• any use", "(a) any use", "12. any use", "iv) any use", "Copyright (c) A"],
)
def test_an_item_of_a_list_and_a_notice_of_copyright_begin_a_line_of_their_own(item: str) -> None:
    assert flowing(f"{WIDE}\n{item}") == f"{WIDE}\n{item}"


def test_an_address_in_brackets_closes_its_line() -> None:
    copyright_lines = "Copyright 2007 Somebody with a rather long name <a@example.org>"
    assert flowing(f"{copyright_lines}\nCopyright of others") == f"{copyright_lines}\nCopyright of others"


def test_a_text_of_nothing_is_nothing() -> None:
    assert flowing(" \n\n\t\n") == ""

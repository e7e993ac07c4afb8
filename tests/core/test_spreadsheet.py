"""Facts about the tables of a history as a spreadsheet reads them."""

import pytest
from backchime.core.spreadsheet import for_spreadsheet

NAMES = ("id", "started", "planned_seconds", "note")
ROW = ("a.b", "2026-11-26T18:30:00+01:00", "12.5", "Better. Slept well")


@pytest.mark.parametrize(("comma", "number"), [(True, "12,5"), (False, "12.5")])
def test_numbers_are_written_as_where_the_person_lives_and_moments_without_their_offset(
    comma: bool, number: str
) -> None:
    (row,) = for_spreadsheet(NAMES, [ROW], decimal_comma=comma)
    assert row == ("a.b", "2026-11-26 18:30:00", number, "Better. Slept well")


@pytest.mark.parametrize("begin", ["=", "+", "-", "@", "\t", "\r"])
def test_words_from_elsewhere_are_never_worked_out_as_a_formula(begin: str) -> None:
    (row,) = for_spreadsheet(("note",), [(f"{begin}1",)], decimal_comma=False)
    assert row == (f"'{begin}1",)


def test_a_number_below_nought_stays_a_number() -> None:
    assert list(for_spreadsheet(("done_seconds",), [("-1.5",)], decimal_comma=False)) == [("-1.5",)]


def test_a_row_that_is_too_short_is_a_fault() -> None:
    with pytest.raises(ValueError, match="shorter"):
        list(for_spreadsheet(NAMES, [("a",)], decimal_comma=False))

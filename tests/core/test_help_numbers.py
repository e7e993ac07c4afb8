"""Facts about whom to call: by country, by one's own choice, and never a guess."""

import pytest
from backchime.core.help_numbers import (
    UNKNOWN,
    USUAL_NUMBERS,
    is_number,
    usual_numbers,
    with_own_numbers,
)
from backchime.core.settings import Settings, settings_from, with_change


@pytest.mark.parametrize(
    ("territory", "emergency", "advice"),
    [
        ("GB", ("999",), "111"),
        ("DE", ("112",), "116117"),
        ("AT", ("144", "112"), "1450"),
        ("CH", ("144", "112"), ""),
        ("ES", ("112",), "061"),
        ("FR", ("15", "112"), "116 117"),
        ("US", ("911",), ""),
        ("CA", ("911",), "811"),
    ],
)
def test_each_country_has_its_numbers(territory: str, emergency: tuple[str, ...], advice: str) -> None:
    numbers = usual_numbers(territory)
    assert (numbers.emergency, numbers.advice) == (emergency, advice)


@pytest.mark.parametrize("territory", ["", "ZZ", "XX", "001"])
def test_where_the_country_is_not_known_no_number_is_guessed(territory: str) -> None:
    assert usual_numbers(territory) == UNKNOWN


def test_a_regional_number_is_not_told_as_if_it_worked_everywhere() -> None:
    regional = {name for name, numbers in USUAL_NUMBERS.items() if numbers.advice_is_regional}
    assert regional == {"CA", "ES", "FR"}


def test_ones_own_numbers_stand_in_for_the_usual_ones_each_for_itself() -> None:
    usual = usual_numbers("ES")
    assert with_own_numbers(usual, emergency="", advice="") == usual
    own = with_own_numbers(usual, emergency="", advice="020 7946 0000")
    assert (own.emergency, own.advice, own.advice_is_regional) == (("112",), "020 7946 0000", False)
    assert with_own_numbers(usual, emergency="091", advice="").emergency == ("091",)


@pytest.mark.parametrize(
    "text", ["", "15", "112", "116 117", "+44 20 7946 0000", "(020) 7946-0000"[1:4], "1" * 24]
)
def test_what_can_be_called_is_a_number(text: str) -> None:
    assert is_number(text)
    assert with_change(Settings(), "emergency_number", text).emergency_number == text


@pytest.mark.parametrize("text", ["1", "my doctor", "112!", "++112", "112\n", "1" * 25, "112 or 911", "–112"])
def test_anything_else_is_not(text: str) -> None:
    assert not is_number(text)
    with pytest.raises(ValueError, match="telephone number"):
        with_change(Settings(), "advice_number", text)


def test_every_usual_number_can_be_written_as_ones_own() -> None:
    for numbers in USUAL_NUMBERS.values():
        assert all(is_number(number) for number in (*numbers.emergency, numbers.advice))


def test_a_wrong_number_in_the_file_leaves_the_usual_one() -> None:
    settings, faults = settings_from({"emergency_number": "call me"})
    assert settings.emergency_number == ""
    assert [fault.path for fault in faults] == [("emergency_number",)]

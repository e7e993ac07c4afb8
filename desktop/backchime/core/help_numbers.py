"""Whom to call for help: the usual numbers of each country, or the person's own in their place."""

import re
from collections.abc import Mapping
from types import MappingProxyType

from msgspec import Struct
from msgspec.structs import replace

from backchime.core.settings import LONGEST_NUMBER, NUMBER_PATTERN


class HelpNumbers(Struct, frozen=True):
    """Any of `emergency` calls help now; `advice` is answered by people who know what to do next.

    Both are empty where nothing is known. A regional number does not work everywhere in its country.
    """

    emergency: tuple[str, ...] = ()
    advice: str = ""
    advice_is_regional: bool = False


UNKNOWN = HelpNumbers()

# 112 is the emergency number of the whole European Union; where another one is better known, it comes first.
_EUROPEAN = HelpNumbers(("112",))
_EUROPEAN_UNION = [
    "BE",
    "BG",
    "CY",
    "CZ",
    "DK",
    "EE",
    "FI",
    "GR",
    "HR",
    "HU",
    "IT",
    "LT",
    "LU",
    "LV",
    "MT",
    "NL",
    "PL",
    "PT",
    "RO",
    "SE",
    "SI",
    "SK",
]

# By the two letters of ISO 3166. A country that is missing is asked for its number in words.
USUAL_NUMBERS: Mapping[str, HelpNumbers] = MappingProxyType(
    {
        **dict.fromkeys(_EUROPEAN_UNION, _EUROPEAN),
        "AT": HelpNumbers(("144", "112"), "1450"),
        "AU": HelpNumbers(("000",)),
        "CA": HelpNumbers(("911",), "811", advice_is_regional=True),
        "CH": HelpNumbers(("144", "112")),
        "DE": HelpNumbers(("112",), "116117"),
        "ES": HelpNumbers(("112",), "061", advice_is_regional=True),
        "FR": HelpNumbers(("15", "112"), "116 117", advice_is_regional=True),
        "GB": HelpNumbers(("999",), "111"),
        "IE": HelpNumbers(("999", "112")),
        "NZ": HelpNumbers(("111",)),
        "US": HelpNumbers(("911",)),
    }
)


def usual_numbers(territory: str) -> HelpNumbers:
    """The numbers of a country by its two letters; none where it is not known."""
    return USUAL_NUMBERS.get(territory.upper(), UNKNOWN)


def with_own_numbers(usual: HelpNumbers, *, emergency: str, advice: str) -> HelpNumbers:
    """The usual numbers with the person's own in their place; an empty one leaves the usual."""
    numbers = replace(usual, emergency=(emergency,)) if emergency else usual
    return replace(numbers, advice=advice, advice_is_regional=False) if advice else numbers


def is_number(text: str) -> bool:
    """Whether a text can be called, or is empty."""
    return len(text) <= LONGEST_NUMBER and re.fullmatch(NUMBER_PATTERN, text) is not None

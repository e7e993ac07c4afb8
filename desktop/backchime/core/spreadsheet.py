"""The tables of a history as a spreadsheet reads them best: its own kind of numbers and moments."""

from collections.abc import Iterable, Iterator

NUMBERS = frozenset({"practised_seconds", "hold_factor", "planned_seconds", "done_seconds"})
MOMENTS = frozenset({"started", "changed", "ended", "at"})
# A cell that begins so is worked out by the program, not shown: words from elsewhere must not do that.
FORMULA_BEGINS = ("=", "+", "-", "@", "\t", "\r")
LENGTH_TO_SECONDS = len("2026-11-26T18:30:00")


def for_spreadsheet(
    names: tuple[str, ...], rows: Iterable[tuple[str, ...]], *, decimal_comma: bool
) -> Iterator[tuple[str, ...]]:
    """The rows with numbers as they are written where the person lives, and moments without their offset."""
    for row in rows:
        yield tuple(
            _cell(name, text, decimal_comma=decimal_comma) for name, text in zip(names, row, strict=True)
        )


def _cell(name: str, text: str, *, decimal_comma: bool) -> str:
    if name in NUMBERS:
        return text.replace(".", ",") if decimal_comma else text
    if name in MOMENTS:
        return text[:LENGTH_TO_SECONDS].replace("T", " ")
    return f"'{text}" if text.startswith(FORMULA_BEGINS) else text

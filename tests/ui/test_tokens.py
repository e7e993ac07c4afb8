"""Every measure of the tokens is read by its name somewhere, and every name that is read is there."""

import ast
import json
from collections.abc import Iterator
from functools import cache
from pathlib import Path

TOP = Path(__file__).resolve().parents[2]
TOKENS = json.loads((TOP / "assets" / "theme" / "tokens.json").read_text("utf-8"))
# What reads a token by its name -> the part of the tokens that it looks into.
READERS = {
    "measure": "measure",
    "measures": "measure",
    "size": "size",
    "radius": "radius",
    "line_width": "line-width",
    "motion_ms": "motion",
}


@cache
def read_names() -> tuple[tuple[str, ...], ...]:
    """Each of the names below, once for all tests."""
    return tuple(_read_names())


def _read_names() -> Iterator[tuple[str, ...]]:
    """The part of the tokens and the names within it, wherever the window's code asks for one."""
    for path in sorted((TOP / "desktop" / "backchime" / "ui").rglob("*.py")):
        for node in ast.walk(ast.parse(path.read_text("utf-8"))):
            if isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id in READERS:
                names = [a.value for a in node.args if isinstance(a, ast.Constant)]
                if len(names) == len(node.args):
                    yield READERS[node.func.id], *(str(name) for name in names)


def measures() -> set[tuple[str, ...]]:
    """Every measure that one widget or page has for itself."""
    return {("measure", of, name) for of, parts in TOKENS["measure"].items() for name in parts}


def test_every_token_that_is_read_is_there() -> None:
    lacking = []
    for names in read_names():
        found = TOKENS
        for name in names:
            found = found.get(name, {}) if isinstance(found, dict) else {}
        if found == {}:
            lacking.append(names)
    assert lacking == []


def test_every_measure_of_the_tokens_is_read() -> None:
    assert measures() - set(read_names()) == set()


def test_measures_are_whole_px() -> None:
    values = [value for parts in TOKENS["measure"].values() for value in parts.values()]
    numbers = [number for value in values for number in (value if isinstance(value, list) else [value])]
    assert [number for number in numbers if not isinstance(number, int)] == []

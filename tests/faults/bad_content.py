"""Contents of files as they should never be: sound ones, changed in their values or in their bytes."""

import json
from dataclasses import dataclass
from typing import Any

from hypothesis import strategies as st

MOST_CHANGES = 3


@dataclass(frozen=True, slots=True)
class Word:
    """What stands in a JSON text as it is, be it JSON or not."""

    text: str


@dataclass(frozen=True, slots=True)
class Twice:
    """An object in which a name stands twice."""

    name: str
    one: Any
    other: Any


ODD_WORDS = tuple(
    map(
        Word,
        (
            "NaN",
            "Infinity",
            "-Infinity",
            "1e400",
            "-1e400",
            "1e-400",
            "1" + "0" * 400,
            "-1" + "0" * 400,
            "9" * 5_000,
            "9223372036854775807",
            "9223372036854775808",
            "18446744073709551616",
            "-9223372036854775809",
            "-0",
            "-0.0",
            "1.0",
            "0.1e1",
            "01",
            "0x10",
            "1_000",
            "True",
            "undefined",
            "'x'",
            '"\\ud800"',
            '"\\udc00\\ud800"',
            '"\\u0000"',
            '"\\ud83d\\ude00"',
            '"\\x"',
            "",
            "/* */ 1",
            "[" * 60 + "]" * 60,
            "[" * 600 + "]" * 600,
            '{"a":' * 300 + "1" + "}" * 300,
            "[" * 2_000,
        ),
    )
)
ODD_TEXTS = (
    "",
    " ",
    "\x00",
    "\ufeff",
    "\u202e",
    "e\u0301" * 50,
    "\U0001f938",
    "x" * 401,
    "x" * 10_001,
    "../../x",
    "/etc/passwd",
    "C:\\x",
    "CON",
    "%s%n{0}{name}{",
    "=1+1",
    "<b>&amp;</b>",
    "2026-02-30",
    "0001-01-01",
    "9999-12-31",
    "0000-00-00",
    "0001-01-01T00:00:00+14:00",
    "9999-12-31T23:59:59.999999-14:00",
    "2026-11-25T18:30:00",
    "2026-11-25T18:30:00+23:59",
    "1e400",
    "-1",
    "bird-dog",
    "childs-pose",
)
odd_values: st.SearchStrategy[Any] = st.one_of(
    st.sampled_from(ODD_WORDS),
    st.sampled_from(ODD_TEXTS),
    st.none() | st.booleans(),
    st.integers() | st.integers(-2, 1_000),
    st.floats(),
    st.text(max_size=20),
    st.lists(st.integers(0, 3), max_size=4),
    st.dictionaries(st.text(max_size=5), st.integers(), max_size=3),
    st.just([]) | st.just({}),
    st.sampled_from((0, "x", {})).map(lambda one: [one] * 1_000),
)


@st.composite
def changed_values(draw: st.DrawFn, seeds: tuple[Any, ...]) -> Any:
    """One of some decoded contents, with a few changes at places of its own."""
    value = draw(st.sampled_from(seeds))
    for _ in range(draw(st.integers(0, MOST_CHANGES))):
        value = _changed(draw, value)
    return value


def _changed(draw: st.DrawFn, value: Any) -> Any:
    """The value with something else in it: a part, or all of it, left out, doubled, added or replaced."""
    if isinstance(value, dict) and value and draw(st.integers(0, 9)):
        name = draw(st.sampled_from(sorted(value)))
        match draw(st.integers(0, 9)):
            case 0:
                return {key: part for key, part in value.items() if key != name}
            case 1:
                return {**value, draw(st.text(max_size=8)): draw(odd_values)}
            case 2:
                return Twice(name, value, {name: draw(odd_values)})
            case _:
                return {**value, name: _changed(draw, value[name])}
    if isinstance(value, list) and value and draw(st.integers(0, 9)):
        place = draw(st.integers(0, len(value) - 1))
        match draw(st.integers(0, 9)):
            case 0:
                return value[:place] + value[place + 1 :]
            case 1:
                return [*value, value[place]]
            case _:
                return [*value[:place], _changed(draw, value[place]), *value[place + 1 :]]
    return draw(odd_values)


def json_text(value: Any) -> str:
    """The value as JSON, with what is no JSON in it, too."""
    match value:
        case Word(text=text):
            return text
        case Twice(name=_, one=one, other=other):
            return f"{json_text(one)[:-1]}, {json_text(other)[1:]}"
        case dict():
            return (
                "{" + ", ".join(f"{json.dumps(key)}: {json_text(part)}" for key, part in value.items()) + "}"
            )
        case list():
            return "[" + ",\n".join(map(json_text, value)) + "]"
        case str():
            return json.dumps(value, ensure_ascii=False)
        case _:
            return json.dumps(value)


@st.composite
def changed_bytes(draw: st.DrawFn, content: bytes) -> bytes:
    """The content with a few bytes flipped, cut out, put in, doubled, or with its end missing."""
    for _ in range(draw(st.integers(1, MOST_CHANGES))):
        at = draw(st.integers(0, len(content)))
        length = draw(st.integers(1, 40))
        match draw(st.integers(0, 5)):
            case 0:
                content = content[:at]
            case 1:
                content = content[:at] + content[at + length :]
            case 2:
                content = content[:at] + draw(st.binary(max_size=8)) + content[at:]
            case 3:
                content = content[: at + length] + content[at:]
            case 4:
                new = draw(
                    st.sampled_from((b"\x00", b"\xff", b"\x80", b"\x7f", b"\xff\xff\xff\xff", b"\x00" * 4))
                )
                content = content[:at] + new + content[at + len(new) :]
            case _:
                mask = draw(st.integers(1, 255))
                content = (
                    content[:at] + bytes(byte ^ mask for byte in content[at : at + 1]) + content[at + 1 :]
                )
    return content


@st.composite
def bad_json(draw: st.DrawFn, seeds: tuple[Any, ...]) -> bytes:
    """JSON that is wrong as a value, in its encoding, as bytes, or nowhere."""
    text = json_text(draw(changed_values(seeds)))
    encoding = draw(st.sampled_from(("utf-8",) * 12 + ("utf-8-sig", "utf-16", "utf-32", "latin-1")))
    content = text.encode(encoding, errors="surrogatepass" if encoding.startswith("utf") else "replace")
    return draw(changed_bytes(content)) if draw(st.integers(0, 3)) == 0 else content

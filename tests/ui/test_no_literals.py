"""One file of tokens decides how everything looks: no colour, size or duration is written anywhere else."""

import ast
import re
from collections.abc import Iterator
from pathlib import Path

UI = Path(__file__).resolve().parents[2] / "desktop" / "backchime" / "ui"
HEX_COLOR = re.compile(r"#(?:[0-9A-Fa-f]{3,4}|[0-9A-Fa-f]{6}|[0-9A-Fa-f]{8})\b")
# Nothing, a hairline of rounding, a share: none of them is a measure.
# The last is Qt's own word for as much as may be.
ALLOWED = {0, 1, -1, 16_777_215}
# Durations that nobody sees: how soon a file is written, how exactly a quiet minute is counted.
UNSEEN = {"WRITE_AFTER_MS", "_REST_TICK_MS"}
MEASURING = re.compile(
    r"set(?:Fixed|Minimum|Maximum)(?:Size|Width|Height)|setContentsMargins|setSpacing|(?:add|insert)Spacing"
    r"|setIconSize|resize|setPixelSize|setPointSize|setGeometry"
)
LASTING = re.compile(r"setDuration|setInterval|singleShot|setAutoRepeatDelay|setAutoRepeatInterval")
COLORING = re.compile(r"QColor|fromRgb|fromHsv|fromHsl|setRgb|setNamedColor")


def faults() -> Iterator[str]:
    """Where a literal stands that only the tokens may have."""
    for path in sorted(UI.rglob("*.py")):
        for node in ast.walk(ast.parse(path.read_text("utf-8"))):
            place = f"{path.relative_to(UI)}:{getattr(node, 'lineno', 0)}"
            if (
                isinstance(node, ast.Constant)
                and isinstance(node.value, str)
                and HEX_COLOR.search(node.value)
            ):
                yield f"{place} a colour: {node.value}"
            if isinstance(node, ast.Assign) and isinstance(node.targets[0], ast.Name):
                name = node.targets[0].id
                if name.endswith("_MS") and name not in UNSEEN and _numbers(node.value):
                    yield f"{place} a duration: {name}"
            if isinstance(node, ast.Call):
                yield from (f"{place} {what}" for what in _literals_of(node))


def _literals_of(call: ast.Call) -> Iterator[str]:
    name = call.func.attr if isinstance(call.func, ast.Attribute) else getattr(call.func, "id", "")
    if COLORING.fullmatch(name) and any(isinstance(argument, ast.Constant) for argument in call.args):
        yield f"a colour in {name}"
    if MEASURING.fullmatch(name) and any(_numbers(argument) for argument in call.args):
        yield f"a measure in {name}"
    if LASTING.fullmatch(name) and any(_numbers(argument) for argument in call.args):
        yield f"a duration in {name}"
    if name == "QTimer" and any(
        keyword.arg == "interval" and _numbers(keyword.value) for keyword in call.keywords
    ):
        yield "a duration in QTimer"


def _numbers(argument: ast.expr) -> list[float]:
    """The bare numbers in an argument; one that only multiplies or divides a measure is a share."""
    if isinstance(argument, ast.BinOp) and isinstance(argument.op, ast.Mult | ast.Div | ast.FloorDiv):
        return []
    if isinstance(argument, ast.Constant):
        value = argument.value
        return [value] if isinstance(value, int | float) and value not in ALLOWED else []
    if isinstance(argument, ast.Call):
        return [number for inner in argument.args for number in _numbers(inner)] if _is_size(argument) else []
    return [
        number
        for child in ast.iter_child_nodes(argument)
        if isinstance(child, ast.expr)
        for number in _numbers(child)
    ]


def _is_size(call: ast.Call) -> bool:
    return isinstance(call.func, ast.Name) and call.func.id in {"QSize", "QRect", "QMargins"}


def test_colours_sizes_and_durations_come_from_the_tokens() -> None:
    assert list(faults()) == []

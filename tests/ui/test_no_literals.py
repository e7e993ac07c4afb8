"""One file of tokens decides how everything looks: no colour, size or duration is written anywhere else."""

import ast
import re
from collections.abc import Iterator
from pathlib import Path

import pytest

UI = Path(__file__).resolve().parents[2] / "desktop" / "backchime" / "ui"
HEX_COLOR = re.compile(r"#(?:[0-9A-Fa-f]{3,4}|[0-9A-Fa-f]{6}|[0-9A-Fa-f]{8})\b")
SHEET_SIZE = re.compile(r"[1-9][0-9.]*px")
# Nothing, one and its half, both sides of something: none of them is a measure.
# The last are Qt's own word for as much as may be, and more height than any words need.
ALLOWED = {0, 1, -1, 0.5, 2, 16_777_215, 10_000}
READERS = {"space", "size", "radius", "measure", "measures", "line_width", "motion_ms"}
MEASURING = re.compile(
    r"set(?:Fixed|Minimum|Maximum)(?:Size|Width|Height)|setContentsMargins|setSpacing|(?:add|insert)Spacing"
    r"|set(?:Horizontal|Vertical)Spacing|setIconSize|resize|setPixelSize|setPointSize|setGeometry"
    r"|Q(?:Size|Point|Rect|Line|Margins)F?|QPen|setWidthF?|adjusted|translated|fit|wear|changeSize"
)
MEASURES_BY_NAME = re.compile(r"(?:.*_)?(?:px|corner|margin|spacing|padding|gap)")
SCALES = {"scale", "_scale", "text_scale"}
LASTING = re.compile(r"setDuration|setInterval|singleShot|setAutoRepeatDelay|setAutoRepeatInterval")
COLORING = re.compile(r"QColor|fromRgb|fromHsv|fromHsl|setRgb|setNamedColor")
# What a constant that is no size says with its name.
UNITS = re.compile(
    r"(?:.*_)?(?:SECONDS|MINUTES?|HOUR|DAYS|BYTES|DEGREES|SHARE|SCALES?|OPACITY|FACTORS"
    r"|COUNT|LINES|DIGITS|CHARACTERS|COLUMNS)"
)
# What is printed is laid out in points, each sheet for itself; its colours, fonts and margins are tokens.
ON_PAPER = "printing"
# Durations that nobody sees.
UNSEEN = {
    "WRITE_AFTER_MS": "how soon a file is written",
    "_REST_TICK_MS": "how exactly a quiet minute is counted",
    "LONGEST_LEAD_MS": "how far a setting goes",
    "LEAD_STEP_MS": "by how much it changes",
    "LONGEST_DELAY_MS": "how far a setting goes",
    "DELAY_STEP_MS": "by how much it changes",
}
# Constants that are no size and whose names do not end as above.
NO_SIZES = {
    "first_run_room.HOLD_SETTINGS": "seconds of a hold and of the pause after it",
    "first_run_parts.HOLDS": "seconds",
    "first_run_parts.WEEKDAYS": "days",
    "hold_choice.LENGTHS": "seconds",
    "timing_settings.TIMES_TO_MOVE": "by how much the times to move grow",
    "session_words.ROUNDING": "of seconds",
    "pain_words.GENTLY_FROM": "a rating of pain",
    "routine_faults_page.EXPANDED_FIRST": "how many faults",
    "routine_faults_page.SHOWN_AT_ONCE": "how many faults",
    "settings_page.APPEARANCE": "which section",
    "settings_room.BODY": "which section",
    "settings_room.PLAN": "which section",
    "sound_check_room.LOUDEST": "percent",
    "week_bars.BAR_LEVEL": "which of the colours of days",
    "volume_bars.STRIDE": "how many steps of the volume",
    "system_wishes.SPI_GETCLIENTAREAANIMATION": "a word of Windows",
    "session_controls.LEAST_SCALE_FOR_WORDS": "a scale",
    "suggestion.LEAST_SCALE_WITHOUT_PICTURE": "a scale",
    "session_layout.WIDEST_SHAPE": "width by height",
    "fitted_text.LINE_HEIGHT": "a share of the font's height",
    "fitted_text.SHRINK_STEP": "a share of the font's size",
    "fitted_text.KEEP_LINES_DOWN_TO": "a share of the font's size",
    "fitted_text.MOST_WORDS_TO_TRY": "how many words",
    "code_excerpt.LINES_BEFORE": "how many lines",
    "code_excerpt.SHOWN_BEFORE_FAULT": "how many characters",
    "routine_card.MOST_LINES_FOR_WHOM": "how many lines",
    "routine_summary._NEIGHBOURS": "which poses",
    "session_summary.STOPS": "factors by their place on the slider",
    "sound_rings.RINGS": "how many rings",
    "progress_ring.RESTING_DISC": "a share of a breath",
    "volume_bars.PULSE_GROWTH": "a share of the bar",
    "ring_geometry.DISC_BANDS": "how many",
    "pace.LATE_PX": "part of a px of the screen",
    "figure_art.COARSE": "by how much a picture is made smaller to be looked through",
    "figure_art.KEPT": "how many pictures",
}


def faults() -> Iterator[str]:
    """Where a literal stands that only the tokens may have."""
    for path in sorted(UI.rglob("*.py")):
        for line, fault in faults_of(path.read_text("utf-8"), path.stem):
            if not (path.parent.name == ON_PAPER and fault.startswith(("a size", "a measure"))):
                yield f"{path.relative_to(UI)}:{line} {fault}"


def faults_of(source: str, module: str) -> Iterator[tuple[int, str]]:
    """The line and what is wrong with it, for each literal of one module."""
    tree = ast.parse(source)
    for node in ast.walk(tree):
        line = getattr(node, "lineno", 0)
        if isinstance(node, ast.Constant) and isinstance(node.value, str):
            if HEX_COLOR.search(node.value):
                yield line, f"a colour: {node.value}"
            if SHEET_SIZE.search(node.value):
                yield line, f"a size in a style sheet: {SHEET_SIZE.findall(node.value)}"
        if isinstance(node, ast.Assign | ast.AnnAssign):
            yield from ((line, what) for what in _named_faults(node, module))
        if isinstance(node, ast.Call):
            yield from ((line, what) for what in _literals_of(node))
        if isinstance(node, ast.BinOp) and _enlarges(node):
            yield line, f"a size: {ast.unparse(node)}"


def _named_faults(node: ast.Assign | ast.AnnAssign, module: str) -> Iterator[str]:
    """Constants in capitals whose value has a bare number, and whose name does not say that it is no size."""
    target = node.targets[0] if isinstance(node, ast.Assign) else node.target
    pairs = [(target, node.value)] if node.value else []
    if isinstance(target, ast.Tuple) and isinstance(node.value, ast.Tuple):
        pairs = list(zip(target.elts, node.value.elts, strict=True))
    for name, value in pairs:
        if not isinstance(name, ast.Name) or not name.id.isupper():
            continue
        if not (_has_number(value) or (isinstance(value, ast.Constant) and value.value == 2)):
            continue
        if name.id.endswith("_MS"):
            if name.id not in UNSEEN:
                yield f"a duration: {name.id}"
        elif not UNITS.fullmatch(name.id) and f"{module}.{name.id}" not in NO_SIZES:
            yield f"a size: {name.id} = {ast.unparse(value)}"


def _has_number(value: ast.AST) -> bool:
    """Whether a number stands anywhere in it but where a token is asked for, or something is counted."""
    if isinstance(value, ast.Call) and getattr(value.func, "id", "") in {*READERS, "range"}:
        return False
    return _is_number(value) or any(_has_number(child) for child in ast.iter_child_nodes(value))


def _literals_of(call: ast.Call) -> Iterator[str]:
    name = call.func.attr if isinstance(call.func, ast.Attribute) else getattr(call.func, "id", "")
    if COLORING.fullmatch(name) and any(isinstance(argument, ast.Constant) for argument in call.args):
        yield f"a colour in {name}"
    if MEASURING.fullmatch(name) and any(_numbers(argument) for argument in call.args):
        yield f"a measure in {name}: {ast.unparse(call)}"
    if LASTING.fullmatch(name) and any(_numbers(argument) for argument in call.args):
        yield f"a duration in {name}"
    for keyword in call.keywords:
        if MEASURES_BY_NAME.fullmatch(keyword.arg or "") and _numbers(keyword.value):
            yield f"a measure in {name}: {ast.unparse(keyword)}"
        if name == "QTimer" and keyword.arg == "interval" and _numbers(keyword.value):
            yield "a duration in QTimer"


def _enlarges(node: ast.BinOp) -> bool:
    """Whether a bare number is made larger or smaller by the scale of a drawing or of the text."""
    if not isinstance(node.op, ast.Mult):
        return False
    sides = (node.left, node.right)
    scales = [side for side in sides if getattr(side, "attr", getattr(side, "id", "")) in SCALES]
    return bool(scales) and any(number > 1 for side in sides for number in _numbers(side))


def _numbers(argument: ast.expr) -> list[float]:
    """The bare numbers in an argument; one that only multiplies or divides a measure is a share."""
    if isinstance(argument, ast.BinOp) and isinstance(argument.op, ast.Mult | ast.Div | ast.FloorDiv):
        return []
    if isinstance(argument, ast.Constant):
        value = argument.value
        return [value] if isinstance(value, int | float) and value not in ALLOWED else []
    if isinstance(argument, ast.Call):
        inner = _is_size(argument) or getattr(argument.func, "id", "") in {"max", "min", "round"}
        return [number for part in argument.args for number in _numbers(part)] if inner else []
    if isinstance(argument, ast.Subscript | ast.Compare):
        return []
    return [
        number
        for child in ast.iter_child_nodes(argument)
        if isinstance(child, ast.expr)
        for number in _numbers(child)
    ]


def _is_number(node: ast.AST) -> bool:
    return isinstance(node, ast.Constant) and bool(_numbers(node))


def _is_size(call: ast.Call) -> bool:
    return isinstance(call.func, ast.Name) and call.func.id in {"QSize", "QRect", "QMargins"}


def test_colours_sizes_and_durations_come_from_the_tokens() -> None:
    assert list(faults()) == []


def test_every_exception_is_still_needed() -> None:
    modules = {path.stem: path.read_text("utf-8") for path in UI.rglob("*.py")}
    names = [name.split(".") for name in NO_SIZES]
    assert [f"{stem}.{name}" for stem, name in names if f"{name}" not in modules.get(stem, "")] == []


@pytest.mark.parametrize(
    "source",
    [
        "PADDING = 14",
        "BORDER = 2",
        "LEFT, GAP = 0, 3",
        "_LEAST: float = 1.5",
        "PICTURE = QSize(52, 30)",
        "CORNER = radius('control') + 3",
        "SOON_MS = 20",
        "class Row:\n    HEIGHT = 62",
        "row.setSpacing(7)",
        "column.setContentsMargins(0, space(3) + 3, 0, 0)",
        "box = QRectF(0, 0, width, 12)",
        "pen = QPen(color, 1.5)",
        "Tinted(appearance, 'sunken', corner=16)",
        "top = 28 * scale",
        "gap = (10 if wide else 4) * self._scale",
        "sheet = 'padding: 6px;'",
        "color = '#15312B'",
        "timer.setInterval(300)",
    ],
)
def test_a_literal_is_found(source: str) -> None:
    assert list(faults_of(source, "module")) != []


@pytest.mark.parametrize(
    "source",
    [
        "PADDING = measure('toggle', 'padding')",
        "GAP = space(5)",
        "MOST_LINES = 3",
        "FLOOR_SHARE = 560 / 760",
        "LONGEST_SECONDS = 120",
        "row.setSpacing(space(3) if small else 0)",
        "width = size('hit-min') * scale * 0.8",
        "middle = QPointF(rect.width() / 3, 0)",
    ],
)
def test_what_is_no_size_passes(source: str) -> None:
    assert list(faults_of(source, "module")) == []

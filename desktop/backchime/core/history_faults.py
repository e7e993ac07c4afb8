"""What is wrong in a history that is to be brought in, said so that it can be mended."""

import json
import re
from typing import Any

from backchime.core.field_check import FieldFault, brief, check_fields
from backchime.core.history import (
    Activity,
    ActivityRating,
    DayRecord,
    DecisionRecord,
    HoldRecord,
    LightWeekRecord,
    SessionRecord,
)
from backchime.core.json_lines import is_crowded, locate
from backchime.core.sentence import Sentence, sentence

RECORDS: dict[str, type] = {
    "sessions": SessionRecord,
    "holds": HoldRecord,
    "days": DayRecord,
    "activities": Activity,
    "activity_ratings": ActivityRating,
    "decisions": DecisionRecord,
    "light_weeks": LightWeekRecord,
}
_PATH = re.compile(r"`\$([^`]*)`$")
_BYTE = re.compile(r"\(byte (\d+)\)$")
_STEP = re.compile(r"\.(\w+)|\[(\d+)\]")


def fault_of(text: bytes, message: str) -> Sentence:
    """One sentence: in which line what must stand, and what does; `message` is that of the reader."""
    try:
        decoded = text.decode("utf-8-sig")
    except UnicodeDecodeError:
        return sentence("It is not text in UTF-8.")
    return _crowded_fault(text, message) if is_crowded(decoded) else _fault_in(decoded, message)


def _crowded_fault(text: bytes, message: str) -> Sentence:
    """What can be said of a text so long that nothing is to be made of it."""
    if message == "Input data was truncated":
        return sentence("Its end is missing.")
    if place := _PATH.search(message):
        return sentence("What stands at {place} is not as it must be.", place=brief(place[1]))
    if not (byte := _BYTE.search(message)):
        return sentence("It is nested too deeply.")
    before = text[: int(byte[1])]
    line, column = before.count(b"\n") + 1, len(before.rpartition(b"\n")[2].decode(errors="replace")) + 1
    return sentence("Line {line}, column {column}: this is no JSON.", line=line, column=column)


def _fault_in(text: str, message: str) -> Sentence:
    try:
        content = json.loads(text)
    except json.JSONDecodeError as error:
        return sentence(
            "Line {line}, column {column}: this is no JSON.", line=error.lineno, column=error.colno
        )
    except RecursionError:
        return sentence("It is nested too deeply.")
    except ValueError:
        return sentence("A number in this file has too many digits.")
    path = _path_in(message)
    lines = locate(text)
    line = lines.line_of(path) or 1
    if lines.is_cut_short and line == 1:
        return sentence(
            "What stands at {place} is not as it must be.", place=brief(message.rpartition("`$")[2][:-1])
        )
    fault = _field_fault(content, path)
    if fault is None:
        return sentence("Line {line}: something there is not as it must be.", line=line)
    name = str(fault.path[-1])
    if fault.missing:
        return sentence("Line {line}: “{name}” is missing.", line=line, name=name)
    return sentence(
        "Line {line}: “{name}” must be {must_be}. It says {says}.",
        line=line,
        name=name,
        must_be=fault.must_be,
        says=fault.says,
    )


def _path_in(message: str) -> tuple[str | int, ...]:
    """The place that msgspec names at the end of a message, as in `$.sessions[3].pain_before`."""
    found = _PATH.search(message)
    steps = _STEP.findall(found[1]) if found else []
    return tuple(name or int(number) for name, number in steps)


def _field_fault(content: Any, path: tuple[str | int, ...]) -> FieldFault | None:
    """The first fault of the innermost record on the path."""
    record: dict[str, object] | None = None
    kind: type | None = None
    step: Any
    for at, step in enumerate(path):
        if not isinstance(content, list if isinstance(step, int) else dict):
            break
        try:
            content = content[step]
        except (KeyError, IndexError):
            break
        if isinstance(step, int) and isinstance(content, dict):
            record, kind = content, RECORDS.get(str(path[at - 1]))
    if record is None or kind is None:
        return None
    _, faults = check_fields(record, kind)
    return next((fault for fault in faults if not fault.unknown), None)

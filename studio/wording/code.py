"""The texts in the code: `self.tr`, `translate`, `sentence` and `counted` with the text written out.

pyside6-lupdate alone does not see the plural of `translate(context, text, None, count)`, nor `sentence`.
"""

from __future__ import annotations

import ast
from collections.abc import Iterator
from pathlib import Path

from backchime.ui.sentences import CONTEXT as SENTENCES

from studio.wording.message import Message

NOTE = "#:"  # a comment that begins like this, above a text, is for the translator
LONGEST_WAY_TO_NOTE = 3  # lines


class HiddenTextError(Exception):
    """A text that nobody can translate, because it is not written out where it is asked for."""


def messages_in_code(package: Path) -> Iterator[Message]:
    """The texts of every module; raises HiddenTextError."""
    for path in sorted(package.rglob("*.py")):
        place = path.relative_to(package).as_posix()
        yield from messages_of(path.read_text("utf-8"), place)


def messages_of(code: str, place: str) -> Iterator[Message]:
    """The texts of one module, whose name is `place`; raises HiddenTextError."""
    lines = code.splitlines()
    for context, call in _calls(ast.parse(code), ""):
        at = f"{place}, line {call.lineno}"
        match _called(call), call.args:
            case "self.tr", [text, *rest]:
                yield Message(context, _written(text, at), bool(rest[1:]), _note(lines, call), at)
            case "translate" | "QCoreApplication.translate", [name, text, *rest]:
                if not _is_the_lookup_itself(name):
                    yield Message(
                        _written(name, at), _written(text, at), bool(rest[1:]), _note(lines, call), at
                    )
            case "sentence", [text]:
                yield Message(SENTENCES, _written(text, at), note=_note(lines, call), place=at)
            case "counted", [_, text]:
                yield Message(SENTENCES, _written(text, at), plural=True, note=_note(lines, call), place=at)
            case called, _ if called.endswith(".tr"):
                raise HiddenTextError(f"{at}: only `self.tr` has a context; use `translate`")


def _calls(node: ast.AST, context: str) -> Iterator[tuple[str, ast.Call]]:
    """Every call, with the class that it is in."""
    for child in ast.iter_child_nodes(node):
        if isinstance(child, ast.Call):
            yield context, child
        yield from _calls(child, child.name if isinstance(child, ast.ClassDef) else context)


def _called(call: ast.Call) -> str:
    match call.func:
        case ast.Name(id=name):
            return name
        case ast.Attribute(value=ast.Name(id=owner), attr=name):
            return f"{owner}.{name}"
        case ast.Attribute(attr="tr"):
            return "….tr"
    return ""


def _is_the_lookup_itself(context: ast.expr) -> bool:
    """`translate(CONTEXT, text)` in the two modules through which content and sentences are said."""
    return isinstance(context, ast.Name) and context.id == "CONTEXT"


def _written(text: ast.expr, at: str) -> str:
    if isinstance(text, ast.Constant) and isinstance(text.value, str):
        return text.value
    raise HiddenTextError(f"{at}: the text must be written out, not {ast.unparse(text)}")


def _note(lines: list[str], call: ast.Call) -> str:
    above = lines[max(0, call.lineno - 1 - LONGEST_WAY_TO_NOTE) : call.lineno - 1]
    while above and not above[-1].strip().startswith(NOTE):
        if not above[-1].rstrip().endswith(("(", "=", "return")):  # the statement begins here
            return ""
        above.pop()
    return above[-1].strip().removeprefix(NOTE).strip() if above else ""

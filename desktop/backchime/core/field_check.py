"""Checks decoded JSON against a typed class and names every fault, where msgspec alone stops at the first."""

import json
from collections.abc import Mapping
from functools import cache, reduce
from typing import Any, get_args, get_type_hints

import msgspec
from msgspec import Struct, inspect

from backchime.core.sentence import Sentence, sentence

SHOWN_CHARACTERS = 60
MOST_FAULTS = 200  # of a content with more, nobody would read the rest

Path = tuple[str | int, ...]
_NOTHING = object()
_ENCODER = json.JSONEncoder(ensure_ascii=False)


class FieldFault(Struct, frozen=True):
    """One wrong value: where it stands (keys and places from 0), what it says and what it must be.

    `says` is the value as JSON, shortened; empty where a required field is missing. Where a name is unknown,
    `known` holds the names that may stand there.
    """

    path: Path
    says: str
    must_be: str
    known: tuple[str, ...] = ()

    @property
    def unknown(self) -> bool:
        """Whether the fault is a name that means nothing there."""
        return bool(self.known)

    @property
    def missing(self) -> bool:
        """Whether the fault is a required field that is not there."""
        return not self.says and not self.known


def check_fields(
    raw: Mapping[str, object], expected: type[Struct], *, path: Path = ()
) -> tuple[dict[str, object], list[FieldFault]]:
    """The fields of `raw` that are as `expected` asks, and the faults of the others.

    After some 200 faults, no more are looked for in lists, mappings and among unknown names.
    """
    fields = _fields(expected)
    valid: dict[str, object] = {}
    faults: list[FieldFault] = []
    for name, value in raw.items():
        if name not in fields:
            if len(faults) <= MOST_FAULTS:
                faults.append(FieldFault((*path, name), shown(value), "", tuple(fields)))
            continue
        kept, found = _check(value, fields[name], (*path, name))
        faults += found
        if kept is not _NOTHING:
            valid[name] = kept
    missing = [name for name, wanted in fields.items() if wanted.required and name not in raw]
    faults += [FieldFault((*path, name), "", fields[name].must_be) for name in missing]
    return valid, faults


def shown(value: object) -> str:
    """A value as it would stand in the file, cut short for a sentence."""
    if isinstance(value, str):
        value = value[: SHOWN_CHARACTERS + 1]
    text = ""
    for part in _ENCODER.iterencode(value):  # of a long list, no more than is shown
        text += part[: SHOWN_CHARACTERS + 1]
        if len(text) > SHOWN_CHARACTERS:
            break
    return brief(text)


def brief(text: str) -> str:
    """A text cut short for a sentence."""
    return text if len(text) <= SHOWN_CHARACTERS else text[: SHOWN_CHARACTERS - 1] + "…"


class _Wanted(Struct, frozen=True):
    """What stands in one place: its type, in words too; `item` is what a list or mapping is made of."""

    annotation: Any
    node: inspect.Type
    must_be: str
    item: "_Wanted | None" = None
    required: bool = False


@cache
def _fields(expected: type[Struct]) -> dict[str, _Wanted]:
    info = inspect.type_info(expected)
    assert isinstance(info, inspect.StructType)
    hints = get_type_hints(expected, include_extras=True)
    return {entry.encode_name: _wanted(hints[entry.name], required=entry.required) for entry in info.fields}


def _wanted(annotation: Any, *, required: bool = False) -> _Wanted:
    whole = inspect.type_info(annotation)
    node = _unwrapped(whole)
    has_items = isinstance(node, inspect.ListType | inspect.DictType)
    item = _wanted(_plain_arguments(annotation)[-1]) if has_items else None
    return _Wanted(annotation, node, _described(whole), item, required)


def _check(value: object, wanted: _Wanted, path: Path) -> tuple[object, list[FieldFault]]:
    """What is to be kept of one value (nothing, where it is wrong), and every fault in it."""
    faults: list[FieldFault] = []
    match wanted:
        case _Wanted(node=inspect.StructType(cls=entry)) if isinstance(value, Mapping):
            faults = check_fields(value, entry, path=path)[1]
        case _Wanted(node=inspect.ListType() as node, item=_Wanted() as item) if isinstance(value, list):
            if _has_length(value, node):
                faults = _list_faults(value, item, path)
            else:
                faults = [FieldFault(path, sentence("a list of {count}", count=len(value)), wanted.must_be)]
        case _Wanted(node=inspect.DictType(), item=_Wanted() as item) if isinstance(value, Mapping):
            return _check_members(value, item, path)
        case _ if not _converts(value, wanted.annotation):
            faults = [FieldFault(path, shown(value), wanted.must_be)]
    return (_NOTHING if faults else value), faults


def _check_members(value: Mapping[str, object], item: _Wanted, path: Path) -> tuple[object, list[FieldFault]]:
    kept: dict[str, object] = {}
    faults: list[FieldFault] = []
    for name, part in value.items():
        if len(faults) > MOST_FAULTS:
            break
        checked, found = _check(part, item, (*path, name))
        faults += found
        if not found:
            kept[name] = checked
    return kept, faults


def _list_faults(value: list[object], item: _Wanted, path: Path) -> list[FieldFault]:
    faults: list[FieldFault] = []
    for place, part in enumerate(value):
        faults += _check(part, item, (*path, place))[1]
        if len(faults) > MOST_FAULTS:
            break
    return faults


def _has_length(value: list[object], node: inspect.ListType) -> bool:
    return (node.min_length or 0) <= len(value) <= (node.max_length or len(value))


def _unwrapped(node: inspect.Type) -> inspect.Type:
    return _unwrapped(node.type) if isinstance(node, inspect.Metadata) else node


def _converts(value: object, wanted: Any) -> bool:
    try:
        msgspec.convert(value, wanted)
    except (msgspec.ValidationError, UnicodeEncodeError):  # the latter for half of a character
        return False
    return True


def _plain_arguments(wanted: Any) -> tuple[Any, ...]:
    """The arguments of `list[X]` or `Mapping[K, V]`, with or without `Annotated` round it."""
    return get_args(wanted.__origin__ if hasattr(wanted, "__metadata__") else wanted)


def _described(node: inspect.Type) -> str:
    match node:
        case inspect.Metadata(extra={"must_be": words}):
            return words if isinstance(words, str) else str(words)
        case inspect.Metadata(type=inner):
            return _described(inner)
        case inspect.UnionType(types=types):
            named = [part for part in types if not isinstance(part, inspect.NoneType)]
            return reduce(_either, map(_described, named))
        case inspect.LiteralType(values=values):
            return sentence("one of {choices}", choices=", ".join(json.dumps(value) for value in values))
        case inspect.EnumType(cls=choices):
            return sentence(
                "one of {choices}", choices=", ".join(json.dumps(choice.value) for choice in choices)
            )
        case inspect.DateTimeType():
            return sentence("a moment such as 2026-11-26T18:30:00+01:00")
        case inspect.DateType():
            return sentence("a day such as 2026-11-26")
        case _:
            return _described_plainly(node)


def _described_plainly(node: inspect.Type) -> str:
    match node:
        case inspect.BoolType():
            return sentence("true or false")
        case inspect.IntType(ge=least, le=most):
            return f"{least}" if least == most and least is not None else _whole_number(least, most)
        case inspect.FloatType(ge=least, le=most, multiple_of=step):
            return _number(least, most, step)
        case inspect.StrType(min_length=least, max_length=most):
            if not most:
                return sentence("text")
            return sentence("text of {least} to {most} characters", least=least or 0, most=most)
        case (
            inspect.ListType(min_length=least, max_length=most)
            | inspect.VarTupleType(min_length=least, max_length=most)
        ):
            if not most:
                return sentence("a list")
            return sentence("a list of {least} to {most} entries", least=least or 0, most=most)
        case _:
            return sentence("an object in { }")


def _whole_number(least: int | None, most: int | None) -> Sentence:
    if least is None or most is None:
        return sentence("a whole number")
    return sentence("a whole number from {least} to {most}", least=least, most=most)


def _number(least: float | None, most: float | None, step: float | None) -> Sentence:
    if least is None or most is None:
        return sentence("a number")
    within = sentence("a number from {least} to {most}", least=f"{least:g}", most=f"{most:g}")
    return sentence("{number} in steps of {step}", number=within, step=f"{step:g}") if step else within


def _either(one: str, other: str) -> Sentence:
    return sentence("{one} or {other}", one=one, other=other)

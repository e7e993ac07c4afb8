"""Checks decoded JSON against a typed class and names every fault, where msgspec alone stops at the first."""

import json
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from typing import Any, get_args, get_type_hints

import msgspec
from msgspec import inspect

SHOWN_CHARACTERS = 60

Path = tuple[str | int, ...]
_NOTHING = object()


@dataclass(frozen=True, slots=True)
class FieldFault:
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
    raw: Mapping[str, object], expected: type, *, path: Path = ()
) -> tuple[dict[str, object], list[FieldFault]]:
    """The fields of `raw` that are as `expected` (Struct or dataclass) asks, and the faults of the others."""
    fields = _fields(expected)
    valid: dict[str, object] = {}
    faults: list[FieldFault] = []
    for name, value in raw.items():
        if name not in fields:
            faults.append(FieldFault((*path, name), shown(value), "", tuple(fields)))
            continue
        kept, found = _check(value, fields[name].wanted, (*path, name))
        faults += found
        if kept is not _NOTHING:
            valid[name] = kept
    for name, entry in fields.items():
        if entry.required and name not in raw:
            faults.append(FieldFault((*path, name), "", describe(entry.wanted)))
    return valid, faults


def shown(value: object) -> str:
    """A value as it would stand in the file, cut short for a sentence."""
    text = json.dumps(value, ensure_ascii=False)
    return text if len(text) <= SHOWN_CHARACTERS else text[: SHOWN_CHARACTERS - 1] + "…"


def describe(wanted: Any) -> str:
    """What a value of the annotation `wanted` must be, in words for a person."""
    return _described(inspect.type_info(wanted))


@dataclass(frozen=True, slots=True)
class _Field:
    wanted: Any
    required: bool


@cache
def _fields(expected: type) -> dict[str, _Field]:
    info = inspect.type_info(expected)
    if not isinstance(info, inspect.StructType | inspect.DataclassType):
        raise TypeError(f"{expected} has no fields")
    hints = get_type_hints(expected, include_extras=True)
    return {entry.encode_name: _Field(hints[entry.name], entry.required) for entry in info.fields}


def _check(value: object, wanted: Any, path: Path) -> tuple[object, list[FieldFault]]:
    """What is to be kept of one value (nothing, where it is wrong), and every fault in it."""
    node = inspect.type_info(wanted)
    match node:
        case inspect.StructType(cls=entry) if isinstance(value, Mapping):
            _, faults = check_fields(value, entry, path=path)
        case inspect.ListType(min_length=least, max_length=most) if isinstance(value, list) and value:
            item_type = _plain_arguments(wanted)[0]
            faults = [
                f for place, item in enumerate(value) for f in _check(item, item_type, (*path, place))[1]
            ]
            if not (least or 0) <= len(value) <= (most or len(value)):
                faults.append(FieldFault(path, f"a list of {len(value)}", _described(node)))
        case inspect.DictType() if isinstance(value, Mapping):
            item_type = _plain_arguments(wanted)[1]
            checked = {name: _check(item, item_type, (*path, name)) for name, item in value.items()}
            kept = {name: item for name, (item, found) in checked.items() if not found}
            return kept, [fault for _, found in checked.values() for fault in found]
        case _:
            faults = [] if _converts(value, wanted) else [FieldFault(path, shown(value), _described(node))]
    return (_NOTHING if faults else value), faults


def _converts(value: object, wanted: Any) -> bool:
    try:
        msgspec.convert(value, wanted)
    except msgspec.ValidationError:
        return False
    return True


def _plain_arguments(wanted: Any) -> tuple[Any, ...]:
    """The arguments of `list[X]` or `Mapping[K, V]`, with or without `Annotated` round it."""
    return get_args(getattr(wanted, "__origin__", wanted) if hasattr(wanted, "__metadata__") else wanted)


def _described(node: inspect.Type) -> str:
    match node:
        case inspect.Metadata(type=inner):
            return _described(inner)
        case inspect.UnionType(types=types):
            named = [part for part in types if not isinstance(part, inspect.NoneType)]
            return " or ".join(_described(part) for part in named)
        case inspect.BoolType():
            return "true or false"
        case inspect.IntType(ge=least, le=most):
            return f"a whole number{_range(least, most)}"
        case inspect.FloatType(ge=least, le=most, multiple_of=step):
            return f"a number{_range(least, most)}" + (f" in steps of {step:g}" if step else "")
        case inspect.StrType(min_length=least, max_length=most):
            return "text" + (f" of {least or 0} to {most} characters" if most else "")
        case inspect.LiteralType(values=values):
            return "one of " + ", ".join(json.dumps(value) for value in values)
        case inspect.EnumType(cls=choices):
            return "one of " + ", ".join(json.dumps(choice.value) for choice in choices)
        case inspect.ListType(min_length=least, max_length=most):
            return "a list" + (f" of {least or 0} to {most} entries" if most else "")
        case _:
            return "an object in { }"


def _range(least: float | None, most: float | None) -> str:
    if least is None or most is None or least == most:
        return "" if least is None else f", {least}"
    return f" from {least:g} to {most:g}"

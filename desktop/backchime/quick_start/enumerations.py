"""Qt's enumerations, made in the quick way that Python keeps for enumerations of its own.

The first mention of `Qt` alone makes 93 of them with 1,200 members, and each member is looked over for what only
a person could have written. Python's library makes its own without that, by `_simple_enum`, and has a function
that tells whether the result is the same: a test asks it about every enumeration of Qt that the app can see.
"""

import enum
import sys
from typing import Any

PROVEN_WITH = (3, 11)  # Python's

_make_checked: Any = getattr(enum.EnumType, "_create_", None)


def make_quickly() -> None:
    """From now on, where it has been tried; it is left as it is elsewhere."""
    if sys.version_info[:2] == PROVEN_WITH:
        vars_of: Any = enum.EnumType
        vars_of._create_ = _make


def _make(kind: Any, name: str, members: Any, **named: Any) -> Any:
    """What `EnumType` does with a name and members: for Qt, which gives both as they are to be, quickly."""
    boundary = named.get("boundary")
    if boundary is enum.KEEP and isinstance(members, list):
        return made_quickly(kind, name, members, boundary)
    return _make_checked(kind, name, members, **named)


def made_quickly(kind: Any, name: str, members: list[tuple[str, int]], boundary: enum.FlagBoundary) -> Any:
    """An enumeration without a look at its members."""
    simple: Any = enum._simple_enum  # type: ignore[attr-defined]  # typeshed leaves out what is private
    return simple(kind, boundary=boundary)(type(name, (), dict(members)))

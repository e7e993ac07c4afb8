"""Qt's enumerations, made in the quick way that Python's library has for enumerations of its own.

The first mention of `Qt` alone makes 93 of them, with 1,200 members, and every member is looked over for what
only a person could have written. `enum._simple_enum` leaves that out. The library has a function, too, that
tells whether the result is the same: a test asks it about each enumeration of Qt that the app can see.
"""

import enum
import sys
from collections.abc import Mapping
from typing import Any

PROVEN_WITH = (3, 11)  # of Python

_library: Any = enum  # the type checker knows nothing of what is private in it


def make_quickly() -> None:
    """From now on, with the version of Python that it was tried with; with others nothing is changed."""
    if sys.version_info[:2] != PROVEN_WITH:
        return
    make_checked = _library.EnumType._create_

    def make(kind: type[enum.Enum], name: str, members: Any, **named: Any) -> Any:
        if is_from_qt(members, named):
            return made_quickly(kind, name, members)
        return make_checked(kind, name, members, **named)

    _library.EnumType._create_ = make


def is_from_qt(members: object, named: Mapping[str, object]) -> bool:
    """Whether it is shiboken that asks: a list of names and numbers, of which any sum is to be kept."""
    return isinstance(members, list) and named["boundary"] is enum.KEEP and named["module"] is None


def made_quickly(kind: type[enum.Enum], name: str, members: list[tuple[str, int]]) -> Any:
    """An enumeration, without a look at its members."""
    return _library._simple_enum(kind, boundary=enum.KEEP)(type(name, (), dict(members)))

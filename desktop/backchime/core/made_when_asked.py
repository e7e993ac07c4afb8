"""Things by name that are made when they are first asked for: of thousands, a few are."""

from collections.abc import Callable, Iterator, Mapping
from typing import Any, TypeVar

Made = TypeVar("Made")


class _Entries(Mapping[str, Made]):
    """What is known of each without making it: `entries`, by name and in order."""

    def __init__(self, entries: Mapping[str, Any]) -> None:
        self.entries = entries

    def __contains__(self, name: object) -> bool:
        return name in self.entries

    def __iter__(self) -> Iterator[str]:
        return iter(self.entries)

    def __len__(self) -> int:
        return len(self.entries)


class MadeWhenAsked(_Entries[Made]):
    """What `make` makes of each entry, at most once."""

    def __init__(self, entries: Mapping[str, Any], make: Callable[[Any], Made]) -> None:
        """Makes nothing yet."""
        super().__init__(entries)
        self._make = make
        self._made: dict[str, Made] = {}

    def __getitem__(self, name: str) -> Made:
        if name not in self._made:
            self._made[name] = self._make(self.entries[name])
        return self._made[name]


class Joined(_Entries[Made]):
    """Two of them; what has the same name is taken from the later one and keeps its place."""

    def __init__(self, first: Mapping[str, Made], later: Mapping[str, Made]) -> None:
        """Makes nothing."""
        super().__init__({**entries_of(first), **entries_of(later)})
        self._first = first
        self._later = later

    def __getitem__(self, name: str) -> Made:
        return self._later[name] if name in self._later else self._first[name]


def entries_of(things: Mapping[str, Made]) -> Mapping[str, Any]:
    """What each is made of, or the thing itself where it was made at once."""
    return things.entries if isinstance(things, _Entries) else things

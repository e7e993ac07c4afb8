"""Where each value of a JSON text stands, for naming the line of a fault."""

import json
import re
from bisect import bisect_right
from itertools import islice

from msgspec import Struct, field

from backchime.core.field_check import Path

_TOKEN = re.compile(r'"(?:[^"\\]|\\.)*"|[{}\[\],:]|[^\s{}\[\],:"]+')
_BRACKET_OR_TEXT = re.compile(r'"(?:[^"\\]|\\.)*"|[{}\[\]]')
_HALF_CHARACTER = re.compile(r"\\u[dD][89a-fA-F]")
MOST_TOKENS = 150_000  # a second of walking, on a slow computer


class JsonLines(Struct):
    """The line (from 1) of every value by its path; of a member, the line of its name.

    `repeated` are the names that stand twice in one object, `half_characters` the lines of texts with half of
    a surrogate pair. Of a text so long that the walk over it was cut short, the first part alone is known.
    """

    lines: dict[Path, int] = field(default_factory=dict)
    repeated: list[tuple[Path, int]] = field(default_factory=list)
    half_characters: list[int] = field(default_factory=list)
    is_cut_short: bool = False

    def line_of(self, path: Path) -> int | None:
        """The line of a value, or of the nearest thing around it; None where it is not known."""
        if self.is_cut_short and path[:2] not in self.lines:
            return None
        while path and path not in self.lines:
            path = path[:-1]
        return self.lines.get(path)


def locate(text: str) -> JsonLines:
    """Finds the lines in `text`, which must be valid JSON."""
    walk = _Walk([match.start() for match in re.finditer("\n", text)])
    for match in islice(_TOKEN.finditer(text), MOST_TOKENS):
        walk.take(match.group(), match.start())
    walk.found.is_cut_short = walk.is_under_way
    return walk.found


class _Walk:
    """A walk over the tokens of a JSON text that always knows the path it stands at."""

    def __init__(self, newlines: list[int]) -> None:
        self.found = JsonLines()
        self._newlines = newlines
        self._path: list[str | int] = []
        self._in_object: list[bool] = []  # for every open bracket
        self._expects_name = False

    @property
    def is_under_way(self) -> bool:
        """Whether a bracket is still open."""
        return bool(self._in_object)

    def take(self, mark: str, start: int) -> None:
        line = bisect_right(self._newlines, start) + 1
        match mark[0]:
            case "{" | "[":
                self.found.lines.setdefault(tuple(self._path), line)
                self._open(in_object=mark == "{")
            case "}" | "]":
                self._path.pop()
                self._in_object.pop()
                self._expects_name = False
            case ",":
                last = self._path[-1]
                self._path[-1] = last + 1 if isinstance(last, int) else ""
                self._expects_name = self._in_object[-1]
            case ":":
                pass
            case _ if self._expects_name:
                self._take_name(mark, line)
            case _:
                self._take_value(mark, line)

    def _open(self, *, in_object: bool) -> None:
        self._path.append("" if in_object else 0)
        self._in_object.append(in_object)
        self._expects_name = in_object

    def _take_name(self, mark: str, line: int) -> None:
        self._note_half_character(mark, line)
        self._path[-1] = json.loads(mark)
        self._expects_name = False
        path = tuple(self._path)
        if path in self.found.lines:
            self.found.repeated.append((path, line))
        self.found.lines[path] = line

    def _take_value(self, mark: str, line: int) -> None:
        self._note_half_character(mark, line)
        self.found.lines.setdefault(tuple(self._path), line)

    def _note_half_character(self, mark: str, line: int) -> None:
        if mark[0] == '"' and _HALF_CHARACTER.search(mark) and not _is_whole(json.loads(mark)):
            self.found.half_characters.append(line)


def deepest_nesting(text: str) -> int:
    """How many brackets are open at once, at most; brackets within texts do not count."""
    deepest = depth = 0
    for match in _BRACKET_OR_TEXT.finditer(text):
        if match.group() in "{[":
            depth += 1
            deepest = max(deepest, depth)
        elif match.group() in "}]":
            depth -= 1
    return deepest


def has_half_characters(text: str, decoded: object) -> bool:
    """Whether a JSON text, here with what it says, holds half of a surrogate pair."""
    return bool(_HALF_CHARACTER.search(text)) and not _is_whole(json.dumps(decoded, ensure_ascii=False))


def _is_whole(text: str) -> bool:
    try:
        text.encode()
    except UnicodeEncodeError:
        return False
    return True

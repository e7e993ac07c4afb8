"""Where each value of a JSON text stands, for naming the line of a fault."""

import json
import re
from itertools import accumulate, islice

from msgspec import Struct, field

from backchime.core.field_check import Path

# Whatever is in a text is taken at one go (`++`): an end that is missing is not to be looked for again and
# again, and no step on the way be kept in mind.
_IN_TEXT = r'"[^"\\]*+(?:\\.[^"\\]*+)*+'
_TOKEN = re.compile(_IN_TEXT + r'"|[{}\[\],:]|[^\s{}\[\],:"]++', re.DOTALL)
_WHOLE_TEXT = re.compile(_IN_TEXT.encode() + b'"?', re.DOTALL)
_STEPS = bytes.maketrans(b"[{]}", b"\x01\x01\xff\xff")  # one deeper, or as a signed byte -1
_ALL_BUT_BRACKETS = bytes(set(range(256)) - set(b"[{]}"))
_HALF_CHARACTER = re.compile(r"\\u[dD][89a-fA-F]")
MOST_TOKENS = 100_000  # half a second of walking, on a slow computer
DEEPEST_NESTING = 50  # a routine file needs five
MOST_PARTS = 400_000  # a routine file of 5 MB whose steps say pose and hold has some 330,000


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
    walk = _Walk(text)
    for match in islice(_TOKEN.finditer(text), MOST_TOKENS):
        walk.take(match.group(), match.start())
    walk.found.is_cut_short = walk.is_under_way
    return walk.found


class _Walk:
    """A walk over the tokens of a JSON text that always knows the path it stands at."""

    def __init__(self, text: str) -> None:
        self.found = JsonLines()
        self._text = text
        self._line, self._counted_to = 1, 0
        self._path: list[str | int] = []
        self._in_object: list[bool] = []  # for every open bracket
        self._expects_name = False

    @property
    def is_under_way(self) -> bool:
        """Whether a bracket is still open."""
        return bool(self._in_object)

    def take(self, mark: str, start: int) -> None:
        self._line += self._text.count("\n", self._counted_to, start)
        self._counted_to, line = start, self._line
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


def is_nested_too_deeply(text: str) -> bool:
    """Whether more brackets are open at once than any file of ours has; where there are few, a quick look."""
    return text.count("{") + text.count("[") > DEEPEST_NESTING and deepest_nesting(text) > DEEPEST_NESTING


def deepest_nesting(text: str) -> int:
    """How many brackets are open at once, at most; brackets within texts do not count."""
    brackets = _WHOLE_TEXT.sub(b"", text.encode(errors="replace")).translate(_STEPS, _ALL_BUT_BRACKETS)
    return max(accumulate(memoryview(brackets).cast("b")), default=0)


def is_crowded(text: str) -> bool:
    """Whether there are more objects, lists and entries in a JSON text than are to be made; a quick look."""
    return sum(map(text.count, "[{,")) > MOST_PARTS or text.count('"') > 3 * MOST_PARTS


def has_half_characters(text: str, decoded: object) -> bool:
    """Whether a JSON text, here with what it says, holds half of a surrogate pair."""
    return bool(_HALF_CHARACTER.search(text)) and not _is_whole(json.dumps(decoded, ensure_ascii=False))


def _is_whole(text: str) -> bool:
    try:
        text.encode()
    except UnicodeEncodeError:
        return False
    return True

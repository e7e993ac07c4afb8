"""Contents as large as are read at all, made so that reading them is dear: megabytes of one thing."""

from collections.abc import Callable, Mapping

LARGEST = 4_999_000  # just below the 5 MB that a routine file may have

_FILE = '{"format": 1, "routines": '
_ONE = _FILE + '[{"id": "mine", "name": "M", "steps": [{"pose": "plank"}], '


def filled(start: str, part: str, end: str) -> str:
    """So many of a part that there is no room for more."""
    room = LARGEST - len(start.encode()) - len(end.encode())
    return start + part * (room // len(part.encode())) + end


def numbered(start: str, entry: str, end: str) -> str:
    """The same of entries that have a number each, where # stands."""
    most = LARGEST // (len(entry) + 6)
    return start + ",".join(entry.replace("#", str(number)) for number in range(most)) + end


TEXTS: Mapping[str, Callable[[], str]] = {
    "a name": lambda: filled(_FILE + '[{"name": "', "x", '", "id": "mine", "steps": [{"pose": "plank"}]}]}'),
    "an id": lambda: filled(_FILE + '[{"id": "', "a-", 'a", "name": "M", "steps": [{"pose": "plank"}]}]}'),
    "a wide name": lambda: filled(_FILE + '[{"name": "', "\U0001f938", '"}]}'),
    "a pose": lambda: filled(_FILE + '[{"id": "m", "name": "M", "steps": [{"pose": "', "a", '"}]}]}'),
    "a field": lambda: filled('{"format": 1, "', "x", '": 1}'),
    "a field in a routine": lambda: filled(_ONE + '"', "x", '": 1}]}'),
    "a field twice": lambda: filled('{"format": 1, "y": {"', "x", '": 1, "') + filled("", "x", '": 1}}'),
    "escapes": lambda: filled('{"format": 1, "schema": "', "\\u0041", '"}'),
    "escaped quotes": lambda: filled('{"format": 1, "x": "', '\\"', '"}'),
    "escaped quotes without an end": lambda: filled('{"format": 1, "x": "', '\\"', ""),
    "some escaped quotes without an end": lambda: filled('{"x": "' + '\\"' * 900_000, " ", ""),
    "backslashes without an end": lambda: filled('{"format": 1, "x": "', "\\", ""),
    "half characters": lambda: filled('{"format": 1, "x": [""', ', "\\ud800"', "]}"),
    "half characters in one text": lambda: filled('{"format": 1, "x": "', "\\ud800", '"}'),
    "whole characters in halves": lambda: filled('{"format": 1, "x": "', "\\ud83d\\ude00", '"}'),
    "quotes": lambda: filled("", '"', ""),
    "digits": lambda: filled('{"format": 1, "x": ', "9", "}"),
    "digits after the point": lambda: filled('{"format": 1, "x": 0.', "9", "}"),
    "digits of a format": lambda: filled('{"format": ', "9", "}"),
    "digits of an exponent": lambda: filled('{"format": 1, "x": 1e', "9", "}"),
    "long numbers": lambda: filled('{"format": 1, "x": [0', "," + "9" * 4_000, "]}"),
    "open brackets": lambda: filled("", "[", ""),
    "open objects": lambda: filled("", '{"a":', ""),
    "closed brackets": lambda: filled("", "]", ""),
    "empty lists": lambda: filled('{"format": 1, "x": [[]', ",[]", "]}"),
    "some empty lists": lambda: filled('{"format": 1, "x": [[]' + ",[]" * 190_000, " ", "]}"),
    "brackets within the depth": lambda: filled('{"format": 1, "x": [0', "," + "[" * 40 + "]" * 40, "]}"),
    "empty routines": lambda: filled(_FILE + "[{}", ",{}", "]}"),
    "some empty routines": lambda: filled(_FILE + "[{}" + ",{}" * 19_000, " ", "]}"),
    "steps": lambda: filled(_FILE + '[{"id": "m", "name": "M", "steps": [{}', ",{}", "]}]}"),
    "steps of no pose": lambda: filled(_FILE + '[{"steps": [{"pose": "a"}', ',{"pose":"a"}', "]}]}"),
    "some steps of no pose": lambda: filled(
        _FILE + '[{"steps": [{"pose": "a"}' + ',{"pose":"a"}' * 190_000, " ", "]}]}"
    ),
    "zeros": lambda: filled('{"format": 1, "x": [0', ",0", "]}"),
    "names in an object": lambda: numbered('{"format": 1, "x": {', '"#":0', "}}"),
    "long names in an object": lambda: numbered('{"format": 1, "x": {', '"long#":0', "}}"),
    "fields": lambda: numbered('{"format": 1, ', '"long#":0', "}"),
    "one name again and again": lambda: filled('{"format": 1', ',"some name":0', "}"),
    "names twice in many objects": lambda: filled('{"format": 1, "x": [{}', ',{"name":0,"name":0}', "]}"),
    "empty lines": lambda: filled('{"format": 1, ', "\n", '"oops": 0}'),
    "empty lines before a fault": lambda: filled('{"format": 1, ', "\n", "oops}"),
    "routines": lambda: numbered(_FILE + "[", '{"id":"r#","name":"M","steps":[{"pose":"plank"}]}', "]}"),
    "routines with one id": lambda: filled(
        _FILE + '[{"id":"r"}', ',{"id":"r","name":"M","steps":[{"pose":"plank"}]}', "]}"
    ),
    "zero bytes": lambda: filled("", "\x00", ""),
    "commas": lambda: filled('{"format": 1, "x": [0', ",", "]}"),
}


def as_history(text: str) -> str:
    """The same where a history is expected: what is in it stands among the sessions and days."""
    text = text.replace('"format": 1', '"kind": "backchime-history", "format": 1', 1)
    return text.replace('"routines"', '"sessions"', 1).replace('"x"', '"days"', 1)

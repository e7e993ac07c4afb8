"""What the changelog tells of each release, for those who list it elsewhere."""

import re
from datetime import UTC, datetime

from making.project import TOP, last_change

_RELEASE = re.compile(r"^## \[?(\d+\.\d+\.\d+\w*)\b(?:.*?(\d{4}-\d\d-\d\d))?.*$", re.MULTILINE)
_ITEM = re.compile(r"^[-*] (.+(?:\n  .+)*)", re.MULTILINE)
_MARKUP = re.compile(r"\[([^\]]+)\]\([^)]*\)|[`*]")

Release = tuple[str, int, list[str]]  # version, the second it came out, what is new


def news(version: str) -> list[Release]:
    """The releases up to this one, newest first; one not out yet bears the last change's moment."""
    file = TOP / "CHANGELOG.md"
    told = releases(file.read_text("utf-8")) if file.is_file() else []
    if version not in {number for number, _, _ in told}:
        told.insert(0, (version, last_change(), []))
    return told


def releases(changelog: str) -> list[Release]:
    """The releases that a changelog tells of."""
    heads = list(_RELEASE.finditer(changelog))
    found: list[Release] = []
    for head, following in zip(heads, [*heads[1:], None], strict=True):
        text = changelog[head.end() : following.start() if following else len(changelog)]
        items = [_MARKUP.sub(r"\1", " ".join(item.split())) for item in _ITEM.findall(text)]
        day = datetime.fromisoformat(head[2]).replace(tzinfo=UTC) if head[2] else None
        found.append((head[1], int(day.timestamp()) if day else last_change(), items))
    return found

"""One text that is to be translated."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Message:
    """A text with the context it is looked up in; `plural` where its form follows a number, %n.

    `note` is a word to the translator and `place` where the text was found: `ui/words.py, line 12`.
    """

    context: str
    source: str
    plural: bool = False
    note: str = ""
    place: str = ""

    @property
    def key(self) -> tuple[str, str]:
        """What makes it one text."""
        return self.context, self.source


def merged(messages: list[Message]) -> tuple[Message, ...]:
    """Each text once, by context, in the order in which they are found; the first note and place count."""
    kept: dict[tuple[str, str], Message] = {}
    for message in messages:
        kept.setdefault(message.key, message)
    return tuple(sorted(kept.values(), key=lambda message: message.context))

"""Sentences for a person from where no window is: in English, and ready to be said in another language."""

from collections.abc import Mapping


class Sentence(str):
    """An English sentence that knows its `pattern` and the `fields` it was made with.

    To everybody who needs no other language it is a text like any other.
    """

    __slots__ = ("fields", "pattern")

    pattern: str
    fields: Mapping[str, object]

    def with_field(self, name: str, value: object) -> "Sentence":
        """The same sentence with something else in one place."""
        return _made(self.pattern, {**self.fields, name: value})


def sentence(pattern: str, **fields: object) -> Sentence:
    """The pattern with its {places} filled in; the translation tools find it where it is written out."""
    return _made(pattern, fields)


def _made(pattern: str, fields: Mapping[str, object]) -> Sentence:
    made = Sentence(pattern.format(**fields) if fields else pattern)
    made.pattern, made.fields = pattern, fields
    return made

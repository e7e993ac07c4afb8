"""Sentences for a person from where no window is: in English, and ready to be said in another language."""

from collections.abc import Mapping


class Sentence(str):
    """An English sentence that knows its `pattern` and the `fields` it was made with.

    Where its form follows a number, `number` is it and %n its place in the pattern.
    To everybody who needs no other language it is a text like any other.
    """

    __slots__ = ("fields", "number", "pattern", "single")

    pattern: str
    fields: Mapping[str, object]
    number: int | None
    single: str

    def with_field(self, name: str, value: object) -> "Sentence":
        """The same sentence with something else in one place."""
        return _made(self.pattern, {**self.fields, name: value}, self.number, self.single)


def sentence(pattern: str, **fields: object) -> Sentence:
    """The pattern with its {places} filled in; the translation tools find it where it is written out."""
    return _made(pattern, fields)


def counted(count: int, pattern: str, *, single: str, **fields: object) -> Sentence:
    """The same with a number for %n; `single` is the English for one. Each language has its own forms."""
    return _made(pattern, fields, count, single)


def _made(pattern: str, fields: Mapping[str, object], count: int | None = None, single: str = "") -> Sentence:
    english = pattern if count is None else (single if count == 1 else pattern).replace("%n", str(count))
    made = Sentence(english.format(**fields) if fields else english)
    made.pattern, made.fields, made.number, made.single = pattern, fields, count, single
    return made

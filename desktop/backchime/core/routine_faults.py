"""What is wrong in a routine file, said so that a person can mend it."""

import json
from functools import lru_cache

from msgspec import Struct

from backchime.core.field_check import FieldFault, Path, brief
from backchime.core.sentence import sentence

_JSON_WORDS = {
    "Expecting ',' delimiter": sentence("A comma seems to be missing before this place."),
    "Expecting ':' delimiter": sentence("A colon seems to be missing between a name and its value."),
    "Expecting property name enclosed in double quotes": sentence(
        'A name in double quotes ("…") should stand here. Is there a comma too many before it?'
    ),
    "Expecting value": sentence(
        "A value should stand here. Is there a comma too many, or a word without quotes?"
    ),
    "Illegal trailing comma before end of object": sentence("There is a comma too many before this place."),
    "Illegal trailing comma before end of array": sentence("There is a comma too many before this place."),
    "Extra data": sentence("Something stands after the end. Is there a bracket too many?"),
    "Unterminated string starting at": sentence("The closing quotation mark of this text is missing."),
    "Invalid control character at": sentence(
        "This text goes over the end of its line. Is a quotation mark missing?"
    ),
}


class Fault(Struct, frozen=True):
    """One fault of a routine file.

    `sentence` says what is wrong and `hint` how to mend it. Where it stands: the `line` (from 1) if it is
    known, the id of the `pose` or `routine`, the `step` (from 1) and the `field`; `says` is what the file has
    and `must_be` what it should be. What does not apply is empty or None.
    """

    sentence: str
    hint: str = ""
    line: int | None = None
    pose: str = ""
    routine: str = ""
    step: int | None = None
    field: str = ""
    says: str = ""
    must_be: str = ""

    def __str__(self) -> str:
        places = (
            f"line {self.line}" if self.line else "",
            f'pose "{self.pose}"' if self.pose else "",
            f'routine "{self.routine}"' if self.routine else "",
            f"step {self.step}" if self.step else "",
        )
        where = ", ".join(place for place in places if place)
        return f"{where}: {self.sentence} {self.hint}".removeprefix(": ").rstrip()


class Finding(Struct, frozen=True):
    """A fault at a path of the decoded file, before its line is known."""

    path: Path
    sentence: str
    hint: str = ""
    says: str = ""
    must_be: str = ""


def finding_of(fault: FieldFault) -> Finding:
    """The words for a field that is wrong, missing or unknown."""
    name = _field_name(fault.path)
    if fault.unknown:
        return Finding(
            fault.path,
            sentence("{name} is not a field here.", name=name),
            suggestion(brief(str(fault.path[-1])), fault.known),
            fault.says,
        )
    if fault.missing:
        return Finding(
            fault.path,
            sentence("{name} is missing.", name=name),
            sentence("It must be {must_be}.", must_be=fault.must_be),
            must_be=fault.must_be,
        )
    wrong = sentence(
        "{name} must be {must_be}. It says {says}.", name=name, must_be=fault.must_be, says=fault.says
    )
    return Finding(fault.path, wrong, _write_instead(fault), fault.says, fault.must_be)


@lru_cache(maxsize=256)
def suggestion(word: str, known: tuple[str, ...]) -> str:
    """A guess at what was meant by `word`, or a few of the words that are `known`."""
    import difflib  # only faults need it, and few files have any

    close = difflib.get_close_matches(word, known, n=1, cutoff=0.6)
    if close:
        return sentence('Did you mean "{word}"?', word=close[0])
    names = ", ".join(known[:12])
    if len(known) > 12:
        return sentence("Known here: {names}…", names=names)
    return sentence("Known here: {names}.", names=names)


def json_fault(error: json.JSONDecodeError) -> Fault:
    """The words for a text that is not JSON."""
    if not error.doc.strip():
        return Fault(
            sentence("The file is empty."),
            sentence("Write {start} and go on from there.", start='{"format": 1, "routines": []}'),
            line=1,
        )
    hint = _JSON_WORDS.get(error.msg, error.msg + ".")
    unread = sentence("From column {column} on, the file cannot be read as JSON.", column=error.colno)
    return Fault(unread, hint, line=error.lineno)


def _field_name(path: Path) -> str:
    """How a sentence names the field at `path`: an entry of a list by its number."""
    names = [part for part in path if isinstance(part, str)]
    last = path[-1]
    if isinstance(last, int):
        return sentence('Entry {number} of "{list}"', number=last + 1, list=brief(names[-1]))
    return f'"{brief(last)}"'


def _write_instead(fault: FieldFault) -> str:
    unquoted = fault.says.strip('"')
    if fault.must_be.startswith("a whole number") and unquoted.isdecimal() and unquoted != fault.says:
        return sentence("Write {number} without quotes.", number=unquoted)
    if fault.must_be == "true or false":
        return sentence("Write true or false without quotes.")
    return ""

"""What the app asks a person about their holds and their plan: why, what, and the answers there are."""

from enum import StrEnum

from msgspec import Struct


class Answer(StrEnum):
    """What the person can say. Nothing is done unless they say `DO_IT`."""

    DO_IT = "do-it"
    KEEP = "keep"
    NEVER = "never"


class Asked(Struct, frozen=True):
    """One question: what it is about, why it comes, what is asked, and the answers with their words.

    `question` is empty where there is something to read and nothing to decide.
    """

    about: str
    reason: str
    question: str
    answers: tuple[tuple[Answer, str], ...]

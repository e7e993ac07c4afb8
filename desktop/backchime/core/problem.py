"""The one error that a person is meant to read: what happened, and what to do about it."""

from msgspec import Struct


class Problem(Struct, frozen=True):
    """A fault of the world, told to the person.

    `summary` says in one sentence what happened, `advice` in one what to do or what goes on regardless;
    `cause` is for the log only. Two problems with the same summary are shown as one.
    """

    summary: str
    advice: str = ""
    cause: str = ""

    def __str__(self) -> str:
        return f"{self.summary} {self.advice}".strip()

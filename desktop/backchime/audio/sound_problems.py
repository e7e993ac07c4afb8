"""What a person reads when there is no sound, and who is told."""

import logging
from collections.abc import Callable

from backchime.core.problem import Problem
from backchime.core.sentence import sentence

_log = logging.getLogger(__name__)


def no_output(cause: str) -> Problem:
    """There is nothing to play on, or it went away."""
    return Problem(
        sentence("No sound output found."), sentence("Sessions will flash the screen edge instead."), cause
    )


def no_library(cause: str) -> Problem:
    """The app runs without what plays sounds."""
    advice = sentence(
        "Install simpleaudio-patched to hear the chimes. Sessions will flash the screen edge instead."
    )
    return Problem(sentence("The sound library simpleaudio is not installed."), advice, cause)


def no_answer(cause: str) -> Problem:
    """The helper or the sound server hangs or has died; both come back by themselves or are brought back."""
    advice = sentence("Sessions will flash the screen edge instead. It is being started again.")
    return Problem(sentence("The sound does not answer."), advice, cause)


def unreadable_chimes(cause: str) -> Problem:
    """Files that ship with the app are missing or damaged."""
    advice = sentence("Installing Backchime again brings them back.")
    return Problem(sentence("Some chimes cannot be played."), advice, cause)


class ProblemTold:
    """The problem there is with the sound, and who is told whenever it becomes another."""

    def __init__(self) -> None:
        """There is none, and nobody watches."""
        self._problem: Problem | None = None
        self._changed: Callable[[Problem | None], None] | None = None

    def watch(self, changed: Callable[[Problem | None], None]) -> None:
        """Tells `changed` a problem there is already, and from now on every change."""
        self._changed = changed
        if self._problem is not None:
            changed(self._problem)

    def tell(self, problem: Problem | None) -> None:
        """From now on there is this one, or none."""
        before, self._problem = self._problem, problem
        if problem is not None and problem != before:
            _log.warning("%s (%s)", problem.summary, problem.cause)
        changed = (problem and problem.summary) != (before and before.summary)
        if changed and self._changed is not None:
            self._changed(problem)

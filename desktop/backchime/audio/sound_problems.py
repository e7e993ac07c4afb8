"""What a person reads when there is no sound."""

from backchime.core.problem import Problem
from backchime.core.sentence import sentence


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

"""What a person reads when there is no sound."""

from backchime.core.problem import Problem

FLASH_INSTEAD = "Sessions will flash the screen edge instead."


def no_output(cause: str) -> Problem:
    """There is nothing to play on, or it went away."""
    return Problem("No sound output found.", FLASH_INSTEAD, cause)


def no_library(cause: str) -> Problem:
    """The app runs without what plays sounds."""
    advice = f"Install simpleaudio-patched to hear the chimes. {FLASH_INSTEAD}"
    return Problem("The sound library simpleaudio is not installed.", advice, cause)


def no_answer(cause: str) -> Problem:
    """The helper or the sound server hangs or has died; both come back by themselves or are brought back."""
    return Problem("The sound does not answer.", f"{FLASH_INSTEAD} It is being started again.", cause)


def unreadable_chimes(cause: str) -> Problem:
    """Files that ship with the app are missing or damaged."""
    return Problem("Some chimes cannot be played.", "Installing Backchime again brings them back.", cause)

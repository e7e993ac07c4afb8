"""What a teacher says between the poses: short, calm, and without a promise about anybody's health."""

from __future__ import annotations

from typing import Final

BEGIN: Final = (
    "Get ready.",
    "Get back into position.",
    "Find your place.",
    "Make yourself comfortable.",
    "Close your eyes if you like.",
    "Let us begin.",
    "Today:",
    "First pose:",
    "Listen for the chime.",
    "Warm-up done.",
)
MOVE: Final = (
    "Next pose.",
    "Next:",
    "Now:",
    "Last pose:",
    "This is the last pose.",
    "Take your time.",
    "Move slowly.",
    "Settle in.",
    "Stay where you are.",
    "Come out of the pose slowly.",
    "Ease out slowly.",
    "Rest for a moment.",
)
SIDES: Final = (
    "Left side.",
    "Right side.",
    "Both sides.",
    "Left side first.",
    "Right side first.",
    "Now the left side.",
    "Now the right side.",
    "Now both sides.",
    "Switch sides.",
    "Switch to the left.",
    "Switch to the right.",
    "Change sides slowly.",
    "Same pose, other side.",
    "Left means",
    "Right means",
)
HOLD: Final = (
    "Hold.",
    "Hold here.",
    "Half way.",
    "Half way. Soften your jaw.",
    "A few breaths more.",
    "Let go.",
    "Rest.",
    "Once more.",
    "The last time.",
    "Soften your jaw.",
    "Soften your face.",
    "Let your hands rest.",
    "Let the floor hold you.",
    "Ease off if you need to.",
    "Only as far as feels easy.",
    "Stop if something feels wrong.",
)
BREATH: Final = (
    "Breathe in.",
    "Breathe out.",
    "Breathe slowly.",
    "Keep breathing.",
    "Slow breath in.",
    "Long breath out.",
    "Three slow breaths.",
    "Let the breath come and go.",
    "Breathe. Nothing to rush.",
)
CONTROL: Final = (
    "Paused.",
    "Still paused.",
    "Carry on.",
    "Carry on when you are ready.",
    "Five seconds more.",
    "Five seconds less.",
    "Ten seconds more.",
    "Ten seconds less.",
    "Moving on.",
    "One pose back.",
    "This hold again.",
    "The voice is on.",
    "The voice is off.",
    "Sound check. Can you hear this?",
)
END: Final = (
    "That was the last pose.",
    "Session done.",
    "Well done.",
    "Well done. Notice how your back feels.",
    "Stay and rest as long as you like.",
    "Roll slowly onto one side, and stay there for a moment.",
    "When you are ready, push yourself up with your hands.",
    "Bring your hands under your shoulders, and push up slowly.",
    "Open your eyes when you are ready.",
    "Stopped. Ease out of the pose slowly.",
    "You listened to your back. That counts.",
)
UNDER_TWENTY: Final = (
    "one",
    "two",
    "three",
    "four",
    "five",
    "six",
    "seven",
    "eight",
    "nine",
    "ten",
    "eleven",
    "twelve",
    "thirteen",
    "fourteen",
    "fifteen",
    "sixteen",
    "seventeen",
    "eighteen",
    "nineteen",
    "twenty",
)
NUMBERS: Final = (*UNDER_TWENTY, "thirty", "forty", "fifty", "sixty")
LENGTH_WORDS: Final = ("second", "seconds", "minute", "minutes", "one minute", "half a minute", "left", "of")
MOST_REPETITIONS: Final = 6  # the most holds in a row that a shipped routine asks for


def length(seconds: int) -> str:
    """A length as the app writes it for screen readers: `45 seconds`, `1 minute 30 seconds`."""
    minutes, rest = divmod(seconds, 60)
    parts = [f"{minutes} minute{'' if minutes == 1 else 's'}"] if minutes else []
    if rest or not minutes:
        parts.append(f"{rest} second{'' if rest == 1 else 's'}")
    return " ".join(parts)


# Holds go in steps of 5 s up to a minute; longer ones are rests, of quarter minutes and then of whole ones.
SPOKEN_SECONDS: Final = (*range(5, 60, 5), *range(60, 120, 15), *range(120, 360, 60))
LENGTHS: Final = tuple(length(seconds) for seconds in SPOKEN_SECONDS)
HOLDS_FOR: Final = tuple(f"Hold for {text}." for text in LENGTHS)
REPETITIONS: Final = tuple(
    f"{number} of {count}" for count in range(2, MOST_REPETITIONS + 1) for number in range(1, count + 1)
)
VOCABULARY: Final = (
    *BEGIN,
    *MOVE,
    *SIDES,
    *HOLD,
    *BREATH,
    *CONTROL,
    *END,
    *NUMBERS,
    *LENGTH_WORDS,
    *HOLDS_FOR,
    *LENGTHS,
    *REPETITIONS,
)

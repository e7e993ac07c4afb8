"""How durations and numbers of holds are written and said, the same on every page."""

from PySide6.QtCore import QCoreApplication, QLocale

translate = QCoreApplication.translate


def minutes(seconds: float) -> str:
    """A length to the nearest minute, at least one: `10 min`."""
    return translate("Words", "%n min", None, _whole_minutes(seconds))


def clock(seconds: float) -> str:
    """A length to the second: `9:40`, or `1:02:05` from an hour on."""
    left = round(seconds)
    hours, rest = divmod(left, 3600)
    if hours:
        return f"{hours}:{rest // 60:02}:{rest % 60:02}"
    return f"{rest // 60}:{rest % 60:02}"


def hold_length(seconds: float) -> str:
    """One hold's length: `30 s`, `1 min`, `1:30 min`."""
    left = round(seconds)
    if left < 60:
        return translate("Words", "%n s", None, left)
    if left % 60 == 0:
        return minutes(left)
    return translate("Words", "{clock} min").format(clock=clock(left))


def holds(count: int) -> str:
    """A number of holds: `11 holds`."""
    return translate("Words", "%n holds", None, count)


def spoken_minutes(seconds: float) -> str:
    """A length to the nearest minute in full words, for screen readers: `10 minutes`."""
    return translate("Words", "%n minutes", None, _whole_minutes(seconds))


def spoken_seconds(seconds: float) -> str:
    """A length to the second in full words, for screen readers: `1 minute 30 seconds`."""
    left = round(seconds)
    parts = [spoken_minutes(left - left % 60)] if left >= 60 else []
    rest = left % 60
    if rest or not parts:
        parts.append(translate("Words", "%n seconds", None, rest))
    return " ".join(parts)


def spoken_milliseconds(milliseconds: int) -> str:
    """A short length in full words, for screen readers: `200 milliseconds`."""
    return translate("Words", "%n milliseconds", None, milliseconds)


def factor(value: float) -> str:
    """How much longer or shorter: `0.5×`."""
    return translate("Words", "{factor}×").format(factor=number(value))


def number(value: float) -> str:
    """A number as one writes it where the person lives: `0.5`, `0,5`."""
    return QLocale().toString(float(value), "g")


def _whole_minutes(seconds: float) -> int:
    return max(1, int(seconds / 60 + 0.5))

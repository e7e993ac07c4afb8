"""Every number of the rule by which holds grow, in words, in the groups in which the settings show them."""

from enum import StrEnum

from msgspec import Struct
from PySide6.QtCore import QCoreApplication

from backchime.ui import words

translate = QCoreApplication.translate


class Unit(StrEnum):
    """What a number counts. `PLAIN` says itself in the number's name: days, sessions, a rating."""

    SECONDS = "seconds"
    PERCENT = "percent"
    PLAIN = "plain"


class NumberWords(Struct, frozen=True):
    """One number by its name in `ProgressionNumbers`: what it is called, and what it counts."""

    name: str
    words: str
    unit: Unit = Unit.PLAIN


class NumberGroup(Struct, frozen=True):
    """Numbers that belong together, below one heading."""

    heading: str
    numbers: tuple[NumberWords, ...]


def number_groups() -> tuple[NumberGroup, ...]:
    """All numbers, each once, as `docs/progression.md` tells them."""
    return (
        NumberGroup(translate("GrowthWords", "How long holds are"), _lengths()),
        NumberGroup(translate("GrowthWords", "One step longer"), _steps()),
        NumberGroup(translate("GrowthWords", "When a step may come"), _times()),
        NumberGroup(translate("GrowthWords", "What a step needs"), _needs()),
        NumberGroup(translate("GrowthWords", "Pain: green, amber, red"), _pain()),
        NumberGroup(translate("GrowthWords", "One step shorter, and back"), _shorter()),
        NumberGroup(translate("GrowthWords", "After a flare-up and days off, and in light weeks"), _breaks()),
    )


def suffix(unit: Unit) -> str:
    """What stands behind the number."""
    match unit:
        case Unit.SECONDS:
            return translate("GrowthWords", " s")
        case Unit.PERCENT:
            return translate("GrowthWords", " %")
        case Unit.PLAIN:
            return ""


def in_full(value: int, unit: Unit) -> str:
    """A number in full words, for screen readers."""
    match unit:
        case Unit.SECONDS:
            return words.spoken_seconds(value)
        case Unit.PERCENT:
            return translate("GrowthWords", "{number} percent").format(number=value)
        case Unit.PLAIN:
            return str(value)


def limits_in_words(least: int, most: int, usual: int) -> str:
    """How far a number goes, and what it usually is."""
    return translate("GrowthWords", "From {least} to {most}, usually {usual}").format(
        least=least, most=most, usual=usual
    )


def _lengths() -> tuple[NumberWords, ...]:
    seconds = Unit.SECONDS
    return (
        NumberWords("starter_seconds", translate("GrowthWords", "First core hold"), seconds),
        NumberWords("stretch_start_seconds", translate("GrowthWords", "First stretch hold"), seconds),
        NumberWords("shortest_seconds", translate("GrowthWords", "Shortest hold"), seconds),
        NumberWords("core_longest_seconds", translate("GrowthWords", "Longest core hold"), seconds),
        NumberWords("side_plank_longest_seconds", translate("GrowthWords", "Longest side plank"), seconds),
        NumberWords("stretch_longest_seconds", translate("GrowthWords", "Longest stretch hold"), seconds),
        NumberWords("big_three_highest_level", translate("GrowthWords", "Highest level of the big three")),
    )


def _steps() -> tuple[NumberWords, ...]:
    seconds = Unit.SECONDS
    return (
        NumberWords("step_seconds", translate("GrowthWords", "One step of a core hold"), seconds),
        NumberWords("middle_step_below_seconds", translate("GrowthWords", "Smaller steps below"), seconds),
        NumberWords("middle_step_seconds", translate("GrowthWords", "One smaller step"), seconds),
        NumberWords("small_step_below_seconds", translate("GrowthWords", "Smallest steps below"), seconds),
        NumberWords("small_step_seconds", translate("GrowthWords", "One smallest step"), seconds),
        NumberWords("stretch_step_seconds", translate("GrowthWords", "One step of a stretch hold"), seconds),
    )


def _times() -> tuple[NumberWords, ...]:
    return (
        NumberWords("days_between_steps", translate("GrowthWords", "Days between two steps")),
        NumberWords(
            "big_three_days_between_steps",
            translate("GrowthWords", "Days between two levels of the big three"),
        ),
        NumberWords("first_days_without_step", translate("GrowthWords", "Days without a step at the start")),
        NumberWords("strands_per_week", translate("GrowthWords", "Kinds of holds that may grow in 7 days")),
        NumberWords("days_after_keeping", translate("GrowthWords", "Days without a step after Keep as is")),
    )


def _needs() -> tuple[NumberWords, ...]:
    return (
        NumberWords("window_days", translate("GrowthWords", "Days that are looked back on")),
        NumberWords("core_sessions", translate("GrowthWords", "Good sessions with the hold")),
        NumberWords("stretch_sessions", translate("GrowthWords", "Good sessions with stretches")),
        NumberWords(
            "attended_percent",
            translate("GrowthWords", "Good sessions, as a share of those planned"),
            Unit.PERCENT,
        ),
        NumberWords(
            "settled_answers", translate("GrowthWords", "Times your back had settled by the next day")
        ),
        NumberWords(
            "sessions_of_easy_effort", translate("GrowthWords", "Last sessions whose effort is looked at")
        ),
        NumberWords("easy_effort", translate("GrowthWords", "Highest effort in them, out of 10")),
    )


def _pain() -> tuple[NumberWords, ...]:
    return (
        NumberWords("green_pain", translate("GrowthWords", "Green: pain of up to")),
        NumberWords("green_rise", translate("GrowthWords", "Green: a rise of up to")),
        NumberWords("red_pain", translate("GrowthWords", "Red: pain from")),
        NumberWords("red_rise", translate("GrowthWords", "Red: a rise from")),
        NumberWords("careful_days", translate("GrowthWords", "Days in careful mode at the start")),
        NumberWords(
            "usual_level_days", translate("GrowthWords", "Daily numbers that make up your usual level")
        ),
        NumberWords("usual_level_most", translate("GrowthWords", "Highest usual level")),
        NumberWords(
            "usual_level_after_days", translate("GrowthWords", "Days before your usual level counts")
        ),
    )


def _shorter() -> tuple[NumberWords, ...]:
    return (
        NumberWords("red_effort", translate("GrowthWords", "Effort from which shorter is suggested")),
        NumberWords("red_stops", translate("GrowthWords", "Sessions stopped early that do the same")),
        NumberWords("red_stop_days", translate("GrowthWords", "Days within which they count")),
        NumberWords("down_percent", translate("GrowthWords", "The shorter hold, of the old"), Unit.PERCENT),
        NumberWords("greens_to_go_back", translate("GrowthWords", "Good sessions that bring the old back")),
    )


def _breaks() -> tuple[NumberWords, ...]:
    percent = Unit.PERCENT
    return (
        NumberWords(
            "flare_up_first_percent", translate("GrowthWords", "First holds after a flare-up"), percent
        ),
        NumberWords("flare_up_second_percent", translate("GrowthWords", "Then"), percent),
        NumberWords("gap_days", translate("GrowthWords", "Days off after which holds are shorter")),
        NumberWords("gap_percent", translate("GrowthWords", "Holds after these days off"), percent),
        NumberWords("long_gap_days", translate("GrowthWords", "More days off")),
        NumberWords("long_gap_percent", translate("GrowthWords", "Holds after more days off"), percent),
        NumberWords("restart_gap_days", translate("GrowthWords", "Days off after which holds begin anew")),
        NumberWords("light_week_every", translate("GrowthWords", "Weeks from one light week to the next")),
        NumberWords("light_week_percent", translate("GrowthWords", "Holds in a light week"), percent),
    )

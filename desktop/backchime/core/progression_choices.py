"""What a person has chosen for growing holds, out of their settings."""

from datetime import date

from backchime.core.progression_facts import Strand
from backchime.core.progression_numbers import ProgressionChoices, numbers_from
from backchime.core.settings import Settings

# How long core poses are held where the person has not said: as their routines have them.
ARTICLE_CORE_SECONDS, STARTER_CORE_SECONDS, STRETCH_SECONDS = 30, 15, 30


def choices_from(settings: Settings) -> ProgressionChoices:
    """The choices that the rule of growing holds asks for.

    Where the person has not said how long core poses are held, their routines decide: 15 seconds while the
    plan is the starter, else the article's 30.
    """
    numbers, _ = numbers_from(settings.progression_numbers)
    usual = STARTER_CORE_SECONDS if settings.plan == "starter" else ARTICLE_CORE_SECONDS
    suggested = {
        Strand.CORE: settings.suggest_core,
        Strand.STRETCH: settings.suggest_stretch,
        Strand.BIG_THREE: settings.suggest_big_three,
    }
    return ProgressionChoices(
        core_seconds=usual if settings.core_hold_seconds is None else settings.core_hold_seconds,
        stretch_seconds=settings.stretch_hold_seconds or STRETCH_SECONDS,
        big_three_level=settings.big_three_level,
        plan=settings.plan,
        suggested=frozenset(strand for strand, wanted in suggested.items() if wanted),
        careful=settings.careful,
        usual_is_higher=settings.usual_is_higher,
        numbers=numbers,
    )


def easier_strands(settings: Settings) -> frozenset[Strand]:
    """The strands that are practised in the easier version of their poses."""
    chosen = {
        Strand.CORE: settings.easier_core,
        Strand.STRETCH: settings.easier_stretch,
        Strand.BIG_THREE: settings.easier_big_three,
    }
    return frozenset(strand for strand, easier in chosen.items() if easier)


def size_setting(strand: Strand) -> str:
    """The setting that has the size of a strand."""
    return {
        Strand.CORE: "core_hold_seconds",
        Strand.STRETCH: "stretch_hold_seconds",
        Strand.BIG_THREE: "big_three_level",
    }[strand]


def setting_of(kind: str, strand: Strand) -> str:
    """The setting of a kind (`suggest`, `easier`) for a strand."""
    return f"{kind}_{strand.value.replace('-', '_')}"


def day_from(text: str) -> date | None:
    """A day of the settings, or None where there is none."""
    try:
        return date.fromisoformat(text) if text else None
    except ValueError:
        return None

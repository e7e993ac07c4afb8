"""What a person has chosen for growing holds, out of their settings."""

from collections.abc import Iterator, Mapping
from datetime import date

from backchime.core.progression import Suggestion
from backchime.core.progression_facts import Move, Strand
from backchime.core.progression_numbers import ProgressionChoices, numbers_from
from backchime.core.settings import Settings

# How long core poses are held where the person has not said: as their routines have them.
ARTICLE_CORE_SECONDS, STARTER_CORE_SECONDS, STRETCH_SECONDS = 30, 15, 30
SIDE_PLANKS = ("side-plank", "knee-side-plank")
SIDE_PLANK_LONGEST_SECONDS = 45  # by the poses themselves


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
        easier=easier_strands(settings),
        second_round=settings.second_round,
        keeps_starter=settings.keeps_starter,
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


def changes_by(suggestion: Suggestion, settings: Settings) -> Mapping[str, object]:
    """The settings that a suggestion changes once the person says yes, by their names."""
    strand = suggestion.strand
    changes: dict[str, object] = {size_setting(strand): suggestion.after}
    easier = setting_of("easier", strand)
    if suggestion.easier:
        changes[easier] = True
    if suggestion.move is Move.HARDER and strand in easier_strands(settings):
        changes[easier] = False
    elif strand is Strand.CORE:
        changes["second_round"] = suggestion.move is Move.HARDER
    side_planks = suggestion.side_plank_seconds
    if side_planks is not None and side_planks < min(suggestion.after, SIDE_PLANK_LONGEST_SECONDS):
        own = dict.fromkeys(SIDE_PLANKS, side_planks)
        changes["pose_hold_seconds"] = {**settings.pose_hold_seconds, **own}
    return changes


def own_changes(before: Settings, after: Settings) -> Iterator[tuple[Strand, int, int]]:
    """The strands whose size differs between two settings, each with both sizes."""
    old, new = choices_from(before), choices_from(after)
    return ((one, old.size(one), new.size(one)) for one in Strand if old.size(one) != new.size(one))


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

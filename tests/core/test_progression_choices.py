"""Facts about what a person has chosen for growing holds, as their settings say it."""

from datetime import date

import pytest
from backchime.core.progression import Suggestion
from backchime.core.progression_choices import (
    ARTICLE_CORE_SECONDS,
    STARTER_CORE_SECONDS,
    changes_by,
    choices_from,
    day_from,
    easier_strands,
    own_changes,
    setting_of,
    size_setting,
)
from backchime.core.progression_facts import Move, Strand
from backchime.core.progression_numbers import ProgressionChoices
from backchime.core.sentence import sentence
from backchime.core.settings import Settings, with_change
from backchime.places import SHIPPED_ROUTINES
from backchime.storage.routine_file import load_library


def test_who_has_chosen_nothing_has_the_usual_choices() -> None:
    assert choices_from(Settings()) == ProgressionChoices()


def test_the_starter_begins_at_its_own_fifteen_seconds_until_the_person_says() -> None:
    assert choices_from(Settings(plan="starter")).core_seconds == STARTER_CORE_SECONDS
    assert choices_from(Settings(plan="starter", core_hold_seconds=19)).core_seconds == 19


@pytest.mark.parametrize(
    ("routine", "seconds"), [("core-starter", STARTER_CORE_SECONDS), ("daily-combined", ARTICLE_CORE_SECONDS)]
)
def test_where_nothing_is_chosen_the_routines_are_as_long_as_is_said(routine: str, seconds: int) -> None:
    library = load_library(SHIPPED_ROUTINES, None).library
    held = {
        step.hold_seconds or step.pose.hold_seconds
        for step in library.routines[routine].steps
        if step.pose.group == "core"
    }
    assert held == {seconds}


def test_what_is_chosen_comes_through() -> None:
    settings = Settings(
        stretch_hold_seconds=40,
        big_three_level=2,
        suggest_core=False,
        suggest_stretch=True,
        careful=True,
        usual_is_higher=True,
        progression_numbers={"core_sessions": 5},
    )
    choices = choices_from(settings)
    assert (choices.stretch_seconds, choices.big_three_level) == (40, 2)
    assert choices.suggested == {Strand.STRETCH, Strand.BIG_THREE}
    assert (choices.careful, choices.usual_is_higher, choices.numbers.core_sessions) == (True, True, 5)


@pytest.mark.parametrize("strand", Strand)
def test_every_strand_has_its_settings(strand: Strand) -> None:
    assert choices_from(with_change(Settings(), size_setting(strand), 3)).size(strand) == 3
    easier = with_change(Settings(), setting_of("easier", strand), True)
    assert easier_strands(easier) == {strand}
    suggested = with_change(
        Settings(suggest_core=False, suggest_big_three=False), setting_of("suggest", strand), True
    )
    assert choices_from(suggested).suggested == {strand}


def test_own_changes_are_told_with_both_sizes() -> None:
    before, after = Settings(), Settings(core_hold_seconds=40, big_three_level=2)
    assert list(own_changes(before, after)) == [(Strand.CORE, 30, 40), (Strand.BIG_THREE, 1, 2)]
    assert list(own_changes(after, after)) == []


@pytest.mark.parametrize("strand", Strand)
def test_a_harder_version_ends_the_easier_one_first(strand: Strand) -> None:
    harder = Suggestion(strand, Move.HARDER, 30, 30, sentence("Now harder."))
    easier = setting_of("easier", strand)
    assert changes_by(harder, with_change(Settings(), easier, True))[easier] is False
    changes = changes_by(harder, Settings())
    assert easier not in changes
    assert ("second_round" in changes) is (strand is Strand.CORE)


def test_plan_versions_and_what_was_declined_come_through() -> None:
    settings = Settings(plan="every-day", easier_stretch=True, second_round=True, keeps_starter=True)
    choices = choices_from(settings)
    assert choices.plan == "every-day"
    assert choices.easier == {Strand.STRETCH}
    assert (choices.second_round, choices.keeps_starter) == (True, True)


@pytest.mark.parametrize(
    ("text", "day"), [("2026-06-01", date(2026, 6, 1)), ("", None), ("2026-99-99", None), ("soon", None)]
)
def test_a_day_is_read_where_there_is_one(text: str, day: date | None) -> None:
    assert day_from(text) == day

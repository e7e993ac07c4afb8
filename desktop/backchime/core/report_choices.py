"""What a person wants on their report: of which days, which parts, and the words that no record has."""

from collections.abc import Mapping
from datetime import date, timedelta
from enum import StrEnum
from typing import Annotated, Literal

from msgspec import Meta, Struct, convert
from msgspec.structs import asdict, replace

from backchime.core.field_check import FieldFault, check_fields

ReportSpan = Literal["4-weeks", "12-weeks", "year", "all"]
SPAN_DAYS: Mapping[ReportSpan, int] = {"4-weeks": 28, "12-weeks": 84, "year": 365}
Words = Annotated[str, Meta(max_length=5_000)]


class Block(StrEnum):
    """A part of the page that can be left out."""

    WORDS = "words"
    PAIN = "pain"
    SPELLS = "spells"
    EXERCISE = "exercise"
    RESPONSE = "response"
    ACTIVITIES = "activities"
    ALSO = "also"
    MEDICINES = "medicines"
    QUESTIONS = "questions"


class BodyArea(StrEnum):
    """A part of the back view of the body; left and right are the person's own."""

    NECK = "neck"
    LEFT_SHOULDER = "left-shoulder"
    RIGHT_SHOULDER = "right-shoulder"
    UPPER_BACK = "upper-back"
    MIDDLE_BACK = "middle-back"
    LEFT_LOWER_BACK = "left-lower-back"
    RIGHT_LOWER_BACK = "right-lower-back"
    LEFT_BUTTOCK = "left-buttock"
    RIGHT_BUTTOCK = "right-buttock"
    LEFT_LEG = "left-leg"
    RIGHT_LEG = "right-leg"


class ReportChoices(Struct, frozen=True):
    """One person's choices. `left_out` are blocks, `areas` parts of the body where it hurts.

    Both are texts, so that what a later version knows is kept, and passed over.
    """

    span: ReportSpan = "12-weeks"
    left_out: tuple[str, ...] = ()
    name: Words = ""
    where: Words = ""
    areas: tuple[str, ...] = ()
    since_when: Words = ""
    goal: Words = ""
    medicines: Words = ""
    questions: Words = ""

    def shows(self, block: Block) -> bool:
        """Whether a block is on the page."""
        return block.value not in self.left_out

    def with_block(self, block: Block, shown: bool) -> "ReportChoices":
        """The same with a block on the page, or without it."""
        others = tuple(one for one in self.left_out if one != block.value)
        return replace(self, left_out=others if shown else (*others, block.value))

    def with_area(self, area: BodyArea, ticked: bool) -> "ReportChoices":
        """The same with a part of the body ticked, or not."""
        others = tuple(one for one in self.areas if one != area.value)
        return replace(self, areas=(*others, area.value) if ticked else others)

    def ticked(self) -> tuple[BodyArea, ...]:
        """The parts of the body that are ticked, from the top."""
        return tuple(area for area in BodyArea if area.value in self.areas)

    def since(self, today: date, first: date | None) -> date:
        """The first day of the report; `first` is the first of which anything is kept."""
        if self.span == "all":
            return min(first or today, today)
        return today - timedelta(days=SPAN_DAYS[self.span] - 1)


def report_choices_from(raw: Mapping[str, object]) -> tuple[ReportChoices, tuple[FieldFault, ...]]:
    """The choices of a decoded file, and what was wrong in it: that takes its default."""
    valid, faults = check_fields(raw, ReportChoices)
    return convert(valid, ReportChoices), tuple(fault for fault in faults if not fault.unknown)


def as_raw(choices: ReportChoices) -> dict[str, object]:
    """What differs from the defaults, for a file."""
    usual = asdict(ReportChoices())
    return {name: value for name, value in asdict(choices).items() if value != usual[name]}

"""What a person can choose: every setting with its limits, its default and its meaning."""

from collections.abc import Mapping
from typing import TYPE_CHECKING, Annotated, Literal

from msgspec import Meta, Struct, ValidationError, convert, field
from msgspec.structs import asdict, replace

from backchime.core.week_plan import PlanName

if TYPE_CHECKING:
    from backchime.core.field_check import FieldFault

LONGEST_NUMBER = 24
# Digits in groups, as people write them. Two digits are the least: 15 calls an ambulance in France.
NUMBER_PATTERN = r"^(\+?[0-9][0-9 ()\-]*[0-9])?$(?!\n)"
SHORTEST_HOLD_SECONDS = 3
LONGEST_HOLD_SECONDS = 600

FirstSide = Literal["left", "right", "alternate"]
Appearance = Literal["system", "light", "dark"]
Language = Literal["system", "en", "de", "es", "fr"]
TextPercent = Literal[100, 115, 130, 150]
Skin = Literal["fair", "tan", "brown", "deep"]
Hair = Literal["bun", "short", "curls"]
HairColor = Literal["black", "brown", "red", "grey"]
Outfit = Literal["orchard", "sea", "berry"]
ChimeSet = Literal["bells", "wood"]
Voice = Literal["off", "names", "instructions"]
HelpNumber = Annotated[
    str,
    Meta(
        max_length=LONGEST_NUMBER, pattern=NUMBER_PATTERN, extra={"must_be": "a telephone number, or empty"}
    ),
]
Day = Annotated[
    str,
    Meta(
        pattern=r"^(\d{4}-\d{2}-\d{2})?$",
        extra={"must_be": "a day such as 2026-11-25, or empty"},
    ),
]
HoldSeconds = Annotated[int, Meta(ge=SHORTEST_HOLD_SECONDS, le=LONGEST_HOLD_SECONDS)]


class Look(Struct, frozen=True):
    """What the person in the pictures looks like; the theme has the colours of every choice."""

    skin: Skin = "brown"
    hair: Hair = "bun"
    hair_color: HairColor = "black"
    outfit: Outfit = "orchard"


class Settings(Struct, frozen=True):
    """One person's choices. Hold times of None leave each pose its own usual hold."""

    core_hold_seconds: HoldSeconds | None = None
    stretch_hold_seconds: HoldSeconds | None = None
    pose_hold_seconds: Mapping[str, HoldSeconds] = field(default_factory=dict)
    get_ready_seconds: Annotated[int, Meta(ge=0, le=120)] = 5
    time_to_move: Annotated[float, Meta(ge=1, le=2, multiple_of=0.5)] = 1.0
    re_entry_seconds: Annotated[int, Meta(ge=0, le=30)] = 3
    first_side: FirstSide = "left"
    swap_tags: tuple[str, ...] = ()  # what a later version may know is kept, and passed over
    sound_on: bool = True
    volume: Annotated[int, Meta(ge=0, le=100)] = 80
    chime_set: ChimeSet = "bells"
    own_chimes: Mapping[str, str] = field(default_factory=dict)  # for each cue, the file that was chosen
    cue_volumes: Mapping[str, Annotated[int, Meta(ge=0, le=10)]] = field(
        default_factory=dict
    )  # 10 if not said
    voice: Voice = "off"
    voice_volume: Annotated[int, Meta(ge=0, le=10)] = 10
    speak_breath: bool = False
    keep_output_awake: bool = True
    output_lead_ms: Annotated[int, Meta(ge=0, le=2000)] = 0  # of each sound's start that the output swallows
    output_delay_ms: Annotated[int, Meta(ge=0, le=500)] = 0  # by which the output is late
    quiet_ending: bool = True
    check_in: bool = False  # whether to ask about pain before and after a session
    ask_effort: bool = True  # at the end of a session: beside the pain, or with the note
    ask_settled: bool = True  # the day after a session that was rated
    ask_activities: bool = True  # every two weeks, of whoever has named some
    passed_session: str = ""  # of which it was asked whether the back had settled, and passed over
    passed_activities: Day = ""  # the day on which rating them was passed over
    flash_edge: bool = False  # at every cue, also while there is sound
    language: Language = "system"
    safety_accepted: bool = False  # until then every start begins with the safety page
    appearance: Appearance = "system"
    text_percent: TextPercent = 100
    less_motion: bool | None = None  # as the system has it, until the person says
    more_contrast: bool | None = None  # likewise
    figure_skin: Skin = "brown"
    figure_hair: Hair = "bun"
    figure_hair_color: HairColor = "black"
    figure_outfit: Outfit = "orchard"
    show_where_felt: bool = True
    full_screen_sessions: bool = True
    keep_screen_on: bool = True  # while a session runs
    reminders_on: bool = False
    reminder_days: tuple[Annotated[int, Meta(ge=1, le=7)], ...] = (1, 2, 3, 4, 5)  # Monday is 1
    reminder_minute: Annotated[int, Meta(ge=0, le=1439)] = 18 * 60 + 30  # of the day
    emergency_number: HelpNumber = ""  # the person's own, in place of the usual one of their country
    advice_number: HelpNumber = ""
    reminders_skip_practised: bool = False  # no reminder on a day that has been practised on
    plan: PlanName = "week"
    keeps_starter: bool = False  # whether to go on to the full week was asked, and answered with no
    look_back_read: bool = False  # the line that everybody reads after the first weeks
    big_three_level: Annotated[int, Meta(ge=1, le=3)] = 1
    suggest_core: bool = True  # whether a longer or shorter hold may be suggested, for each strand
    suggest_big_three: bool = True
    suggest_stretch: bool = False
    easier_core: bool = False  # whether the easier version of its poses is in use, for each strand
    easier_big_three: bool = False
    easier_stretch: bool = False
    second_round: bool = False  # of the core holds, where they are as long as they get
    careful: bool | None = None  # in the first weeks only, until the person says
    usual_is_higher: bool = False
    progression_numbers: Mapping[str, int] = field(default_factory=dict)  # those that are not as usual
    flare_up_since: Day = ""  # it goes on from here until the person says that it is over
    away_since: Day = ""  # likewise
    window_place: str = ""

    @property
    def adapts_steps(self) -> bool:
        """Whether steps are practised in another way than their routine has them, apart from swaps."""
        return self.easier_core or self.easier_big_three or self.easier_stretch or self.second_round

    @property
    def sizes(self) -> tuple[object, ...]:
        """What the sizes of growing holds follow from."""
        return self.core_hold_seconds, self.stretch_hold_seconds, self.big_three_level, self.plan

    @property
    def look(self) -> Look:
        """The person in the pictures, as chosen."""
        return Look(self.figure_skin, self.figure_hair, self.figure_hair_color, self.figure_outfit)


def settings_from(raw: Mapping[str, object]) -> "tuple[Settings, tuple[FieldFault, ...]]":
    """The settings of a decoded file, and what was wrong in it.

    A wrong value takes its default and the rest lives. Unknown names are passed over: they may be a later
    version's.
    """
    settings, faults = _converted(raw)
    numbers, wrong = _checked_numbers(settings.progression_numbers)
    known = [fault for fault in faults if not fault.unknown]
    return replace(settings, progression_numbers=numbers), (*known, *wrong)


def _converted(raw: Mapping[str, object]) -> "tuple[Settings, list[FieldFault]]":
    """Where all is as it should be, as most often, nothing is looked at for itself."""
    try:
        return convert(raw, Settings), []
    except (ValidationError, UnicodeEncodeError):  # the latter for half of a character
        from backchime.core.field_check import check_fields

        valid, faults = check_fields(raw, Settings)
        return convert(valid, Settings), faults


def with_change(settings: Settings, name: str, value: object) -> Settings:
    """The settings with one of them changed. Raises `ValueError` for a name or value that may not be."""
    from backchime.core.field_check import check_fields

    valid, faults = check_fields({name: value}, Settings)
    if faults:
        raise ValueError(f"{name} must be {faults[0].must_be or 'a setting'}, not {faults[0].says}")
    changed = convert({**asdict(settings), **valid}, Settings)
    _, wrong = _checked_numbers(changed.progression_numbers)
    if wrong:
        raise ValueError(f"{'.'.join(map(str, wrong[0].path))} must be {wrong[0].must_be}")
    return changed


def _checked_numbers(chosen: Mapping[str, int]) -> "tuple[Mapping[str, int], tuple[FieldFault, ...]]":
    """The numbers within their limits, and what is wrong with the others; a later version's are kept."""
    if not chosen:
        return chosen, ()
    from backchime.core.field_check import check_fields
    from backchime.core.progression_numbers import ProgressionNumbers

    _, faults = check_fields(chosen, ProgressionNumbers, path=("progression_numbers",))
    wrong = tuple(fault for fault in faults if not fault.unknown)
    names = {fault.path[-1] for fault in wrong}
    return {name: value for name, value in chosen.items() if name not in names}, wrong

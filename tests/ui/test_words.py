"""Facts about how durations and numbers of holds are put into words."""

import pytest
from backchime.ui import words


@pytest.mark.parametrize(
    ("seconds", "said"), [(580, "10 min"), (172, "3 min"), (744, "12 min"), (30, "1 min"), (3, "1 min")]
)
def test_a_length_is_told_to_the_nearest_minute_and_never_as_none(seconds: float, said: str) -> None:
    assert words.minutes(seconds) == said


@pytest.mark.parametrize(
    ("seconds", "said"), [(580, "9:40"), (5, "0:05"), (59.6, "1:00"), (3725, "1:02:05"), (0, "0:00")]
)
def test_a_clock_counts_seconds_and_shows_hours_only_when_there_are_some(seconds: float, said: str) -> None:
    assert words.clock(seconds) == said


@pytest.mark.parametrize(("seconds", "said"), [(30, "30 s"), (60, "1 min"), (90, "1:30 min"), (120, "2 min")])
def test_a_hold_is_told_in_seconds_below_a_minute(seconds: float, said: str) -> None:
    assert words.hold_length(seconds) == said


def test_one_hold_is_one_hold() -> None:
    assert [words.holds(1), words.holds(11)] == ["1 hold", "11 holds"]


@pytest.mark.parametrize(
    ("seconds", "said"),
    [(1, "1 second"), (30, "30 seconds"), (60, "1 minute"), (90, "1 minute 30 seconds"), (0, "0 seconds")],
)
def test_screen_readers_get_full_words(seconds: float, said: str) -> None:
    assert words.spoken_seconds(seconds) == said


def test_a_factor_is_written_without_needless_zeros() -> None:
    assert [words.factor(0.5), words.factor(1.0), words.factor(1.25)] == ["0.5×", "1×", "1.25×"]

"""Where sounds land in a mix, and what it costs."""

import tracemalloc
from array import array
from mmap import mmap

import pytest
from backchime.audio.mixdown import RATE, Placed, decibel_gain, mix, scaled, spread, volume_gain
from hypothesis import given
from hypothesis import strategies as st

BEEP = array("h", [100, -200, 300])
AFTER = RATE // 10

levels = st.integers(-32_768, 32_767)
sounds = st.lists(
    st.builds(
        lambda offset, samples: placed_at(offset / RATE, array("h", samples)),
        st.integers(0, 60),
        st.lists(levels, max_size=30),
    ),
    max_size=6,
)


def placed_at(seconds: float, samples: "array[int]") -> Placed:
    return Placed(seconds, spread(samples, 1.0, 0.0))


def read(mixed: mmap) -> "array[int]":
    """The left channel, which is the same as the right one."""
    frames = array("h", bytes(mixed))
    assert frames[0::2] == frames[1::2]
    return frames[0::2]


@given(sounds)
def test_every_sample_is_the_sum_of_the_sounds_there_held_within_full_scale(placed: list[Placed]) -> None:
    end = max((round(sound.offset_seconds * RATE) + len(sound.frames) // 2 for sound in placed), default=0)
    expected = [0] * (end + AFTER)
    for sound in placed:
        for at, sample in enumerate(sound.frames[0::2], start=round(sound.offset_seconds * RATE)):
            expected[at] += sample
    if all(-32_768 <= sample <= 32_767 for sample in expected):
        assert read(mix(placed)).tolist() == expected


def test_a_sound_begins_at_its_sample() -> None:
    mixed = read(mix([placed_at(0.5, BEEP), placed_at(0.25, BEEP)]))
    assert mixed[12_000:12_003] == BEEP
    assert mixed[24_000:24_003] == BEEP
    assert sum(map(abs, mixed)) == 2 * sum(map(abs, BEEP))


def test_a_mix_ends_a_tenth_of_a_second_after_the_longest_ring_out() -> None:
    long = placed_at(0.0, array("h", [1] * RATE))
    assert len(read(mix([long, placed_at(0.5, BEEP)]))) == RATE + AFTER


def test_no_sounds_are_a_tenth_of_a_second_of_silence() -> None:
    assert read(mix([])).tolist() == [0] * AFTER


@pytest.mark.parametrize(("level", "full"), [(30_000, 32_767), (-30_000, -32_768)])
def test_what_is_too_loud_together_stops_at_full_scale(level: int, full: int) -> None:
    loud = array("h", [level] * 10)
    assert (
        read(mix([placed_at(0.0, loud), placed_at(5 / RATE, loud)]))[:15].tolist()
        == [level] * 5 + [full] * 5 + [level] * 5
    )


def test_a_sound_under_a_longer_one_leaves_its_tail_alone() -> None:
    tail = placed_at(0.0, array("h", [10] * 9))
    heard = read(mix([tail, placed_at(2 / RATE, BEEP)])).tolist()
    assert heard[:9] == [10, 10, 110, -190, 310, 10, 10, 10, 10]


def test_a_sound_before_the_beginning_is_refused() -> None:
    with pytest.raises(ValueError, match="before the mix"):
        mix([placed_at(-0.001, BEEP)])


def test_an_hour_of_silence_takes_no_working_memory() -> None:
    tracemalloc.start()
    mixed = mix([placed_at(0.0, BEEP), placed_at(3600.0, BEEP)])
    _, peak = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    assert len(mixed) == (3600 * RATE + len(BEEP) + AFTER) * 4
    assert peak < 1_000_000


def test_unchanged_loudness_copies_nothing() -> None:
    assert scaled(BEEP, 1.0) is BEEP


def test_a_gain_rounds_to_the_nearest_level() -> None:
    assert scaled(array("h", [3, -3, 5]), 0.5).tolist() == [2, -1, 3]


def test_a_gain_stops_at_full_scale() -> None:
    assert scaled(array("h", [20_000, -20_000]), 2.0).tolist() == [32_767, -32_768]


def test_volume_goes_from_silence_in_equal_steps_to_full() -> None:
    assert (volume_gain(0), volume_gain(100)) == (0.0, 1.0)
    steps = [volume_gain(volume + 1) / volume_gain(volume) for volume in range(1, 100)]
    assert steps == pytest.approx([decibel_gain(0.4)] * 99)


def test_half_volume_is_twenty_decibels_less() -> None:
    assert volume_gain(50) == pytest.approx(0.1)


def test_what_leans_to_a_side_is_softer_on_the_other() -> None:
    assert spread(BEEP, 1.0, 0.0).tolist() == [100, 100, -200, -200, 300, 300]
    assert spread(BEEP, 1.0, -1.0).tolist() == [100, 0, -200, 0, 300, 0]
    assert spread(BEEP, 0.5, 0.5).tolist() == [25, 50, -50, -100, 75, 150]

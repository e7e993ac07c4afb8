"""What is kept of the streams that were asked for."""

import pytest
from backchime.audio.chimes import Sound
from backchime.audio.streams_ahead import StreamsAhead
from backchime.core.timeline import CueKind


def sounds(*dues: float) -> tuple[Sound, ...]:
    return tuple(Sound(due, CueKind.TICK) for due in dues)


@pytest.fixture
def ahead() -> StreamsAhead:
    return StreamsAhead()


def test_numbers_are_given_once(ahead: StreamsAhead) -> None:
    numbers = [ahead.add(sounds(5.0), 0.0)]
    ahead.clear()
    numbers.append(ahead.add(sounds(5.0), 0.0))
    ahead.take_the_rest(0.0)
    numbers.append(ahead.add(sounds(5.0), 0.0))
    assert numbers == [1, 2, 3]


def test_the_rest_is_what_is_still_to_come_stream_by_stream(ahead: StreamsAhead) -> None:
    for stream in (sounds(1.0, 4.0), sounds(2.0), sounds(5.0, 6.0)):
        ahead.add(stream, 0.0)
    assert ahead.take_the_rest(3.0) == (sounds(4.0), sounds(5.0, 6.0))
    assert ahead.take_the_rest(3.0) == ()


def test_a_stream_is_forgotten_when_its_last_sound_is_over(ahead: StreamsAhead) -> None:
    first = ahead.add(sounds(1.0, 2.0), 0.0)
    ahead.add(sounds(9.0), 1.5)
    assert ahead.sounds_of(first) == sounds(1.0, 2.0)
    ahead.add(sounds(9.0), 2.0)
    assert ahead.sounds_of(first) == ()


def test_sounds_are_to_come_until_the_last_is_due(ahead: StreamsAhead) -> None:
    ahead.add(sounds(1.0, 2.0), 0.0)
    assert [ahead.any_to_come(now) for now in (0.0, 1.5, 2.0)] == [True, True, False]


def test_a_stream_begins_within_a_second_of_its_first_sound(ahead: StreamsAhead) -> None:
    ahead.add(sounds(5.0, 7.0), 0.0)
    assert [ahead.one_begins_about(now) for now in (3.9, 4.1, 5.9, 6.1)] == [False, True, True, False]


def test_a_stream_is_to_begin_with_the_first_sound_that_is_not_too_late(ahead: StreamsAhead) -> None:
    number = ahead.add(sounds(1.0, 5.0), 0.0)
    assert [ahead.begin_of(number, now) for now in (0.0, 1.2, 1.3, 6.0)] == [1.0, 1.2, 5.0, 6.0]

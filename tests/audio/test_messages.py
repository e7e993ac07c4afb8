"""The protocol between the window and its helper."""

import pytest
from backchime.audio.chimes import Sound
from backchime.audio.messages import (
    Answer,
    Dropped,
    Failed,
    LibraryMissing,
    MessageError,
    Play,
    Played,
    Probe,
    Probed,
    Ready,
    Request,
    SetVolume,
    SoundsUnreadable,
    Stop,
    UseSounds,
    as_line,
    read_answer,
    read_request,
)
from backchime.core.timeline import CueKind
from hypothesis import given
from hypothesis import strategies as st

numbers = st.integers(-(2**53), 2**53)
texts = st.text()
floats = st.floats(allow_nan=False, allow_infinity=False)
kinds = st.sampled_from(CueKind)
requests = st.one_of(
    st.builds(UseSounds, st.dictionaries(kinds, texts)),
    st.builds(SetVolume, numbers),
    st.builds(Play, numbers, st.lists(st.builds(Sound, floats, kinds, floats)).map(tuple)),
    st.builds(Stop),
    st.builds(Probe),
)
answers = st.one_of(
    st.builds(Ready, numbers),
    st.builds(LibraryMissing, texts),
    st.builds(SoundsUnreadable, texts),
    st.builds(Played, numbers, floats),
    st.builds(Dropped, numbers, numbers, numbers),
    st.builds(Failed, numbers, texts),
    st.builds(Probed, texts),
)


@given(requests)
def test_a_request_arrives_as_it_was_sent(request: Request) -> None:
    assert read_request(as_line(request)) == request


@given(answers)
def test_an_answer_arrives_as_it_was_sent(answer: Answer) -> None:
    assert read_answer(as_line(answer)) == answer


@given(st.one_of(requests, answers))
def test_a_message_is_one_line(message: Request | Answer) -> None:
    assert as_line(message).index(b"\n") == len(as_line(message)) - 1


@pytest.mark.parametrize("line", [b"", b"\n", b"[]", b'{"type": "sing"}', b'{"type": "play"}', b"\xff"])
def test_anything_else_is_refused(line: bytes) -> None:
    with pytest.raises(MessageError):
        read_request(line)
    with pytest.raises(MessageError):
        read_answer(line)


@pytest.mark.parametrize(
    "line", [b'{"type": ' + b"[" * 100_000, b'{"type": "\x80"}'], ids=["deep", "no UTF-8"]
)
def test_a_line_that_no_reader_can_take_in_is_a_message_error(line: bytes) -> None:
    for read in (read_request, read_answer):
        with pytest.raises(MessageError):
            read(line)

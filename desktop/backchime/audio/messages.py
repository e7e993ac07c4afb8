"""What the window and the process that sounds the chimes say to one another: one line of JSON per message.

Moments are seconds of `time.monotonic`. Both processes may compare them, as its documentation promises
a system-wide clock: CLOCK_MONOTONIC on Linux, mach_absolute_time on macOS, and on Windows the tick count, in
steps of 15.6 ms, from Python 3.13 on the performance counter.
"""

import msgspec

from backchime.audio.chimes import OutputCare, Sound
from backchime.core.timeline import CueKind


class UseSounds(msgspec.Struct, frozen=True, tag="use_sounds"):
    """From now on, these files sound the cues."""

    files: dict[CueKind, str]


class SetVolume(msgspec.Struct, frozen=True, tag="set_volume"):
    """The overall loudness, 0 to 100."""

    volume: int


class CareForOutput(msgspec.Struct, frozen=True, tag="care_for_output"):
    """What the output needs from now on."""

    care: OutputCare


class StayReady(msgspec.Struct, frozen=True, tag="stay_ready"):
    """Keep the output awake, or let it rest."""

    on: bool


class Play(msgspec.Struct, frozen=True, tag="play"):
    """Sound these together as one stream, which answers will name by its number."""

    stream: int
    sounds: tuple[Sound, ...]


class Stop(msgspec.Struct, frozen=True, tag="stop"):
    """Silence what sounds, forget what was to come."""


class End(msgspec.Struct, frozen=True, tag="end"):
    """Silence what sounds by ending the process, at once and before anything else that was asked for."""


class Probe(msgspec.Struct, frozen=True, tag="probe"):
    """Find out whether there is a sound output, by playing a moment of silence."""


Order = UseSounds | SetVolume | CareForOutput | StayReady | Play | Stop | Probe  # done one after the other
Request = Order | End


class Ready(msgspec.Struct, frozen=True, tag="ready"):
    """The process listens."""

    pid: int


class LibraryMissing(msgspec.Struct, frozen=True, tag="library_missing"):
    """Nothing can be played: simpleaudio cannot be loaded. The process ends."""

    reason: str


class SoundsUnreadable(msgspec.Struct, frozen=True, tag="sounds_unreadable"):
    """Some files cannot be played; their cues stay silent."""

    reason: str


class Played(msgspec.Struct, frozen=True, tag="played"):
    """A stream has begun, so much later (ms; below 0, earlier) than it should."""

    stream: int
    late_ms: float


class Dropped(msgspec.Struct, frozen=True, tag="dropped"):
    """So many sounds of a stream came too late, or have no file, and so many are left to be heard."""

    stream: int
    dropped: int
    left: int


class Failed(msgspec.Struct, frozen=True, tag="failed"):
    """A stream cannot be played, or has broken off."""

    stream: int
    reason: str


class Probed(msgspec.Struct, frozen=True, tag="probed"):
    """There is a sound output, or with a reason, there is none."""

    reason: str = ""


Answer = Ready | LibraryMissing | SoundsUnreadable | Played | Dropped | Failed | Probed


class MessageError(Exception):
    """A line that is none of the messages."""


_requests: msgspec.json.Decoder[Request] = msgspec.json.Decoder(Request)
_answers: msgspec.json.Decoder[Answer] = msgspec.json.Decoder(Answer)


def as_line(message: Request | Answer) -> bytes:
    """The message as one line of UTF-8, its end included."""
    return msgspec.json.encode(message) + b"\n"


def read_request(line: bytes) -> Request:
    """The request in a line; raises MessageError."""
    try:
        return _requests.decode(line)
    except (msgspec.MsgspecError, UnicodeDecodeError, RecursionError) as error:
        raise MessageError(f"{error}: {line[:200]!r}") from error


def read_answer(line: bytes) -> Answer:
    """The answer in a line; raises MessageError."""
    try:
        return _answers.decode(line)
    except (msgspec.MsgspecError, UnicodeDecodeError, RecursionError) as error:
        raise MessageError(f"{error}: {line[:200]!r}") from error

"""What is in a WAV file, in all the forms that recorders and editors write.

The standard library's `wave` refuses floating point, and before Python 3.12 also the "extensible" form in
which many editors save 24 bits. Format after Microsoft's RIFF and WAVEFORMATEXTENSIBLE.
"""

import struct
import sys
from array import array
from collections.abc import Iterator

from msgspec import Struct

from backchime.core.sentence import Sentence, sentence

INTEGER, FLOAT, EXTENSIBLE = 1, 3, 0xFFFE
FORM = struct.Struct("<HHIIHH")  # encoding, channels, rate, bytes a second, bytes a frame, bits a sample
EXTENSION = struct.Struct("<HHIH")  # its size, valid bits, speakers, and the encoding that is really meant
CHUNK = struct.Struct("<4sI")
NAMELESS = "The file"  # until who knows its name puts that in
WIDEST_FLOAT = 8.0  # a sample further off than 18 dB above full scale is no sound


class WavError(Exception):
    """A file that is not such a one; `advice` says what to do about it."""

    def __init__(self, what: Sentence, advice: Sentence) -> None:
        """`what` has a place for the file's `name`."""
        super().__init__(what)
        self.what = what
        self.advice = advice


class Form(Struct, frozen=True):
    """How sound stands in a file; `rate` is samples a second, `width` the bytes of one."""

    encoding: int
    channels: int
    rate: int
    width: int


class Wav(Struct, frozen=True):
    """The samples of a WAV file as they stand there."""

    form: Form
    data: bytes

    @property
    def frames(self) -> int:
        """How many moments it has samples for."""
        return len(self.data) // (self.form.width * self.form.channels)

    @property
    def seconds(self) -> float:
        """How long it lasts."""
        return self.frames / self.form.rate


def parsed(content: bytes) -> Wav:
    """The WAV file in `content`; raises WavError. A file that ends too early keeps what is there."""
    if content[:4] != b"RIFF" or content[8:12] != b"WAVE":
        raise WavError(
            sentence("{name} is not a WAV file.", name=NAMELESS),
            sentence("Choose a WAV file; a sound editor can save other sounds as WAV."),
        )
    form: Form | None = None
    for name, body in _chunks(content):
        if name == b"fmt ":
            form = _form(body)
        elif name == b"data" and form:
            frame_bytes = form.width * form.channels
            return Wav(form, body[: len(body) // frame_bytes * frame_bytes])
    raise _damaged()


def mono(wav: Wav) -> list[float]:
    """The samples from -1 to 1, the channels mixed into one with equal shares."""
    samples = _samples(wav)
    if wav.form.channels == 1:
        return samples
    return [(left + right) / 2 for left, right in zip(samples[::2], samples[1::2], strict=True)]


def _chunks(content: bytes) -> Iterator[tuple[bytes, bytes]]:
    at = 12
    while at + CHUNK.size <= len(content):
        name, size = CHUNK.unpack_from(content, at)
        at += CHUNK.size
        yield name, content[at : at + size]
        at += size + size % 2


def _form(chunk: bytes) -> Form:
    """A form that we can read; raises WavError."""
    if len(chunk) < FORM.size:
        raise _damaged()
    encoding, channels, rate, _, frame_bytes, bits = FORM.unpack_from(chunk)
    if encoding == EXTENSIBLE and len(chunk) >= FORM.size + EXTENSION.size:
        encoding = EXTENSION.unpack_from(chunk, FORM.size)[3]
    if encoding not in (INTEGER, FLOAT):
        raise WavError(
            sentence("{name} holds compressed sound.", name=NAMELESS),
            sentence("Save it as WAV with 16 bits (PCM), or choose another."),
        )
    if channels not in (1, 2):
        raise WavError(
            sentence("{name} has {channels} channels.", name=NAMELESS, channels=channels),
            sentence("Choose a sound in mono or stereo."),
        )
    if not 8_000 <= rate <= 192_000:
        raise WavError(
            sentence("{name} has {rate} samples a second.", name=NAMELESS, rate=rate),
            sentence("Choose a sound with 8000 to 192000 samples a second."),
        )
    if bits not in ((8, 16, 24, 32) if encoding == INTEGER else (32, 64)):
        whole, decimal = (
            sentence("{name} holds whole numbers of {bits} bits.", name=NAMELESS, bits=bits),
            sentence("{name} holds decimal numbers of {bits} bits.", name=NAMELESS, bits=bits),
        )
        advice = sentence("Save it as WAV with 16 bits (PCM), or choose another.")
        raise WavError(whole if encoding == INTEGER else decimal, advice)
    if frame_bytes != channels * bits // 8:
        raise _damaged()
    return Form(encoding, channels, rate, bits // 8)


def _samples(wav: Wav) -> list[float]:
    match wav.form:
        case Form(encoding=encoding, width=width) if encoding == FLOAT:
            values = _values("f" if width == 4 else "d", wav.data)
            # What is no number compares with nothing, and becomes silence like what is beyond all sense.
            return [value if -WIDEST_FLOAT < value < WIDEST_FLOAT else 0.0 for value in values]
        case Form(width=1):
            return [(value - 128) / 128 for value in wav.data]
        case Form(width=2):
            return _scaled(_values("h", wav.data), bits=16)
        case Form(width=3):
            return _scaled(_values("i", _widened(wav.data)), bits=32)
        case _:
            return _scaled(_values("i", wav.data), bits=32)


def _widened(data: bytes) -> bytes:
    """Samples of 24 bits as such of 32, the new lowest bits 0."""
    wide = bytearray(len(data) // 3 * 4)
    for place in range(3):
        wide[place + 1 :: 4] = data[place::3]
    return bytes(wide)


def _values(code: str, data: bytes) -> "array[float]":
    values: array[float] = array(code, data)
    if sys.byteorder == "big":  # pragma: no cover  # no computer that Backchime runs on
        values.byteswap()
    return values


def _scaled(values: "array[float]", *, bits: int) -> list[float]:
    share = 2.0 ** (1 - bits)
    return [value * share for value in values]


def _damaged() -> WavError:
    return WavError(
        sentence("{name} is damaged.", name=NAMELESS),
        sentence("Save it as WAV once more, or choose another."),
    )

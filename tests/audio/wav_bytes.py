"""WAV files for tests, byte by byte: in every form, and in forms that no program should write."""

import struct

import numpy as np
import numpy.typing as npt

Samples = npt.NDArray[np.float64]
PCM, FLOATS, EXTENSIBLE = 1, 3, 0xFFFE


def tone(hertz: float = 1_000.0, *, seconds: float = 0.5, rate: int = 44_100, level: float = 0.5) -> Samples:
    """A sine of a peak of `level`."""
    return level * np.sin(2 * np.pi * hertz * np.arange(round(seconds * rate)) / rate)


def wav_bytes(
    sound: Samples,
    *,
    rate: int = 44_100,
    bits: int = 16,
    channels: int = 1,
    encoding: int = PCM,
    extensible: bool = False,
) -> bytes:
    """The file of a sound (from -1 to 1), alike in all channels."""
    frames = np.repeat(sound, channels)
    form = form_chunk(
        rate=rate, bits=bits, channels=channels, encoding=EXTENSIBLE if extensible else encoding
    )
    if extensible:
        form += struct.pack("<HHIH14s", 22, bits, 0, encoding, bytes(14))
    return riff(chunk(b"fmt ", form), chunk(b"LIST", b"odd"), chunk(b"data", encoded(frames, bits, encoding)))


def form_chunk(*, rate: int = 44_100, bits: int = 16, channels: int = 1, encoding: int = PCM) -> bytes:
    """The body of a `fmt ` chunk."""
    frame = channels * bits // 8
    return struct.pack("<HHIIHH", encoding, channels, rate, rate * frame % 2**32, frame, bits)


def encoded(frames: Samples, bits: int, encoding: int) -> bytes:
    """Samples as they stand in a file."""
    if encoding == FLOATS:
        return bytes(frames.astype("<f4" if bits == 32 else "<f8").tobytes())
    steps = np.round(frames * (2 ** (bits - 1) - 1)).astype("<i8")
    if bits == 8:
        return bytes((steps + 128).astype("u1").tobytes())
    return bytes(steps.view("u1").reshape(-1, 8)[:, : bits // 8].tobytes())


def chunk(name: bytes, body: bytes) -> bytes:
    """A chunk, filled up to an even length."""
    return name + struct.pack("<I", len(body)) + body + bytes(len(body) % 2)


def riff(*chunks: bytes) -> bytes:
    """A file of these chunks."""
    body = b"WAVE" + b"".join(chunks)
    return b"RIFF" + struct.pack("<I", len(body)) + body

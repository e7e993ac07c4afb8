"""SHA256SUMS: what `sha256sum --check` needs to know that a download is whole."""

import hashlib
from collections.abc import Iterable
from pathlib import Path

FILE_NAME = "SHA256SUMS"


def make(files: Iterable[Path], out: Path) -> Path:
    """Writes the sums of the files, by name, into the folder where they lie."""
    target = out / FILE_NAME
    lines = [f"{_sum(file)}  {file.name}\n" for file in sorted(files, key=lambda file: file.name)]
    target.write_bytes(
        "".join(lines).encode()
    )  # with the ends of lines that sha256sum reads, on every system
    return target


def _sum(file: Path) -> str:
    with file.open("rb") as opened:
        return hashlib.file_digest(opened, "sha256").hexdigest()

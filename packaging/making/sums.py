"""SHA256SUMS: what `sha256sum --check` needs to know that a download is whole."""

import hashlib
from pathlib import Path

FILE_NAME = "SHA256SUMS"


def make(folder: Path) -> Path:
    """Writes into a folder the sums of all its files, by name: of those that an earlier run made, too."""
    target = folder / FILE_NAME
    files = sorted(file for file in folder.iterdir() if file.is_file() and file != target)
    lines = [f"{_sum(file)}  {file.name}\n" for file in files]
    target.write_bytes(
        "".join(lines).encode()
    )  # with the ends of lines that sha256sum reads, on every system
    return target


def _sum(file: Path) -> str:
    with file.open("rb") as opened:
        return hashlib.file_digest(opened, "sha256").hexdigest()

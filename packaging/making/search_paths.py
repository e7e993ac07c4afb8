"""Where the bundle's libraries look for others: beside themselves, in no folder of who made it."""

import re
import sys
from pathlib import Path

from making.project import run

_ELSEWHERE = re.compile(r"(?:RUNPATH|RPATH)\s+/")


def is_program(file: Path) -> bool:
    """Whether a file is a program or a library of Linux."""
    if not file.is_file() or file.is_symlink():
        return False
    with file.open("rb") as opened:
        return opened.read(4) == b"\x7fELF"


def forget(bundle: Path) -> None:
    """Takes away the folders that a Python built by hand writes into its modules on Linux."""
    if sys.platform != "linux":
        return
    for file in filter(is_program, bundle.rglob("*")):
        if _ELSEWHERE.search(run("objdump", "-p", file)):
            run("chrpath", "--delete", file)

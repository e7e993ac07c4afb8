"""Facts about the packages of Linux: of the same bundle they are the same to the last byte."""

import os
import shutil
import sys
from collections.abc import Callable
from pathlib import Path

import pytest
from making import deb, portable

NAMES = ("backchime", "_internal/z.txt", "_internal/Ä.txt", "_internal/deep/a.txt")
makers = pytest.mark.parametrize(
    "make",
    [
        portable.make,
        pytest.param(
            deb.make, marks=pytest.mark.skipif(not shutil.which("dpkg-deb"), reason="only Debian has it")
        ),
    ],
    ids=["portable", "deb"],
)
pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="they are for Linux")


def bundled(folder: Path, names: tuple[str, ...], moment: int, mode: int) -> Path:
    """A bundle whose files came in this order, at this moment, with such rights."""
    for name in names:
        file = folder / name
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(name * 1000, "utf-8")
        file.chmod(mode | (0o100 if name == "backchime" else 0))
        os.utime(file, (moment, moment))
    (folder / "_internal" / "link.txt").symlink_to("z.txt")
    return folder


@makers
def test_whatever_the_folder_looks_like_elsewhere(
    make: Callable[[Path, Path, str], Path], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("SOURCE_DATE_EPOCH", "1700000000")
    one = bundled(tmp_path / "one", NAMES, 1_600_000_000, 0o644)
    other = bundled(tmp_path / "other place", NAMES[::-1], 1_650_000_000, 0o600)
    made = []
    for number, (bundle, mask) in enumerate(((one, 0o022), (other, 0o077))):
        out = tmp_path / f"out-{number}"
        out.mkdir()
        before = os.umask(mask)
        try:
            made.append(make(bundle, out, "1.2.3"))
        finally:
            os.umask(before)
    assert made[0].name == made[1].name
    assert made[0].read_bytes() == made[1].read_bytes()

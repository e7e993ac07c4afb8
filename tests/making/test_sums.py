"""Facts about the sums by which a download is known to be whole."""

import hashlib
import shutil
import subprocess
from pathlib import Path

import pytest
from making import sums


def test_every_file_has_its_line_by_name(tmp_path: Path) -> None:
    files = [tmp_path / name for name in ("b.deb", "a.whl")]
    for file in files:
        file.write_bytes(file.name.encode())
    expected = "".join(
        f"{hashlib.sha256(name).hexdigest()}  {name.decode()}\n" for name in (b"a.whl", b"b.deb")
    )
    assert sums.make(tmp_path).read_bytes().decode() == expected


@pytest.mark.skipif(not shutil.which("sha256sum"), reason="there is no sha256sum here")
def test_what_was_damaged_on_the_way_is_noticed(tmp_path: Path) -> None:
    file = tmp_path / "a.whl"
    file.write_bytes(b"whole")
    sums.make(tmp_path)
    sums.make(tmp_path)  # a second time, with the first list lying there
    check = ["sha256sum", "--check", "--strict", sums.FILE_NAME]
    assert subprocess.run(check, cwd=tmp_path, capture_output=True).returncode == 0
    file.write_bytes(b"whale")
    assert subprocess.run(check, cwd=tmp_path, capture_output=True).returncode == 1

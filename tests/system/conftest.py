"""A private D-Bus for each test that wants one."""

import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.desktop_bus import private_bus


@pytest.fixture
def bus(tmp_path: Path) -> Iterator[str]:
    """The address of a bus that is the session's meanwhile."""
    if sys.platform != "linux":
        pytest.skip("D-Bus is the way of Linux")
    with private_bus(tmp_path) as address:
        yield address

"""A private D-Bus for each test that wants one; elsewhere than on Linux there is no such thing."""

import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

if sys.platform != "linux":  # what these import is not there
    collect_ignore = [
        "test_desktop_notices.py",
        "test_keep_awake.py",
        "test_mpris.py",
        "test_on_a_desktop.py",
        "test_x11_screen.py",
    ]


@pytest.fixture
def bus(tmp_path: Path) -> Iterator[str]:
    """The address of a bus that is the session's meanwhile."""
    from tests.desktop_bus import private_bus

    with private_bus(tmp_path) as address:
        yield address

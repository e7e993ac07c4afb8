"""Sessions on screens of several scales, each in a process of its own, and how alike they looked."""

import json
import subprocess
import sys
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray
from PySide6.QtGui import QImage

SQUARE_PX = 40
# Letters alone are apart by up to 5: Qt draws them a little differently once it has drawn the same ones in
# another scale. What was painted for another scale is by 12 to 20.
MOST_UNLIKE = 8.0


def run_sessions(
    environment: Mapping[str, str], sessions: Mapping[Path, Sequence[str]]
) -> list[dict[str, Any]]:
    """Lets sessions take their steps, and gives what was told of each; nothing may be complained about."""
    steps = json.dumps({str(folder): steps for folder, steps in sessions.items()})
    command = [sys.executable, "-m", "tests.faults.session_on_screens", steps]
    spoken = {**environment, "LC_ALL": "C.UTF-8"}  # one that every system has: Qt complains about others
    done = subprocess.run(command, env=spoken, capture_output=True, text=True)
    assert (done.stderr, done.returncode) == ("", 0)
    return [json.loads((folder / "told.json").read_text("utf-8")) for folder in sessions]


def unlike(one: Path, other: Path) -> float:
    """How far, of 255, two pictures are apart in the square where that is the most (root mean square)."""
    first, second = _grey(one), _grey(other)
    assert first.shape == second.shape
    down, along = (length // SQUARE_PX for length in first.shape)
    apart = (first - second)[: down * SQUARE_PX, : along * SQUARE_PX]
    squares = (apart**2).reshape(down, SQUARE_PX, along, SQUARE_PX).mean((1, 3))
    return float(np.sqrt(squares.max()))


def _grey(file: Path) -> NDArray[np.float32]:
    picture = QImage(str(file))
    seen = np.frombuffer(picture.constBits(), np.uint8).reshape(picture.height(), picture.bytesPerLine())
    return seen[:, : picture.width()].astype(np.float32)

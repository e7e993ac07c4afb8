"""Spoilt contents in great number, for one reader: none may end in a traceback, last long, or cost much."""

import resource
import shutil
import tempfile
import time
from dataclasses import dataclass
from pathlib import Path

from hypothesis import HealthCheck, Phase, given, settings

from tests.faults.readers import Reader

LONGEST_SECONDS = 1.0


@dataclass
class Fuzzed:
    """What came of it: how many contents, how long all and the slowest took, and the memory at its most."""

    inputs: int = 0
    seconds: float = 0.0
    slowest_seconds: float = 0.0
    peak_megabytes: float = 0.0


def fuzz(reader: Reader, examples: int, found: Fuzzed) -> None:
    """Tries so many contents; raises what the reader raises, or that it took too long."""
    folder = Path(tempfile.mkdtemp(prefix="backchime-faults-"))

    @settings(
        max_examples=examples,
        deadline=None,
        database=None,
        suppress_health_check=list(HealthCheck),
        print_blob=False,
        phases=(Phase.generate,),
    )
    @given(reader.contents)
    def attempt(content: bytes) -> None:
        shutil.rmtree(folder, ignore_errors=True)
        folder.mkdir()
        begin = time.thread_time()  # a machine that is busy with something else is no hang
        reader.read(content, folder)
        took = time.thread_time() - begin
        found.inputs += 1
        found.seconds += took
        found.slowest_seconds = max(found.slowest_seconds, took)
        assert took < LONGEST_SECONDS, f"{took:.1f} s"

    try:
        attempt()
    finally:
        shutil.rmtree(folder, ignore_errors=True)
        found.peak_megabytes = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024

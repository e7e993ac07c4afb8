"""Tests that are gathered once and then run again for each change of the core.

A worker has everything loaded already and changes one function after the other, there and back: what that
costs is the tests alone, which end at the first that fails. Where a change ends it, another worker goes on.
"""

import os
import resource
import signal
import sys
import time
from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Mapping
from pathlib import Path

import coverage
import pytest
from _pytest.runner import runtestprotocol

from benchmarks.changes import CORE, Mutant

MOST_COST = 1.5  # seconds of CPU, watched, that the tests of one change take: the longest are left out
SECONDS_MORE = 5  # for a change that makes them last: beyond that, it makes them last for ever
MOST_MEMORY = 4 << 30
NOTICED, UNNOTICED, UNTESTED = "noticed", "unnoticed", "untested"

Found = dict[Mutant, str]


class MutantTests:
    """A pytest plugin: where the tests would run once, it runs them for each mutant of each module."""

    def __init__(
        self,
        modules: Mapping[str, Iterable[Mutant]],
        tell: Callable[[str, Found], None],
        *,
        at_once: int,
    ) -> None:
        self._modules, self._tell, self._at_once = modules, tell, at_once
        self._items: dict[str, pytest.Item] = {}
        self._cost: dict[str, float] = {}
        self._passing: dict[str, dict[int, list[str]]] = {}

    def pytest_runtestloop(self, session: pytest.Session) -> bool:
        """First the tests alone, for which of them come by each line; then every mutant."""
        self._items = {item.nodeid: item for item in session.items}
        self._watch()
        for module, mutants in self._modules.items():
            self._tell(module, dict(self._found(list(mutants))))
        return True

    def _watch(self) -> None:
        """Finds, for each line of the core, the tests that come by, and what each costs; all must succeed."""
        watch = coverage.Coverage(data_file=None, config_file=False, source=[str(CORE)])
        watch.start()
        for name, item in self._items.items():
            begin = time.process_time()
            watch.switch_context(name)
            _forget_what_was_found()  # or only the first test would come by what is found once
            if not _succeeds(item):
                raise pytest.UsageError(f"Fails without any change: {name}")
            self._cost[name] = time.process_time() - begin
        watch.stop()
        found = watch.get_data()
        self._passing = {Path(name).stem: found.contexts_by_lineno(name) for name in found.measured_files()}

    def _found(self, mutants: list[Mutant]) -> Iterator[tuple[Mutant, str]]:
        """What becomes of each, by some workers at once."""
        parts = [mutants[first :: self._at_once] for first in range(self._at_once)]
        for part, worker in [(part, self._begin(part)) for part in parts]:
            left, (process, pipe) = part, worker
            while True:
                with os.fdopen(pipe) as told:
                    known = told.read().split()
                os.waitpid(process, 0)
                yield from zip(left, known, strict=False)
                left = left[len(known) :]
                if not left:
                    break
                yield left.pop(0), NOTICED  # it ended the worker
                process, pipe = self._begin(left)

    def _begin(self, mutants: list[Mutant]) -> tuple[int, int]:
        """A worker that goes through these and tells a word for each."""
        pipe, telling = os.pipe()
        if process := os.fork():
            os.close(telling)
            return process, pipe
        try:
            resource.setrlimit(resource.RLIMIT_AS, (MOST_MEMORY, MOST_MEMORY))
            silence = os.open(os.devnull, os.O_WRONLY)
            os.dup2(silence, 1)
            os.dup2(silence, 2)
            noticing: Counter[tuple[str, str]] = Counter()
            for mutant in mutants:
                os.write(telling, f"{self._tried(mutant, noticing)}\n".encode())
        finally:
            os._exit(0)

    def _tried(self, mutant: Mutant, noticing: Counter[tuple[str, str]]) -> str:
        chosen = self._chosen(mutant, noticing)
        signal.setitimer(signal.ITIMER_VIRTUAL, SECONDS_MORE + 2 * sum(map(self._cost.__getitem__, chosen)))
        _forget_what_was_found()
        with mutant.in_effect():
            failed = next((name for name in chosen if not _succeeds(self._items[name])), None)
        if failed is not None:
            noticing[mutant.function, failed] += 1
            return NOTICED
        return UNNOTICED if chosen else UNTESTED

    def _chosen(self, mutant: Mutant, noticing: Counter[tuple[str, str]]) -> list[str]:
        """The tests that come by, quick ones first, and early what noticed other changes of that function."""
        passing = self._passing.get(mutant.module, {})
        names = {name for line in mutant.lines for name in passing.get(line, ()) if name}
        left = MOST_COST
        chosen: list[str] = []
        for name in sorted(names, key=self._cost.__getitem__):
            left -= self._cost[name]
            if left > 0 or not chosen:
                chosen.append(name)
        return sorted(chosen, key=lambda name: self._cost[name] / (1 + noticing[mutant.function, name]))


def _succeeds(item: pytest.Item) -> bool:
    return not any(report.failed for report in runtestprotocol(item, log=False, nextitem=None))


def _forget_what_was_found() -> None:
    """Empties the caches of the core."""
    modules = [module for name, module in sys.modules.items() if name.startswith("backchime.core.")]
    for kept in (value for module in modules for value in vars(module).values()):
        if hasattr(kept, "cache_clear"):
            kept.cache_clear()

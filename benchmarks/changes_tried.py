"""Tests that are gathered once and then run in a process of their own for each change of the core.

A fork has everything loaded already: what it costs is the tests alone, and those end at the first that fails.
"""

import gc
import os
import resource
import sys
import time
from collections import Counter, defaultdict
from collections.abc import Callable, Iterable, Mapping
from pathlib import Path

import coverage
import pytest
from _pytest.runner import runtestprotocol

from benchmarks.changes import CORE, Mutant

MOST_COST = 2.0  # seconds of CPU, watched, that the tests of one change take: the longest are left out
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
        self._cost: dict[str, float] = {}
        self._running: dict[int, tuple[Mutant, int]] = {}
        self._found: Found = {}
        self._noticing: dict[tuple[str, str], Counter[str]] = defaultdict(Counter)

    def pytest_runtestloop(self, session: pytest.Session) -> bool:
        """First the tests alone, for which of them come by each line; then every mutant."""
        items = {item.nodeid: item for item in session.items}
        passing = self._passing(items.values())
        for module, mutants in self._modules.items():
            self._found = {}
            for mutant in mutants:
                self._try(mutant, [items[name] for name in self._chosen(mutant, passing.get(module, {}))])
            while self._running:
                self._await_one()
            self._tell(module, self._found)
        return True

    def _passing(self, items: Iterable[pytest.Item]) -> dict[str, dict[int, list[str]]]:
        """For each module of the core and each of its lines, the tests that come by; all must succeed."""
        watch = coverage.Coverage(data_file=None, config_file=False, source=[str(CORE)])
        watch.start()
        for item in items:
            begin = time.process_time()
            watch.switch_context(item.nodeid)
            _forget_what_was_found()  # or only the first test would come by what is found once
            if not _succeeds(item):
                raise pytest.UsageError(f"Fails without any change: {item.nodeid}")
            self._cost[item.nodeid] = time.process_time() - begin
        watch.stop()
        found = watch.get_data()
        return {Path(name).stem: found.contexts_by_lineno(name) for name in found.measured_files()}

    def _chosen(self, mutant: Mutant, passing: Mapping[int, list[str]]) -> list[str]:
        """The tests that come by, quick ones first, and early what noticed other changes of that function."""
        names = {name for line in mutant.lines for name in passing.get(line, ()) if name}
        noticing = self._noticing[mutant.owner, mutant.function]
        left = MOST_COST
        chosen: list[str] = []
        for name in sorted(names, key=self._cost.__getitem__):
            left -= self._cost[name]
            if left > 0 or not chosen:
                chosen.append(name)
        return sorted(chosen, key=lambda name: self._cost[name] / (1 + noticing[name]))

    def _try(self, mutant: Mutant, items: list[pytest.Item]) -> None:
        if not items:
            self._found[mutant] = UNTESTED
            return
        if len(self._running) == self._at_once:
            self._await_one()
        told, telling = os.pipe()
        if process := os.fork():
            os.close(telling)
            self._running[process] = (mutant, told)
            return
        try:
            _bound(sum(self._cost[item.nodeid] for item in items))
            _forget_what_was_found()
            mutant.take_effect()
            failed = next((item.nodeid for item in items if not _succeeds(item)), "")
            os.write(telling, failed.encode())
            os._exit(bool(failed))
        finally:
            os._exit(2)  # pytest itself fell over the change

    def _await_one(self) -> None:
        process, code = os.wait()
        mutant, told = self._running.pop(process)
        with os.fdopen(told, "rb") as pipe:
            by = pipe.read().decode()
        if by:
            self._noticing[mutant.owner, mutant.function][by] += 1
        self._found[mutant] = NOTICED if code else UNNOTICED


def _succeeds(item: pytest.Item) -> bool:
    return not any(report.failed for report in runtestprotocol(item, log=False, nextitem=None))


def _bound(seconds: float) -> None:
    """Keeps this process to what it may take, and to itself."""
    most = int(seconds) * 2 + SECONDS_MORE
    resource.setrlimit(resource.RLIMIT_CPU, (most, most))
    resource.setrlimit(resource.RLIMIT_AS, (MOST_MEMORY, MOST_MEMORY))
    gc.disable()
    silence = os.open(os.devnull, os.O_WRONLY)
    os.dup2(silence, 1)
    os.dup2(silence, 2)


def _forget_what_was_found() -> None:
    """Empties the caches of the core."""
    modules = [module for name, module in sys.modules.items() if name.startswith("backchime.core.")]
    for kept in (value for module in modules for value in vars(module).values()):
        if hasattr(kept, "cache_clear"):
            kept.cache_clear()

"""Writes the history on a thread of its own, so that no disk, however slow, holds up the window.

What could not be written is kept and tried again with whatever comes next.
"""

import logging
import threading
from collections.abc import Callable
from pathlib import Path
from queue import SimpleQueue

from backchime.core.history import Record, name_of
from backchime.core.problem import Problem
from backchime.storage.history_db import HistoryFile, Written

LONGEST_CLOSE_SECONDS = 5.0

log = logging.getLogger(__name__)
Question = Callable[[HistoryFile], Written | None]  # None where nothing was to be written


class HistoryWriter:
    """Takes records in; tells on its own thread what stands on the disk, and what goes wrong."""

    def __init__(
        self,
        path: Path,
        *,
        kept: Callable[[Record], None],
        told: Callable[[Problem | None], None],
    ) -> None:
        """`kept` acknowledges a record as it was given; `told` brings a problem, or that it is over."""
        self._file = HistoryFile(path)
        self._kept = kept
        self._told = told
        self._asked: SimpleQueue[Record | Question | None] = SimpleQueue()
        self._waiting: dict[tuple[str, ...], Record] = {}
        self._problem: Problem | None = None
        self._thread: threading.Thread | None = None

    def keep(self, record: Record) -> None:
        """Writes a record soon; one that is given several times meanwhile, as it was last."""
        self._ask(record)

    def ask(self, question: Question) -> None:
        """Does something else with the file, after all that was given before."""
        self._ask(question)

    def close(self) -> None:
        """Writes what is left, as long as that does not take too long, and lets go of the file."""
        if self._thread is not None:
            self._asked.put(None)
            self._thread.join(LONGEST_CLOSE_SECONDS)
            self._thread = None

    def _ask(self, what: Record | Question) -> None:
        self._asked.put(what)
        if self._thread is None:
            self._thread = threading.Thread(target=self._work, name="history", daemon=True)
            self._thread.start()

    def _work(self) -> None:
        goes_on = True
        while goes_on:
            goes_on = self._take()
        self._file.close()

    def _take(self) -> bool:
        """Waits for something to do, and does all that there is; whether there may be more."""
        questions: list[Question] = []
        goes_on = True
        what = self._asked.get()
        while True:
            if what is None:
                goes_on = False
            elif callable(what):
                questions.append(what)
            else:
                self._waiting[name_of(what)] = what
            if self._asked.empty():
                break
            what = self._asked.get()
        for record in tuple(self._waiting.values()):
            self._write(record)
        for question in questions:
            try:
                if written := question(self._file):
                    self._tell(written)
            except Exception:
                log.exception("A bug in what was asked of the history")
        return goes_on

    def _write(self, record: Record) -> None:
        written = self._file.keep(record)
        if written.stands:
            del self._waiting[name_of(record)]
            self._kept(record)
        self._tell(written)

    def _tell(self, written: Written) -> None:
        """Tells what keeps from writing once, and when it is over; anything else whenever it happens."""
        before, self._problem = self._problem, None if written.stands else written.problem
        if written.problem and not (before and before.summary == written.problem.summary):
            self._told(written.problem)
        elif before and written.stands:
            self._told(None)

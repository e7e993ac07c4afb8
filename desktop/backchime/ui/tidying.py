"""Looks for garbage on the window's thread alone.

Python looks for it on whichever thread makes things just then, and what it finds it ends there. That may be
a widget, which no other thread may end: the app would crash, while the history is written, say.
"""

import gc

from PySide6.QtCore import QAbstractEventDispatcher, QObject

# Python's own measure: so many new things, so many looks at the new ones, and so many at the young ones.
MOST_NEW, MOST_LOOKS_AT_NEW, MOST_LOOKS_AT_YOUNG = gc.get_threshold()


class Tidying(QObject):
    """Looks before the window waits for the next event; while nothing happens, nothing is made either."""

    def __init__(self, window: QObject) -> None:
        """From now on; what there is by now stays, and is never looked through."""
        super().__init__(window)
        gc.disable()
        gc.freeze()
        dispatcher = QAbstractEventDispatcher.instance()
        assert dispatcher is not None  # the app runs
        dispatcher.aboutToBlock.connect(self._look)

    def _look(self) -> None:
        new, young, old = gc.get_count()
        if new > MOST_NEW:
            gc.collect(0 if young <= MOST_LOOKS_AT_NEW else 1 if old <= MOST_LOOKS_AT_YOUNG else 2)

"""Tells what this process uses while its window moves for some seconds, once it is asked to begin."""

import json
import resource

from PySide6.QtCore import QCoreApplication, QTimer


def tell_later(settle_seconds: float, seconds: float, **more: float) -> None:
    """Prints a line when it begins, and at the end one with the CPU seconds used; then quits."""

    def begin() -> None:
        before = _used()
        print(json.dumps({"begins": True, **more}), flush=True)

        def end() -> None:
            print(json.dumps({"cpu": _used() - before}), flush=True)
            QCoreApplication.quit()

        QTimer.singleShot(int(1e3 * seconds), end)

    QTimer.singleShot(int(1e3 * settle_seconds), begin)


def _used() -> float:
    used = resource.getrusage(resource.RUSAGE_SELF)
    return used.ru_utime + used.ru_stime

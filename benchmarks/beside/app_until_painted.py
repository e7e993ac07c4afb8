"""Backchime as a person starts it, until home is painted; an argument is another data folder."""

import sys
from collections.abc import Callable, Sequence
from importlib.machinery import ModuleSpec
from importlib.util import find_spec
from types import ModuleType
from typing import Any


def main() -> int:
    """Starts the app, with somebody who watches for the first paint once home is to be shown."""
    from backchime.__main__ import main as start

    sys.meta_path.insert(0, _WatchTheApp())
    return start([f"--data-folder={folder}" for folder in sys.argv[1:]])


class _WatchTheApp:
    """Changes the app where it imports its window itself, so that the order of all imports stays as it is."""

    def find_spec(
        self, name: str, path: Sequence[str] | None = None, target: ModuleType | None = None
    ) -> ModuleSpec | None:
        """Answers for one module, once."""
        del path, target
        if name != "backchime.app":
            return None
        sys.meta_path.remove(self)
        spec = find_spec(name)
        assert spec is not None
        loader: Any = spec.loader
        execute = loader.exec_module

        def execute_and_watch(module: Any) -> None:
            execute(module)
            module.open_first_page = _watched(module.open_first_page)

        loader.exec_module = execute_and_watch
        return spec


def _watched(open_first_page: Callable[..., None]) -> Callable[..., None]:
    def opened(rooms: Any, *arguments: Any, **named: Any) -> None:
        open_first_page(rooms, *arguments, **named)
        from benchmarks.beside.first_paint import watch

        watch(rooms.window)

    return opened


if __name__ == "__main__":
    sys.exit(main())

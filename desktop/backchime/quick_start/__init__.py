"""What lets Qt start sooner: shiboken's support of signatures is loaded when it is asked for.

At every start shiboken unpacks, compiles and runs what it needs to tell signatures and what is wrong with a
call. Where there is a folder `files.dir` beside it, it imports these modules instead; ours stand in for them.
It promises nothing of that, so it is done for one version, on one system, where it was tried.
"""

import sys
from collections.abc import Sequence
from importlib.machinery import ModuleSpec
from importlib.util import find_spec, module_from_spec
from types import ModuleType
from typing import Any

from backchime.quick_start.enumerations import make_quickly

PROVEN_WITH = "6.11.3"

_PACKAGES = ("shibokensupport", "shibokensupport.signature")
_LOADER = "shibokensupport.signature.loader"


def begin() -> bool:
    """Imports shiboken, before Qt is; false, and nothing done, where it has not been tried like this."""
    if sys.platform != "linux" or "shiboken6" in sys.modules or not (spec := _proven()):
        return False
    assert spec.loader is not None
    make_quickly()
    shiboken = module_from_spec(spec)
    shiboken.__file__ = __file__  # beside this lies `files.dir`
    sys.modules[spec.name] = shiboken
    stand_ins = _StandIns()
    sys.meta_path.insert(0, stand_ins)
    try:
        spec.loader.exec_module(shiboken)
    finally:
        sys.meta_path.remove(stand_ins)
    shiboken.__file__ = spec.origin
    return True


def _proven() -> ModuleSpec | None:
    """Where shiboken is, if it is of the version; that stands at the top of its code."""
    spec = find_spec("shiboken6")
    read_code = getattr(spec.loader, "get_code", None) if spec else None
    if spec is None or read_code is None or PROVEN_WITH not in read_code(spec.name).co_consts:
        return None
    return spec


class _StandIns:
    """Finds and makes what shiboken imports as it is loaded."""

    def find_spec(
        self, name: str, path: Sequence[str] | None = None, target: ModuleType | None = None
    ) -> ModuleSpec | None:
        """Those three modules are made here."""
        del path, target
        if name in _PACKAGES or name == _LOADER:
            maker: Any = self
            return ModuleSpec(name, maker, is_package=name in _PACKAGES)
        return None

    def create_module(self, spec: ModuleSpec) -> None:
        """As Python makes a module."""

    def exec_module(self, module: ModuleType) -> None:
        """The packages are empty."""
        if module.__name__ == _LOADER:
            from backchime.quick_start.signatures import stand_in

            stand_in(module)

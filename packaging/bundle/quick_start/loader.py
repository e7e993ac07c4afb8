"""Stands in for shiboken's own `loader`, in the bundle alone: the real one is loaded when it is first needed.

What it is needed for is to tell the signature of a call, or what was wrong with one; no start asks for that.
Shiboken looks up these functions by name, and whatever becomes of `mapping` it keeps: so that module is there
from the beginning, and is filled later.
"""

import sys
from contextlib import suppress
from importlib import import_module
from importlib.machinery import PathFinder
from types import ModuleType
from typing import Any

_MAPPING = "shibokensupport.signature.mapping"


def pyside_type_init(type_key: str, sig_strings: list[str]) -> object:
    return _real().pyside_type_init(type_key, sig_strings)


def create_signature(props: object, key: object) -> object:
    return _real().create_signature(props, key)


def make_helptext(func: object) -> object:
    return _real().make_helptext(func)


def seterror_argument(args: object, func_name: str, info: object) -> object:
    """The kind of error and its text; without an answer shiboken would end the process."""
    try:
        return _real().seterror_argument(args, func_name, info)
    except Exception as error:
        return TypeError, f"{func_name}() was called with wrong arguments; more cannot be told: {error!r}"


def finish_import(_module: ModuleType) -> None:
    """Old names for functions of Qt would be added here; the bundle has none."""


def feature_import(*_arguments: object, **_named: object) -> None:
    """Imports are left alone: nobody asks for other names of Qt's functions."""


def feature_imported(*_arguments: object) -> None:
    """The same, after an import."""


def post_init() -> None:
    """The real one takes the place of Python's own import here."""


def _real() -> Any:
    """What this module stands in for."""
    _fill_mapping()
    return import_module("shibokensupport.signature.real_loader")


def _fill_mapping() -> None:
    mapping = sys.modules[_MAPPING]
    if mapping.__spec__ is None:
        folder = sys.modules["shibokensupport.signature"].__path__
        found = PathFinder.find_spec(_MAPPING, folder)
        assert found is not None
        assert found.loader is not None
        mapping.__spec__ = found
        found.loader.exec_module(mapping)


def _update_mapping() -> None:
    """What shiboken asks first of all when a call was wrong; an error here would end the process."""
    with suppress(Exception):  # `seterror_argument` meets it again, and tells of it
        _real()
        sys.modules[_MAPPING].update_mapping()


sys.modules[_MAPPING] = ModuleType(_MAPPING)
vars(sys.modules[_MAPPING])["update_mapping"] = _update_mapping

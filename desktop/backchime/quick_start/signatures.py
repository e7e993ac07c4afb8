"""Stands in for shiboken's own `loader`: the real one is loaded when it is first needed.

What it is needed for is to tell the signature of a call, or what was wrong with one; no start asks for that.
Shiboken looks up these functions by name, and whatever becomes of `mapping` it keeps: so that module is there
from the beginning, and is filled later.
"""

import sys
from contextlib import suppress
from functools import cache
from importlib import import_module
from types import ModuleType
from typing import Any

_LOADER = "shibokensupport.signature.loader"
_MAPPING = "shibokensupport.signature.mapping"


def stand_in(loader: ModuleType) -> None:
    """Gives a module what shiboken looks for in its `loader`, each time that it imports one."""
    for function in _ASKED_FOR:
        setattr(loader, function.__name__, function)
    sys.modules[_MAPPING] = mapping = ModuleType(_MAPPING)
    vars(mapping)["update_mapping"] = _update_mapping


def pyside_type_init(type_key: str, sig_strings: list[str]) -> object:
    """What shiboken keeps of a type's signatures."""
    return _real().pyside_type_init(type_key, sig_strings)


def create_signature(props: object, key: object) -> object:
    """The signature of a function."""
    return _real().create_signature(props, key)


def make_helptext(func: object) -> object:
    """The text that documents a function."""
    return _real().make_helptext(func)


def seterror_argument(args: object, func_name: str, info: object) -> object:
    """The kind of error and its text; without an answer shiboken would end the process."""
    try:
        return _real().seterror_argument(args, func_name, info)
    except Exception as error:
        return TypeError, f"{func_name}() was called with wrong arguments; more cannot be told: {error!r}"


def finish_import(_module: ModuleType) -> None:
    """Old names for functions of Qt would be added here; nobody here uses them."""


def feature_import(*_arguments: object, **_named: object) -> None:
    """Imports are left alone: nobody asks for other names of Qt's functions."""


def feature_imported(*_arguments: object) -> None:
    """The same, after an import."""


def post_init() -> None:
    """The real one takes the place of Python's own import here."""


@cache
def _real() -> Any:
    """What this module stands in for, out of shiboken's own library."""
    importer = _importer()
    if importer not in sys.meta_path:
        sys.meta_path.append(importer)
    mapping = sys.modules[_MAPPING]
    if mapping.__spec__ is None:
        mapping.__spec__ = importer.find_spec(_MAPPING, None)
        importer.exec_module(mapping)
    sys.modules.pop(_LOADER, None)
    return import_module(_LOADER)


@cache
def _importer() -> Any:
    """What finds modules in shiboken's own library; it unpacks that."""
    _, importer = import_module("signature_bootstrap").prepare_zipfile()
    return importer


def _update_mapping() -> None:
    """What shiboken asks first of all when a call was wrong; an error here would end the process."""
    with suppress(Exception):  # `seterror_argument` meets it again, and tells of it
        _real()
        sys.modules[_MAPPING].update_mapping()


_ASKED_FOR = (
    pyside_type_init,
    create_signature,
    make_helptext,
    seterror_argument,
    finish_import,
    feature_import,
    feature_imported,
    post_init,
)

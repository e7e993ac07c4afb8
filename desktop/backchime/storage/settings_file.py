"""The settings file: sparse, forgiving to read, written whole or not at all."""

import json
import logging
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from msgspec import Struct, field
from msgspec.structs import asdict, replace

from backchime.core.field_check import FieldFault
from backchime.core.problem import Problem
from backchime.core.reason import reason_of
from backchime.core.sentence import sentence
from backchime.core.settings import Settings, settings_from
from backchime.storage.json_file import read_object
from backchime.whole_file import write_whole

FORMAT = 1
log = logging.getLogger(__name__)


class StoredSettings(Struct, frozen=True):
    """What a settings file gave: the settings, the names unknown to this version, and what went wrong.

    `is_damaged` tells a file that could not be read at all; one that is newer than this version is to be left
    alone, so `may_be_written` is false.
    """

    settings: Settings = field(default_factory=Settings)
    unknown: Mapping[str, Any] = field(default_factory=dict)
    problem: Problem | None = None
    is_damaged: bool = False
    may_be_written: bool = True


def read_settings(path: Path) -> StoredSettings:
    """Reads the settings and changes nothing; whatever is wrong takes its default."""
    try:
        raw = read_object(path)
    except FileNotFoundError:
        return StoredSettings()
    except OSError as error:
        return _out_of_reach(error)
    except ValueError as error:
        return _damaged(error)
    written = raw.pop("format", FORMAT)
    settings, faults = settings_from(raw)
    for fault in faults:
        log.warning("Setting %s says %s and must be %s; its default is in use.", *_said(fault))
    unknown = {name: value for name, value in raw.items() if name not in Settings.__struct_fields__}
    if isinstance(written, int) and written > FORMAT:
        return StoredSettings(settings, unknown, _newer(path), may_be_written=False)
    return StoredSettings(settings, unknown)


def load_settings(path: Path) -> StoredSettings:
    """Reads the settings for the app, which will write them: a damaged file is kept aside first."""
    stored = read_settings(path)
    if not stored.is_damaged or stored.problem is None:
        return stored
    aside = path.with_suffix(".bad.json")
    try:
        path.replace(aside)
    except OSError as error:
        log.warning("%s could not be kept aside: %r", path, error)
        unsaved = replace(stored.problem, advice=sentence("What you change holds until you close Backchime."))
        return replace(stored, problem=unsaved, may_be_written=False)
    advice = sentence("The old file is kept as {name}.", name=aside.name)
    return replace(stored, problem=replace(stored.problem, advice=advice))


def save_settings(path: Path, settings: Settings, unknown: Mapping[str, Any]) -> Problem | None:
    """Writes what differs from the defaults, and what was not understood; a problem if it could not."""
    defaults = asdict(Settings())
    chosen = {name: value for name, value in asdict(settings).items() if value != defaults[name]}
    text = json.dumps({"format": FORMAT, **unknown, **chosen}, indent=2) + "\n"
    try:
        write_whole(path, text.encode())
    except OSError as error:
        log.warning("The settings could not be saved: %r", error)
        advice = sentence(
            "They hold until you close Backchime. ({reason}: {folder})",
            reason=reason_of(error),
            folder=path.parent,
        )
        return Problem(sentence("Your settings could not be saved."), advice, repr(error))
    return None


def _said(fault: FieldFault) -> tuple[str, str, str]:
    return ".".join(map(str, fault.path)), fault.says, fault.must_be


def _damaged(error: Exception) -> StoredSettings:
    log.warning("The settings could not be read: %r", error)
    problem = Problem(
        sentence("Your settings could not be read, so the defaults are in use."), cause=repr(error)
    )
    return StoredSettings(problem=problem, is_damaged=True)


def _out_of_reach(error: OSError) -> StoredSettings:
    """A file that may be whole, but not for us: it is left alone."""
    log.warning("The settings could not be opened: %r", error)
    summary = sentence("Your settings could not be opened, so the defaults are in use.")
    problem = Problem(summary, sentence("What you change holds until you close Backchime."), repr(error))
    return StoredSettings(problem=problem, may_be_written=False)


def _newer(path: Path) -> Problem:
    summary = sentence("{name} was written by a newer Backchime.", name=path.name)
    return Problem(
        summary, sentence("What it says is in use as far as it is understood; changes hold until you close.")
    )

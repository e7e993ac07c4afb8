"""Write the JSON Schema of the routine file, which the app generates from the types that it checks with."""

from __future__ import annotations

import json
from pathlib import Path

from backchime.core.routine_entries import json_schema


def make(folder: Path) -> tuple[Path, ...]:
    """Write the schema into `folder`."""
    folder.mkdir(parents=True, exist_ok=True)
    target = folder / "routines.schema.json"
    target.write_text(json.dumps(json_schema(), indent=2, ensure_ascii=False) + "\n", encoding="utf-8")
    return (target,)

"""The whole history as files for others: JSON for another computer, tables for a spreadsheet."""

import csv
import io
import zipfile
from pathlib import Path

from backchime.core.history_format import TABLES, table, to_json
from backchime.core.problem import Problem
from backchime.core.spreadsheet import for_spreadsheet
from backchime.storage.history_db import load_history


def export_json(path: Path) -> bytes | Problem:
    """Everything in a history file, to be brought in elsewhere; or why it cannot be read."""
    stored = load_history(path)
    return stored.problem or to_json(stored.history)


def export_tables(path: Path, *, decimal_comma: bool) -> bytes | Problem:
    """A ZIP file with one table for each kind of record, as `for_spreadsheet` has them.

    Each begins with the mark by which Excel knows UTF-8. Where the comma is the decimal mark, columns are
    parted by semicolons, as spreadsheets expect there.
    """
    stored = load_history(path)
    if stored.problem:
        return stored.problem
    packed = io.BytesIO()
    with zipfile.ZipFile(packed, "w", zipfile.ZIP_DEFLATED) as file:
        for which in TABLES:
            names, rows = table(stored.history, which)
            text = io.StringIO()
            writer = csv.writer(text, delimiter=";" if decimal_comma else ",", lineterminator="\r\n")
            writer.writerow(names)
            writer.writerows(for_spreadsheet(names, rows, decimal_comma=decimal_comma))
            file.writestr(f"{which}.csv", text.getvalue().encode("utf-8-sig"))
    return packed.getvalue()

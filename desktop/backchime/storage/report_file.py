"""The words and choices of the report, kept for the next one."""

import json
import logging
from pathlib import Path

from backchime.core.problem import Problem
from backchime.core.reason import reason_of
from backchime.core.report_choices import ReportChoices, as_raw, report_choices_from
from backchime.core.sentence import sentence
from backchime.storage.json_file import read_object
from backchime.whole_file import write_whole

FORMAT = 1

log = logging.getLogger(__name__)


def read_report_choices(path: Path) -> ReportChoices:
    """What was chosen last; whatever cannot be read takes its default."""
    try:
        raw = read_object(path)
    except FileNotFoundError:
        return ReportChoices()
    except (OSError, ValueError) as error:
        log.warning("The words of the report could not be read: %r", error)
        return ReportChoices()
    raw.pop("format", None)
    choices, faults = report_choices_from(raw)
    for fault in faults:
        log.warning("The report's %s says something else than it must be.", ".".join(map(str, fault.path)))
    return choices


def save_report_choices(path: Path, choices: ReportChoices) -> Problem | None:
    """Writes what differs from the defaults; a problem if it could not."""
    text = json.dumps({"format": FORMAT, **as_raw(choices)}, indent=2, ensure_ascii=False) + "\n"
    try:
        write_whole(path, text.encode("utf-8", errors="replace"))
    except OSError as error:
        log.warning("The words of the report could not be saved: %r", error)
        advice = sentence(
            "They hold until you close Backchime. ({reason}: {folder})",
            reason=reason_of(error),
            folder=path.parent,
        )
        return Problem(sentence("The words of your report could not be saved."), advice, repr(error))
    return None

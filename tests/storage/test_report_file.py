"""Facts about the words of the report, kept for the next one."""

from pathlib import Path

import pytest
from backchime.core.report_choices import ReportChoices
from backchime.storage.report_file import read_report_choices, save_report_choices


def test_what_was_chosen_is_there_again(tmp_path: Path) -> None:
    chosen = ReportChoices(span="year", left_out=("medicines",))
    assert save_report_choices(tmp_path / "report.json", chosen) is None
    assert read_report_choices(tmp_path / "report.json") == chosen


@pytest.mark.parametrize("content", [None, b"", b"[]", b"{", b"[" * 100_000, b"\xff"])
def test_what_cannot_be_read_is_the_usual(tmp_path: Path, content: bytes | None) -> None:
    if content is not None:
        (tmp_path / "report.json").write_bytes(content)
    assert read_report_choices(tmp_path / "report.json") == ReportChoices()


def test_one_faulty_value_takes_its_default_and_the_others_stay(tmp_path: Path) -> None:
    (tmp_path / "report.json").write_text('{"format": 1, "span": "decade", "left_out": ["pain"]}')
    assert read_report_choices(tmp_path / "report.json") == ReportChoices(left_out=("pain",))


def test_what_cannot_be_saved_is_told(tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    problem = save_report_choices(tmp_path / "file" / "report.json", ReportChoices(span="year"))
    assert problem
    assert str(problem.summary) == "The words of your report could not be saved."
    assert str(tmp_path / "file") in str(problem.advice)

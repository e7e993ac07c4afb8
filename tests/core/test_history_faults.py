"""Facts about what is said of a history that cannot be brought in: the line, and what must stand there."""

import json
from typing import Any

import pytest
from backchime.core.history import History
from backchime.core.history_faults import fault_of
from backchime.core.history_format import NotAHistoryError, from_json, to_json

from tests.practising import EVENING, a_day, a_session

WHOLE: dict[str, Any] = json.loads(
    to_json(History(sessions=(a_session(EVENING, pain=(4, 2)),), days=(a_day(EVENING.date()),)))
)


def said(text: bytes) -> str:
    """What is said of it, by way of the reader."""
    with pytest.raises(NotAHistoryError) as caught:
        from_json(text)
    return str(fault_of(text, str(caught.value)))


def changed(section: str, **values: object) -> bytes:
    """A history in which the first record of a section says something else; None takes it away."""
    record = {**WHOLE[section][0], **values}
    left = {name: value for name, value in record.items() if value is not ...}
    return json.dumps({**WHOLE, section: [left]}, indent=1).encode()


def line_of(text: bytes, word: str) -> int:
    return next(number for number, line in enumerate(text.decode().splitlines(), 1) if word in line)


def test_a_value_that_cannot_be_is_named_with_its_line_and_what_it_must_be() -> None:
    text = changed("sessions", pain_before=11)
    line = line_of(text, '"pain_before": 11')
    found = said(text)
    assert found.startswith(f"Line {line}: “pain_before” must be a whole number from 0 to 10")
    assert found.endswith(" It says 11.")


def test_what_is_missing_is_named_with_the_line_of_its_record() -> None:
    text = changed("sessions", id=...)
    assert said(text) == f"Line {line_of(text, 'routine') - 1}: “id” is missing."


def test_a_record_within_a_record_is_judged_for_itself() -> None:
    hold = {**WHOLE["sessions"][0]["holds"][0], "pose": 7}
    text = changed("sessions", holds=[hold])
    assert said(text).startswith(f"Line {line_of(text, chr(34) + 'pose' + chr(34) + ': 7')}: “pose” must be ")


@pytest.mark.parametrize(
    ("text", "sentence"),
    [
        (b'{"format": 1,\n "sessions": [}', "Line 2, column 15: this is no JSON."),
        (b'{"format": 1, "sessions": "\xff"}', "It is not text in UTF-8."),
        (b"[" * 100_000, "It is nested too deeply."),
        (b'\n{"format": 1, "sessions": 3}', "Line 2: something there is not as it must be."),
        (b'{"format": 1, "sessions": [3]}', "Line 1: something there is not as it must be."),
    ],
)
def test_what_is_no_record_at_all_is_told_by_its_place(text: bytes, sentence: str) -> None:
    message = "Expected `array`, got `int` - at `$.sessions`" if b"3}" in text else ""
    assert str(fault_of(text, message)) == sentence


def test_a_place_that_is_not_there_is_told_by_the_first_line() -> None:
    text = json.dumps(WHOLE).encode()
    for place in ("$.sessions[9].id", "$.elsewhere[0].id", "$.days.id"):
        found = str(fault_of(text, f"wrong - at `{place}`"))
        assert found == "Line 1: something there is not as it must be."


def test_a_number_that_no_computer_should_read_is_said() -> None:
    text = b'{"format": 1, "sessions": ' + b"1" * 5_000 + b"}"
    assert str(fault_of(text, "")) == "A number in this file has too many digits."


def test_in_a_file_too_long_to_be_looked_through_the_place_is_told_as_it_is_written() -> None:
    long = b'{"format": 1, "z": [' + b"[]," * 60_000 + b"[]], "
    text = changed("sessions", pain_before=11).replace(b'"format": 1,', long[1:])
    said = str(fault_of(text, "Got `$x` - at `$.sessions[0].pain_before`"))
    assert said == "What stands at .sessions[0].pain_before is not as it must be."


@pytest.mark.parametrize(
    ("broken", "sentence"),
    [
        (changed("sessions", effort=11), "What stands at .sessions[0].effort is not as it must be."),
        (changed("sessions", id="x")[:-9], "Its end is missing."),
        (b'{"a":' + b"[" * 100_000, "It is nested too deeply."),
        (b'\n{"kind": "backchime-history", "\xc3\xbc": [}', "Line 2, column 37: this is no JSON."),
    ],
)
def test_of_more_than_is_to_be_made_of_any_file_it_is_told_what_the_reader_says(
    broken: bytes, sentence: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("backchime.core.json_lines.MOST_PARTS", 0)
    assert said(broken) == sentence


@pytest.mark.parametrize("place", ["$.sessions[0].holds[9].pose", "$.sessions[0].id.more"])
def test_where_a_place_leads_nowhere_what_is_wrong_on_the_way_to_it_is_told(place: str) -> None:
    told = str(fault_of(changed("sessions", effort=11), f"wrong - at `{place}`"))
    assert told.endswith("“effort” must be a whole number from 0 to 10. It says 11.")

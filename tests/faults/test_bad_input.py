"""Facts about what others may have written: whatever it is, nothing ends in a traceback, or takes long.

`dev.py bench faults` tries more than 100,000 contents; the deep profile of Hypothesis 5,000 for each reader.
"""

import json
from collections.abc import Mapping
from pathlib import Path

import pytest
from backchime.audio.cue_sounds import CueSoundError, read_cue_sound, ring_seconds
from backchime.core.field_check import MOST_FAULTS
from backchime.core.history_faults import fault_of
from backchime.core.json_lines import locate
from backchime.core.routine_format import read_routines
from backchime.core.settings import Settings
from backchime.storage.json_file import LARGEST_BYTES
from backchime.storage.report_file import read_report_choices
from backchime.storage.settings_file import load_settings
from hypothesis import settings

from tests.audio.wav_bytes import chunk, form_chunk, riff, tone, wav_bytes
from tests.faults.fuzzing import Fuzzed, fuzz
from tests.faults.readers import readers, shipped, small_file

READERS = readers()
FEW = 6  # of what writes much for each content
EXAMPLES = settings().max_examples
DEEP = EXAMPLES > 1_000
SLOW = {"the history file", "a history as JSON", "a routine file", "a command line", "a sound of one's own"}


@pytest.mark.parametrize("name", READERS)
def test_nothing_that_is_read_can_be_spoilt_so_that_reading_fails(name: str) -> None:
    examples = EXAMPLES if DEEP else FEW if name in SLOW else FEW * 3
    found = Fuzzed()
    fuzz(READERS[name], examples, found)
    assert found.inputs >= examples


@pytest.mark.parametrize(
    "content",
    [
        '{"later": 1e400}',
        '{"volume": -1e400}',
        '{"later": ' + "[" * 900 + "]" * 900 + "}",
        '{"passed_session": "' + "x" * LARGEST_BYTES + '"}',
    ],
)
def test_settings_that_could_not_be_written_again_are_kept_aside(tmp_path: Path, content: str) -> None:
    (tmp_path / "settings.json").write_text(content, encoding="utf-8")
    assert load_settings(tmp_path / "settings.json").settings == Settings()
    assert (tmp_path / "settings.bad.json").read_text(encoding="utf-8") == content


def test_words_of_a_report_are_never_read_beyond_what_such_a_file_may_have(tmp_path: Path) -> None:
    with (tmp_path / "report.json").open("wb") as file:
        file.truncate(50_000_000_000)  # a file of holes: reading it would need as much memory
    assert read_report_choices(tmp_path / "report.json").name == ""


MANY: Mapping[str, str] = {
    "entries": '{"format": 1, "poses": [' + ",".join("0" * 2_000) + "]}",
    "faults": '{"format": 1, "routines": [' + ",".join(["{}"] * 300) + "]}",
    "names": "{" + ",".join(f'"n{number}": 0' for number in range(300)) + "}",
    "steps": '{"format": 1, "routines": ['
    + ",".join(f'{{"id": "r{n}", "name": "x", "steps": [{{"pose": "nope"}}]}}' for n in range(300))
    + "]}",
}


@pytest.mark.parametrize("many", MANY)
def test_of_a_routine_file_with_very_many_faults_some_are_named_and_nothing_is_used(many: str) -> None:
    contents = read_routines(MANY[many], at_hand=shipped().poses)
    assert 1 <= len(contents.faults) <= MOST_FAULTS + 1
    assert not contents.library.routines


@pytest.fixture
def few_tokens(monkeypatch: pytest.MonkeyPatch) -> int:
    monkeypatch.setattr("backchime.core.json_lines.MOST_TOKENS", 100)
    return 100


def test_of_a_long_file_the_lines_of_the_first_part_are_told(few_tokens: int) -> None:
    text = "[" + ",\n".join(map(str, range(few_tokens))) + "]"
    lines = locate(text)
    assert lines.is_cut_short
    assert lines.line_of((7,)) == 8
    assert lines.line_of((few_tokens - 1,)) is None


@pytest.mark.usefixtures("few_tokens")
def test_a_fault_far_down_in_a_long_file_names_the_routine_without_a_line() -> None:
    routines: list[dict[str, object]]
    routines = [{"id": f"r{n}", "name": "x", "steps": [{"pose": "childs-pose"}]} for n in range(50)]
    routines[-1]["oops"] = 1
    text = json.dumps({"format": 1, "routines": routines})
    (fault,) = read_routines(text, at_hand=shipped().poses).faults
    assert (fault.line, fault.routine, fault.field) == (None, "r49", "oops")


def test_a_name_that_stands_twice_where_a_list_should_be_is_told() -> None:
    text = '{"format": 1, "routines": {"mine": 1, "mine": 2}}'
    faults = read_routines(text, at_hand=shipped().poses).faults
    assert "stands twice" in " ".join(map(str, faults))


def test_a_history_with_a_number_of_too_many_digits_is_told_so() -> None:
    text = b'{"kind": "backchime-history", "x": ' + b"9" * 5_000 + b"}"
    assert fault_of(text, "any") == "A number in this file has too many digits."


LYING = {
    "no channels": riff(chunk(b"fmt ", form_chunk(channels=0)), chunk(b"data", b"xx")),
    "no rate": riff(chunk(b"fmt ", form_chunk(rate=0)), chunk(b"data", b"xx")),
    "the highest rate": riff(chunk(b"fmt ", form_chunk(rate=2**32 - 1)), chunk(b"data", b"xx")),
    "a length of 4 GB": wav_bytes(tone(seconds=0.01), rate=48_000)[:40] + b"\xff\xff\xff\x7f" + b"ab",
    "parts longer than the file": b"RIFF\xff\xff\xff\xffWAVELIST\xff\xff\xff\x7f",
    "nothing": b"",
}


@pytest.mark.parametrize("lie", LYING)
def test_a_sound_that_lies_about_itself_is_a_sound_that_cannot_be_played(tmp_path: Path, lie: str) -> None:
    path = tmp_path / "hold.wav"
    path.write_bytes(LYING[lie])
    assert ring_seconds(path) >= 0
    with pytest.raises(CueSoundError):
        read_cue_sound(path)


@pytest.mark.parametrize("name", ["the settings", "a draft", "a routine file", "the words of the report"])
def test_wherever_a_file_is_cut_or_one_byte_of_it_is_flipped_reading_goes_on(
    tmp_path: Path, name: str
) -> None:
    reader, content = READERS[name], small_file(name)
    every = 1 if DEEP else 61
    for at in range(0, len(content), every):
        reader.read(content[:at], fresh(tmp_path, f"cut {at}"))
        flipped = content[:at] + bytes([content[at] ^ 0xFF]) + content[at + 1 :]
        reader.read(flipped, fresh(tmp_path, f"flipped {at}"))


def fresh(folder: Path, name: str) -> Path:
    (folder / name).mkdir()
    return folder / name

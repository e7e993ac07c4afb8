"""Facts about the command line, run as a person runs it."""

import json
import os
import signal
import subprocess
import sys
import wave
from pathlib import Path
from typing import Any

import pytest
from backchime.cli import parse
from backchime.opening import Opening

from tests.test_shipped_routines import TOTAL_SECONDS

DESKTOP = Path(__file__).parents[1] / "desktop"


def run(command: list[str], *, check: bool) -> subprocess.CompletedProcess[str]:
    environment = {"PYTHONPATH": str(DESKTOP)}
    return subprocess.run(
        command, capture_output=True, encoding="utf-8", env=environment, check=check, timeout=30
    )


def backchime(*arguments: str | Path, folder: Path) -> subprocess.CompletedProcess[str]:
    command = [sys.executable, "-m", "backchime", *map(str, arguments), "--data-folder", str(folder)]
    return subprocess.run(
        command,
        capture_output=True,
        encoding="utf-8",
        env={"PYTHONPATH": str(DESKTOP)},
        check=False,
        timeout=30,
    )


def answer(*arguments: str | Path, folder: Path) -> Any:
    done = backchime(*arguments, "--json", folder=folder)
    assert done.stderr == ""
    return json.loads(done.stdout)


def test_list_names_every_routine_with_its_length(tmp_path: Path) -> None:
    listed = answer("list", folder=tmp_path)
    assert {routine["id"]: routine["total_seconds"] for routine in listed} == TOTAL_SECONDS
    words = backchime("list", folder=tmp_path).stdout.splitlines()
    assert words[0].split() == ["back-yoga-10", "10:00", "13", "holds", "10-minute", "back", "yoga"]


def test_timeline_tells_phases_and_cues(tmp_path: Path) -> None:
    told = answer("timeline", "core-30", folder=tmp_path)
    assert list(told) == ["routine", "total_seconds", "swapped", "left_out", "phases", "cues"]
    assert (told["routine"], told["total_seconds"]) == ("core-30", 266)
    assert told["phases"][0] == {
        "kind": "get_ready",
        "start_seconds": 0,
        "end_seconds": 5,
        "step": 1,
        "pose": "high-plank",
        "side": "both",
        "repetition": 1,
        "repetitions": 1,
    }
    assert told["cues"][0] == {"at_seconds": 0, "cue": "get_ready"}
    assert told["cues"][-1] == {"at_seconds": 266, "cue": "finish"}
    assert {phase["side"] for phase in told["phases"] if phase["pose"] == "side-plank"} == {"left", "right"}


def test_the_settings_in_the_data_folder_are_honoured(tmp_path: Path) -> None:
    (tmp_path / "settings.json").write_text('{"format": 1, "core_hold_seconds": 20}', encoding="utf-8")
    assert answer("timeline", "core-30", folder=tmp_path)["total_seconds"] == 266 - 4 * 10


def test_own_routines_are_listed_and_their_faults_told_apart(tmp_path: Path) -> None:
    own = {"id": "mine", "name": "Mine", "steps": [{"pose": "childs-pose"}]}
    bad = {**own, "id": "bad", "name": ""}
    (tmp_path / "routines.json").write_text(
        json.dumps({"format": 1, "routines": [own, bad]}), encoding="utf-8"
    )
    done = backchime("list", folder=tmp_path)
    assert done.returncode == 0
    assert done.stdout.splitlines()[-1].startswith("mine")
    assert done.stderr.endswith("has 1 fault; backchime check names them.\n")


@pytest.mark.parametrize(
    ("content", "status"), [('{"format": 1}', 0), ('{"format": 1, "routines": 7}', 1), ("{", 1), (None, 2)]
)
def test_check_ends_with_0_clean_1_faults_2_unreadable(
    tmp_path: Path, content: str | None, status: int
) -> None:
    path = tmp_path / "some.json"
    if content is not None:
        path.write_text(content, encoding="utf-8")
    done = backchime("check", path, folder=tmp_path)
    assert done.returncode == status
    assert str(path) in done.stdout + done.stderr


def test_check_goes_through_all_files_and_the_worst_decides(tmp_path: Path) -> None:
    clean, faulty = tmp_path / "clean.json", tmp_path / "faulty.json"
    clean.write_text('{"format": 1}', encoding="utf-8")
    faulty.write_text('{\n"format": 1,\n"rutines": []}', encoding="utf-8")
    done = backchime("check", clean, faulty, folder=tmp_path)
    assert done.returncode == 1
    assert done.stdout.splitlines() == [
        f"{clean}: no faults",
        f'{faulty}: line 3: "rutines" is not a field here. Did you mean "routines"?',
    ]
    (_, told) = json.loads(backchime("check", clean, faulty, "--json", folder=tmp_path).stdout)
    assert (told["faults"][0]["line"], told["faults"][0]["field"]) == (3, "rutines")


def test_a_damaged_settings_file_is_left_where_it_is(tmp_path: Path) -> None:
    (tmp_path / "settings.json").write_text("{", encoding="utf-8")
    assert backchime("list", folder=tmp_path).returncode == 0
    assert [entry.name for entry in tmp_path.iterdir()] == ["settings.json"]


@pytest.mark.parametrize(
    "arguments",
    [
        ("timeline", "cor-30"),
        ("timeline",),
        ("lsit",),
        ("--strat", "core-30"),
        ("check",),
        ("--start", "x"),
        ("export", "core-30"),
        ("export", "cor-30", "--to", "x.wav"),
        ("export", "core-30", "--to", "no-such-folder/x.wav"),
        ("export", "core-30", "--to", "x.wav", "--voice", "loud"),
    ],
)
def test_wrong_input_is_one_sentence_and_status_2(tmp_path: Path, arguments: tuple[str, ...]) -> None:
    done = backchime(*arguments, folder=tmp_path)
    assert done.returncode == 2
    assert done.stdout == ""
    assert done.stderr.startswith("backchime")
    assert len(done.stderr.splitlines()) == 1


def test_export_saves_a_session_and_replaces_a_file_only_when_told_to(tmp_path: Path) -> None:
    target = tmp_path / "session.wav"
    done = backchime("export", "spasm-relief-3", "--to", target, folder=tmp_path)
    assert (done.returncode, done.stdout, done.stderr) == (0, "", "")
    with wave.open(str(target), "rb") as file:
        assert 180 < file.getnframes() / file.getframerate() < 190
    target.write_bytes(b"mine")
    again = backchime("export", "spasm-relief-3", "--to", target, folder=tmp_path)
    assert (again.returncode, target.read_bytes()) == (2, b"mine")
    assert again.stderr == f"backchime: {target} is there already. --force replaces it.\n"
    assert backchime("export", "spasm-relief-3", "--to", target, "--force", folder=tmp_path).returncode == 0
    assert target.read_bytes().startswith(b"RIFF")


@pytest.mark.skipif(os.name != "posix", reason="interrupts as a terminal on POSIX does")
def test_an_interrupted_export_leaves_nothing_behind(tmp_path: Path) -> None:
    # Whoever runs the tests in the background has told their children to pass an interrupt over.
    heeding = "import signal as s; s.signal(s.SIGINT, s.default_int_handler)"
    heeding += "; import backchime.__main__ as b; exit(b.main())"
    command = ["export", "big-three-3", "--to", str(tmp_path / "session.wav")]
    child = subprocess.Popen(
        [sys.executable, "-c", heeding, *command, "--data-folder", str(tmp_path)],
        env={"PYTHONPATH": str(DESKTOP)},
        stderr=subprocess.PIPE,
        encoding="utf-8",
    )
    while child.poll() is None and not any(file.stat().st_size for file in tmp_path.iterdir()):
        pass  # until it is about to write
    child.send_signal(signal.SIGINT)
    _, told = child.communicate(timeout=30)
    assert (child.returncode, told) == (130, "backchime: stopped, nothing was saved.\n")
    assert list(tmp_path.iterdir()) == []


def test_the_version_is_told(tmp_path: Path) -> None:
    assert backchime("--version", folder=tmp_path).stdout.startswith("backchime ")


@pytest.mark.parametrize(
    "command", ["list", "timeline core-30", "check routines.json", f"export core-30 --to {os.devnull}/x"]
)
def test_the_command_line_never_imports_qt_nor_makes_a_folder(tmp_path: Path, command: str) -> None:
    folder = tmp_path / "untouched"
    program = (
        "import sys; from backchime.__main__ import main; "
        f"main({[*command.split(), '--data-folder', str(folder)]!r}); "
        "print([name for name in sys.modules if name.startswith(('PySide6', 'simpleaudio'))])"
    )
    done = run([sys.executable, "-c", program], check=True)
    assert done.stdout.splitlines()[-1] == "[]"
    assert not folder.exists()


def test_what_is_swapped_for_the_person_is_swapped_on_the_command_line(tmp_path: Path) -> None:
    (tmp_path / "settings.json").write_text('{"format": 1, "swap_tags": ["sore_wrists"]}', encoding="utf-8")
    told = backchime("timeline", "express-5", folder=tmp_path).stdout
    assert "Step 3: wall-dog instead of downward-dog" in told
    assert "hold        wall-dog" in told
    laid_out = answer("timeline", "express-5", folder=tmp_path)
    assert laid_out["swapped"] == [{"step": 3, "pose": "wall-dog", "instead_of": "downward-dog"}]
    assert "downward-dog" not in {phase["pose"] for phase in laid_out["phases"]}
    listed = {entry["id"]: entry for entry in answer("list", folder=tmp_path)}
    assert listed["express-5"]["swapped"] == ["downward-dog"]
    assert listed["express-5"]["total_seconds"] == laid_out["total_seconds"]
    assert listed["desk-break"]["swapped"] == []


@pytest.mark.parametrize(
    ("arguments", "opened"),
    [
        (["mine.backchime"], ["mine.backchime"]),
        (["--data-folder", "list", "a.json", "./list"], ["a.json", "list"]),
        (["/x/y", "--log-cues", "--", "-odd-", "check"], ["/x/y", "-odd-", "check"]),
        (["--data-folder=here"], []),
    ],
)
def test_files_are_for_the_window_to_open_wherever_they_stand(
    arguments: list[str], opened: list[str]
) -> None:
    asked = parse(arguments)
    assert isinstance(asked, Opening)
    assert asked.opened == tuple(Path(name).absolute() for name in opened)


def test_a_command_has_files_of_its_own_and_a_slip_is_told(capsys: pytest.CaptureFixture[str]) -> None:
    asked = parse(["check", "mine.json"])
    assert not isinstance(asked, Opening)
    assert (asked.command, asked.files) == ("check", [Path("mine.json")])
    with pytest.raises(SystemExit):
        parse(["chekc"])
    assert "chekc" in capsys.readouterr().err

"""Facts about what is made for Windows, as far as another system can tell."""

import shutil
import subprocess
import zipfile
from collections import Counter
from pathlib import Path
from typing import Any
from xml.etree import ElementTree

import pytest
from backchime.core.routine_writing import ROUTINE_SUFFIX
from making import windows
from making.project import MakingError, version


@pytest.fixture
def bundle(tmp_path: Path) -> Path:
    folder = tmp_path / "backchime"
    (folder / "_internal").mkdir(parents=True)
    for name in ("backchime.exe", "backchime-cli.exe", "_internal/base_library.zip"):
        (folder / name).write_bytes(name.encode())
    return folder


@pytest.fixture(autouse=True)
def made_elsewhere(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(windows, "WORK", tmp_path / "work")
    monkeypatch.setenv("SOURCE_DATE_EPOCH", "1795673400")


class Told:
    """A part of the version resource, as PyInstaller would be told it."""

    def __init__(self, *parts: Any, **named: Any) -> None:
        self.parts, self.named = parts, named


def test_the_details_of_the_program_name_the_one_version() -> None:
    kinds = ("VSVersionInfo", "FixedFileInfo", "StringFileInfo", "StringTable", "StringStruct")
    names = dict.fromkeys((*kinds, "VarFileInfo", "VarStruct"), Told)
    told = eval(windows.version_resource("1.2.3", "backchime-cli"), names)  # noqa: S307  # as PyInstaller does
    strings = told.named["kids"][0].parts[0][0].parts[1]
    said = dict(string.parts for string in strings)
    assert (said["FileVersion"], said["ProductVersion"]) == ("1.2.3", "1.2.3")
    assert said["OriginalFilename"] == "backchime-cli.exe"
    assert told.named["ffi"].named["filevers"] == (1, 2, 3, 0)


@pytest.mark.usefixtures("qapp")
def test_there_is_one_program_for_the_window_and_one_for_the_console() -> None:
    looks = windows.looks(version())
    assert {name: look["console"] for name, look in looks.items()} == {
        "backchime": False,
        "backchime-cli": True,
    }
    for look in looks.values():
        assert all(Path(look[file]).is_file() for file in ("icon", "manifest", "version"))


def test_the_manifest_asks_for_no_rights_and_knows_every_scale_of_a_display() -> None:
    elements = list(ElementTree.parse(windows.MANIFEST).iter())  # noqa: S314  # a file of our own
    said = {element.tag.rpartition("}")[2]: element for element in elements}
    assert said["dpiAwareness"].text == "PerMonitorV2"
    assert said["longPathAware"].text == "true"
    assert said["requestedExecutionLevel"].get("level") == "asInvoker"


def test_the_zip_holds_the_folder_and_is_the_same_each_time(bundle: Path, tmp_path: Path) -> None:
    made = windows.make_zip(bundle, tmp_path, "1.2.3")
    with zipfile.ZipFile(made) as archive:
        names = archive.namelist()
        assert archive.read("Backchime-1.2.3/backchime.exe") == b"backchime.exe"
    assert len(names) == 3
    before = made.read_bytes()
    (bundle / "backchime.exe").touch()
    assert windows.make_zip(bundle, tmp_path, "1.2.3").read_bytes() == before


def test_without_nsis_one_sentence_says_so(
    bundle: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("PATH", str(tmp_path))
    (tmp_path / "work").mkdir()
    with pytest.raises(MakingError, match=r"^The installer needs NSIS"):
        windows.make_installer(bundle, tmp_path, "1.2.3")


@pytest.mark.skipif(not shutil.which("makensis"), reason="NSIS is not installed here")
@pytest.mark.usefixtures("qapp")
def test_the_installer_can_be_made_without_a_warning(bundle: Path, tmp_path: Path) -> None:
    made = windows.make_installer(bundle, tmp_path, version())
    assert made.read_bytes()[:2] == b"MZ"
    said = subprocess.run(["file", made], capture_output=True, text=True, check=False).stdout
    assert not said or "Nullsoft" in said


def test_the_installer_says_its_own_sentences_in_every_language_of_the_app() -> None:
    lines = (windows.SCRIPT.parent / "languages.nsh").read_text("utf-8").splitlines()
    said = [line.split()[1:3] for line in lines if line.strip().startswith("LangString")]
    languages = {"${LANG_ENGLISH}", "${LANG_GERMAN}", "${LANG_SPANISH}", "${LANG_FRENCH}"}
    assert Counter(name for name, _ in said) == dict.fromkeys({name for name, _ in said}, len(languages))
    assert {language for _, language in said} == languages


def test_the_installer_knows_the_suffix_of_routine_files() -> None:
    assert f'!define SUFFIX "{ROUTINE_SUFFIX}"' in windows.SCRIPT.read_text("utf-8")

"""Facts about the bill of materials: what ships is in it, and nothing else."""

from pathlib import Path
from typing import Any

from making.parts import Part, packages, parts
from making.sbom import merged

ENVIRONMENT: dict[str, Any] = {
    "specVersion": "1.6",
    "metadata": {"tools": {}},
    "components": [
        {"bom-ref": "pyinstaller==6", "name": "pyinstaller", "version": "6"},
        {
            "bom-ref": "backchime==1", "name": "backchime", "version": "1", "type": "library",
            "externalReferences": [{"type": "distribution", "url": "file:///somewhere/backchime.whl"}],
        },
        {"bom-ref": "Big_One==2", "name": "Big_One", "version": "2"},
    ],
    "dependencies": [
        {"ref": "backchime==1", "dependsOn": ["Big_One==2"]},
        {"ref": "pyinstaller==6"},
        {"ref": "Big_One==2", "dependsOn": ["pyinstaller==6"]},
    ],
}  # fmt: skip
QT = Part("Qt", "6.11.3", "LGPL-3.0-only", is_data=False)
FONT = Part("Figtree", "", "OFL-1.1", is_data=True)
LOADER = Part("Loader", "6", "GPL-2.0-or-later WITH Bootloader-exception", is_data=False)


def test_only_what_ships_is_listed_with_the_app_on_top() -> None:
    bill = merged(ENVIRONMENT, {"backchime", "big-one"}, [])
    assert [entry["name"] for entry in bill["components"]] == ["Big_One"]
    assert bill["metadata"]["component"]["name"] == "backchime"
    assert bill["metadata"]["component"]["type"] == "application"
    assert {"ref": "Big_One==2", "dependsOn": []} in bill["dependencies"]


def test_no_folder_of_the_machine_that_made_it_is_told() -> None:
    assert "file:" not in repr(merged(ENVIRONMENT, {"backchime"}, []))


def test_what_is_no_python_package_is_added_below_the_app() -> None:
    bill = merged(ENVIRONMENT, {"backchime"}, [QT, FONT, LOADER])
    assert [(entry["name"], entry["type"], entry["licenses"]) for entry in bill["components"]] == [
        ("Figtree", "data", [{"license": {"id": "OFL-1.1"}}]),
        ("Loader", "library", [{"expression": "GPL-2.0-or-later WITH Bootloader-exception"}]),
        ("Qt", "library", [{"license": {"id": "LGPL-3.0-only"}}]),
    ]
    (app,) = (entry for entry in bill["dependencies"] if entry["ref"] == "backchime==1")
    assert app["dependsOn"] == ["Figtree", "Loader==6", "Qt==6.11.3"]


def test_the_app_requires_what_runs_it_and_nothing_it_was_tested_with(tmp_path: Path) -> None:
    own = tmp_path / "backchime-1.dist-info"
    own.mkdir()
    needs = ("PySide6-Essentials", "miniaudio", 'pytest; extra == "test"', 'pywin32; sys_platform == "amiga"')
    said = "".join(f"Requires-Dist: {need}\n" for need in needs)
    (own / "METADATA").write_text(f"Metadata-Version: 2.4\nName: backchime\nVersion: 1\n{said}", "utf-8")
    names = [package.name.lower().replace("_", "-") for package in packages(tmp_path)]
    assert names == ["backchime", "cffi", "miniaudio", "pycparser", "pyside6-essentials", "shiboken6"]


def test_parts_of_another_system_are_no_parts_of_this_one() -> None:
    entries = [
        {"name": "Backchime", "kind": "app", "licence": "MIT"},
        {"name": "Qt", "kind": "window", "licence": "LGPL-3.0-only"},
        {"name": "Amiga", "kind": "window", "licence": "MIT", "only_on": "amiga"},
        {"name": "PySide6", "kind": "joining", "licence": "LGPL-3.0-only", "distribution": "x"},
    ]
    (found,) = parts(entries)
    assert (found.name, found.is_data) == ("Qt", False)
    assert found.version.startswith("6.")

"""What the bundle tells of its parts, where `importlib.metadata` looks: names, versions and terms."""

import shutil
from collections.abc import Iterable
from pathlib import Path

from making.parts import Part, licence_texts, packages, parts


def make(installed: Path, folder: Path) -> Path:
    """Writes into an empty folder one folder of metadata for every part with code.

    What is only seen or heard has its terms among the assets.
    """
    shutil.rmtree(folder, ignore_errors=True)
    for package in packages(installed):
        # Under the empty line is what a package says to whoever chooses it: often more than its code.
        said, _, _ = (package.read_text("METADATA") or "").partition("\n\n")
        _write(folder, package.name, package.version, said + "\n", licence_texts(package))
    for part in parts():
        if not part.is_data:
            _write(folder, part.name, part.version, _said_of(part), part.texts)
    return folder


def _said_of(part: Part) -> str:
    return (
        f"Metadata-Version: 2.4\nName: {part.name}\nVersion: {part.version}\n"
        f"License-Expression: {part.licence}\nProject-URL: Homepage, {part.site}\n"
        + "".join(f"License-File: {text.name}\n" for text in part.texts)
    )


def _write(folder: Path, name: str, version: str, said: str, texts: Iterable[Path]) -> None:
    own = folder / f"{name.replace('-', '_').replace(' ', '_')}-{version}.dist-info"
    (own / "licenses").mkdir(parents=True)
    (own / "METADATA").write_text(said, "utf-8")
    for text in texts:
        shutil.copyfile(text, own / "licenses" / text.name)
    files = sorted(file.relative_to(folder).as_posix() for file in own.rglob("*") if file.is_file())
    # Without sums and sizes: they are to be found, and nothing is ever uninstalled by this list.
    lines = "".join(f"{file},,\n" for file in [*files, f"{own.name}/RECORD"])
    (own / "RECORD").write_text(lines, "utf-8")

"""What people download for Windows: an installer for one person, and its folder as a ZIP to take along."""

import os
import shutil
import zipfile
from collections.abc import Mapping
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from making.icon_files import windows_icon, windows_side
from making.project import NAME, PACKAGING, WORK, MakingError, last_change, run, say, system_name

SCRIPT = PACKAGING / "windows" / "installer.nsi"
MANIFEST = PACKAGING / "windows" / "backchime.manifest"
# By name, whether it is for a console: a program with a window shows nothing there, so there are two.
PROGRAMS = {NAME: False, f"{NAME}-cli": True}
OLDEST_ZIP_MOMENT = datetime(1980, 1, 1, tzinfo=UTC)

# What Windows shows as the details of a program, in the form that PyInstaller reads.
_VERSION_RESOURCE = """\
VSVersionInfo(
  ffi=FixedFileInfo(filevers={numbers}, prodvers={numbers}, mask=0x3F, flags=0x0, OS=0x40004, fileType=0x1,
    subtype=0x0, date=(0, 0)),
  kids=[
    StringFileInfo([StringTable("040904B0", [
      StringStruct("CompanyName", "Backchime"),
      StringStruct("FileDescription", "Backchime"),
      StringStruct("FileVersion", "{version}"),
      StringStruct("InternalName", "{name}"),
      StringStruct("LegalCopyright", "MIT License"),
      StringStruct("OriginalFilename", "{name}.exe"),
      StringStruct("ProductName", "Backchime"),
      StringStruct("ProductVersion", "{version}"),
    ])]),
    VarFileInfo([VarStruct("Translation", [0x0409, 1200])]),
  ],
)
"""


def looks(version: str) -> Mapping[str, Mapping[str, Any]]:
    """What PyInstaller is to write into each program, by the program's name."""
    icon = _written("icon.ico", windows_icon())
    return {
        name: {
            "console": console,
            "icon": str(icon),
            "manifest": str(MANIFEST),
            "version": str(_written(f"{name}.version", version_resource(version, name).encode())),
        }
        for name, console in PROGRAMS.items()
    }


def version_resource(version: str, name: str = NAME) -> str:
    """The details of a program, as PyInstaller reads them."""
    numbers = (*map(int, version.split(".")), 0, 0, 0)[:4]
    return _VERSION_RESOURCE.format(version=version, numbers=numbers, name=name)


def make_installer(bundle: Path, out: Path, version: str) -> Path:
    """The installer, by NSIS."""
    say("installer")
    target = out / f"{NAME}-{version}-{system_name()}-setup.exe"
    given = {
        "VERSION": version,
        "BUNDLE": bundle,
        "ICON": _written("icon.ico", windows_icon()),
        "SIDE": _written("side.bmp", windows_side()),
        "TARGET": target,
    }
    run(_makensis(), "-V2", "-WX", *(f"-D{name}={value}" for name, value in given.items()), SCRIPT)
    return target


def make_zip(bundle: Path, out: Path, version: str) -> Path:
    """The folder as it is, for whoever may not install; the same bundle gives the same bytes."""
    say("portable ZIP")
    target = out / f"{NAME}-{version}-{system_name()}.zip"
    moment = max(datetime.fromtimestamp(last_change(), UTC), OLDEST_ZIP_MOMENT)
    with zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED, compresslevel=9) as archive:
        for file in sorted(file for file in bundle.rglob("*") if file.is_file()):
            name = f"Backchime-{version}/{file.relative_to(bundle).as_posix()}"
            entry = zipfile.ZipInfo(name, moment.timetuple()[:6])
            entry.compress_type = zipfile.ZIP_DEFLATED
            entry.external_attr = 0o644 << 16
            archive.writestr(entry, file.read_bytes())
    return target


def _makensis() -> str:
    """NSIS' compiler, from the path or from where its own installer puts it."""
    path = os.environ.get("PATH", "")
    for name in ("ProgramFiles(x86)", "ProgramFiles"):
        path += f"{os.pathsep}{Path(os.environ.get(name, '')) / 'NSIS'}"
    if found := shutil.which("makensis", path=path):
        return found
    raise MakingError("The installer needs NSIS: its makensis is neither in the path nor among the programs.")


def _written(name: str, content: bytes) -> Path:
    """A file for one of the tools, made anew."""
    file = WORK / "windows" / name
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_bytes(content)
    return file

"""The package for Debian and Ubuntu."""

import gzip
import hashlib
import os
import re
import shutil
import tempfile
import textwrap
from email.utils import formatdate
from pathlib import Path

from making import linux_share
from making.deb_copyright import copyright_file
from making.deb_needs import needs
from making.linux_metainfo import AUTHORS, HOME_PAGE
from making.linux_words import words
from making.news import news
from making.project import NAME, PACKAGING, MakingError, last_change, run, say

MAINTAINER = f"{AUTHORS} <backchime@users.noreply.github.com>"
# ALSA's way to the desktop's sound server, what opens folders and files in the person's own programs, and
# what keeps the screen on where there is a window manager and no desktop. Nothing of it is needed to start.
RECOMMENDED = ("libasound2-plugins | pipewire-alsa", "xdg-utils", "hicolor-icon-theme", "libxss1")
SUGGESTED = ("xdg-desktop-portal",)  # tells whether the desktop is dark


def make(bundle: Path, out: Path, version: str) -> Path:
    """Packs the bundle with all that a desktop wants to know; the same bundle gives the same bytes."""
    say("Debian package")
    if not shutil.which("dpkg-deb"):
        raise MakingError("There is no dpkg-deb here: this package can be made on Debian and Ubuntu alone.")
    architecture = run("dpkg", "--print-architecture").strip()
    target = out / f"{NAME}_{debian_version(version)}_{architecture}.deb"
    with tempfile.TemporaryDirectory() as work:
        tree = Path(work) / NAME
        shutil.copytree(bundle, tree / "usr" / "lib" / NAME, symlinks=True)
        (tree / "usr" / "bin").mkdir()
        (tree / "usr" / "bin" / NAME).symlink_to(f"../lib/{NAME}/{NAME}")
        linux_share.make(tree / "usr" / "share", version)
        _add_what_policy_asks(tree / "usr" / "share", version)
        _add_control(tree, bundle, version=version, architecture=architecture)
        _make_alike(tree)
        # Packed by more than one thread, the bytes depend on how many processors there are.
        packing = {"SOURCE_DATE_EPOCH": str(last_change()), "DPKG_DEB_THREADS_MAX": "1"}
        run("dpkg-deb", "--root-owner-group", "-Zxz", "--build", tree, target, environment=packing)
    return target


def debian_version(version: str) -> str:
    """The version as Debian sorts it: what comes before a release is written with a tilde."""
    return re.sub(r"(?<=\d)\.?(a|b|rc|dev)", r"~\1", version)


def _add_what_policy_asks(share: Path, version: str) -> None:
    documents = share / "doc" / NAME
    documents.mkdir(parents=True)
    (documents / "copyright").write_text(copyright_file(), encoding="utf-8")
    _pack(documents / "changelog.gz", _changelog(version).encode())
    manual = share / "man" / "man1" / f"{NAME}.1"
    _pack(manual.with_name(f"{manual.name}.gz"), manual.read_bytes())
    manual.unlink()
    overrides = share / "lintian" / "overrides"
    overrides.mkdir(parents=True)
    shutil.copyfile(PACKAGING / "linux" / "lintian-overrides", overrides / NAME)


def _changelog(version: str) -> str:
    """What is new, as Debian writes it; the days are those of the releases."""
    entries = []
    for number, moment, items in news(version):
        lines = [textwrap.fill(item, 76, initial_indent="  * ", subsequent_indent="    ") for item in items]
        entries.append(
            f"{NAME} ({debian_version(number)}) unstable; urgency=medium\n\n"
            + "\n".join(lines or ["  * A new version."])
            + f"\n\n -- {MAINTAINER}  {formatdate(moment)}\n"
        )
    return "\n".join(entries)


def _add_control(tree: Path, bundle: Path, *, version: str, architecture: str) -> None:
    files = sorted(file for file in tree.rglob("*") if file.is_file() and not file.is_symlink())
    control = tree / "DEBIAN"
    control.mkdir()
    fields = {
        "Package": NAME,
        "Version": debian_version(version),
        "Architecture": architecture,
        "Maintainer": MAINTAINER,
        "Installed-Size": str(_kilobytes(tree)),
        "Depends": ", ".join(needs(bundle)),
        "Recommends": ", ".join(RECOMMENDED),
        "Suggests": ", ".join(SUGGESTED),
        "Section": "utils",
        "Priority": "optional",
        "Homepage": HOME_PAGE,
        "Description": description(),
    }
    (control / "control").write_text(
        "".join(f"{name}: {value}\n" for name, value in fields.items()), encoding="utf-8"
    )
    sums = [f"{hashlib.md5(file.read_bytes()).hexdigest()}  {file.relative_to(tree)}\n" for file in files]  # noqa: S324 - what dpkg compares
    (control / "md5sums").write_text("".join(sums), encoding="utf-8")


def description() -> str:
    """One line for lists, then what there is to know, each line set in by one space."""
    lines = ["timer for back exercises that leads by ear"]
    lines += [*textwrap.wrap(words()["about"], 76), "."]
    for text in words()["has"]:
        lines += textwrap.wrap(text, 76, initial_indent=" * ", subsequent_indent="   ")
    lines += [".", *textwrap.wrap(words()["care"], 76)]
    return "\n ".join(lines)


def _kilobytes(tree: Path) -> int:
    """As dpkg counts: each file rounded up, and one for each folder or link."""
    return sum(
        -(-path.stat().st_size // 1024) if path.is_file() and not path.is_symlink() else 1
        for path in tree.rglob("*")
    )


def _make_alike(tree: Path) -> None:
    """Gives everything its mode and the moment of the last change."""
    for path in [tree, *tree.rglob("*")]:
        if not path.is_symlink():
            runs = path.is_dir() or path == tree / "usr" / "lib" / NAME / NAME
            path.chmod(0o755 if runs else 0o644)
        os.utime(path, (last_change(), last_change()), follow_symlinks=False)


def _pack(target: Path, content: bytes) -> None:
    target.write_bytes(gzip.compress(content, 9, mtime=0))

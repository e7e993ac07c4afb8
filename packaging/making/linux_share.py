"""What a desktop of Linux is told of the app: a tree for `/usr/share`, or for the same folder of a person."""

from datetime import UTC, datetime
from pathlib import Path

from making import linux_icons
from making.linux_entry import desktop_entry
from making.linux_metainfo import metainfo
from making.linux_mime import mime_package
from making.project import NAME, PACKAGING, app_id, last_change


def make(share: Path, version: str, *, program: str = NAME) -> None:
    """Fills the folder; the desktop entry starts `program`."""
    texts = {
        f"applications/{app_id()}.desktop": desktop_entry(program),
        f"metainfo/{app_id()}.metainfo.xml": metainfo(version),
        f"mime/packages/{app_id()}.xml": mime_package(),
        f"man/man1/{NAME}.1": man_page(version),
    }
    for place, text in texts.items():
        file = share / place
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(text, encoding="utf-8", newline="\n")
    linux_icons.make(share / "icons" / "hicolor")


def man_page(version: str) -> str:
    """The manual page, of this version and the day of its last change."""
    text = (PACKAGING / "linux" / f"{NAME}.1").read_text("utf-8")
    day = datetime.fromtimestamp(last_change(), UTC).date().isoformat()
    return text.replace("@VERSION@", version).replace("@DATE@", day)

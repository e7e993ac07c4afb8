"""Facts about the icons that ship."""

from __future__ import annotations

from pathlib import Path

from studio.icons import ICON_NAMES, LICENCE_NAME, OUR_OWN

FOLDER = Path(__file__).resolve().parents[2] / "assets" / "icons"


def test_the_folder_holds_the_listed_icons_our_own_and_the_licence() -> None:
    wanted = {f"{name}.svg" for name in ICON_NAMES} | OUR_OWN | {LICENCE_NAME}
    assert {path.name for path in FOLDER.iterdir()} == wanted


def test_no_icon_is_listed_twice() -> None:
    assert len(set(ICON_NAMES)) == len(ICON_NAMES)


def test_every_icon_is_drawn_on_the_same_square() -> None:
    for name in ICON_NAMES:
        assert 'viewBox="0 0 256 256"' in (FOLDER / f"{name}.svg").read_text(encoding="utf-8"), name

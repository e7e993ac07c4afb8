"""Make the shipped assets: `python -m studio chimes`, or `fonts`, `icons`, `all`."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from importlib import import_module
from pathlib import Path

TOP = Path(__file__).resolve().parent.parent
ASSETS, PICTURES = TOP / "assets", TOP / "docs" / "pictures"
sys.path.insert(0, str(TOP / "desktop"))  # some crafts use the app as it stands beside them


@dataclass(frozen=True, slots=True)
class Craft:
    """One kind of asset: `studio.<name>` has `make(folder)`, which writes files and returns their paths."""

    name: str
    sentence: str
    folder: Path | None = None  # where it is kept, if that is not the folder of its name in the assets
    apart: bool = False  # needs an environment of its own, and far longer than all the others

    def make(self, folder: Path) -> tuple[Path, ...]:
        # Imported late, so that making icons does not ask for the chimes' libraries.
        make: Callable[[Path], tuple[Path, ...]] = import_module(f"studio.{self.name}").make
        return make(folder)


CRAFTS = (
    Craft("chimes", "Synthesise the chimes from their score."),
    Craft("figures", "Draw the person of every pose."),
    Craft("fonts", "Convert the web fonts of the pinned packages into TrueType files."),
    Craft("icons", "Pick the icons that the window uses out of the pinned package."),
    Craft("sheets", "Lay the figures out on contact sheets for the documentation.", PICTURES),
    Craft("voice", "Speak every phrase of a session, and check that each is understood.", apart=True),
    Craft("schema", "Write the JSON Schema of the routine file."),
    Craft("translations", "Collect what the app says into the translation files, and compile them."),
)


def arguments() -> argparse.ArgumentParser:
    """One sub-command for each craft, and `all`."""
    parser = argparse.ArgumentParser(
        prog="python -m studio", description="Make the assets that ship with the app."
    )
    commands = parser.add_subparsers(dest="craft", required=True, metavar="WHAT")
    for craft in CRAFTS:
        commands.add_parser(craft.name, help=craft.sentence, description=craft.sentence)
    every = "Make everything but the voice, one craft after the other."
    commands.add_parser("all", help=every, description=every)
    for command in commands.choices.values():
        command.add_argument("--into", type=Path, help="another folder to fill than the one where it is kept")
    return parser


def main(argv: Sequence[str]) -> int:
    """Make what `argv` asks for and list the files written."""
    asked = arguments().parse_args(argv)
    for craft in CRAFTS:
        if asked.craft == craft.name or (asked.craft == "all" and not craft.apart):
            kept = craft.folder or ASSETS / craft.name
            for path in craft.make(asked.into / kept.name if asked.into else kept):
                print(f"{path.stat().st_size:>9,} bytes  {path}")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))

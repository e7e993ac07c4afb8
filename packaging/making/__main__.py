"""Makes the packages: `python3 dev.py package`."""

import argparse
import shutil
import sys
from pathlib import Path

from making import account, bundle, sbom, sums, wheel
from making.packages import of_this_system
from making.project import RESULTS, WORK, MakingError, say, version

INSTALLED = WORK / "installed"
BUNDLE = WORK / "bundle"
BARE = WORK / "bare"


def main() -> int:
    """Makes what the arguments name, all in one folder of results; 1 where it cannot be done."""
    asked = _asked()
    try:
        made = make(asked.names, asked.to, again=asked.again)
        is_small = _measure() if "size" in asked.names else True
    except MakingError as error:
        say(str(error))
        return 1
    for file in made:
        print(f"{file.stat().st_size / 1e6:8.2f} MB  {file}")
    return 0 if is_small else 1


def make(names: list[str], out: Path, *, again: bool) -> list[Path]:
    """The files made, the list of their sums last."""
    out.mkdir(parents=True, exist_ok=True)
    makers = of_this_system()
    made: list[Path] = []
    if not again:
        built = wheel.make(WORK / "wheel")
        made.append(Path(shutil.copy(built, out)))
        wheel.install(built, INSTALLED)
        if names != ["wheel"]:
            bundle.make(INSTALLED, BUNDLE)
    wanted = [name for name in names if name in makers]
    if wanted:
        folder = bundle.there(BUNDLE)
        made += [makers[name](folder, out, version()) for name in wanted]
        made.append(sbom.make(INSTALLED, out, version()))
    return [*made, sums.make(out)] if made else []


def _measure() -> bool:
    """Prints how large the bundle is; whether that is within its budget."""
    text, is_small = account.told(bundle.there(BUNDLE), bundle.make_bare_window(BARE))
    print(text)
    return is_small


def _asked() -> argparse.Namespace:
    makers = of_this_system()
    steps = {
        "wheel": "what pip installs",
        "bundle": "one folder that runs by itself, of which the packages are made",
        "size": "what the bundle is made of, and how large beside a bare window",
    }
    listed = "; ".join(f"{name}: {meaning}" for name, meaning in steps.items())
    parser = argparse.ArgumentParser(
        prog="python3 dev.py package",
        description=f"Make the packages of this system: {', '.join(makers)}.",
        epilog=f"Besides the packages there are: {listed}.",
    )
    parser.add_argument("names", nargs="*", metavar="NAME", help="all packages, if none is named")
    parser.add_argument("--to", type=Path, default=RESULTS, metavar="FOLDER", help="where they go (dist)")
    parser.add_argument("--again", action="store_true", help="of the bundle that the last run has made")
    asked = parser.parse_args()
    known = (*steps, *makers)
    for name in asked.names:
        if name not in known:
            parser.error(f'there is no package called "{name}", but {", ".join(known)}')
    asked.names = asked.names or list(makers)
    asked.to = asked.to.absolute()
    return asked


if __name__ == "__main__":
    sys.exit(main())

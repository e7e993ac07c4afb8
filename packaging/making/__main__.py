"""Makes the packages: `python3 dev.py package`."""

import argparse
import shutil
import sys
from pathlib import Path

from making import bundle, sums, wheel
from making.packages import of_this_system
from making.project import RESULTS, WORK, MakingError, say, version


def main() -> int:
    """Makes what the arguments name, each in the one folder of results; 1 where it cannot be done."""
    asked = _asked()
    try:
        made = make(asked.names, asked.to, again=asked.again)
    except MakingError as error:
        say(str(error))
        return 1
    for file in made:
        print(f"{file.stat().st_size / 1e6:8.1f} MB  {file}")
    return 0


def make(names: list[str], out: Path, *, again: bool) -> list[Path]:
    """The files made, the list of their sums last."""
    out.mkdir(parents=True, exist_ok=True)
    work, makers = WORK / "bundle", of_this_system()
    if again:
        folder = bundle.there(work)
        made: list[Path] = []
    else:
        built = wheel.make(WORK / "wheel")
        made = [Path(shutil.copy(built, out))]
        if names == ["wheel"]:
            return [*made, sums.make(made, out)]
        folder = bundle.make(wheel.install(built, WORK / "installed"), work)
    made += [makers[name](folder, out, version()) for name in names if name in makers]
    return [*made, sums.make(made, out)]


def _asked() -> argparse.Namespace:
    makers = of_this_system()
    known = ("wheel", "bundle", *makers)
    parser = argparse.ArgumentParser(
        prog="python3 dev.py package", description="Make the packages of this system."
    )
    parser.add_argument("names", nargs="*", metavar="NAME", help=f"{', '.join(known)}; all, if none is named")
    parser.add_argument("--to", type=Path, default=RESULTS, metavar="FOLDER", help="where they go (dist)")
    parser.add_argument("--again", action="store_true", help="of the bundle that the last run has made")
    asked = parser.parse_args()
    for name in asked.names:
        if name not in known:
            parser.error(f'there is no package called "{name}": {", ".join(known)}')
    asked.names = asked.names or list(makers)
    asked.to = asked.to.absolute()
    return asked


if __name__ == "__main__":
    sys.exit(main())

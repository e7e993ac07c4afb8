"""Measure: `python -m benchmarks audio`, `history`, `faults` or `theme`."""

import argparse
import sys


def main() -> int:
    """Does the measurement that the arguments name."""
    parser = argparse.ArgumentParser(prog="python3 dev.py bench", description="Measure the real app.")
    kinds = parser.add_subparsers(dest="kind", required=True, metavar="WHAT")
    heard = kinds.add_parser("audio", help="whole sessions, heard on a sound server of their own")
    heard.add_argument("--minutes", type=int, default=0, help="one long session instead of the short ones")
    heard.add_argument("--hushes", type=int, default=0, help="how often all sound stops, instead of sessions")
    kept = kinds.add_parser("history", help="histories of ten and a hundred years, and an app that is killed")
    kept.add_argument("--kills", type=int, default=200, help="how often it is killed")
    kinds.add_parser("theme", help="changes of the theme, once every screen has been visited")
    spoilt = kinds.add_parser("faults", help="spoilt files in great number, and worlds that are ill")
    spoilt.add_argument("--inputs", type=int, default=101_500, help="how many contents are tried")
    asked = parser.parse_args()
    if asked.kind == "theme":
        from benchmarks import theme

        return theme.measure()
    if asked.kind == "faults":
        from benchmarks import faults

        return faults.measure(inputs=asked.inputs)
    if asked.kind == "history":
        from benchmarks import history

        return history.measure(kills=asked.kills)
    from benchmarks import audio

    return audio.measure(minutes=asked.minutes, hushes=asked.hushes)


if __name__ == "__main__":
    sys.exit(main())

"""Measure: `python -m benchmarks audio`."""

import argparse
import sys

from benchmarks import audio


def main() -> int:
    """Does the measurement that the arguments name."""
    parser = argparse.ArgumentParser(prog="python3 dev.py bench", description="Measure the real app.")
    kinds = parser.add_subparsers(dest="kind", required=True, metavar="WHAT")
    heard = kinds.add_parser("audio", help="whole sessions, heard on a sound server of their own")
    heard.add_argument("--minutes", type=int, default=0, help="one long session instead of the short ones")
    asked = parser.parse_args()
    return audio.measure(minutes=asked.minutes)


if __name__ == "__main__":
    sys.exit(main())

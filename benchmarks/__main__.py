"""Measure: `python -m benchmarks`, with the name of one thing or, without any, all that is quick."""

import argparse
import sys
import time
from collections.abc import Callable, Mapping

# Each imports what it needs itself: what is measured in this process must not find it there already.


def _start(_: argparse.Namespace) -> int:
    from benchmarks import start

    return start.measure()


def _memory(_: argparse.Namespace) -> int:
    from benchmarks import start

    return start.measure(memory_alone=True)


def _session(_: argparse.Namespace) -> int:
    from benchmarks import session

    return session.measure()


def _idle(asked: argparse.Namespace) -> int:
    from benchmarks import idle

    return idle.measure(minutes=asked.minutes or 1)


def _pages(_: argparse.Namespace) -> int:
    from benchmarks import pages

    return pages.measure()


def _library(_: argparse.Namespace) -> int:
    from benchmarks import library

    return library.measure()


def _theme(_: argparse.Namespace) -> int:
    from benchmarks import theme

    return theme.measure()


def _history(asked: argparse.Namespace) -> int:
    from benchmarks import history

    return history.measure(kills=asked.kills)


def _faults(asked: argparse.Namespace) -> int:
    from benchmarks import faults

    return faults.measure(inputs=asked.inputs)


def _soak(asked: argparse.Namespace) -> int:
    from benchmarks import soak

    return soak.measure(sessions=asked.sessions)


def _audio(asked: argparse.Namespace) -> int:
    from benchmarks import audio

    return audio.measure(minutes=asked.minutes, hushes=asked.hushes)


def _mutants(asked: argparse.Namespace) -> int:
    from benchmarks import mutants

    return mutants.measure(asked.module)


QUICK: Mapping[str, tuple[Callable[[argparse.Namespace], int], str]] = {
    "start": (_start, "CPU and memory until home is painted, to a bare window"),
    "session": (_session, "CPU of a hold, to a ring alone; the frames of a session"),
    "idle": (_idle, "CPU and wake-ups of home at rest, to a bare window"),
    "pages": (_pages, "the ways from page to page"),
    "library": (_library, "a start with 10 to 10,000 routines of one's own"),
}
ALL = {
    **QUICK,
    "memory": (_memory, "only the memory until home is painted"),
    "theme": (_theme, "changes of the theme, once every screen has been visited"),
    "history": (_history, "histories of ten and a hundred years, and an app that is killed"),
    "faults": (_faults, "spoilt files in great number, and worlds that are ill"),
    "audio": (_audio, "whole sessions, heard on a sound server of their own"),
    "mutants": (_mutants, "small changes of the core, and whether its tests notice"),
    "soak": (_soak, "many sessions in one process, by a hand clock"),
}


def main() -> int:
    """Does the measurements that the arguments name, all of them whatever the others find."""
    parser = argparse.ArgumentParser(prog="python3 dev.py bench", description="Measure the real app.")
    known = "; ".join(f"{name}: {what}" for name, (_, what) in ALL.items())
    parser.add_argument("names", nargs="*", choices=[*ALL, []], metavar="NAME", help=known)
    parser.add_argument("--minutes", type=int, default=0, help="audio: one long session; idle: how long")
    parser.add_argument("--hushes", type=int, default=0, help="audio: how often all sound stops, instead")
    parser.add_argument("--kills", type=int, default=200, help="history: how often the app is killed")
    parser.add_argument("--inputs", type=int, default=101_500, help="faults: how many contents are tried")
    parser.add_argument("--sessions", type=int, default=500, help="soak: how many")
    parser.add_argument("--module", action="append", default=[], help="mutants: of the core; all without")
    asked = parser.parse_args()
    codes = []
    for name in asked.names or QUICK:
        begin = time.monotonic()
        print(f"== {name}: {ALL[name][1]}", flush=True)
        codes.append(ALL[name][0](asked))
        print(f"   {time.monotonic() - begin:.0f} s", flush=True)
    return max(codes)


if __name__ == "__main__":
    sys.exit(main())

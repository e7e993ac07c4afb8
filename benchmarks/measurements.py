"""All that can be measured, by name, with what it tells."""

import argparse
from collections.abc import Callable, Mapping

# Each imports what it needs itself, in a process of its own: what is measured must not be there already.


def _start(_: argparse.Namespace) -> int:
    from benchmarks import start

    return start.measure()


def _bundle(_: argparse.Namespace) -> int:
    from benchmarks import bundle

    return bundle.measure()


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

    return mutants.measure(asked.module, at_once=asked.at_once, left_alone=asked.left)


QUICK: Mapping[str, tuple[Callable[[argparse.Namespace], int], str]] = {
    "start": (_start, "CPU and memory until home is painted, to a bare window"),
    "session": (_session, "CPU of a hold, to a ring alone; the frames of a session"),
    "idle": (_idle, "CPU and wake-ups of home at rest, to a bare window"),
    "pages": (_pages, "the ways from page to page"),
    "library": (_library, "a start with 10 to 10,000 routines of one's own"),
}
ALL = {
    **QUICK,
    "bundle": (_bundle, "CPU and memory until the bundle that was made last has painted, to a bare one"),
    "memory": (_memory, "only the memory until home is painted"),
    "theme": (_theme, "changes of the theme, once every screen has been visited"),
    "history": (_history, "histories of ten and a hundred years, and an app that is killed"),
    "faults": (_faults, "spoilt files in great number, and worlds that are ill"),
    "audio": (_audio, "whole sessions, heard on a sound server of their own"),
    "mutants": (_mutants, "small changes of the core, and whether its tests notice"),
    "soak": (_soak, "many sessions in one process, by a hand clock"),
}

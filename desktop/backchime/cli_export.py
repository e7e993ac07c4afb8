"""`backchime export`: a whole session as a sound file, or its sheet to print."""

import argparse
import sys
from pathlib import Path
from typing import get_args

from backchime.core.problem import Problem
from backchime.core.sentence import sentence
from backchime.core.settings import Settings, Voice, with_change
from backchime.core.timeline import Timeline
from backchime.places import SHIPPED_CHIMES, SHIPPED_VOICES
from backchime.whole_file import write_out

PRINTED = ".pdf"


def add_export_options(parser: argparse.ArgumentParser) -> None:
    """What the command takes; the ending of the file says which of the two it is to be."""
    parser.add_argument("routine", metavar="ROUTINE")
    where = "where to save it: FILE.wav to hear, FILE.pdf to print"
    parser.add_argument("--to", type=Path, metavar="FILE", required=True, help=where)
    parser.add_argument("--voice", choices=get_args(Voice), help="what is said; else as in the settings")
    parser.add_argument("--force", action="store_true", help="replace a file that is there already")


def export(timeline: Timeline, settings: Settings, asked: argparse.Namespace) -> Problem | None:
    """Writes the file, or says why not."""
    if asked.to.suffix.lower() != PRINTED:
        return _export_sound(timeline, settings, asked)
    if asked.voice:
        return Problem(sentence("A printed sheet has no voice."), sentence("Leave out --voice."))
    return _export_sheet(timeline, settings, asked.to)


def _export_sheet(timeline: Timeline, settings: Settings, target: Path) -> Problem | None:
    from backchime.ui.printing.without_window import print_routine

    return write_out(target, print_routine(timeline, settings))


def _export_sound(timeline: Timeline, settings: Settings, asked: argparse.Namespace) -> Problem | None:
    from backchime.audio.chime_files import chime_paths
    from backchime.audio.own_chime import kept_own_chimes
    from backchime.audio.phrases import read_phrases
    from backchime.audio.session_export import export_session

    if asked.voice:
        settings = with_change(settings, "voice", asked.voice)
    own, problems = kept_own_chimes(asked.places.own_chimes, settings.own_chimes)
    for problem in problems:
        _warn(problem)
    files = chime_paths(SHIPPED_CHIMES, settings.chime_set, own=own)
    return export_session(
        timeline,
        settings,
        read_phrases(SHIPPED_VOICES),
        asked.to,
        chimes={kind.value: path for kind, path in files.items()},
        progress=_show_progress if sys.stderr.isatty() else _show_nothing,
        warn=_warn,
    )


def _show_progress(done_seconds: float, total_seconds: float) -> None:
    end = "\n" if done_seconds >= total_seconds else ""
    print(f"\r{done_seconds / total_seconds:4.0%}", end=end, file=sys.stderr, flush=True)


def _show_nothing(_done_seconds: float, _total_seconds: float) -> None:
    """For a program nobody watches."""


def _warn(problem: Problem) -> None:
    print(f"backchime: {problem}", file=sys.stderr)

"""Which chimes sound: those of the set that the settings name, and the person's own in place of some."""

from collections.abc import Mapping
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from backchime.audio.chime_files import NO_CHIMES, chime_paths
from backchime.audio.chimes import Chimes, OutputCare
from backchime.core.problem import Problem
from backchime.core.settings import Settings
from backchime.core.timeline import CueKind
from backchime.places import SHIPPED_CHIMES, Places
from backchime.ui.settings_keeper import SettingsKeeper


class ChosenChimes(QObject):
    """Keeps the chimes as the settings say, their loudness and what their output needs.

    `failed` brings the problem of an own sound that cannot be played, `mended` the summary of one no more.
    """

    failed = Signal(Problem)
    mended = Signal(str)

    def __init__(self, chimes: Chimes, *, places: Places, keeper: SettingsKeeper) -> None:
        """Nothing is used yet, until `follow`."""
        super().__init__(keeper)
        self._chimes = chimes
        self._places = places
        self._keeper = keeper
        self._volume: int | None = None
        self._care: OutputCare | None = None
        self._chosen: tuple[object, ...] = ()
        self._in_use: dict[CueKind, Path] = {}
        self._problems: tuple[Problem, ...] = ()

    @property
    def in_use(self) -> dict[CueKind, Path]:
        """The file that sounds each cue."""
        return dict(self._in_use)

    def follow(self) -> None:
        """Uses what is chosen, and from now on whatever is chosen instead."""
        self._take_settings(self._keeper.settings)
        self._keeper.changed.connect(self._take_settings)

    def choose_own(self, kind: CueKind, path: Path) -> Problem | None:
        """Lets the sound in a WAV file stand in for the chime of a cue; or why it cannot."""
        problem = self.keep(kind, path)
        if problem is None:
            self.use_own(kind, path)
        return problem

    def keep(self, kind: CueKind, path: Path) -> Problem | None:
        """The slow part of `choose_own`, for another thread too; `use_own` comes after it."""
        from backchime.audio.own_chime import keep_own_chime

        return keep_own_chime(path, self._places.own_chimes, kind)

    def use_own(self, kind: CueKind, path: Path) -> None:
        """Lets what was kept from a file sound for a cue."""
        self._chosen = ()  # the same file may hold another sound now
        self._set_own({**self._keeper.settings.own_chimes, kind.value: str(path)})

    def own_path(self, kind: CueKind) -> Path | None:
        """The file that was chosen for a cue, if one was."""
        path = self._keeper.settings.own_chimes.get(kind.value)
        return Path(path) if path else None

    def seconds_of(self, kind: CueKind) -> float:
        """How long the chime of a cue rings."""
        from backchime.audio.cue_sounds import ring_seconds

        return ring_seconds(self._in_use[kind])

    def drop_own(self, kind: CueKind) -> None:
        """Lets the chime of the set sound again for a cue."""
        own = self._keeper.settings.own_chimes
        self._set_own({name: path for name, path in own.items() if name != kind.value})

    def _set_own(self, own: dict[str, str]) -> None:
        self._keeper.change("own_chimes", own)
        self._take_settings(self._keeper.settings)

    def _take_settings(self, settings: Settings) -> None:
        self._take_output(settings)
        chosen = (settings.chime_set, dict(settings.own_chimes))
        if chosen == self._chosen:
            return
        self._chosen = chosen
        own, problems = self._own(settings)
        self._in_use = chime_paths(SHIPPED_CHIMES, settings.chime_set, own=own)
        self._chimes.use(self._in_use)
        self._tell(problems)

    def _own(self, settings: Settings) -> tuple[Mapping[CueKind, Path], tuple[Problem, ...]]:
        if not settings.own_chimes:  # most people have none: their starts do not pay for what reads them
            return NO_CHIMES, ()
        from backchime.audio.own_chime import kept_own_chimes

        return kept_own_chimes(self._places.own_chimes, settings.own_chimes)

    def _take_output(self, settings: Settings) -> None:
        if settings.volume != self._volume:
            self._volume = settings.volume
            self._chimes.set_volume(settings.volume)
        care = OutputCare(
            keep_awake=settings.keep_output_awake,
            lead_seconds=settings.output_lead_ms / 1000,
            delay_seconds=settings.output_delay_ms / 1000,
        )
        if care != self._care:
            self._care = care
            self._chimes.care_for_output(care)

    def _tell(self, problems: tuple[Problem, ...]) -> None:
        before, self._problems = self._problems, problems
        for problem in before:
            if problem not in problems:
                self.mended.emit(problem.summary)
        for problem in problems:
            if problem not in before:
                self.failed.emit(problem)

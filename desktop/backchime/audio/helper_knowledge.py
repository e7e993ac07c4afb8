"""What each helper has to know before it sounds anything, the one that waits as well."""

from collections.abc import Mapping
from pathlib import Path

from backchime.audio.chimes import OutputCare
from backchime.audio.messages import CareForOutput, Request, SetVolume, UseSounds
from backchime.core.timeline import CueKind


class HelperKnowledge:
    """Each change gives the request by which a helper that knew the rest learns it."""

    def __init__(self) -> None:
        """No sounds yet, at full volume, to an output that needs no care."""
        self._sounds = UseSounds({})
        self._volume = SetVolume(100)
        self._care = CareForOutput(OutputCare())

    def use(self, chimes: Mapping[CueKind, Path]) -> Request:
        """These files sound the cues."""
        self._sounds = UseSounds({kind: str(path) for kind, path in chimes.items()})
        return self._sounds

    def set_volume(self, volume: int) -> Request:
        """How loud everything is, 0 to 100."""
        self._volume = SetVolume(volume)
        return self._volume

    def care_for_output(self, care: OutputCare) -> Request:
        """What the output needs."""
        self._care = CareForOutput(care)
        return self._care

    def requests(self) -> tuple[Request, ...]:
        """All of it, for a helper that knows nothing yet."""
        return self._sounds, self._volume, self._care

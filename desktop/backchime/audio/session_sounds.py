"""Tells the chimes what a session sounds ahead of its moment: the rest of this phase, and the next."""

from collections.abc import Iterable

from msgspec.structs import replace

from backchime.audio.chimes import Chimes, Sound
from backchime.audio.phrases import Phrases
from backchime.core.cue_loudness import cue_gain_db, voice_gain_db
from backchime.core.routine import Pose
from backchime.core.session import Session
from backchime.core.session_view import SessionView
from backchime.core.settings import Settings
from backchime.core.soundtrack import Sounding, chime, ending, sounding_ahead
from backchime.core.speech import AFTER_CHIME_SECONDS, BETWEEN_PHRASES_SECONDS
from backchime.core.timeline import CueKind

SECOND_TICK_SECONDS = 0.18
SOFT_DB = -9.0
AT_ONCE_SECONDS = 0.5
EASE_TONE_SECONDS = 0.4  # of silence first: whoever is in pain hears that all sound has stopped
EASE_TONE_DB = -12.0
BREATHE = "Breathe. Nothing to rush."


class SessionSounds:
    """The sounds of one session after another. All moments are in the time that the session is told."""

    def __init__(self, chimes: Chimes, phrases: Phrases) -> None:
        """Sounds nothing until it is told to."""
        self._chimes = chimes
        self._phrases = phrases
        self._seconds = phrases.seconds
        self._settings = Settings()
        self._told_to = -1  # the last phase whose sounds the chimes have been told
        self.is_on = True

    @property
    def ready_seconds(self) -> float:
        """How much time a session leaves its first sound to be on time."""
        return self._chimes.ready_seconds if self.is_on else 0.0

    def begin(self, settings: Settings) -> None:
        """A session begins: from now on it sounds as the settings say."""
        self._settings = settings

    def stay_ready(self) -> None:
        """The output is kept ready for the session under way."""
        self._chimes.stay_ready(self.is_on)

    def turn(self, on: bool, *, is_under_way: bool) -> None:
        """Falls silent, or is to be told again what to sound; kept ready is only what sounds in a session."""
        self.is_on = on
        self._chimes.stop()
        if is_under_way:
            self._chimes.stay_ready(on)

    def silence(self) -> None:
        """What sounds now, and what was to come, does not."""
        self._chimes.stop()

    def hush(self) -> None:
        """As `silence`, at once: something hurts."""
        self._chimes.hush()

    def let_rest(self) -> None:
        """Nothing will sound for a while."""
        self._chimes.stay_ready(False)

    def sound_from_here(self, session: Session, now: float, *, quiet_seconds: float = 0.0) -> None:
        """The rest of the present phase, and the next; no phrase begins in the seconds to come."""
        if session.moves:
            self._told_to = session.view(now).index
            ahead = self._ahead(session, self._told_to, quiet_seconds=quiet_seconds)
            if any(not one.is_chime for one in ahead):
                # A chime that is due now does not wait until the phrases after it are unpacked.
                self._play(one for one in ahead if one.at_seconds < now + AT_ONCE_SECONDS)
                self._play(one for one in ahead if one.at_seconds >= now + AT_ONCE_SECONDS)
            else:
                self._play(ahead)
            self.sound_what_comes(session, now)

    def sound_what_comes(self, session: Session, now: float) -> None:
        """The phase after the present one, ahead of its start; once."""
        view = session.view(now)
        if session.moves and view.next_phase and view.index + 1 > self._told_to:
            self._told_to = view.index + 1
            self._play(self._ahead(session, self._told_to))

    def sound_the_end(self, view: SessionView, now: float) -> None:
        """The last chime, and what is said after it: the person has skipped to it."""
        last = chime(now, CueKind.FINISH, view.phase.side, self._settings)
        said = ending(view.timeline, self._settings, self._seconds)
        self._play((last,) if last else ())
        self._play(replace(one, at_seconds=now + one.at_seconds) for one in said)

    def tick_twice(self, now: float, *, rising: bool) -> None:
        """Two ticks, the first softer where they rise: carrying on; else the second: a pause."""
        gain = cue_gain_db(self._settings, CueKind.TICK)
        if gain is not None:
            first, second = (SOFT_DB, 0.0) if rising else (0.0, SOFT_DB)
            later = Sounding(now + SECOND_TICK_SECONDS, CueKind.TICK, gain + second)
            self._play((Sounding(now, CueKind.TICK, gain + first), later))

    def ease_off(self, now: float, leaving: Pose | None) -> None:
        """One soft tone out of the silence; then, where there is a voice, how to come out of the pose."""
        gain = cue_gain_db(self._settings, CueKind.RELEASE)
        if gain is not None:
            self._play((Sounding(now + EASE_TONE_SECONDS, CueKind.RELEASE, gain + EASE_TONE_DB),))
        voice = voice_gain_db(self._settings)
        if self._settings.voice == "off" or voice is None:
            return
        at, said = now + EASE_TONE_SECONDS + AFTER_CHIME_SECONDS, []
        for text in (leaving.exit if leaving else "", BREATHE):
            if text in self._seconds:
                said.append(Sounding(at, text, voice))
                at += self._seconds[text] + BETWEEN_PHRASES_SECONDS
        self._play(said)

    def _ahead(self, session: Session, index: int, *, quiet_seconds: float = 0.0) -> tuple[Sounding, ...]:
        return sounding_ahead(session, index, self._settings, self._seconds, quiet_seconds=quiet_seconds)

    def _play(self, soundings: Iterable[Sounding]) -> None:
        sounds = tuple(self._sound(one) for one in soundings)
        if self.is_on and sounds:
            self._chimes.play(sounds)

    def _sound(self, one: Sounding) -> Sound:
        name = one.name if one.is_chime else str(self._phrases.by_text[one.name].path)
        return Sound(one.at_seconds, name, one.gain_db, one.lean)

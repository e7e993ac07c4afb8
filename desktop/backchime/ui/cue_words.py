"""What a person reads about each cue: its name, what it means, and how its chime sounds."""

from pathlib import Path

from PySide6.QtCore import QCoreApplication

from backchime.core.settings import ChimeSet, Settings
from backchime.core.timeline import CueKind


def _tr(text: str) -> str:
    return QCoreApplication.translate("Cues", text)


def cue_name(kind: CueKind) -> str:
    """A cue's name: `Hold starts`."""
    return {
        CueKind.GET_READY: _tr("Get ready"),
        CueKind.MOVE: _tr("Get ready"),
        CueKind.HOLD: _tr("Hold starts"),
        CueKind.HALFWAY: _tr("Halfway"),
        CueKind.TICK: _tr("Last three seconds"),
        CueKind.RELEASE: _tr("Let go"),
        CueKind.SWITCH_SIDE: _tr("Switch sides"),
        CueKind.FINISH: _tr("Session done"),
    }[kind]


def cue_meaning(kind: CueKind) -> str:
    """What a cue tells one to do."""
    return {
        CueKind.GET_READY: _tr("A new pose comes, move into it"),
        CueKind.MOVE: _tr("A new pose comes, move into it"),
        CueKind.HOLD: _tr("Be still"),
        CueKind.HALFWAY: _tr("Half of the hold is left"),
        CueKind.TICK: _tr("Once a second"),
        CueKind.RELEASE: _tr("The same pose comes again"),
        CueKind.SWITCH_SIDE: _tr("Same pose, other side"),
        CueKind.FINISH: _tr("You can rest"),
    }[kind]


def chime_set_name(chime_set: ChimeSet) -> str:
    """What a set's chimes are made of."""
    return {"bells": _tr("Bells and bowls"), "wood": _tr("Wood and soft tones")}[chime_set]


def chime_words(chime_set: ChimeSet, kind: CueKind) -> str:
    """How the chime of a cue sounds in a set."""
    in_bells = {
        CueKind.GET_READY: _tr("Two rising bells"),
        CueKind.MOVE: _tr("Two rising bells"),
        CueKind.HOLD: _tr("Singing bowl"),
        CueKind.HALFWAY: _tr("Two glass notes"),
        CueKind.TICK: _tr("Wood tick"),
        CueKind.RELEASE: _tr("Two falling chimes"),
        CueKind.SWITCH_SIDE: _tr("Three bells"),
        CueKind.FINISH: _tr("Falling bells"),
    }
    in_wood = {
        CueKind.GET_READY: _tr("Rising marimba"),
        CueKind.MOVE: _tr("Rising marimba"),
        CueKind.HOLD: _tr("Low hum"),
        CueKind.HALFWAY: _tr("Two kalimba notes"),
        CueKind.TICK: _tr("Temple block"),
        CueKind.RELEASE: _tr("Falling ocarina"),
        CueKind.SWITCH_SIDE: _tr("Three notes"),
        CueKind.FINISH: _tr("Falling marimba"),
    }
    return {"bells": in_bells, "wood": in_wood}[chime_set][kind]


def sound_words(settings: Settings, kind: CueKind) -> str:
    """What sounds a cue now: the name of the person's own file, or how the set's chime sounds."""
    own = settings.own_chimes.get(kind.value)
    return Path(own).name if own else chime_words(settings.chime_set, kind)

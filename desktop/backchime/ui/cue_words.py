"""What a person reads about each cue: its name, what it means, and how its chime sounds."""

from pathlib import Path

from PySide6.QtCore import QCoreApplication

from backchime.core.settings import ChimeSet, Settings
from backchime.core.timeline import CueKind

translate = QCoreApplication.translate


def cue_name(kind: CueKind) -> str:
    """A cue's name: `Hold starts`."""
    return {
        CueKind.GET_READY: translate("Cues", "Get ready"),
        CueKind.MOVE: translate("Cues", "Get ready"),
        CueKind.HOLD: translate("Cues", "Hold starts"),
        CueKind.HALFWAY: translate("Cues", "Halfway"),
        CueKind.TICK: translate("Cues", "Last three seconds"),
        CueKind.RELEASE: translate("Cues", "Let go"),
        CueKind.SWITCH_SIDE: translate("Cues", "Switch sides"),
        CueKind.FINISH: translate("Cues", "Session done"),
    }[kind]


def cue_meaning(kind: CueKind) -> str:
    """What a cue tells one to do."""
    return {
        CueKind.GET_READY: translate("Cues", "A new pose comes, move into it"),
        CueKind.MOVE: translate("Cues", "A new pose comes, move into it"),
        CueKind.HOLD: translate("Cues", "Be still"),
        CueKind.HALFWAY: translate("Cues", "Half of the hold is left"),
        CueKind.TICK: translate("Cues", "Once a second"),
        CueKind.RELEASE: translate("Cues", "The same pose comes again"),
        CueKind.SWITCH_SIDE: translate("Cues", "Same pose, other side"),
        CueKind.FINISH: translate("Cues", "You can rest"),
    }[kind]


def chime_set_name(chime_set: ChimeSet) -> str:
    """What a set's chimes are made of."""
    return {"bells": translate("Cues", "Bells and bowls"), "wood": translate("Cues", "Wood and soft tones")}[
        chime_set
    ]


def chime_words(chime_set: ChimeSet, kind: CueKind) -> str:
    """How the chime of a cue sounds in a set."""
    in_bells = {
        CueKind.GET_READY: translate("Cues", "Two rising bells"),
        CueKind.MOVE: translate("Cues", "Two rising bells"),
        CueKind.HOLD: translate("Cues", "Singing bowl"),
        CueKind.HALFWAY: translate("Cues", "Two glass notes"),
        CueKind.TICK: translate("Cues", "Wood tick"),
        CueKind.RELEASE: translate("Cues", "Two falling chimes"),
        CueKind.SWITCH_SIDE: translate("Cues", "Three bells"),
        CueKind.FINISH: translate("Cues", "Falling bells"),
    }
    in_wood = {
        CueKind.GET_READY: translate("Cues", "Rising marimba"),
        CueKind.MOVE: translate("Cues", "Rising marimba"),
        CueKind.HOLD: translate("Cues", "Low hum"),
        CueKind.HALFWAY: translate("Cues", "Two kalimba notes"),
        CueKind.TICK: translate("Cues", "Temple block"),
        CueKind.RELEASE: translate("Cues", "Falling ocarina"),
        CueKind.SWITCH_SIDE: translate("Cues", "Three notes"),
        CueKind.FINISH: translate("Cues", "Falling marimba"),
    }
    return {"bells": in_bells, "wood": in_wood}[chime_set][kind]


def sound_words(settings: Settings, kind: CueKind) -> str:
    """What sounds a cue now: the name of the person's own file, or how the set's chime sounds."""
    own = settings.own_chimes.get(kind.value)
    return Path(own).name if own else chime_words(settings.chime_set, kind)

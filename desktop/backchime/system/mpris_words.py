"""What a session says and hears by the rules of MPRIS 2.2, as values."""

from collections.abc import Mapping
from typing import Any

from backchime import APP_ID
from backchime.system.bus_object import Value
from backchime.system.media_keys import MediaKey, NowPlaying

BUS_NAME = "org.mpris.MediaPlayer2.backchime"
PATH = "/org/mpris/MediaPlayer2"
ROOT = "org.mpris.MediaPlayer2"
PLAYER = "org.mpris.MediaPlayer2.Player"
MICROSECONDS = 1_000_000

ROOT_METHODS = {"Raise": MediaKey.RAISE, "Quit": MediaKey.QUIT}
PLAYER_METHODS = {
    "PlayPause": MediaKey.PLAY_PAUSE,
    "Play": MediaKey.PLAY,
    "Pause": MediaKey.PAUSE,
    "Stop": MediaKey.STOP,
    "Next": MediaKey.NEXT,
    "Previous": MediaKey.PREVIOUS,
}
IGNORED = {"Seek": "x", "SetPosition": "ox", "OpenUri": "s"}  # a session cannot, and says so

ROOT_PROPERTIES: Mapping[str, Value] = {
    "CanQuit": ("b", True),
    "CanRaise": ("b", True),
    "HasTrackList": ("b", False),
    "Identity": ("s", "Backchime"),
    "DesktopEntry": ("s", APP_ID),
    "SupportedUriSchemes": ("as", []),
    "SupportedMimeTypes": ("as", []),
}


def player_properties(now: NowPlaying, elapsed_seconds: float) -> dict[str, Value]:
    """Every property of the player."""
    return {
        **told_properties(now),
        "Rate": ("d", 1.0),
        "MinimumRate": ("d", 1.0),
        "MaximumRate": ("d", 1.0),
        "Volume": ("d", 1.0),  # it is chosen in the settings, for everything that sounds
        "Position": ("x", round(elapsed_seconds * MICROSECONDS)),
        "CanSeek": ("b", False),
        "CanControl": ("b", True),
    }


def told_properties(now: NowPlaying) -> dict[str, Value]:
    """Those whose changes are told."""
    asked = ("CanPlay", "CanPause", "CanGoNext", "CanGoPrevious")
    return {
        "PlaybackStatus": ("s", "Paused" if now.is_paused else "Playing"),
        "Metadata": ("a{sv}", _metadata(now)),
        **dict.fromkeys(asked, ("b", now.obeys)),
    }


def _metadata(now: NowPlaying) -> dict[str, Value]:
    """The routine stands for the artist, too: desktops show that below the title."""
    return {
        "mpris:trackid": ("o", f"/org/backchime/phase/{now.number}"),
        "mpris:length": ("x", round(now.seconds * MICROSECONDS)),
        "xesam:title": ("s", now.title),
        "xesam:album": ("s", now.routine),
        "xesam:artist": ("as", [now.routine]),
    }


def xml() -> str:
    """What the object says of itself to whoever asks."""
    root = _interface(ROOT, dict.fromkeys(ROOT_METHODS, ""), ROOT_PROPERTIES)
    player = {**dict.fromkeys(PLAYER_METHODS, ""), **IGNORED}
    properties = player_properties(NowPlaying("", "", 0, 0.0), 0.0)
    return f"<node>{root}{_interface(PLAYER, player, properties)}{_STANDARD}</node>"


def _interface(name: str, methods: Mapping[str, str], properties: Mapping[str, Value]) -> str:
    lines = [f'<interface name="{name}">']
    for method, signature in methods.items():
        arguments = "".join(f'<arg type="{kind}" direction="in"/>' for kind in signature)
        lines.append(f'<method name="{method}">{arguments}</method>')
    for property_name, (signature, _) in properties.items():
        note = _UNTOLD if property_name == "Position" else ""
        lines.append(f'<property name="{property_name}" type="{signature}" access="read">{note}</property>')
    if name == PLAYER:
        lines.append('<signal name="Seeked"><arg type="x"/></signal>')
    return "".join((*lines, "</interface>"))


def changes(before: Mapping[str, Any] | None, after: Mapping[str, Value]) -> dict[str, Value]:
    """What is to be told of a change."""
    return {name: value for name, value in after.items() if not before or before.get(name) != value}


_UNTOLD = '<annotation name="org.freedesktop.DBus.Property.EmitsChangedSignal" value="false"/>'
_STANDARD = (
    '<interface name="org.freedesktop.DBus.Properties">'
    '<method name="Get"><arg type="s" direction="in"/><arg type="s" direction="in"/>'
    '<arg type="v" direction="out"/></method>'
    '<method name="GetAll"><arg type="s" direction="in"/><arg type="a{sv}" direction="out"/></method>'
    '<method name="Set"><arg type="s" direction="in"/><arg type="s" direction="in"/>'
    '<arg type="v" direction="in"/></method>'
    '<signal name="PropertiesChanged"><arg type="s"/><arg type="a{sv}"/><arg type="as"/></signal>'
    "</interface>"
    '<interface name="org.freedesktop.DBus.Introspectable">'
    '<method name="Introspect"><arg type="s" direction="out"/></method></interface>'
    '<interface name="org.freedesktop.DBus.Peer"><method name="Ping"/></interface>'
)

"""Media keys on Linux: while a session is open, Backchime is a player that desktops know (MPRIS)."""

import logging
import os
from collections.abc import Callable, Mapping
from functools import partial

from jeepney import DBusAddress, Message, MessageType, new_signal
from jeepney.bus_messages import message_bus
from PySide6.QtCore import QObject

from backchime.system import mpris_words
from backchime.system.bus import Bus
from backchime.system.bus_object import PROPERTIES, BusObject, Interface, Method, Value
from backchime.system.media_keys import MediaKey, NowPlaying

DO_NOT_QUEUE = 4
PRIMARY_OWNER = 1

log = logging.getLogger(__name__)


class Mpris(QObject):
    """The port `MediaKeys`. The connection lasts as long as the session: no other player's keys are taken."""

    def __init__(self, parent: QObject | None = None) -> None:
        """Is on no bus before the first session."""
        super().__init__(parent)
        self._pressed: Callable[[MediaKey], None] = _nobody
        self._elapsed: Callable[[], float] = float
        self._now: NowPlaying | None = None
        self._told: Mapping[str, Value] = {}
        self._said_lost = ""
        self.bus = Bus(self)
        self.bus.opened.connect(self._take_name)
        self.bus.came.connect(self._answer)
        self.bus.lost.connect(self._say_lost)
        self._object = BusObject(
            mpris_words.PATH,
            mpris_words.xml(),
            {
                mpris_words.ROOT: Interface(
                    self._methods(mpris_words.ROOT_METHODS), lambda: mpris_words.ROOT_PROPERTIES
                ),
                mpris_words.PLAYER: Interface(
                    {
                        **self._methods(mpris_words.PLAYER_METHODS),
                        **{name: Method(signature) for name, signature in mpris_words.IGNORED.items()},
                    },
                    self._properties,
                ),
            },
        )

    def watch(self, pressed: Callable[[MediaKey], None], elapsed: Callable[[], float]) -> None:
        """Tells `pressed` from now on."""
        self._pressed, self._elapsed = pressed, elapsed

    def show(self, now: NowPlaying | None) -> None:
        """Comes onto the bus with a session, tells what changes in it, and goes with it."""
        before, self._now = self._now, now
        if now is None:
            self.bus.close()
        elif before is None:
            self.bus.open()
        else:
            self._tell_changes()

    # -- on the bus --

    def _take_name(self) -> None:
        self._ask_for(mpris_words.BUS_NAME)

    def _ask_for(self, name: str) -> None:
        self._told = mpris_words.told_properties(self._now) if self._now else {}
        self.bus.call(message_bus.RequestName(name, DO_NOT_QUEUE), partial(self._take_owner, name))

    def _take_owner(self, name: str, answer: Message) -> None:
        """Where another Backchime has the name, this one is told apart by its process, as MPRIS has it."""
        if answer.header.message_type is MessageType.method_return and answer.body[0] == PRIMARY_OWNER:
            self._tell_changes()  # of what changed meanwhile
        elif name == mpris_words.BUS_NAME:
            self._ask_for(f"{name}.instance{os.getpid()}")
        else:
            self._say_lost("no name is to be had")
            self.bus.close()

    def _tell_changes(self) -> None:
        if self._now is None or not self.bus.is_open:
            return
        after = mpris_words.told_properties(self._now)
        changed = mpris_words.changes(self._told, after)
        self._told = after
        if changed:
            body: tuple[object, ...] = (mpris_words.PLAYER, changed, [])
            self._signal(PROPERTIES, "PropertiesChanged", "sa{sv}as", body)
        # Others count on from what they were told last, also where a hold begins anew or is counted down to.
        place = round(self._elapsed() * mpris_words.MICROSECONDS)
        self._signal(mpris_words.PLAYER, "Seeked", "x", (place,))

    def _signal(self, interface: str, name: str, signature: str, body: tuple[object, ...]) -> None:
        here = DBusAddress(mpris_words.PATH, interface=interface)
        self.bus.send(new_signal(here, name, signature, body))

    def _answer(self, message: Message) -> None:
        if message.header.message_type is not MessageType.method_call:
            return
        reply, act = self._object.answer(message)
        if reply is not None:
            self.bus.send(reply)
        if act is not None:
            act()

    def _methods(self, keys: Mapping[str, MediaKey]) -> dict[str, Method]:
        return {name: Method(act=partial(self._press, key)) for name, key in keys.items()}

    def _press(self, key: MediaKey) -> None:
        self._pressed(key)

    def _properties(self) -> Mapping[str, Value]:
        return mpris_words.player_properties(self._now, self._elapsed()) if self._now else {}

    def _say_lost(self, reason: str) -> None:
        """Logs what is new; the next session tries again."""
        if reason != self._said_lost:
            self._said_lost = reason
            log.info("Media keys only work in the window: %s", reason)


def _nobody(_key: MediaKey) -> None:
    """Nobody watches yet."""

"""Answers calls to one object on the bus: its methods, its properties, and what it says of itself."""

from collections.abc import Callable, Mapping
from typing import Any

from jeepney import HeaderFields, Message, MessageFlag, new_error, new_method_return
from msgspec import Struct, field

PROPERTIES = "org.freedesktop.DBus.Properties"
INTROSPECTABLE = "org.freedesktop.DBus.Introspectable"
PEER = "org.freedesktop.DBus.Peer"
ERROR = "org.freedesktop.DBus.Error."

Value = tuple[str, Any]  # the signature and the value of a variant


class RefusedError(Exception):
    """A call that cannot be answered; the first argument ends the name of its D-Bus error."""


class Method(Struct, frozen=True):
    """What a call must bring, and what it does; nothing is given back."""

    signature: str = ""
    act: Callable[[], None] | None = None


class Interface(Struct, frozen=True):
    """The methods of an interface by their names, and its properties as they are at a moment."""

    methods: Mapping[str, Method]
    properties: Callable[[], Mapping[str, Value]]


class BusObject(Struct, frozen=True):
    """`xml` is what it says of itself."""

    path: str
    xml: str
    interfaces: Mapping[str, Interface] = field(default_factory=dict)

    def answer(self, call: Message) -> tuple[Message | None, Callable[[], None] | None]:
        """What to send back, if an answer is wanted, and what to do then."""
        act: Callable[[], None] | None = None
        try:
            signature, body, act = self._take(call)
            reply = new_method_return(call, signature, body)
        except RefusedError as refused:
            reply = new_error(call, ERROR + str(refused.args[0]), "s", (_called(call),))
        is_wanted = not call.header.flags & MessageFlag.no_reply_expected
        return (reply if is_wanted else None), act

    def _take(self, call: Message) -> tuple[str | None, tuple[Any, ...], Callable[[], None] | None]:
        fields = call.header.fields
        path, name = str(fields.get(HeaderFields.path)), str(fields.get(HeaderFields.member))
        interface, brought = fields.get(HeaderFields.interface), str(fields.get(HeaderFields.signature, ""))
        if interface == PEER and name == "Ping":
            return None, (), None
        if interface in (INTROSPECTABLE, None) and name == "Introspect" and not brought:
            return "s", (self._describe(path),), None
        if path != self.path:
            raise RefusedError("UnknownObject")
        if interface == PROPERTIES:
            return *self._property(name, brought, call.body), None
        method = self._method(interface, name)
        if brought != method.signature:
            raise RefusedError("InvalidArgs")
        return None, (), method.act

    def _method(self, interface: str | None, name: str) -> Method:
        """Whoever names no interface means any that has such a method."""
        if interface is not None and interface not in self.interfaces:
            raise RefusedError("UnknownInterface")
        meant = self.interfaces.values() if interface is None else (self.interfaces[interface],)
        found = next((one.methods[name] for one in meant if name in one.methods), None)
        if found is None:
            raise RefusedError("UnknownMethod")
        return found

    def _property(self, name: str, brought: str, body: tuple[Any, ...]) -> tuple[str | None, tuple[Any, ...]]:
        wanted = {"Get": "ss", "GetAll": "s", "Set": "ssv"}
        if name not in wanted:
            raise RefusedError("UnknownMethod")
        if brought != wanted[name]:
            raise RefusedError("InvalidArgs")
        if body[0] not in self.interfaces:
            raise RefusedError("UnknownInterface")
        values = self.interfaces[body[0]].properties()
        if name == "GetAll":
            return "a{sv}", (dict(values),)
        if body[1] not in values:
            raise RefusedError("UnknownProperty")
        if name == "Set":
            raise RefusedError("PropertyReadOnly")
        return "v", (values[body[1]],)

    def _describe(self, path: str) -> str:
        """This object, or the way to it from one above."""
        if path == self.path:
            return self.xml
        above = path.rstrip("/") + "/"
        if not self.path.startswith(above):
            raise RefusedError("UnknownObject")
        child = self.path.removeprefix(above).partition("/")[0]
        return f'<node><node name="{child}"/></node>'


def _called(call: Message) -> str:
    fields = call.header.fields
    return f"{fields.get(HeaderFields.path)}: {fields.get(HeaderFields.member)}"

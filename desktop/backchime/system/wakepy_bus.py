"""The session's bus as wakepy uses it: asked in the name of Backchime, and let go of whatever happens."""

from jeepney import DBusAddress, new_method_call
from jeepney.io.blocking import DBusConnection, open_dbus_connection
from jeepney.wrappers import unwrap_msg
from wakepy import DBusAdapter
from wakepy.core.dbus import DBusMethodCall

from backchime import APP_ID

ANSWER_SECONDS = 2.0
SAID = {"application_name": "Backchime", "app_id": APP_ID, "toplevel_xid": 0}
REASONS = ("reason", "reason_for_inhibit")


def bus_with(reason: str) -> type["BackchimeBus"]:
    """The kind of bus on which every wish has this reason: wakepy makes one for each."""

    class WithReason(BackchimeBus):
        def __init__(self) -> None:
            super().__init__()
            self.reason = reason

    return WithReason


class BackchimeBus(DBusAdapter):
    """The session's bus over a Unix socket; whatever fails on it ends the connection and so the wish."""

    reason = ""

    def process(self, call: DBusMethodCall) -> object:
        """Makes a call in the name of Backchime. Raises where it fails, or takes too long."""
        method = call.method
        said = {**SAID, **dict.fromkeys(REASONS, self.reason)}
        body = tuple(said.get(name, value) for name, value in (call.get_kwargs() or {}).items())
        to = DBusAddress(method.path, bus_name=method.service, interface=method.interface)
        try:
            asked = new_method_call(to, method.name, method.signature, body)
            connection = self._get_connection(method.bus)
            assert isinstance(connection, DBusConnection)
            return unwrap_msg(connection.send_and_get_reply(asked, timeout=ANSWER_SECONDS))
        except BaseException:
            self.close_connections()
            raise

    def _create_new_connection(self, bus: object = "SESSION") -> DBusConnection:
        return open_dbus_connection(bus)

    def close_connections(self) -> None:
        """Lets go; unlike wakepy's own, without collecting garbage, which would hold up the window."""
        while self._connections:
            _, connection = self._connections.popitem()
            self.close_connection(connection)

    def close_connection(self, connection: object) -> None:
        """Closes one."""
        assert isinstance(connection, DBusConnection)
        connection.close()

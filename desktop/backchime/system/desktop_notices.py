"""Notes on Linux: the desktop shows them, asked through the bus (org.freedesktop.Notifications)."""

import logging
from collections.abc import Callable
from html import escape

from jeepney import DBusAddress, HeaderFields, MatchRule, Message, MessageType, new_method_call
from jeepney.bus_messages import message_bus
from PySide6.QtCore import QObject, QTimer

from backchime import APP_ID
from backchime.system.bus import Bus
from backchime.system.notices import PRESSED, Notice

SERVICE = "org.freedesktop.Notifications"
THERE = DBusAddress("/org/freedesktop/Notifications", bus_name=SERVICE, interface=SERVICE)
ANSWER_MS = 3_000
AS_THE_DESKTOP_LIKES = -1  # how long it stays
LONGEST_TOKEN = 512

log = logging.getLogger(__name__)


class DesktopNotices(QObject):
    """The port `Notices`. The connection lasts as long as the note does: its buttons answer through it."""

    def __init__(self, parent: QObject | None = None) -> None:
        """Asks nothing before the first note."""
        super().__init__(parent)
        self._chosen: Callable[[str, str], None] = _nobody
        self._failed: Callable[[], None] | None = None
        self._notice: Notice | None = None
        self._forget()
        self._bus = Bus(self)
        self._bus.opened.connect(self._ask_what_it_can)
        self._bus.came.connect(self._hear)
        self._bus.lost.connect(self._fail)
        self._patience = QTimer(self, singleShot=True, interval=ANSWER_MS)
        self._patience.timeout.connect(self._give_up)

    @property
    def is_shown(self) -> bool:
        """Whether the desktop has taken the note, and nobody has closed it yet."""
        return bool(self._number)

    def watch(self, chosen: Callable[[str, str], None]) -> None:
        """Tells `chosen` from now on."""
        self._chosen = chosen

    def show(self, notice: Notice, *, failed: Callable[[], None]) -> None:
        """Hands the note to the desktop."""
        self._notice, self._failed = notice, failed
        self._patience.start()
        if self._bus.is_open:
            self._ask_what_it_can()
        else:
            self._bus.open()

    def withdraw(self) -> None:
        """Takes the note away, and leaves the bus."""
        self._patience.stop()
        self._failed = None
        if self._number and self._bus.is_open:
            self._bus.send(new_method_call(THERE, "CloseNotification", "u", (self._number,)))
        self._leave()

    # -- on the bus --

    def _ask_what_it_can(self) -> None:
        rule = MatchRule(type="signal", interface=SERVICE, path=THERE.object_path)
        self._bus.send(message_bus.AddMatch(rule))
        self._bus.call(new_method_call(THERE, "GetCapabilities"), self._hand_over)

    def _hand_over(self, answer: Message) -> None:
        if self._notice is None or self._failed is None:
            return  # it has taken too long, and is shown elsewhere
        if _is_error(answer, "as"):
            self._fail(f"nobody shows notes: {answer.body}")
            return
        can, notice = answer.body[0], self._notice
        text = escape(notice.text, quote=False) if "body-markup" in can else notice.text
        buttons = ((PRESSED, notice.press_words), *notice.buttons) if "actions" in can else ()
        hints = {
            "desktop-entry": ("s", APP_ID),
            "urgency": ("y", 1),
            "category": ("s", "reminder"),
        }
        asked = new_method_call(
            THERE,
            "Notify",
            "susssasa{sv}i",
            (
                "Backchime",
                self._number,
                notice.icon.as_uri(),
                notice.title,
                text,
                [part for button in buttons for part in button],
                hints,
                AS_THE_DESKTOP_LIKES,
            ),
        )
        self._bus.call(asked, self._take_number)

    def _take_number(self, answer: Message) -> None:
        if _is_error(answer, "u"):
            self._fail(f"the desktop shows no note: {answer.body}")
            return
        self._patience.stop()
        self._failed = None
        self._number = int(answer.body[0])
        self._shown_by = str(answer.header.fields.get(HeaderFields.sender, ""))

    def _hear(self, message: Message) -> None:
        """Only whoever shows the note has something to say about it."""
        fields = message.header.fields
        name, signature = fields.get(HeaderFields.member), fields.get(HeaderFields.signature)
        if message.header.message_type is not MessageType.signal or not self._number:
            return
        if fields.get(HeaderFields.sender) != self._shown_by or message.body[:1] != (self._number,):
            return
        match name, signature:
            case "ActivationToken", "us":
                token = message.body[1]
                self._token = token if token.isascii() and len(token) <= LONGEST_TOKEN else ""
            case "ActionInvoked", "us":
                token, self._token = self._token, ""
                self._chosen(message.body[1], token)
            case "NotificationClosed", "uu":
                self._leave()

    # -- the end --

    def _give_up(self) -> None:
        self._fail("the desktop does not answer")

    def _fail(self, reason: str) -> None:
        self._patience.stop()
        self._leave()
        failed, self._failed = self._failed, None
        if failed is not None:
            log.info("A note is shown in the window: %s", reason)
            failed()

    def _leave(self) -> None:
        self._bus.close()
        self._forget()

    def _forget(self) -> None:
        self._number = 0
        self._shown_by = self._token = ""


def _is_error(answer: Message, signature: str) -> bool:
    """Whether a call has failed, or was answered with something else than agreed."""
    is_answer = answer.header.message_type is MessageType.method_return
    return not is_answer or answer.header.fields.get(HeaderFields.signature) != signature


def _nobody(_key: str, _token: str) -> None:
    """Nobody watches yet."""

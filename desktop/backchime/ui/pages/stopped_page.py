"""Stopped because it hurt: how to leave the pose, and when to get help."""

import json
import logging
from pathlib import Path

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from backchime.core.routine import Pose
from backchime.places import ASSETS
from backchime.ui.content import content
from backchime.ui.theme.appearance import Appearance
from backchime.ui.theme.theme import radius, size, space
from backchime.ui.widgets.buttons import line, primary_button, text_label, title_label
from backchime.ui.widgets.icon_mark import IconMark
from backchime.ui.widgets.scroll_page import ScrollPage
from backchime.ui.widgets.tinted import Tinted

RED_FLAGS = ASSETS / "guide" / "red-flags.json"
WIDTH = 720
BADGE = 64
BADGE_ICON = 34
DOT = 9
SIGN_GAP = 2

log = logging.getLogger(__name__)


def signs_for_now(file: Path) -> tuple[str, ...]:
    """The signs that need emergency help now, word for word; none (and a line in the log) without it."""
    try:
        entries = json.loads(file.read_text(encoding="utf-8"))["red_flags"]
        return tuple(str(entry["text"]) for entry in entries if entry["tier"] == "now")
    except (OSError, ValueError, KeyError, TypeError) as error:
        log.error("The list of emergency signs in %s cannot be read: %r", file, error)
        return ()


class StoppedPage(ScrollPage):
    """Emits `home_requested`."""

    home_requested = Signal()

    def __init__(self, appearance: Appearance, *, red_flags: Path = RED_FLAGS) -> None:
        """`red_flags` is the file with the emergency signs."""
        super().__init__(appearance, "")
        self.setAccessibleName(self.tr("Stopped. Good call."))
        self.title.hide()
        self.title = title_label(appearance, self.tr("Stopped. Good call."), role="display")
        self.ease_out = text_label(appearance, "", role="lead", tone="ink-2", wrap=True)
        self.signs = signs_for_now(red_flags)
        self.home = primary_button(appearance, self.tr("Back to home"), large=True)
        self.home.clicked.connect(self.home_requested)
        self.column.setMaximumWidth(WIDTH)
        self._margins.insertStretch(0, 0)
        self._fill()
        self.show_stop(None)
        self.room_changed.connect(self._make_room)
        self._make_room()

    def show_stop(self, pose: Pose | None) -> None:
        """The pose in which one stopped, or None between poses."""
        ease = self.tr("Ease out of the pose slowly.")
        self.ease_out.say(f"{ease} {content(pose.exit)}" if pose is not None and pose.exit else ease)
        self.verticalScrollBar().setValue(0)

    def _fill(self) -> None:
        self._badge = Tinted(self.appearance, "danger-soft", corner=radius("card"))
        self._badge.setFixedSize(BADGE, BADGE)
        inside = QHBoxLayout(self._badge)
        inside.addWidget(IconMark(self.appearance, "hand-palm-fill", role="danger", px=BADGE_ICON))
        rest = self.tr(
            "If not, rest. If the pain is still there tomorrow, speak to a doctor or physiotherapist."
        )
        self.body.setSpacing(0)
        for part, gap in (
            (self._badge, space(4)),
            (self.title, space(1)),
            (self.ease_out, space(5)),
            (self._card(), space(4)),
            (text_label(self.appearance, rest, wrap=True), space(4)),
        ):
            self.body.addWidget(part)
            self.body.addSpacing(gap)
        self.body.addWidget(self.home, 0, Qt.AlignmentFlag.AlignLeft)
        self.body.addStretch(1)

    def _make_room(self) -> None:
        """In a small window every sign and what to do comes before the badge."""
        self._badge.setVisible(not self.is_small)

    def _card(self) -> QFrame:
        card = QFrame()
        card.setProperty("kind", "card")
        column = QVBoxLayout(card)
        column.setContentsMargins(space(5) + space(1), space(5), space(5) + space(1), space(5))
        column.setSpacing(0)
        if not self.signs:
            call = self.tr("If something feels badly wrong, call your local emergency number.")
            column.addWidget(text_label(self.appearance, call, role="label", wrap=True))
            return card
        title = self.tr("Does any of this apply?")
        column.addWidget(text_label(self.appearance, title, role="h2", wrap=True))
        column.addSpacing(space(1))
        for sign in self.signs:
            column.addWidget(self._sign(sign))
        column.addSpacing(space(3))
        column.addWidget(line())
        column.addSpacing(space(3))
        now = self.tr("If yes, get emergency help now.")
        column.addWidget(text_label(self.appearance, now, role="label", wrap=True))
        call = self.tr("Call your local emergency number.")
        column.addWidget(text_label(self.appearance, call, tone="ink-2", wrap=True))
        return card

    def _sign(self, sign: str) -> QWidget:
        row = QWidget()
        beside = QHBoxLayout(row)
        beside.setContentsMargins(0, SIGN_GAP, 0, SIGN_GAP)
        beside.setSpacing(space(3))
        beside.addWidget(_Dot(self.appearance), 0, Qt.AlignmentFlag.AlignTop)
        beside.addWidget(text_label(self.appearance, content(sign), wrap=True), 1)
        return row


class _Dot(QWidget):
    """The mark before one sign, level with its first line."""

    def __init__(self, appearance: Appearance) -> None:
        super().__init__()
        self._appearance = appearance
        self.setFixedSize(DOT, size("icon"))
        appearance.changed.connect(self.update)

    def paintEvent(self, event: QPaintEvent) -> None:
        """A filled circle."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._appearance.theme.color("danger"))
        painter.drawEllipse(QRectF(0, (self.height() - DOT) / 2 + 2, DOT, DOT))

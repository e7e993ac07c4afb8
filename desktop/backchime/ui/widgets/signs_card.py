"""The signs that need emergency help, word for word, and what to do about them."""

from msgspec import Struct
from PySide6.QtCore import QCoreApplication, QRectF, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from backchime.core.guide import Signs, Tier
from backchime.core.help_numbers import UNKNOWN, HelpNumbers
from backchime.ui.content import content
from backchime.ui.help_words import what_to_do
from backchime.ui.theme.appearance import Appearance
from backchime.ui.theme.theme import size, space
from backchime.ui.widgets.card import Card
from backchime.ui.widgets.help_link import HelpLink
from backchime.ui.widgets.texts import TextLabel, line, text_label

DOT = size("dot")
SIGN_GAP = size("line-gap")


class SignsSection(Struct, frozen=True):
    """The signs of a tier with a question before them; what to do follows them, after a `lead` or none."""

    tier: Tier
    question: str
    signs: tuple[str, ...]
    lead: str = ""


def signs_now(signs: Signs) -> SignsSection:
    """The signs that need help at once."""
    return SignsSection(
        "now",
        QCoreApplication.translate("SignsCard", "Does any of this apply?"),
        signs.of("now"),
        QCoreApplication.translate("SignsCard", "If yes, get emergency help now."),
    )


def all_signs(signs: Signs) -> tuple[SignsSection, ...]:
    """The same list for everybody, the most urgent first."""
    return (
        signs_now(signs),
        SignsSection(
            "urgent", QCoreApplication.translate("SignsCard", "Or any of this?"), signs.of("urgent")
        ),
        SignsSection("soon", QCoreApplication.translate("SignsCard", "Or this?"), signs.of("soon")),
    )


class SignsCard(Card):
    """Lists the signs of one section after another; without any it still says whom to call.

    Emits `help_requested`.
    """

    help_requested = Signal()

    def __init__(self, appearance: Appearance, *sections: SignsSection) -> None:
        super().__init__(appearance)
        self._appearance = appearance
        self.help = HelpLink(appearance)
        self.help.help_requested.connect(self.help_requested)
        self._column = QVBoxLayout(self)
        self._column.setSpacing(0)
        self._told: dict[Tier, TextLabel] = {}
        known = [section for section in sections if section.signs]
        for section in known:
            self._list(section, last=section is known[-1])
        if not known:
            call = self.tr("If something feels badly wrong, call your local emergency number.")
            self._close(text_label(appearance, call, role="label", wrap=True))
        self.show_numbers(UNKNOWN)
        self.show_small(False)

    def show_numbers(self, numbers: HelpNumbers) -> None:
        """Says whom to call."""
        for tier, label in self._told.items():
            label.say(what_to_do(tier, numbers))

    def show_small(self, small: bool) -> None:
        """In a small window there is less room around everything."""
        side = space(4) if small else space(5) + space(1)
        self._column.setContentsMargins(side, side - space(1), side, side - space(1))

    def _list(self, section: SignsSection, *, last: bool) -> None:
        self._column.addWidget(text_label(self._appearance, section.question, role="h2", wrap=True))
        self._column.addSpacing(space(1))
        for sign in section.signs:
            self._column.addWidget(self._sign(content(sign)))
        self._column.addSpacing(space(3))
        if last:
            self._column.addWidget(line())
            self._column.addSpacing(space(3))
        words = QWidget()
        lines = QVBoxLayout(words)
        lines.setContentsMargins(0, 0, 0, 0)
        lines.setSpacing(0)
        told = text_label(self._appearance, tone="ink-2" if section.lead else "ink", wrap=True)
        if section.lead:
            lines.addWidget(text_label(self._appearance, section.lead, role="label", wrap=True))
        else:
            told.set_role("label")
        self._told[section.tier] = told
        lines.addWidget(told)
        if last:
            self._close(words)
            return
        self._column.addWidget(words)
        self._column.addSpacing(space(3))
        self._column.addWidget(line())
        self._column.addSpacing(space(4))

    def _close(self, words: QWidget) -> None:
        """What to do stands beside the way to more."""
        foot = QHBoxLayout()
        foot.setSpacing(space(4))
        foot.addWidget(words, 1)
        foot.addWidget(self.help, 0, Qt.AlignmentFlag.AlignVCenter)
        self._column.addLayout(foot)

    def _sign(self, sign: str) -> QWidget:
        row = QWidget()
        beside = QHBoxLayout(row)
        beside.setContentsMargins(0, SIGN_GAP, 0, SIGN_GAP)
        beside.setSpacing(space(3))
        beside.addWidget(_Dot(self._appearance), 0, Qt.AlignmentFlag.AlignTop)
        beside.addWidget(text_label(self._appearance, sign, wrap=True), 1)
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

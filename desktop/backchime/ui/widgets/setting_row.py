"""One setting: its name and meaning at the left, its control at the right."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from backchime.ui.theme.appearance import Appearance
from backchime.ui.theme.theme import measure, size, space
from backchime.ui.widgets.texts import TextLabel, text_label

LEAST_HEIGHT = size("setting-row")
LEAST_WORDS_WIDTH = measure("setting-row", "least-words-width")
HINT_GAP = 0


def setting_row(
    appearance: Appearance, label: str, *, hint: str | TextLabel = "", control: QWidget
) -> QWidget:
    """The row; words break into lines where the control needs the room. A hint that changes is a label."""
    row = QWidget()
    row.setMinimumHeight(LEAST_HEIGHT)
    beside = QHBoxLayout(row)
    beside.setContentsMargins(0, space(3), 0, space(3))
    beside.setSpacing(space(5))
    words = QVBoxLayout()
    words.setSpacing(HINT_GAP)
    words.addStretch(1)
    words.addWidget(ample(text_label(appearance, label, role="label", wrap=True)))
    if isinstance(hint, str) and hint:
        hint = text_label(appearance, hint, tone="ink-2", wrap=True)
    if hint:
        words.addWidget(ample(hint))
    words.addStretch(1)
    beside.addLayout(words, 1)
    beside.addWidget(control, 0, Qt.AlignmentFlag.AlignVCenter)
    return row


def ample(words: QWidget) -> QWidget:
    """Words take whatever width is left, and no less than a word needs."""
    policy = QSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Minimum)
    policy.setHeightForWidth(True)
    words.setSizePolicy(policy)
    words.setMinimumWidth(LEAST_WORDS_WIDTH)
    return words

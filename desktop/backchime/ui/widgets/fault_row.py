"""One fault of a routine file: where, what, how to mend it, and the lines it stands in."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, QEvent, QObject, QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from backchime.core.routine_faults import Fault
from backchime.ui.sentences import said
from backchime.ui.theme.appearance import Appearance
from backchime.ui.theme.theme import measure, size, space
from backchime.ui.widgets.buttons import quiet_button
from backchime.ui.widgets.code_excerpt import CodeExcerpt, excerpt
from backchime.ui.widgets.icon_mark import IconMark
from backchime.ui.widgets.texts import text_label

translate = QCoreApplication.translate

MOST_CHARACTERS = 300
LEAST_WIDTH = measure("fault-row", "least-width")


class FaultRow(QWidget):
    """Says the fault; the lines of the file are shown at once or when they are asked for.

    It lays itself out apart from its page and remembers its height: hundreds of rows of wrapped text,
    measured anew whenever one is added, would take seconds.
    """

    def __init__(
        self, appearance: Appearance, fault: Fault, *, text_lines: Sequence[str], expanded: bool
    ) -> None:
        """`text_lines` is the whole file; a fault without a line has none to show."""
        super().__init__()
        self._appearance = appearance
        self._fault = fault
        self._text_lines = text_lines
        self.excerpt: CodeExcerpt | None = None
        self.show_line = quiet_button(appearance, self.tr("Show line"))
        self.show_line.setAccessibleName(self.tr("Show line {line}").format(line=fault.line))
        self.show_line.clicked.connect(self.expand)
        self._heights: dict[int, int] = {}
        self._board = QWidget(self)
        self._board.installEventFilter(self)
        self._column = QVBoxLayout(self._board)
        self._column.setContentsMargins(space(5), space(5), space(5), space(5))
        self._column.setSpacing(space(4))
        self._column.addLayout(self._said())
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        has_line = fault.line is not None and 0 < fault.line <= len(text_lines)
        self.show_line.setVisible(has_line and not expanded)
        if has_line and expanded:
            self.expand()

    def expand(self) -> None:
        """Shows the lines, and takes the button away."""
        if self.excerpt is None and self._fault.line is not None:
            lines = excerpt(self._text_lines, self._fault.line, says=self._fault.says)
            self.excerpt = CodeExcerpt(self._appearance, lines)
            self._column.addWidget(self.excerpt)
        had_focus = self.show_line.hasFocus()
        self.show_line.hide()
        if had_focus:
            self.focusNextChild()

    def hasHeightForWidth(self) -> bool:
        """A narrow one is higher."""
        return True

    def heightForWidth(self, width: int) -> int:
        """High enough for all it says; measured once for each width."""
        if width not in self._heights:
            self._heights[width] = self._column.totalHeightForWidth(width)
        return self._heights[width]

    def sizeHint(self) -> QSize:
        """The width is what there is."""
        return QSize(LEAST_WIDTH, self.heightForWidth(LEAST_WIDTH))

    def minimumSizeHint(self) -> QSize:
        """Words may break into lines."""
        return QSize(LEAST_WIDTH, 0)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The board fills the row."""
        self._board.resize(self.size())

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """When something on the board changes, its height is measured anew."""
        if event.type() is QEvent.Type.LayoutRequest:
            self._heights.clear()
            self.updateGeometry()
        return False

    def _said(self) -> QHBoxLayout:
        beside = QHBoxLayout()
        beside.setSpacing(space(3))
        mark = IconMark(self._appearance, "warning-circle-fill", role="danger", px=size("icon"))
        beside.addWidget(mark, 0, Qt.AlignmentFlag.AlignTop)
        column = QVBoxLayout()
        column.setSpacing(space(1))
        column.addWidget(text_label(self._appearance, fault_title(self._fault), role="h3", wrap=True))
        more = fault_advice(self._fault)
        if more:
            column.addWidget(text_label(self._appearance, more, tone="ink-2", wrap=True))
        beside.addLayout(column, 1)
        beside.addWidget(self.show_line, 0, Qt.AlignmentFlag.AlignVCenter)
        return beside


def fault_title(fault: Fault) -> str:
    """What is wrong, with its line if that is known."""
    sentence = _shortened(said(fault.sentence))
    if fault.line is None:
        return sentence
    return translate("FaultRow", "Line {line}: {sentence}").format(line=fault.line, sentence=sentence)


def fault_advice(fault: Fault) -> str:
    """How to mend it, and in which routine and step, or pose, it is."""
    places = (
        translate("FaultRow", "Routine “{routine}”").format(routine=fault.routine) if fault.routine else "",
        translate("FaultRow", "Pose “{pose}”").format(pose=fault.pose) if fault.pose else "",
        translate("FaultRow", "step {step}").format(step=fault.step) if fault.step else "",
    )
    place = ", ".join(part for part in places if part)
    return " ".join(_shortened(part) for part in (said(fault.hint), f"{place}." if place else "") if part)


def _shortened(text: str) -> str:
    """Without the middle of what nobody can read."""
    half = MOST_CHARACTERS // 2
    return text if len(text) <= MOST_CHARACTERS else f"{text[:half]} … {text[-half:]}"

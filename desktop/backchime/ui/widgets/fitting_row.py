"""A few buttons beside each other, or below each other where their words are too long for that."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtWidgets import QBoxLayout, QSizePolicy, QWidget

from backchime.ui.theme.theme import space


class FittingRow(QWidget):
    """Takes the width it is given; `centred` puts the buttons into its middle."""

    def __init__(self, parts: Sequence[QWidget], *, centred: bool = False) -> None:
        super().__init__()
        self._parts = tuple(parts)
        self._row = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(space(3))
        if centred:
            self._row.addStretch(1)
        for part in parts:
            self._row.addWidget(part, 0, Qt.AlignmentFlag(0) if centred else Qt.AlignmentFlag.AlignLeft)
        self._row.addStretch(1)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

    def minimumSizeHint(self) -> QSize:
        """No wider than the widest of them."""
        widest = max((part.sizeHint().width() for part in self._shown), default=0)
        return QSize(widest, self._row.minimumSize().height())

    def event(self, event: QEvent) -> bool:
        """Finds out anew how they fit."""
        if event.type() in (QEvent.Type.Resize, QEvent.Type.LayoutRequest, QEvent.Type.Show):
            self._fit()
        return super().event(event)

    @property
    def _shown(self) -> list[QWidget]:
        return [part for part in self._parts if not part.isHidden()]

    def _fit(self) -> None:
        needed = sum(part.sizeHint().width() + space(3) for part in self._shown) - space(3)
        across, down = QBoxLayout.Direction.LeftToRight, QBoxLayout.Direction.TopToBottom
        direction = across if needed <= self.width() else down
        if direction is not self._row.direction():
            self._row.setDirection(direction)
            self.updateGeometry()

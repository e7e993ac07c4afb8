"""Many pictures on one, small and with their names below."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtGui import QColor, QImage, QPainter

COLUMNS = 6
THUMB_WIDTH = 400
LABEL = 28
GAP = 16


def contact_sheet(pictures: Sequence[tuple[str, Path]]) -> QImage:
    """A sheet of pictures of one size, by name and file, in reading order."""
    first = QImage(str(pictures[0][1]))
    thumb = QSize(THUMB_WIDTH, round(THUMB_WIDTH * first.height() / first.width()))
    columns = min(COLUMNS, len(pictures))
    rows = -(-len(pictures) // columns)
    cell = thumb + QSize(GAP, LABEL + GAP)
    sheet = QImage(columns * cell.width() + GAP, rows * cell.height() + GAP, QImage.Format.Format_RGB32)
    sheet.fill(QColor("#808080"))
    painter = QPainter(sheet)
    painter.setPen(QColor("white"))
    for number, (name, path) in enumerate(pictures):
        row, column = divmod(number, columns)
        corner = QPoint(GAP + column * cell.width(), GAP + row * cell.height())
        small = QImage(str(path)).scaled(
            thumb, Qt.AspectRatioMode.KeepAspectRatio, Qt.TransformationMode.SmoothTransformation
        )
        painter.drawImage(corner, small)
        label = QRect(corner + QPoint(0, thumb.height()), QSize(thumb.width(), LABEL))
        painter.drawText(label, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, name)
    painter.end()
    return sheet

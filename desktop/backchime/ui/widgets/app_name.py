"""The mark and the name of the app, at the top left of a picture that fills the window's height."""

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter

from backchime.ui.theme.appearance import Appearance
from backchime.ui.theme.icons import icon_pixmap
from backchime.ui.theme.theme import measure

NAME = "Backchime"
LEFT = measure("app-name", "left")
TOP = measure("app-name", "top")
MARK = measure("app-name", "mark")
GAP = measure("app-name", "gap")
WIDEST = measure("app-name", "widest")


def paint_app_name(painter: QPainter, appearance: Appearance, *, ratio: float, share: float) -> None:
    """`ratio` is the screen's density, `share` how large it is beside the drawing, at most 1."""
    theme = appearance.theme
    ink = theme.color("ink")
    px, left, top = round(MARK * share), round(LEFT * share), round(TOP * share)
    painter.drawPixmap(left, top, icon_pixmap("mark", ink, px=px, ratio=ratio))
    painter.setFont(theme.font("h2" if share == 1.0 else "label"))
    painter.setPen(ink)
    after = QRectF(left + px + GAP * share, top, WIDEST, px)
    painter.drawText(after, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, NAME)

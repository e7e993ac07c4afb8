"""A printed page as it will be, in a small picture."""

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QImage, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from backchime.ui.printing.paper import HEIGHT, WIDTH, Paint, image
from backchime.ui.theme.appearance import Appearance
from backchime.ui.theme.theme import size


class PagePreview(QWidget):
    """Shows one page of A4 as wide as it has room."""

    def __init__(self, appearance: Appearance, *, name: str) -> None:
        """An empty sheet until a page is shown."""
        super().__init__()
        self._appearance = appearance
        self._paint: Paint | None = None
        self._picture = QImage()
        self.setAccessibleName(name)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        appearance.changed.connect(self.update)

    def show_page(self, paint: Paint) -> None:
        """Shows another page."""
        self._paint = paint
        self._picture = QImage()
        self.update()

    def hasHeightForWidth(self) -> bool:
        """It keeps the shape of the paper."""
        return True

    def heightForWidth(self, width: int) -> int:
        """As high as the paper is."""
        return round(width * HEIGHT / WIDTH)

    def sizeHint(self) -> QSize:
        """As large as the paper, a pixel for a point."""
        return QSize(round(WIDTH), round(HEIGHT))

    def minimumSizeHint(self) -> QSize:
        """It can be small."""
        return QSize(size("hit-min"), self.heightForWidth(size("hit-min")))

    def paintEvent(self, event: QPaintEvent) -> None:
        """The sheet, drawn anew only for another page or width, and its edge."""
        painter = QPainter(self)
        height = min(self.height(), self.heightForWidth(self.width()))
        sheet = QRectF(0, 0, height * WIDTH / HEIGHT, height)
        if self._paint:
            wide = max(1, round(sheet.width() * self.devicePixelRatioF()))
            if self._picture.width() != wide:
                self._picture = image(self._paint, wide)
            painter.drawImage(sheet, self._picture)
        painter.setPen(QPen(self._appearance.theme.color("line-strong"), size("hairline")))
        painter.drawRect(sheet.adjusted(0, 0, -1, -1))

"""A pose on its mat in a picture that fills the window's height, with the name of the app above it."""

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from backchime.core.routine import Pose
from backchime.ui.theme.appearance import Appearance
from backchime.ui.theme.theme import MatName, measure
from backchime.ui.widgets.app_name import paint_app_name
from backchime.ui.widgets.figure_art import figure_of

DRAWN_WIDTH = measure("tall-picture", "drawn-width")
DRAWN_HEIGHT = measure("tall-picture", "drawn-height")
FLOOR_SHARE = 560 / DRAWN_HEIGHT
DISC_CENTRE_ABOVE = measure("tall-picture", "disc-centre-above")  # the floor
DISC_RADIUS = measure("tall-picture", "disc-radius")
BAR_SIDE = measure("tall-picture", "bar-side")
BAR_ABOVE = measure("tall-picture", "bar-above")
BAR_HEIGHT = measure("tall-picture", "bar-height")
FIGURE_WIDTH = measure("tall-picture", "figure-width")
FIGURE_HEIGHT = measure("tall-picture", "figure-height")
LEAST_SCALE, MOST_SCALE = 0.4, 1.6


class TallPicture(QWidget):
    """Shows one pose; screen readers pass it over, for the words beside it say everything."""

    def __init__(self, appearance: Appearance) -> None:
        """A bare mat until a pose is shown."""
        super().__init__()
        self._appearance = appearance
        self._pose: Pose | None = None
        self._mat: MatName = "honey"
        appearance.changed.connect(self.update)
        appearance.person_changed.connect(self.update)

    def show_pose(self, pose: Pose | None, *, mat: MatName) -> None:
        """Shows a pose on a mat of a colour."""
        self._pose, self._mat = pose, mat
        self.update()

    # -- where things lie --

    @property
    def scale(self) -> float:
        """How large everything is beside the drawing of 448 x 760."""
        return min(
            max(min(self.width() / DRAWN_WIDTH, self.height() / DRAWN_HEIGHT), LEAST_SCALE), MOST_SCALE
        )

    @property
    def floor(self) -> float:
        """How far down the floor begins."""
        return self.height() * FLOOR_SHARE

    @property
    def disc_centre(self) -> QPointF:
        """The disc stands behind the figure."""
        return QPointF(self.width() / 2, self.floor - DISC_CENTRE_ABOVE * self.scale)

    @property
    def bar_rect(self) -> QRectF:
        """The mat, across the picture."""
        side = BAR_SIDE * self.scale
        top = self.floor - BAR_ABOVE * self.scale
        return QRectF(side, top, self.width() - 2 * side, BAR_HEIGHT * self.scale)

    def figure_rect(self, view_box: QRectF) -> QRectF:
        """Where a drawing of this shape goes: in the middle, on the mat, as large as can be."""
        wide = self.bar_rect.width() * FIGURE_WIDTH / (DRAWN_WIDTH - 2 * BAR_SIDE)
        above = -view_box.top() if view_box.top() < 0 else view_box.height()
        scale = min(wide / view_box.width(), FIGURE_HEIGHT * self.scale / above)
        width, height = view_box.width() * scale, view_box.height() * scale
        left = (self.width() - width) / 2
        return QRectF(left, self.bar_rect.top() + 2 * self.scale - above * scale, width, height)

    # -- how it looks --

    def paintEvent(self, event: QPaintEvent) -> None:
        """Field, disc, floor, mat, figure; the name above."""
        theme = self._appearance.theme
        colors = theme.mat(self._mat)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.fillRect(self.rect(), colors.field)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(colors.disc)
        painter.drawEllipse(self.disc_centre, DISC_RADIUS * self.scale, DISC_RADIUS * self.scale)
        painter.fillRect(QRectF(0, self.floor, self.width(), self.height() - self.floor), colors.floor)
        painter.setBrush(colors.bar)
        corner = self.bar_rect.height() / 2
        painter.drawRoundedRect(self.bar_rect, corner, corner)
        if self._pose is not None:
            figure = figure_of(self._pose.id, theme, self._appearance.look, felt=False)
            if figure is not None:
                figure.render(painter, self.figure_rect(figure.viewBoxF()))
        share = min(1.0, max(0.5, self.scale))
        paint_app_name(painter, self._appearance, ratio=self.devicePixelRatioF(), share=share)

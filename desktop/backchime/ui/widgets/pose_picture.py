"""The 4:3 picture of a pose: the figure on a mat in its colour, or the name until it is drawn."""

from collections import OrderedDict

from msgspec import Struct
from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPixmap

from backchime.core.routine import Pose
from backchime.core.settings import Look
from backchime.ui.content import content
from backchime.ui.theme.appearance import Appearance
from backchime.ui.theme.fill import fill
from backchime.ui.theme.theme import MatColors, Theme, measure, measures
from backchime.ui.widgets.figure_art import FRAME, figure_of, figure_rect
from backchime.ui.widgets.fitted_text import FittedText, fit
from backchime.ui.widgets.mats import mat_of

DISC_CENTRE = QPointF(*measures("picture", "disc-centre"))
DISC_RADIUS = measure("picture", "disc-radius")
FLOOR_TOP = measure("picture", "floor-top")
MAT_BAR = QRectF(*measures("picture", "mat-bar"))
MAT_BAR_RADIUS = measure("picture", "mat-bar-radius")
NAME_BOX = QRectF(*measures("picture", "name-box"))
NAME_FONT_SHARE = 1 / 11
LEAST_NAME_PX = measure("picture", "least-name")
NAMED_FROM_WIDTH = measure("picture", "named-from-width")
# A session on a 4K screen needs three pictures of 16 MB: the present one with glow and without, the next one.
KEPT_BYTES = 64 * 1024 * 1024


class Posed(Struct, frozen=True):
    """What a picture shows: a pose, as in a mirror or not, and with a glow where it is felt or not."""

    pose: Pose | None
    mirrored: bool = False
    felt: bool = False


class _Key(Struct, frozen=True):
    posed: Posed
    width: int
    height: int
    ratio: float
    theme: tuple[object, ...]
    look: Look


class _Pictures:
    """The pictures used last, up to `KEPT_BYTES` of them.

    Qt's own store, QPixmapCache, empties itself within two minutes of rest: less than a long hold.
    """

    def __init__(self) -> None:
        self._kept: OrderedDict[_Key, QPixmap] = OrderedDict()
        self._bytes = 0

    def find(self, key: _Key) -> QPixmap | None:
        """A picture kept from before."""
        picture = self._kept.get(key)
        if picture is not None:
            self._kept.move_to_end(key)
        return picture

    def keep(self, key: _Key, picture: QPixmap) -> None:
        """Keeps one more, and lets go of those unused for the longest time."""
        self._kept[key] = picture
        self._bytes += _bytes(picture)
        while self._bytes > KEPT_BYTES and len(self._kept) > 1:
            self._bytes -= _bytes(self._kept.popitem(last=False)[1])


_pictures = _Pictures()


def kept_picture(posed: Posed, size: QSize, appearance: Appearance, *, ratio: float) -> QPixmap | None:
    """The picture if it has been painted before; `size` in px of the page, `ratio` the screen's density."""
    return _pictures.find(_key(posed, size, appearance, ratio))


def picture(posed: Posed, size: QSize, appearance: Appearance, *, ratio: float) -> QPixmap:
    """The picture in the theme and look in use, painted now if it is not kept."""
    key = _key(posed, size, appearance, ratio)
    found = _pictures.find(key)
    if found is None:
        found = QPixmap(size * ratio)
        found.setDevicePixelRatio(ratio)
        found.fill(mat_colors(posed.pose, appearance.theme).field)  # opaque to its very edge
        painter = QPainter(found)
        paint_posed(painter, QRectF(QPointF(0, 0), size), key.posed, appearance)
        painter.end()
        _pictures.keep(key, found)
    return found


def _key(posed: Posed, size: QSize, appearance: Appearance, ratio: float) -> _Key:
    shown = Posed(posed.pose, posed.mirrored, posed.felt and appearance.shows_felt)
    return _Key(shown, size.width(), size.height(), ratio, appearance.theme.key, appearance.look)


def paint_posed(
    painter: QPainter, rect: QRectF, posed: Posed, appearance: Appearance, *, turn: float = 1.0
) -> None:
    """Mat and figure; `turn` is 1 for a figure at rest and -1 for its other side, and flat in between."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    theme, frame, pose = appearance.theme, frame_rect(rect), posed.pose
    paint_mat(painter, rect, mat_colors(pose, theme))
    if pose is None:
        return
    figure = figure_of(pose.id, theme, appearance.look, felt=posed.felt and appearance.shows_felt)
    if figure is not None:
        painter.save()
        painter.translate(frame.topLeft())
        painter.scale(frame.width() / FRAME.width(), frame.height() / FRAME.height())
        painter.translate(FRAME.center().x(), 0)
        painter.scale(-turn if posed.mirrored else turn, 1)
        painter.translate(-FRAME.center().x(), 0)
        figure.render(painter, figure_rect(figure.viewBoxF()))
        painter.restore()
    elif rect.width() >= NAMED_FROM_WIDTH:
        painter.setPen(theme.color("ink"))
        name_text(content(pose.name), theme, frame).draw(
            painter, name_rect(frame), Qt.AlignmentFlag.AlignCenter
        )


def mat_colors(pose: Pose | None, theme: Theme) -> MatColors:
    """The colours behind a pose; a bare mat is celadon."""
    return theme.mat(mat_of(pose) if pose else "celadon")


def frame_rect(rect: QRectF) -> QRectF:
    """Where the 4:3 frame lies in a picture of any shape: as large as can be, low, in the middle."""
    scale = min(rect.width() / FRAME.width(), rect.height() / FRAME.height())
    width, height = FRAME.width() * scale, FRAME.height() * scale
    return QRectF(rect.center().x() - width / 2, rect.bottom() - height, width, height)


def name_rect(frame: QRectF) -> QRectF:
    """The place of a name that stands in for the figure."""
    scale = frame.width() / FRAME.width()
    return QRectF(frame.topLeft() + NAME_BOX.topLeft() * scale, NAME_BOX.size() * scale)


def name_text(name: str, theme: Theme, frame: QRectF) -> FittedText:
    """The name in at most three even lines that fit `name_rect`."""
    font = theme.font("h2")
    font.setPixelSize(max(LEAST_NAME_PX, round(frame.width() * NAME_FONT_SHARE)))
    box = name_rect(frame)
    return fit(name, font, box.width(), lines=3, least_px=LEAST_NAME_PX, height=box.height())


def paint_mat(painter: QPainter, rect: QRectF, colors: MatColors) -> None:
    """Field, disc, floor and mat bar; where a picture is not 4:3, field and floor reach its edges."""
    frame = frame_rect(rect)
    fill(painter, rect, colors.field)
    painter.save()
    painter.translate(frame.topLeft())
    painter.scale(frame.width() / FRAME.width(), frame.height() / FRAME.height())
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(colors.disc)
    painter.drawEllipse(DISC_CENTRE, DISC_RADIUS, DISC_RADIUS)
    painter.restore()
    scale = frame.height() / FRAME.height()
    fill(painter, rect.adjusted(0, frame.top() - rect.top() + FLOOR_TOP * scale, 0, 0), colors.floor)
    bar = QRectF(frame.topLeft() + MAT_BAR.topLeft() * scale, MAT_BAR.size() * scale)
    _fill_rounded(painter, bar, MAT_BAR_RADIUS * scale, colors.bar)


def _fill_rounded(painter: QPainter, rect: QRectF, corner: float, color: QColor) -> None:
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(color)
    painter.drawRoundedRect(rect, corner, corner)


def _bytes(picture: QPixmap) -> int:
    return picture.width() * picture.height() * picture.depth() // 8

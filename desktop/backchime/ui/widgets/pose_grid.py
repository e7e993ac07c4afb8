"""All poses as a grid of cards, for picking one."""

from msgspec import Struct
from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, QRectF, Qt, Signal
from PySide6.QtGui import QPainter, QPainterPath, QPen

from backchime.core.routine import Pose
from backchime.ui.content import content
from backchime.ui.theme.appearance import Appearance
from backchime.ui.theme.icons import icon_pixmap
from backchime.ui.theme.theme import Theme, measure, radius, size, space
from backchime.ui.widgets.card_grid import CardGrid
from backchime.ui.widgets.picture_shelf import PictureShelf
from backchime.ui.widgets.pose_picture import Posed
from backchime.ui.widgets.routine_card import CardShape, CardState
from backchime.ui.widgets.text_lines import draw_lines, line_height, wrapped

MOST_LINES = 3
TEXT_ROOM = measure("pose-grid", "text-room")
_Index = QModelIndex | QPersistentModelIndex


class _Shape(CardShape, Struct, frozen=True):
    """The measures of a card with a name alone."""

    @property
    def height(self) -> int:
        return self.picture_height + self.text_height


class PoseGrid(CardGrid):
    """`pose_picked` brings the id of the pose wanted."""

    pose_picked = Signal(str)

    def __init__(self, appearance: Appearance, shelf: PictureShelf) -> None:
        self._poses = _Poses()
        super().__init__(appearance, shelf, self._poses)
        self._poses.setParent(self)
        self.setAccessibleName(self.tr("Poses to pick from"))

    def show_poses(self, poses: tuple[Pose, ...]) -> None:
        """Shows these poses, in this order."""
        self._poses.show(poses)
        self.setCurrentIndex(self._poses.index(0))
        self.reshape()

    @property
    def poses(self) -> tuple[Pose, ...]:
        """The poses shown."""
        return self._poses.poses

    def card_shape(self, width: int) -> CardShape:
        """Room for the longest name."""
        room, font = name_width(width), self.appearance.theme.font("h3")
        names = (content(pose.name) for pose in self.poses)
        lines = max((len(wrapped(name, font, room, most=MOST_LINES)) for name in names), default=1)
        text = lines * line_height(self.appearance.theme, "h3")
        return _Shape(width, max(TEXT_ROOM, text + space(3)))

    def paint_one(
        self, painter: QPainter, rect: QRectF, row: int, *, shape: CardShape, state: CardState
    ) -> None:
        """Picture, name and a plus."""
        _paint(painter, rect, self.poses[row], shape, state, self.appearance.theme, self.shelf)

    def choose(self, row: int) -> None:
        """A press picks the pose."""
        self.pose_picked.emit(self.poses[row].id)


def _paint(
    painter: QPainter,
    rect: QRectF,
    pose: Pose,
    shape: CardShape,
    state: CardState,
    theme: Theme,
    shelf: PictureShelf,
) -> None:
    half, ratio, px = size("hairline") / 2, painter.device().devicePixelRatioF(), size("icon")
    outline = QPainterPath()
    outline.addRoundedRect(rect.adjusted(half, half, -half, -half), radius("card"), radius("card"))
    lower = "line" if state.pressed else "primary-soft" if state.hovered else "surface"
    painter.save()
    painter.setClipPath(outline)
    painter.fillRect(rect, theme.color(lower))
    picture = QRectF(rect.left(), rect.top(), rect.width(), shape.picture_height)
    shelf.draw(painter, picture, Posed(pose), ratio=ratio)
    painter.restore()
    painter.setPen(QPen(theme.color("line-strong" if state.hovered or state.pressed else "line"), 2 * half))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawPath(outline)
    below = QRectF(rect.left(), picture.bottom(), rect.width(), rect.bottom() - picture.bottom())
    sign = icon_pixmap("plus-bold", theme.color("primary"), px=px, ratio=ratio)
    painter.drawPixmap(round(below.right() - space(4) - px), round(below.center().y() - px / 2), sign)
    room = name_width(shape.width)
    name = wrapped(content(pose.name), theme.font("h3"), room, most=MOST_LINES)
    high = len(name) * line_height(theme, "h3")
    at = QRectF(below.left() + space(4), below.center().y() - high / 2, room, high)
    draw_lines(painter, at, name, theme=theme, role="h3", color=theme.color("ink"))


def name_width(card_width: int) -> int:
    """How wide a line of the name may be in a card of a width, in px."""
    return card_width - 2 * space(4) - size("icon") - space(2)


class _Poses(QAbstractListModel):
    """The poses with their names and what is said of them."""

    def __init__(self) -> None:
        super().__init__()
        self.poses: tuple[Pose, ...] = ()

    def show(self, poses: tuple[Pose, ...]) -> None:
        """Takes other poses."""
        self.beginResetModel()
        self.poses = poses
        self.endResetModel()

    def rowCount(self, parent: _Index | None = None) -> int:
        """How many poses there are."""
        return 0 if parent is not None and parent.isValid() else len(self.poses)

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Names for typing ahead; what to do is read out after the name."""
        pose = self.poses[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return content(pose.name)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return self.tr("Add {pose}").format(pose=content(pose.name))
        if role == Qt.ItemDataRole.AccessibleDescriptionRole:
            return " ".join(content(cue) for cue in pose.cues)
        return None

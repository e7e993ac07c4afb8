"""A simple person from behind, with the places that can be ticked: left is the person's own left."""

from collections.abc import Collection, Mapping

from PySide6.QtCore import QCoreApplication, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPen

from backchime.core.report_choices import BodyArea

FRAME_WIDTH, FRAME_HEIGHT = 100.0, 200.0
TICK_RADIUS = 5.0
LINE = 1.6

# Where each part of the body is in the frame.
PLACES: Mapping[BodyArea, QPointF] = {
    BodyArea.NECK: QPointF(50, 29),
    BodyArea.LEFT_SHOULDER: QPointF(33.5, 42),
    BodyArea.RIGHT_SHOULDER: QPointF(66.5, 42),
    BodyArea.UPPER_BACK: QPointF(50, 47),
    BodyArea.MIDDLE_BACK: QPointF(50, 63),
    BodyArea.LEFT_LOWER_BACK: QPointF(41.5, 79),
    BodyArea.RIGHT_LOWER_BACK: QPointF(58.5, 79),
    BodyArea.LEFT_BUTTOCK: QPointF(41, 98),
    BodyArea.RIGHT_BUTTOCK: QPointF(59, 98),
    BodyArea.LEFT_LEG: QPointF(40, 132),
    BodyArea.RIGHT_LEG: QPointF(60, 132),
}
# The left half of the outline, from the neck down to between the legs: each a curve's control and end.
_HALF = (
    ((46, 30), (43, 32)),
    ((30, 34), (27, 42)),
    ((23, 54), (21, 76)),
    ((18, 92), (17, 102)),
    ((17, 110), (21, 109)),
    ((24, 104), (26, 86)),
    ((30, 68), (33, 56)),
    ((36, 72), (33, 86)),
    ((29, 100), (31, 120)),
    ((32, 136), (35, 150)),
    ((36, 172), (35, 190)),
    ((35, 197), (43, 196)),
    ((46, 172), (46, 150)),
    ((48, 128), (50, 112)),
)


def area_names() -> Mapping[BodyArea, str]:
    """The parts of the body in words."""
    translate = QCoreApplication.translate
    return {
        BodyArea.NECK: translate("BodySketch", "Neck"),
        BodyArea.LEFT_SHOULDER: translate("BodySketch", "Left shoulder"),
        BodyArea.RIGHT_SHOULDER: translate("BodySketch", "Right shoulder"),
        BodyArea.UPPER_BACK: translate("BodySketch", "Between the shoulder blades"),
        BodyArea.MIDDLE_BACK: translate("BodySketch", "Middle of the back"),
        BodyArea.LEFT_LOWER_BACK: translate("BodySketch", "Lower back, left"),
        BodyArea.RIGHT_LOWER_BACK: translate("BodySketch", "Lower back, right"),
        BodyArea.LEFT_BUTTOCK: translate("BodySketch", "Left buttock"),
        BodyArea.RIGHT_BUTTOCK: translate("BodySketch", "Right buttock"),
        BodyArea.LEFT_LEG: translate("BodySketch", "Left leg"),
        BodyArea.RIGHT_LEG: translate("BodySketch", "Right leg"),
    }


def outline() -> QPainterPath:
    """Head and body in the frame."""
    path = QPainterPath(QPointF(46, 24))
    for control, end in _HALF:
        path.quadTo(QPointF(*control), QPointF(*end))
    ends = [(46.0, 24.0), *((float(x), float(y)) for _, (x, y) in _HALF)]
    for number in range(len(_HALF) - 1, -1, -1):
        (control_x, control_y), (end_x, end_y) = _HALF[number][0], ends[number]
        path.quadTo(_mirrored(control_x, control_y), _mirrored(end_x, end_y))
    path.addEllipse(QPointF(50, 14), 9, 11)
    return path


def paint_sketch(
    painter: QPainter, place: QRectF, ticked: Collection[BodyArea], *, ink: QColor, paper: QColor
) -> None:
    """The person, with a cross in a ring wherever it is ticked: to be seen in grey, too."""
    painter.save()
    painter.translate(place.topLeft())
    painter.scale(place.width() / FRAME_WIDTH, place.height() / FRAME_HEIGHT)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(QPen(ink, LINE))
    painter.drawPath(outline())
    for area in BodyArea:
        if area in ticked:
            paint_tick(painter, PLACES[area], TICK_RADIUS, ink=ink, paper=paper)
    painter.restore()


def paint_tick(painter: QPainter, at: QPointF, radius: float, *, ink: QColor, paper: QColor) -> None:
    """One cross in its ring."""
    painter.setPen(QPen(ink, LINE))
    painter.setBrush(paper)
    painter.drawEllipse(at, radius, radius)
    reach = radius * 0.6
    for way in (1, -1):
        painter.drawLine(at + QPointF(-reach, -reach * way), at + QPointF(reach, reach * way))


def _mirrored(x: float, y: float) -> QPointF:
    return QPointF(FRAME_WIDTH - x, y)

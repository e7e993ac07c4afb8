"""Where everything on the session page lies, for a window of any size: pure measures in px.

All measures are the design's at 1120x760, times one scale. A wide window, which most full screens are, sets
the words beside the picture; any other sets them above it.
"""

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QFont, QFontMetricsF

from backchime.ui.pages.session_places import Bottom, Column, Controls, SessionLayout, SessionPlan, Stage
from backchime.ui.theme.theme import Theme, measure, measures, size, tokens
from backchime.ui.widgets.fitted_text import LINE_HEIGHT, FittedText, even_lines, fit

MARGIN = measure("session-layout", "margin")
TOP = measure("session-layout", "top")
BOTTOM_ROW_MIDDLE = measure("session-layout", "bottom-row-middle")
BARS_HEIGHT = measure("session-layout", "bars-height")
BARS_ABOVE_BOTTOM = measure("session-layout", "bars-above-bottom")
WIDE_BARS_ABOVE_BOTTOM = measure("session-layout", "wide-bars-above-bottom")
WIDEST_SHAPE = 1.95
ABOVE_BARS = measure("session-layout", "above-bars")
WIDE_ABOVE_BARS = measure("session-layout", "wide-above-bars")
BEFORE_BUTTONS = measure("session-layout", "before-buttons")
BUTTON_GAP = measure("session-layout", "button-gap")
ICON_GAP = measure("session-layout", "icon-gap")
BELOW_HEADER = measure("session-layout", "below-header")
PHASE_HEIGHT = measure("session-layout", "phase-height")
NAME_HEIGHT = measure("session-layout", "name-height")
CONTROLS_TOP = measure("session-layout", "controls-top")
WIDE_PHASE_TOP = measure("session-layout", "wide-phase-top")
LEAST_PHASE_WIDTH = measure("session-layout", "least-phase-width")
RING_AROUND = measure("session-layout", "ring-around")
RING_BELOW_TWO_LINES = measure("session-layout", "ring-below-two-lines")
TEXT_GAP = measure("session-layout", "text-gap")
COLUMN_INSET = measure("session-layout", "column-inset")
SMALLEST_RING = measure("session-layout", "smallest-ring")
PAUSED_RING = measure("session-layout", "paused-ring")
ACTION_HEIGHT = measure("session-layout", "action-height")
ACTION_GAP = measure("session-layout", "action-gap")
ACTIONS_GAP = measure("session-layout", "actions-gap")
ACTION_WIDTH = measure("session-layout", "action-width")
LEAST_ACTION_WIDTH = measure("session-layout", "least-action-width")
REASON_HEIGHT = measure("session-layout", "reason-height")
THUMB_WIDTH, THUMB_HEIGHT = measures("thumb", "row")
TRANSPORT_OFFSET = measure("session-layout", "transport-offset")
CARRY_ON_HEIGHT = measure("session-layout", "carry-on-height")
CHIP_BESIDE_FROM_SCALE = 0.95
CHIP_IN_CARD = measure("session-layout", "chip-in-card")
CHIP_GAP = measure("session-layout", "chip-gap")
FLOOR_SHARE = 0.15
BESIDE_TRANSPORT = measure("session-layout", "beside-transport")
CAPTION_HEIGHT = measure("session-layout", "caption-height")
CAPTION_RAISED = measure("session-layout", "caption-raised")
NEXT_GAP = measure("session-layout", "next-gap")
NEXT_RAISED = measure("session-layout", "next-raised")
NEXT_HEIGHT = measure("session-layout", "next-height")
LEAST_NEXT_PX = measure("session-layout", "least-next")
TWO_LINE_SHARE = 0.75
LEAST_TWO_LINE_PX = measure("session-layout", "least-two-line")
LEAST_NAME_PX = measure("session-layout", "least-name")


def lay_out_session(width: float, height: float, plan: SessionPlan, *, theme: Theme) -> SessionLayout:
    """The places for a page of `width` and `height` px."""
    scale, wide = session_scale(width, height), is_wide(width, height)
    room = min(width, height * WIDEST_SHAPE)
    page = QRectF((width - room) / 2, 0, room, height).adjusted(MARGIN * scale, 0, -MARGIN * scale, 0)
    stage_of = _wide_stage if wide else _stage
    bars_top = height - (WIDE_BARS_ABOVE_BOTTOM if wide else BARS_ABOVE_BOTTOM) * scale
    buttons = _header_buttons(page, plan, scale)
    stage = stage_of(page, bars_top, plan, scale=scale, buttons_left=buttons[0].left(), theme=theme)
    return SessionLayout(
        scale,
        wide,
        stage,
        _paused_column(stage.column, plan, scale)
        if plan.paused
        else _column(stage.column, plan, scale=scale, wide=wide, theme=theme),
        _bottom(page, bars_top, plan, scale=scale, wide=wide, theme=theme),
        _controls(page, stage, plan, scale=scale, buttons=buttons, wide=wide),
    )


def session_scale(width: float, height: float) -> float:
    """How much larger or smaller than the design the page is."""
    session = tokens()["session"]
    base_width, base_height = session["base"]
    wanted = min(width / base_width, height / base_height)
    return float(max(session["scale-min"], min(session["scale-max"], wanted)))


def is_wide(width: float, height: float) -> bool:
    """Whether the words stand beside the picture."""
    return width / max(1.0, height) >= 1.6


def session_font(theme: Theme, role: str, *, scale: float, wide: bool) -> QFont:
    """The font of a session role; a wide page sets some of them a little larger."""
    usual = tokens()["session-type"][role]["px"]
    wanted = tokens()["session"]["wide"].get(role, usual) if wide else usual
    return theme.session_font(role, scale=scale * wanted / usual)


def name_text(name: str, width: float, *, scale: float, wide: bool, theme: Theme) -> FittedText:
    """A pose's name on one line, smaller where it must; else on two, which are larger again."""
    font = session_font(theme, "pose", scale=scale, wide=wide)
    least = round(font.pixelSize() * TWO_LINE_SHARE) if wide else theme.session_px("pose", scale=0)
    one = fit(name, font, width, least_px=least)
    if one.lines == (name,):
        return one
    font.setPixelSize(
        font.pixelSize() if wide else max(LEAST_TWO_LINE_PX, round(font.pixelSize() * TWO_LINE_SHARE))
    )
    return _two_lines(name, font, width)


def _two_lines(name: str, font: QFont, width: float) -> FittedText:
    lines = even_lines(name, QFontMetricsF(font).horizontalAdvance, width, most=2)
    least = font.pixelSize() if lines else LEAST_NAME_PX
    return fit(name, font, width, lines=2, least_px=least)


def _stage(
    page: QRectF, bars_top: float, plan: SessionPlan, *, scale: float, buttons_left: float, theme: Theme
) -> Stage:
    room = buttons_left - BEFORE_BUTTONS * scale - page.left()
    phase = QRectF(page.left(), TOP * scale, room, PHASE_HEIGHT * scale)
    text = name_text(plan.name, room, scale=scale, wide=False, theme=theme)
    name = QRectF(page.left(), phase.bottom(), room, max(NAME_HEIGHT * scale, text.height))
    top = name.bottom() + BELOW_HEADER * scale
    area = QRectF(page.left(), top, page.width(), bars_top - ABOVE_BARS * scale - top)
    least_column = (tokens()["ring"]["diameter"] + 2 * RING_AROUND) * scale
    card = _card(area, scale, most_width=area.width() - least_column)
    column = QRectF(card.right(), area.top(), page.right() - card.right(), area.height())
    return Stage(phase, QRectF(), name, text, card, column)


def _wide_stage(
    page: QRectF, bars_top: float, plan: SessionPlan, *, scale: float, buttons_left: float, theme: Theme
) -> Stage:
    gap = tokens()["session"]["wide"]["gap-card-to-column"] * scale
    top = TOP * scale
    area = QRectF(page.left(), top, page.width(), bars_top - WIDE_ABOVE_BARS * scale - top)
    least_column = (tokens()["session"]["wide"]["ring-diameter"] + 2 * RING_AROUND) * scale
    beside_phase = page.right() - buttons_left + LEAST_PHASE_WIDTH * scale
    card = _card(area, scale, most_width=area.width() - max(least_column, beside_phase) - gap)
    left = card.right() + gap
    room = page.right() - left
    phase = QRectF(
        left, top + WIDE_PHASE_TOP * scale, buttons_left - BEFORE_BUTTONS * scale - left, PHASE_HEIGHT * scale
    )
    text = name_text(plan.name, room, scale=scale, wide=True, theme=theme)
    below_buttons = CONTROLS_TOP * scale + max(float(size("hit-min")), size("hit-min") * scale)
    aside = QRectF()
    if plan.phase_width > phase.width():
        aside = QRectF(left, max(phase.bottom(), below_buttons), room, PHASE_HEIGHT * scale)
    name = QRectF(left, max(phase.bottom(), below_buttons, aside.bottom()), room, text.height)
    column = QRectF(left, name.bottom(), room, area.bottom() - name.bottom())
    return Stage(phase, aside, name, text, card, column)


def _card(area: QRectF, scale: float, *, most_width: float) -> QRectF:
    """The largest card whose picture is 4:3, at the left of `area`."""
    paper = 2 * tokens()["session"]["card-paper-border"] * scale
    width = min(most_width, (area.height() - paper) * 4 / 3 + paper)
    height = (width - paper) * 3 / 4 + paper
    return QRectF(area.left(), area.center().y() - height / 2, width, height)


def _column(area: QRectF, plan: SessionPlan, *, scale: float, wide: bool, theme: Theme) -> Column:
    breath_px = session_font(theme, "breath", scale=scale, wide=wide).pixelSize()
    text_height = plan.lines_under_ring * breath_px * LINE_HEIGHT
    below = (RING_AROUND if plan.lines_under_ring == 1 else RING_BELOW_TWO_LINES) * scale
    around = (RING_AROUND + TEXT_GAP) * scale + below
    wanted = (tokens()["session"]["wide"]["ring-diameter"] if wide else tokens()["ring"]["diameter"]) * scale
    diameter = min(wanted, area.width() - 2 * RING_AROUND * scale, area.height() - text_height - around)
    diameter = max(diameter, SMALLEST_RING * scale)
    spare = max(0.0, area.height() - text_height - around - diameter)
    top = area.top() + (spare if wide else spare / 2) + RING_AROUND * scale
    inset = COLUMN_INSET * scale
    text = QRectF(area.left() + inset, 0, area.width() - 2 * inset, text_height)
    text.moveTop(top + diameter + below + TEXT_GAP * scale)
    return Column(QPointF(area.center().x(), top + diameter / 2), diameter, text, QRectF(), ())


def _paused_column(area: QRectF, plan: SessionPlan, scale: float) -> Column:
    height = max(float(size("hit-min")), ACTION_HEIGHT * scale)
    inset = COLUMN_INSET * scale
    width = min(area.width() - 2 * inset, max(ACTION_WIDTH * scale, LEAST_ACTION_WIDTH))
    x = max(area.left() + 2 * inset, area.center().x() - width / 2)
    tops = [area.bottom() - height - number * (height + ACTION_GAP * scale) for number in (2, 1, 0)]
    actions = tuple(QRectF(x, top, width, height) for top in tops)
    gap = ACTIONS_GAP * scale
    bottom = actions[0].top() - gap
    reason = QRectF()
    if plan.reason:
        tall = max(REASON_HEIGHT * scale, float(size("hit-min")))
        reason = QRectF(x, bottom - tall, width, tall)
        bottom = reason.top() - gap / 2
    room = bottom - area.top() - gap / 2  # the ring keeps clear of the name above it
    diameter = max(SMALLEST_RING * scale, min(PAUSED_RING * scale, room))
    centre = QPointF(x + width / 2, bottom - diameter / 2)
    return Column(centre, diameter, QRectF(), reason, actions)


def _bottom(
    page: QRectF, bars_top: float, plan: SessionPlan, *, scale: float, wide: bool, theme: Theme
) -> Bottom:
    middle = page.bottom() - BOTTOM_ROW_MIDDLE * scale
    thumb = QRectF(page.left(), middle - THUMB_HEIGHT / 2 * scale, THUMB_WIDTH * scale, THUMB_HEIGHT * scale)
    half = max(plan.carry_on_width / 2, BESIDE_TRANSPORT * scale) + NEXT_GAP * scale
    left, right = thumb.right() + NEXT_GAP * scale, page.center().x() + half
    caption = QRectF(
        left, middle - CAPTION_RAISED * scale, page.center().x() - half - left, CAPTION_HEIGHT * scale
    )
    step = QRectF(caption.left(), middle - NEXT_RAISED * scale, caption.width(), NEXT_HEIGHT * scale)
    next_text = fit(
        plan.next_step,
        session_font(theme, "next", scale=scale, wide=wide),
        caption.width(),
        lines=2,
        least_px=LEAST_NEXT_PX,
        line_px=theme.session_px("next", scale=0),
    )
    if len(next_text.lines) > 1:  # both of them stand in the middle, with the word above them
        caption.moveTop(middle - (caption.height() + next_text.height) / 2)
        step = QRectF(step.left(), caption.bottom(), step.width(), next_text.height + 1)
    hold_of = QRectF(right, middle - CAPTION_RAISED * scale, page.right() - right, CAPTION_HEIGHT * scale)
    return Bottom(
        QRectF(page.left(), bars_top, page.width(), BARS_HEIGHT * scale),
        thumb,
        caption,
        step,
        hold_of,
        QRectF(right, middle - NEXT_RAISED * scale, hold_of.width(), NEXT_HEIGHT * scale),
    )


def _header_buttons(page: QRectF, plan: SessionPlan, scale: float) -> tuple[QRectF, ...]:
    """It hurts, sound, full screen and End, from the left."""
    side, top = max(float(size("hit-min")), size("hit-min") * scale), CONTROLS_TOP * scale
    end = QRectF(page.right() - plan.end_width, top, plan.end_width, side)
    full_screen = QRectF(end.left() - BUTTON_GAP * scale - side, top, side, side)
    mute = QRectF(full_screen.left() - ICON_GAP * scale - side, top, side, side)
    wide = max(plan.ease_width, side)
    gap = (BUTTON_GAP if plan.ease_width else ICON_GAP) * scale
    return QRectF(mute.left() - gap - wide, top, wide, side), mute, full_screen, end


def _controls(
    page: QRectF,
    stage: Stage,
    plan: SessionPlan,
    *,
    scale: float,
    buttons: tuple[QRectF, ...],
    wide: bool,
) -> Controls:
    middle = QPointF(page.center().x(), page.bottom() - BOTTOM_ROW_MIDDLE * scale)
    offset = QPointF(TRANSPORT_OFFSET * scale, 0)
    least = float(size("hit-min"))
    side, round_side = max(least, size("session-control") * scale), max(least, size("session-pause") * scale)
    tall = max(least, CARRY_ON_HEIGHT * scale)
    ease, mute, full_screen, end = buttons
    chip = QRectF(
        ease.left() - BUTTON_GAP * scale - plan.chip_width, mute.top(), plan.chip_width, mute.height()
    )
    beside_left = stage.phase.left() + stage.phase.width() * 0.42
    if wide or scale < CHIP_BESIDE_FROM_SCALE or chip.left() < beside_left:
        inset, paper = CHIP_IN_CARD * scale, tokens()["session"]["card-paper-border"] * scale
        floor = (stage.card.height() - 2 * paper) * FLOOR_SHARE  # below the mat, where no figure is
        chip.setWidth(min(chip.width(), stage.card.width() - 2 * inset))
        chip.setHeight(min(chip.height(), floor - CHIP_GAP))
        chip.moveLeft(stage.card.left() + inset)
        chip.moveTop(stage.card.bottom() - paper - (floor + chip.height()) / 2)
    return Controls(
        _around(middle - offset, side, side),
        _around(middle, round_side, round_side),
        _around(middle + offset, side, side),
        _around(middle, plan.carry_on_width, tall),
        ease,
        mute,
        full_screen,
        end,
        chip,
    )


def _around(centre: QPointF, width: float, height: float) -> QRectF:
    return QRectF(centre.x() - width / 2, centre.y() - height / 2, width, height)

"""A routine on paper: each step with its figure, its times and its words, to lie beside the mat."""

from functools import partial

from msgspec import Struct
from PySide6.QtCore import QCoreApplication, Qt

from backchime.core.settings import Look
from backchime.core.timeline import PhaseKind, Timeline
from backchime.ui import words
from backchime.ui.content import content
from backchime.ui.printing.paper import (
    BODY,
    HEIGHT,
    MARGIN,
    NAME,
    STRONG,
    STRONG_LINE,
    TITLE,
    WIDTH,
    Lines,
    Paint,
    Paper,
    pdf,
    wrapped,
)
from backchime.ui.standing_text import standing_text
from backchime.ui.swap_words import left_out
from backchime.ui.theme.theme import measure
from backchime.ui.widgets.figure_art import FIGURE_FLOOR, FRAME, HIGHEST, figure_of, figure_rect
from backchime.ui.widgets.step_words import StepLine, step_lines

FIGURE_SCALES = (0.44, 0.37, 0.3)  # of the figure's frame: the first that takes no more pages than the last
FIGURE_ROOM = HIGHEST + measure(
    "routine-sheet", "around-figure"
)  # of the frame's height: from the tallest figure's head to below the floor
TEXT_GAP = measure("routine-sheet", "text-gap")
ROW_GAP, PART_GAP = measure("routine-sheet", "row-gap"), measure("routine-sheet", "part-gap")
PAGE_WIDTH = WIDTH - 2 * MARGIN

translate = QCoreApplication.translate


class _Row(Struct, frozen=True):
    """One step as it is written."""

    pose: str
    scale: float
    name: Lines
    times: Lines
    cues: Lines

    @property
    def figure_height(self) -> float:
        """The place of the figure."""
        return FIGURE_ROOM * self.scale

    @property
    def height(self) -> float:
        """Figure or words, whichever is higher."""
        text = self.name.height + self.times.height + self.cues.height + 2 * PART_GAP
        return max(self.figure_height, text)


class _Head(Struct, frozen=True):
    """What stands above the first step."""

    name: Lines
    sentences: Lines

    @property
    def height(self) -> float:
        """All of it, with the room below."""
        return self.name.height + PART_GAP + self.sentences.height + ROW_GAP


class _Page(Struct, frozen=True):
    """Which rows stand on a page; the first has a head."""

    rows: tuple[_Row, ...]
    number: int
    of: int
    head: _Head | None
    name: str
    foot: Lines


def routine_sheet(timeline: Timeline, look: Look) -> bytes:
    """The sheet as PDF: in the poses and with the times of the timeline, on as many pages as it takes."""
    return pdf(content(timeline.routine.name), sheet_pages(timeline, look))


def sheet_pages(timeline: Timeline, look: Look) -> tuple[Paint, ...]:
    """How each page is painted."""
    head = _head(timeline)
    foot = wrapped(standing_text(), PAGE_WIDTH, BODY)
    room = HEIGHT - 2 * MARGIN - foot.height - BODY.line - ROW_GAP
    spreads = [_spread(_rows(timeline, scale), room, head.height) for scale in FIGURE_SCALES]
    pages = next(spread for spread in spreads if len(spread) == len(spreads[-1]))
    name = content(timeline.routine.name)
    return tuple(
        partial(
            _paint,
            _Page(rows, number, len(pages), head if number == 1 else None, name, foot),
            look,
        )
        for number, rows in enumerate(pages, start=1)
    )


# -- what is written --


def _head(timeline: Timeline) -> _Head:
    routine = timeline.routine
    total = translate("RoutineSheet", "{total} in all, {held} of it holding. {holds}.").format(
        total=words.clock(timeline.total_seconds),
        held=words.clock(timeline.hold_seconds),
        holds=words.holds(routine.hold_count),
    )
    care = translate(
        "RoutineSheet", "Breathe easily. If something hurts, come out of the pose slowly and rest."
    )
    sentences = (content(routine.for_whom), total, left_out(routine.left_out), care)
    text = "\n".join(sentence for sentence in sentences if sentence)
    return _Head(wrapped(content(routine.name), PAGE_WIDTH, TITLE), wrapped(text, PAGE_WIDTH, BODY))


def _rows(timeline: Timeline, scale: float) -> tuple[_Row, ...]:
    width = WIDTH - MARGIN - _text_left(scale)
    first: dict[str, int] = {}
    rows = []
    for line in step_lines(timeline):
        step = line.step
        before = first.setdefault(step.pose.id, line.number)
        rows.append(
            _Row(
                step.pose.id,
                scale,
                wrapped(_name(line), width, NAME),
                wrapped(_times(line, timeline), width, STRONG),
                wrapped(_cues(line, before), width, BODY),
            )
        )
    return tuple(rows)


def _name(line: StepLine) -> str:
    return translate("RoutineSheet", "{number}. {pose}").format(
        number=line.number, pose=content(line.step.pose.name)
    )


def _times(line: StepLine, timeline: Timeline) -> str:
    """How long, on which sides, and how much time there is to come there."""
    phases = [phase for phase in timeline.phases if phase.step == line.number]
    moving = sum(phase.seconds for phase in phases if phase.kind is PhaseKind.TRANSITION)
    switching = max((phase.seconds for phase in phases if phase.kind is PhaseKind.SWITCH), default=0.0)
    parts = [line.length, line.sides]
    if line.step.repetitions > 1 and line.step.gap_seconds:
        gap = translate("RoutineSheet", "{time} between")
        parts.append(gap.format(time=words.hold_length(line.step.gap_seconds)))
    if moving:
        to_move = translate("RoutineSheet", "{time} to move there")
        parts.append(to_move.format(time=words.hold_length(moving)))
    if switching:
        to_switch = translate("RoutineSheet", "{time} to change sides")
        parts.append(to_switch.format(time=words.hold_length(switching)))
    parts.append(content(line.step.note))
    return " · ".join(part for part in parts if part)


def _cues(line: StepLine, before: int) -> str:
    """What to do; of a pose that comes again, only where its words stand."""
    step = line.step
    if before != line.number:
        return translate("RoutineSheet", "As in step {number}.").format(number=before)
    said = " ".join(map(content, step.pose.cues))
    return "\n".join(part for part in (line.instead, said) if part)


def _spread(rows: tuple[_Row, ...], room: float, head: float) -> list[tuple[_Row, ...]]:
    """The rows on as few pages as they take, none of them torn, and about as many on each."""
    pages = _filled(rows, room, head)
    whole = head + sum(row.height + ROW_GAP for row in rows)
    even = whole / len(pages)
    while len(spread := _filled(rows, even, head)) > len(pages):
        even += ROW_GAP
    return spread if even < room else pages


def _filled(rows: tuple[_Row, ...], room: float, head: float) -> list[tuple[_Row, ...]]:
    """Each page filled before the next one is begun."""
    pages: list[list[_Row]] = [[]]
    left = room - head
    for row in rows:
        if row.height > left and pages[-1]:
            pages.append([])
            left = room
        pages[-1].append(row)
        left -= row.height + ROW_GAP
    return [tuple(page) for page in pages]


# -- how it is painted --


def _paint(page: _Page, look: Look, paper: Paper) -> None:
    top = MARGIN
    if page.head:
        top = paper.write_lines(MARGIN, top, page.head.name) + PART_GAP
        top = paper.write_lines(MARGIN, top, page.head.sentences) + ROW_GAP
    for row in page.rows:
        _paint_row(paper, row, top, look)
        top += row.height + ROW_GAP
    _paint_foot(paper, page)


def _paint_row(paper: Paper, row: _Row, top: float, look: Look) -> None:
    _paint_figure(paper, row, top, look)
    left = _text_left(row.scale)
    below = paper.write_lines(left, top, row.name) + PART_GAP
    below = paper.write_lines(left, below, row.times) + PART_GAP
    paper.write_lines(left, below, row.cues)


def _paint_figure(paper: Paper, row: _Row, top: float, look: Look) -> None:
    """The person on a line for the floor; of a pose of one's own, which has no figure, the line alone."""
    painter, floor = paper.painter, top + row.figure_height - STRONG_LINE
    figure = figure_of(row.pose, paper.theme, look, felt=False)
    if figure is not None:
        painter.save()
        painter.translate(MARGIN, floor - FIGURE_FLOOR * row.scale)
        painter.scale(row.scale, row.scale)
        figure.render(painter, figure_rect(figure.viewBoxF()))
        painter.restore()
    paper.rule(MARGIN, floor, MARGIN + FRAME.width() * row.scale, width=STRONG_LINE)


def _text_left(scale: float) -> float:
    return MARGIN + FRAME.width() * scale + TEXT_GAP


def _paint_foot(paper: Paper, page: _Page) -> None:
    baseline = HEIGHT - MARGIN
    top = baseline - BODY.line - page.foot.height
    paper.rule(MARGIN, top - PART_GAP, WIDTH - MARGIN)
    paper.write_lines(MARGIN, top, page.foot)
    paper.write(MARGIN, baseline, translate("RoutineSheet", "Backchime: {name}").format(name=page.name))
    number = translate("RoutineSheet", "Page {number} of {count}").format(number=page.number, count=page.of)
    paper.write_at(WIDTH - MARGIN, baseline, number, align=Qt.AlignmentFlag.AlignRight)

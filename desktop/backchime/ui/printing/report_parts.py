"""The parts of a report's page: each knows its height, and paints itself from a height on."""

from collections.abc import Callable, Iterable, Mapping, Sequence

from msgspec import Struct
from PySide6.QtCore import QCoreApplication, QRectF, Qt

from backchime.core.guide import Signs, Tier
from backchime.core.help_numbers import HelpNumbers
from backchime.core.report import PoseLine, Report
from backchime.core.report_choices import Block, ReportChoices
from backchime.ui import words
from backchime.ui.content import content
from backchime.ui.help_words import what_to_do
from backchime.ui.printing import report_words as said
from backchime.ui.printing.body_sketch import area_names, paint_sketch
from backchime.ui.printing.pain_chart import PrintedPainChart, chart_height
from backchime.ui.printing.paper import (
    BODY,
    HEADING,
    STRONG,
    STRONG_LINE,
    TITLE,
    WIDTH,
    Lines,
    Paper,
    Style,
    shortened,
    widest,
    width_of,
    wrapped,
)
from backchime.ui.standing_text import standing_text

translate = QCoreApplication.translate

LEFT, TOP = 34.0, 25.0
PAGE_WIDTH = WIDTH - 2 * LEFT
RIGHT = WIDTH - LEFT
GAP = 6.5
RULE_GAP = 4.0
SKETCH_WIDTH, SKETCH_HEIGHT = 41.0, 82.0
SKETCH_GAP = 20.0
COLUMN_GAP = 18.0
LEFT_SHARE = 0.57
RIGHT_WIDTH = PAGE_WIDTH * (1 - LEFT_SHARE) - COLUMN_GAP
WORDS_WIDTH = PAGE_WIDTH - SKETCH_WIDTH - SKETCH_GAP
FIGURE_COLUMNS = (42.0, 42.0, 42.0, 54.0)  # at the least: a word of another language may need more
FIGURE_GAP = 9.0
MOST_FIGURE_LINES = 6  # of what is worked out from the records

PaintAt = Callable[[Paper, float], None]


class Part(Struct, frozen=True):
    """Something on the page, so high, painted from a height on."""

    height: float
    paint: PaintAt


def stacked(pieces: Sequence[Lines], left: float = LEFT) -> Part:
    """Lines below each other."""

    def paint(paper: Paper, top: float) -> None:
        for piece in pieces:
            top = paper.write_lines(left, top, piece)

    return Part(sum(piece.height for piece in pieces), paint)


def head(report: Report, choices: ReportChoices, version: str, cut: Iterable[str]) -> Part:
    """Title and name, the days covered, and where the figures come from."""
    title = translate("ReportPage", "Back diary for a visit")
    name = shortened(choices.name.strip(), PAGE_WIDTH - width_of(title, TITLE) - COLUMN_GAP, STRONG)
    source = translate(
        "ReportPage", "{days} · Self-reported, nothing was measured · Backchime {version}"
    ).format(days=said.span_said(report), version=version)
    names = tuple(cut)
    texts = [source, *([said.shortened_said(names)] if names else [])]
    below = [wrapped(text, PAGE_WIDTH, most=2) for text in texts]
    height = TITLE.line + sum(piece.height for piece in below) + RULE_GAP

    def paint(paper: Paper, top: float) -> None:
        paper.write_lines(LEFT, top, wrapped(title, PAGE_WIDTH, TITLE))
        paper.write_at(RIGHT, top + TITLE.line * 0.72, name, align=Qt.AlignmentFlag.AlignRight, style=STRONG)
        end = top + TITLE.line
        for piece in below:
            end = paper.write_lines(LEFT, end, piece)
        paper.rule(LEFT, end + RULE_GAP, RIGHT, width=STRONG_LINE)

    return Part(height, paint)


def own_text(name: str, text: str, most: int | None) -> Lines:
    """One of the person's own texts, after its name and in at most so many lines."""
    leads = {
        "where": translate("ReportPage", "Where it hurts:"),
        "since_when": translate("ReportPage", "Since when:"),
        "goal": translate("ReportPage", "My goal:"),
        "medicines": lead_of(Block.MEDICINES),
        "questions": lead_of(Block.QUESTIONS),
    }
    width = PAGE_WIDTH if name in ("medicines", "questions") else WORDS_WIDTH
    nothing = translate("ReportPage", "(not said)")
    return wrapped(text.strip() or nothing, width, most=most, lead=leads[name])


def own_words(choices: ReportChoices, most: Mapping[str, int]) -> Part:
    """Where it hurts, since when, and what for, beside a person from behind."""
    ticked, names = choices.ticked(), area_names()
    pieces = [wrapped(said.block_name(Block.WORDS), WORDS_WIDTH, HEADING)]
    pieces.append(own_text("where", choices.where, most["where"]))
    if ticked:
        places = "; ".join(names[area] for area in ticked)
        pieces.append(wrapped(places, WORDS_WIDTH, most=2, lead=translate("ReportPage", "Ticked:")))
    pieces.append(own_text("since_when", choices.since_when, most["since_when"]))
    pieces.append(own_text("goal", choices.goal, most["goal"]))
    text = stacked(pieces)

    def paint(paper: Paper, top: float) -> None:
        text.paint(paper, top)
        place = QRectF(RIGHT - SKETCH_WIDTH, top, SKETCH_WIDTH, SKETCH_HEIGHT)
        paint_sketch(paper.painter, place, ticked, ink=paper.ink, paper=paper.theme.color("surface"))

    return Part(max(text.height, SKETCH_HEIGHT), paint)


def pain(report: Report, plot: float) -> Part:
    """The chart, below its figures."""
    text = stacked(
        (
            wrapped(said.block_name(Block.PAIN), PAGE_WIDTH, HEADING),
            wrapped(said.pain_said(report), PAGE_WIDTH),
        )
    )

    def paint(paper: Paper, top: float) -> None:
        text.paint(paper, top)
        PrintedPainChart(report, LEFT, top + text.height + 2, width=PAGE_WIDTH, plot=plot).paint(paper)

    return Part(text.height + 2 + chart_height(plot), paint)


def lead_of(block: Block) -> str:
    """The name of a part where its text goes on in the same line."""
    return translate("ReportPage", "{title}:").format(title=said.block_name(block))


def exercise(report: Report, names: Mapping[str, str], sentences: Iterable[str], most: int) -> Part:
    """How much was done, and each pose's hold then, now and at best."""
    width = PAGE_WIDTH * LEFT_SHARE
    text = stacked(
        [
            wrapped(said.block_name(Block.EXERCISE), width, HEADING),
            *(wrapped(one, width) for one in sentences),
        ]
    )
    shown = report.poses[:most]
    more = len(report.poses) - len(shown)
    titles = (
        translate("ReportPage", "start"),
        translate("ReportPage", "now"),
        translate("ReportPage", "best"),
        translate("ReportPage", "cut short"),
    )
    rows = len(shown) + bool(shown) + bool(more)
    figures = [_figures(line) for line in shown]
    columns = figure_columns(titles, figures)

    def paint(paper: Paper, top: float) -> None:
        text.paint(paper, top)
        baseline = top + text.height + BODY.line - 2
        if shown:
            _row(
                paper,
                baseline,
                translate("ReportPage", "Pose, longest hold"),
                figures=zip(titles, columns, strict=True),
                width=width,
                style=STRONG,
            )
            paper.rule(LEFT, baseline + 2.5, LEFT + width)
        for number, (line, said_of) in enumerate(zip(shown, figures, strict=True), start=1):
            name = names.get(line.pose, line.pose)
            told = zip(said_of, columns, strict=True)
            _row(paper, baseline + number * BODY.line, name, figures=told, width=width)
        if more:
            said_more = translate("ReportPage", "and %n more pose(s)", None, more)
            paper.write(LEFT, baseline + (len(shown) + bool(shown)) * BODY.line, said_more)

    return Part(text.height + rows * BODY.line + 2, paint)


def figure_columns(titles: Sequence[str], rows: Sequence[Sequence[str]]) -> tuple[float, ...]:
    """How wide each column of figures is: nothing in it meets what stands to its left."""
    return tuple(
        max(least, FIGURE_GAP + max(width_of(title, STRONG), widest(row[number] for row in rows)))
        for number, (least, title) in enumerate(zip(FIGURE_COLUMNS, titles, strict=True))
    )


def _figures(line: PoseLine) -> tuple[str, ...]:
    times = (line.start_seconds, line.now_seconds, line.best_seconds)
    early = (
        translate("ReportPage", "{count}×").format(count=line.stopped_early) if line.stopped_early else "–"
    )
    return (*map(words.hold_length, times), early)


def _row(
    paper: Paper,
    baseline: float,
    name: str,
    *,
    figures: Iterable[tuple[str, float]],
    width: float,
    style: Style = BODY,
) -> None:
    """A name, and at the right of it figures, each with the width of its column."""
    told = tuple(figures)
    right = LEFT + width - sum(column for _, column in told)
    paper.write(LEFT, baseline, shortened(name, right - LEFT, style), style)
    for figure, column in told:
        right += column
        paper.write_at(right, baseline, figure, align=Qt.AlignmentFlag.AlignRight, style=style)


def _flowing(sentences: Iterable[str], width: float) -> Lines:
    return wrapped(" ".join(sentences), width, most=MOST_FIGURE_LINES)


def beside(left: Part | None, right: Sequence[tuple[Block, Sequence[str]]]) -> Part | None:
    """One part at the left, and sentences below their headings at the right of it."""
    if left is None and not right:
        return None
    at = LEFT + PAGE_WIDTH - RIGHT_WIDTH if left else LEFT
    width = RIGHT_WIDTH if left else PAGE_WIDTH
    columns = [
        stacked((wrapped(said.block_name(block), width, HEADING), _flowing(sentences, width)), at)
        for block, sentences in right
    ]
    height = sum(column.height for column in columns) + GAP * max(0, len(columns) - 1)

    def paint(paper: Paper, top: float) -> None:
        if left:
            left.paint(paper, top)
        for column in columns:
            column.paint(paper, top)
            top += column.height + GAP

    return Part(max(left.height if left else 0.0, height), paint)


def activities(report: Report) -> Part:
    """Each activity as it was rated first and last."""
    heading = wrapped(said.block_name(Block.ACTIVITIES), PAGE_WIDTH, HEADING)
    rows = [
        (
            line.words,
            translate("ReportPage", "then {then} ({first}), now {now} ({last})").format(
                then=line.then.rating,
                first=said.short_day(line.then.day),
                now=line.now.rating,
                last=said.short_day(line.now.day),
            ),
        )
        for line in report.activities
    ] or [(translate("ReportPage", "None was rated on these days."), "")]
    figures = max(width_of(figure) for _, figure in rows)

    def paint(paper: Paper, top: float) -> None:
        end = paper.write_lines(LEFT, top, heading)
        for number, (name, figure) in enumerate(rows, start=1):
            baseline = end + number * BODY.line - 3
            paper.write(LEFT, baseline, shortened(name, PAGE_WIDTH - figures - COLUMN_GAP))
            paper.write_at(RIGHT, baseline, figure, align=Qt.AlignmentFlag.AlignRight)

    return Part(heading.height + len(rows) * BODY.line, paint)


def foot(signs: Signs, numbers: HelpNumbers, tiers: Sequence[Tier]) -> Part:
    """The signs that need help, word for word and without anything to tick, and what Backchime is not."""
    heading = translate("ReportPage", "Warning signs: back pain with any of these, new or getting worse")
    pieces = [wrapped(heading, PAGE_WIDTH, HEADING)]
    for tier in tiers:
        texts = [content(text) for text in signs.of(tier)]
        if texts:
            pieces.append(wrapped("; ".join(texts) + ".", PAGE_WIDTH, lead=what_to_do(tier, numbers)))
    text = stacked([*pieces, wrapped(standing_text(), PAGE_WIDTH)])

    def paint(paper: Paper, top: float) -> None:
        paper.rule(LEFT, top, RIGHT, width=STRONG_LINE)
        text.paint(paper, top + RULE_GAP)

    return Part(RULE_GAP + text.height, paint)

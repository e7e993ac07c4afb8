"""The report for a physiotherapist: always one page of A4, whatever there is to say.

Where it would be more, it is shortened, and the page says what: first the signs that need a visit soon go,
then the end of the list of poses and the ends of the longest texts, in turn.
"""

from collections.abc import Callable, Iterator, Mapping

from msgspec import Struct, field
from msgspec.structs import replace
from PySide6.QtCore import QCoreApplication

from backchime.core.guide import Signs, Tier
from backchime.core.help_numbers import UNKNOWN, HelpNumbers
from backchime.core.report import Report
from backchime.core.report_choices import Block, ReportChoices
from backchime.ui.printing import report_words as said
from backchime.ui.printing.paper import HEIGHT, Paper, wrapped
from backchime.ui.printing.report_parts import (
    GAP,
    PAGE_WIDTH,
    TOP,
    Part,
    activities,
    beside,
    exercise,
    foot,
    head,
    lead_of,
    own_text,
    own_words,
    pain,
    stacked,
)

translate = QCoreApplication.translate
LEAST_PLOT, MOST_PLOT = 54.0, 170.0
MOST_LINES = 14  # of one text, to begin with: a page is sooner full
SHORTENED_TO = ((6, 3), (3, 2), (0, 1))  # rows of the table and lines of a text, in three rounds
FREE_TEXTS = ("where", "since_when", "goal", "medicines", "questions")


class ReportPaper(Struct, frozen=True):
    """Everything that is on the page.

    `pose_names` are in the person's language, `swaps` is what poses are swapped for.
    """

    report: Report
    choices: ReportChoices
    pose_names: Mapping[str, str] = field(default_factory=dict)
    signs: Signs = field(default_factory=lambda: Signs(()))
    numbers: HelpNumbers = UNKNOWN
    planned_a_week: int | None = None
    swaps: str = ""
    version: str = ""


class Limits(Struct, frozen=True):
    """How much there may be of what can be shortened; `texts` are lines by the name of the text."""

    rows: int
    texts: Mapping[str, int]
    plot: float = LEAST_PLOT
    tiers: tuple[Tier, ...] = ("now", "urgent", "soon")


class FittedReport(Struct, frozen=True):
    """The page as it fits: `shortened` are the names of what is not whole."""

    parts: tuple[Part, ...]
    shortened: tuple[str, ...]

    def paint(self, paper: Paper) -> None:
        """All parts, from the top; the last one stands at the foot."""
        top = TOP
        for part in self.parts[:-1]:
            part.paint(paper, top)
            top += part.height + GAP
        last = self.parts[-1]
        last.paint(paper, HEIGHT - TOP - last.height)

    @property
    def height(self) -> float:
        """Of all parts and the gaps between them."""
        return sum(part.height for part in self.parts) + GAP * (len(self.parts) - 1)

    @property
    def body_height(self) -> float:
        """The same without the head, which grows as it tells of what is shortened."""
        return self.height - self.parts[0].height


def report_page(content: ReportPaper) -> FittedReport:
    """Lays the page out, shortening as little as will do."""
    room = HEIGHT - 2 * TOP
    limits = Limits(
        len(content.report.poses), {name: _lines_of(content, name, MOST_LINES) for name in FREE_TEXTS}
    )
    page = _laid_out(content, limits)
    while page.height > room:
        for tighter in _tighter(content, limits):
            lower = _laid_out(content, tighter)
            if lower.body_height < page.body_height:
                limits, page = tighter, lower
                break
        else:
            return page
    limits, page = _loosened(content, limits, page, room)
    grown = replace(limits, plot=min(MOST_PLOT, limits.plot + room - page.height))
    return _laid_out(content, grown)


def _loosened(
    content: ReportPaper, limits: Limits, page: FittedReport, room: float
) -> tuple[Limits, FittedReport]:
    """Gives back, row by row and line by line, what still has room: the last to go may have been large."""
    goes_on = True
    while goes_on:
        goes_on = False
        wider = [replace(limits, texts={**limits.texts, name: limits.texts[name] + 1}) for name in FREE_TEXTS]
        for looser in (*wider, replace(limits, rows=limits.rows + 1)):
            is_more = looser.rows <= len(content.report.poses) and all(
                looser.texts[name] <= _lines_of(content, name) for name in FREE_TEXTS
            )
            if is_more and (higher := _laid_out(content, looser)).height <= room:
                limits, page, goes_on = looser, higher, True
                break
    return limits, page


def _tighter(content: ReportPaper, limits: Limits) -> Iterator[Limits]:
    """What can give way next, in this order; the first that makes the page lower does."""
    if "soon" in limits.tiers:
        yield replace(limits, tiers=("now", "urgent"))
    longest_first = sorted(FREE_TEXTS, key=lambda name: -limits.texts[name])
    for rows, lines in SHORTENED_TO:
        if limits.rows > rows:
            # The first row that goes leaves its place to the words on how many there are.
            by = 2 if limits.rows == len(content.report.poses) else 1
            yield replace(limits, rows=max(0, limits.rows - by))
        for name in longest_first:
            if limits.texts[name] > lines:
                yield replace(limits, texts={**limits.texts, name: limits.texts[name] - 1})
    if "urgent" in limits.tiers:
        yield replace(limits, tiers=("now",))


def _lines_of(content: ReportPaper, name: str, most: int | None = None) -> int:
    """How many lines a text has, or would have; none where its block is left out."""
    if not content.choices.shows(_block_of(name)):
        return 0
    return len(own_text(name, getattr(content.choices, name), most).lines)


def _block_of(name: str) -> Block:
    match name:
        case "medicines":
            return Block.MEDICINES
        case "questions":
            return Block.QUESTIONS
        case _:
            return Block.WORDS


def _laid_out(content: ReportPaper, limits: Limits) -> FittedReport:
    shortened = tuple(_shortened(content, limits))
    parts = [head(content.report, content.choices, content.version, shortened)]
    parts += [part for make in _MAKERS if (part := make(content, limits)) is not None]
    parts.append(foot(content.signs, content.numbers, limits.tiers))
    return FittedReport(tuple(parts), shortened)


def _shortened(content: ReportPaper, limits: Limits) -> Iterator[str]:
    """The names of what is not whole, each once."""
    cut = {_block_of(name) for name in FREE_TEXTS if limits.texts[name] < _lines_of(content, name)}
    if limits.rows < len(content.report.poses) and content.choices.shows(Block.EXERCISE):
        cut.add(Block.EXERCISE)
    yield from (said.block_name(block) for block in Block if block in cut)
    if "urgent" not in limits.tiers:
        yield translate("ReportPage", "signs that are less urgent")
    elif "soon" not in limits.tiers:
        yield translate("ReportPage", "signs that need a visit soon")


# -- the parts in order --


def _words(content: ReportPaper, limits: Limits) -> Part | None:
    if not content.choices.shows(Block.WORDS):
        return None
    return own_words(content.choices, limits.texts)


def _pain(content: ReportPaper, limits: Limits) -> Part | None:
    return pain(content.report, limits.plot) if content.choices.shows(Block.PAIN) else None


def _done_and_felt(content: ReportPaper, limits: Limits) -> Part | None:
    """What was done at the left; spells, and how the back took it, at the right."""
    report, choices, names = content.report, content.choices, content.pose_names
    left = None
    if choices.shows(Block.EXERCISE):
        left = exercise(report, names, said.exercise_said(report, content.planned_a_week), limits.rows)
    right = []
    if choices.shows(Block.SPELLS):
        right.append((Block.SPELLS, list(said.spells_said(report))))
    if choices.shows(Block.RESPONSE):
        felt = list(said.response_said(report, names, content.swaps))
        right.append((Block.RESPONSE, felt or [translate("ReportPage", "Nothing was noted.")]))
    return beside(left, right)


def _activities(content: ReportPaper, _limits: Limits) -> Part | None:
    return activities(content.report) if content.choices.shows(Block.ACTIVITIES) else None


def _also(content: ReportPaper, limits: Limits) -> Part | None:
    """What else was tried, then the medicines, then the questions."""
    choices, pieces = content.choices, []
    if choices.shows(Block.ALSO):
        also = said.also_said(content.report) or translate("ReportPage", "Nothing was noted.")
        pieces.append(wrapped(also, PAGE_WIDTH, most=2, lead=lead_of(Block.ALSO)))
    for name in ("medicines", "questions"):
        text = getattr(choices, name)
        if choices.shows(_block_of(name)) and text.strip():
            pieces.append(own_text(name, text, limits.texts[name]))
    return stacked(pieces) if pieces else None


_MAKERS: tuple[Callable[[ReportPaper, Limits], Part | None], ...] = (
    _words,
    _pain,
    _done_and_felt,
    _activities,
    _also,
)

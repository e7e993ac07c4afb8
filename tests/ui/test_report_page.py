"""Facts about the report on paper: one page whatever is said, text that can be selected, shapes for grey."""

import shutil
import subprocess
from collections.abc import Iterator
from datetime import date, timedelta
from io import BytesIO
from pathlib import Path

import pytest
from backchime.core.help_numbers import usual_numbers
from backchime.core.history import DayRecord, History
from backchime.core.report import Report, first_day, report_of
from backchime.core.report_choices import Block, BodyArea, ReportChoices
from backchime.places import ASSETS, SHIPPED_ROUTINES
from backchime.storage.guide_file import load_signs
from backchime.storage.routine_file import load_library
from backchime.ui.content import content
from backchime.ui.language import Language
from backchime.ui.printing.body_sketch import FRAME_HEIGHT, FRAME_WIDTH, PLACES, outline
from backchime.ui.printing.pain_chart import MOST_MARKS, PrintedPainChart, marks, runs
from backchime.ui.printing.paper import HEIGHT, STRONG, WIDTH, image, pdf, width_of, wrapped
from backchime.ui.printing.report_page import FittedReport, ReportPaper, report_page
from backchime.ui.printing.report_parts import TOP, figure_columns
from backchime.ui.theme.fonts import load_fonts
from msgspec.structs import replace
from pypdf import PdfReader
from PySide6.QtCore import QPointF
from PySide6.QtWidgets import QApplication

from tests.invented_years import STORIES, invented
from tests.practising import EVENING, a_session

TODAY = date(2026, 11, 20)
SIGNS = load_signs(ASSETS / "guide" / "red-flags.json")
POSES = load_library(SHIPPED_ROUTINES).library.poses
LONG = "It began after a long drive, and comes back whenever I sit for more than an hour. " * 40
CHOICES = ReportChoices(
    name="Mara Lindqvist",
    where="A band across my lower back",
    areas=(BodyArea.LEFT_LOWER_BACK.value,),
    since_when="Three years",
    goal="Lift my granddaughter",
    medicines="Ibuprofen",
    questions="May I row again?",
)


@pytest.fixture(autouse=True)
def fonts(qapp: QApplication) -> QApplication:
    load_fonts()
    return qapp


def a_page(history: History, choices: ReportChoices = CHOICES) -> FittedReport:
    since = choices.since(TODAY, first_day(history))
    return a_page_of(report_of(history, since=since, until=TODAY), choices)


def a_page_of(report: Report, choices: ReportChoices) -> FittedReport:
    names = {name: content(pose.name) for name, pose in POSES.items()}
    paper = ReportPaper(report, choices, names, SIGNS, usual_numbers("GB"), 7, "Sore wrists", "1.0")
    return report_page(paper)


def text_of(page: FittedReport) -> str:
    """What can be selected on the only page of the PDF."""
    (only,) = PdfReader(BytesIO(pdf("Report", [page.paint]))).pages
    return " ".join(only.extract_text().split())


def a_century() -> History:
    """A rating for every day, and a session for every second one."""
    first = TODAY - timedelta(days=36_500)
    days = tuple(
        DayRecord(first + timedelta(days=number), EVENING, average_pain=number % 11, flare_up=number % 90 < 4)
        for number in range(36_501)
    )
    sessions = tuple(a_session(EVENING - timedelta(days=2 * number)) for number in range(18_000))
    return History(sessions, days)


@pytest.fixture(params=["en", "de", "fr", "es"])
def language(request: pytest.FixtureRequest, qapp: QApplication) -> Iterator[str]:
    speaking = Language(qapp, request.param)
    yield request.param
    speaking.choose("en")


def test_a_long_word_over_a_column_of_figures_meets_nothing() -> None:
    titles = ("Anfang", "maintenant", "längste", "abgebrochen")
    columns = figure_columns(titles, [("1:15 min", "1 min", "30 s", "–")])
    assert all(width_of(title, STRONG) < column for title, column in zip(titles, columns, strict=True))
    assert width_of("1:15 min") < columns[0]


@pytest.mark.parametrize("year", STORIES)
def test_the_page_of_an_invented_year_is_whole(year: str) -> None:
    page = a_page(invented(year, TODAY))
    text = text_of(page)
    for said in (
        "29 Aug 2026 to 20 Nov 2026 · Self-reported",
        "Mara Lindqvist",
        "Where it hurts: A band across my lower back",
        "Lower back, left",
        "First 2 weeks: median",
        "Exercise done",
        "Tight spells",
        "Sitting through a long meeting",
        "Also tried: massage",
        "Medicines: Ibuprofen",
        "My questions for the visit: May I row again?",
        "Stop. Call 999 or go to emergency care.",
        SIGNS.of("now")[0],
        SIGNS.of("urgent")[-1],
        "This app is not a medical device.",
    ):
        assert said in text, said


@pytest.mark.usefixtures("language")
def test_it_fits_in_every_language_with_texts_that_are_far_too_long() -> None:
    wordy = replace(
        CHOICES, where=LONG, since_when=LONG, goal=LONG, medicines=LONG, questions=LONG, name=LONG
    )
    page = a_page(invented("gaps", TODAY), replace(wordy, span="year"))
    assert page.height <= HEIGHT - 2 * TOP + 0.01
    assert len(PdfReader(BytesIO(pdf("Report", [page.paint]))).pages) == 1
    text = text_of(page)
    assert all(name in text for name in page.shortened)
    assert content(SIGNS.of("now")[0]) in text


def test_a_hundred_years_have_few_enough_marks_and_fit() -> None:
    choices = replace(CHOICES, span="all")
    history = a_century()
    report = report_of(history, since=choices.since(TODAY, first_day(history)), until=TODAY)
    assert len(marks(report)) <= MOST_MARKS
    assert a_page_of(report, choices).height <= HEIGHT - 2 * TOP + 0.01


def test_short_words_are_whole_and_nothing_is_said_of_shortening() -> None:
    empty = a_page(History(), replace(CHOICES, areas=()))
    assert empty.shortened == ()
    assert "Shortened" not in text_of(empty)
    assert SIGNS.of("soon")[0] in text_of(empty)


@pytest.mark.parametrize("block", Block)
def test_a_block_that_is_left_out_is_not_there(block: Block) -> None:
    names = {
        Block.WORDS: "In my words",
        Block.PAIN: "Pain from day to day",
        Block.SPELLS: "Tight spells",
        Block.EXERCISE: "Exercise done",
        Block.RESPONSE: "How my back took it",
        Block.ACTIVITIES: "My three activities",
        Block.ALSO: "Also tried",
        Block.MEDICINES: "Medicines",
        Block.QUESTIONS: "My questions",
    }
    history = invented("steady", TODAY)
    text = text_of(a_page(history, CHOICES.with_block(block, False)))
    assert [other for other, name in names.items() if name not in text] == [block]
    assert "Call 999" in text


def test_the_page_is_the_same_in_grey() -> None:
    """No two things on it differ by their colour alone: every colour on it is nearly a grey."""
    picture = image(a_page(invented("flare-up", TODAY)).paint, 400)
    colours = [picture.pixelColor(x, y) for x in range(0, 400, 3) for y in range(0, 560, 3)]
    assert not any(one.hsvSaturation() * one.value() > 110 * 110 for one in colours)


def test_pdftotext_reads_it_line_by_line(tmp_path: Path) -> None:
    if shutil.which("pdftotext") is None:
        pytest.skip("poppler is not installed here; pypdf reads the same elsewhere")
    target = tmp_path / "report.pdf"
    target.write_bytes(pdf("Report", [a_page(invented("steady", TODAY)).paint]))
    done = subprocess.run(
        ["pdftotext", "-layout", str(target), "-"], capture_output=True, text=True, check=True
    )
    assert "My goal: Lift my granddaughter" in done.stdout
    fonts = subprocess.run(["pdffonts", str(target)], capture_output=True, text=True, check=True)
    lines = [line.split() for line in fonts.stdout.splitlines()[2:]]
    assert {line[0].partition("-")[0] for line in lines} == {"Gabarito", "Figtree"}
    assert all(line[-5:-2] == ["yes", "no", "yes"] for line in lines)  # embedded, whole in itself, Unicode


def test_lines_are_cut_by_whole_characters_of_any_script() -> None:
    lines = wrapped("🧘 Größe " * 30, 120, most=2)
    assert len(lines.lines) == 2
    assert lines.is_cut
    assert lines.lines[-1].endswith("…")
    assert "".join(lines.lines).encode()


def test_a_chart_puts_days_and_ratings_where_they_belong() -> None:
    report = Report(TODAY - timedelta(days=27), TODAY)
    chart = PrintedPainChart(report, 0, 0, width=500, plot=100)
    assert chart.y_of(10) == chart.plot.top()
    assert chart.y_of(0) == chart.plot.bottom()
    assert chart.plot.left() < chart.x_of(report.since) < chart.x_of(report.until) < chart.plot.right()


def test_days_of_a_flare_up_that_follow_each_other_are_one_band() -> None:
    days = frozenset(TODAY + timedelta(days=number) for number in (0, 1, 2, 5))
    assert list(runs(days)) == [(TODAY, 3), (TODAY + timedelta(days=5), 1)]


def test_every_tick_is_on_the_body_with_left_at_the_left() -> None:
    body = outline()
    assert all(body.contains(place) for place in PLACES.values())
    assert PLACES[BodyArea.LEFT_LEG].x() < FRAME_WIDTH / 2 < PLACES[BodyArea.RIGHT_LEG].x()
    assert body.boundingRect().contains(QPointF(FRAME_WIDTH / 2, FRAME_HEIGHT / 2))
    assert WIDTH < HEIGHT

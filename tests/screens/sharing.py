"""What leaves the app and comes in: the report, the person's data, questions about both."""

from collections.abc import Callable
from pathlib import Path

from backchime.core.history import History
from backchime.core.report_choices import BodyArea, ReportChoices
from backchime.storage.history_import import Incoming
from PySide6.QtCore import QCoreApplication

from tests.screens.stage import Screen, Stage

CHOICES = ReportChoices(
    name="Mara Lindqvist",
    where="A band across my lower back, more on the left.",
    areas=(BodyArea.LEFT_LOWER_BACK.value, BodyArea.RIGHT_LOWER_BACK.value, BodyArea.LEFT_BUTTOCK.value),
    since_when="About three years, worse since moving house in spring 2025",
    goal="Sit through a concert, and lift my granddaughter.",
    medicines="Ibuprofen 400 mg when it is bad, about once a week.",
    questions="May I go back to rowing?\nShould I do planks on days when it is a 4?",
)


def until(is_so: Callable[[], bool]) -> None:
    """Lets the thread that reads come to its end."""
    while not is_so():
        QCoreApplication.processEvents()


def report_empty(stage: Stage) -> None:
    stage.rooms.sharing.report.show()


def report(stage: Stage) -> None:
    stage.invent("flare-up")
    room = stage.rooms.sharing.report
    vars(room)["choices"] = CHOICES
    room.show()
    until(lambda: bool(room.report and room.report.sessions))


def report_below(stage: Stage) -> None:
    report(stage)
    stage.scroll_to(stage.rooms.sharing.report.page.fields["questions"])


def data(stage: Stage) -> None:
    stage.invent("steady")
    stage.rooms.settings.show_data()
    held = stage.rooms.settings.page.data.held
    until(lambda: bool(held.words))


def data_below(stage: Stage) -> None:
    data(stage)
    stage.scroll_to(stage.rooms.settings.page.data.delete)


def deletion(stage: Stage) -> None:
    data(stage)
    stage.rooms.sharing.data.ask_to_delete()


def deletion_typed(stage: Stage) -> None:
    deletion(stage)
    stage.rooms.sharing.data.typed.field.line.setText("Delete")


def bringing_in(stage: Stage) -> None:
    data(stage)
    found = Incoming(History(), 12, 2, 24, 30, 1, 61)
    stage.rooms.sharing.data.ask(Path("backchime-history-2026-11-26.json"), found)


def saving(stage: Stage) -> None:
    data(stage)
    stage.rooms.sharing.ask_what()


SCREENS = (
    Screen("12-report-empty", report_empty),
    Screen("12-report", report),
    Screen("12-report-below", report_below),
    Screen("05-settings-data-held", data),
    Screen("05-settings-data-below", data_below),
    Screen("05-settings-data-delete", deletion),
    Screen("05-settings-data-delete-typed", deletion_typed),
    Screen("05-settings-data-bring-in", bringing_in),
    Screen("06-what-to-save", saving),
)

"""The guide, the signs over other pages, and the list of keys."""

from collections.abc import Callable

from tests.screens.stage import Screen, Stage


def article(article_id: str) -> Callable[[Stage], None]:
    """An article of the guide from its top."""

    def visit(stage: Stage) -> None:
        stage.rooms.guide.show(article_id)

    return visit


def numbers(stage: Stage) -> None:
    """The numbers to call, one of them wrong."""
    stage.rooms.guide.show("help")
    stage.change(emergency_number="112")
    fields = stage.rooms.guide.page.articles["help"].numbers
    assert fields is not None
    fields.advice.line.setText("my doctor")
    fields.advice.line.editingFinished.emit()
    stage.scroll_to(fields.back)


def help_in_session(stage: Stage) -> None:
    stage.begin("back-yoga-10", 66.0)
    stage.rooms.way.show_help()


def help_from_preview(stage: Stage) -> None:
    stage.rooms.library.show_preview("back-yoga-10")
    stage.rooms.way.show_help()


def ask_first(stage: Stage) -> None:
    """The preview of the routine for tight spells, with a pose opened."""
    stage.rooms.library.show_preview("spasm-relief-3")
    row = stage.rooms.library.preview.rows[0]
    row.head.click()
    stage.scroll_to(row)


def keys(stage: Stage) -> None:
    stage.rooms.library.show_home()
    stage.window.keys_requested.emit()


def keys_in_session(stage: Stage) -> None:
    stage.begin("back-yoga-10", 66.0)
    stage.window.keys_requested.emit()


SCREENS = (
    Screen("07-guide-help", article("help")),
    Screen("07-guide-help-numbers", numbers),
    Screen("07-guide-before", article("before")),
    Screen("07-guide-listening", article("listening")),
    Screen("07-guide-massage", article("massage")),
    Screen("07-guide-how-often", article("how-often")),
    Screen("07-guide-expect", article("expect")),
    Screen("07-guide-sources", article("sources")),
    Screen("07-help-in-session", help_in_session),
    Screen("07-help-from-preview", help_from_preview),
    Screen("07-help-in-preview", ask_first),
    Screen("11-keys", keys),
    Screen("11-keys-in-session", keys_in_session),
)

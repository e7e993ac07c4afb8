"""Home as it is after some practice: the run, the week, today's suggestion in all its states."""

from collections.abc import Callable
from datetime import date, datetime, timedelta

from tests.screens.stage import Screen, Stage
from tests.ui.weeks import a_practice

FRIDAY = date(2026, 11, 27)


def practised(signs: str = "xxxx---", *, run: int = 6) -> Callable[[Stage], None]:
    """Home on a Friday, with a week as in `a_week`."""

    def visit(stage: Stage) -> None:
        _go_to_friday(stage)
        stage.rooms.library.show_home()
        stage.rooms.library.home.show_practice(a_practice(signs, run=run, today=FRIDAY))

    return visit


def _go_to_friday(stage: Stage) -> None:
    now = datetime.fromtimestamp(stage.clock.wall).astimezone()
    stage.clock.wall += timedelta(days=(FRIDAY - now.date()).days).total_seconds()


SCREENS = (
    Screen("01-home-practised", practised()),
    Screen("01-home-week-of-all-kinds", practised("xrfa---", run=0)),
)

"""What every test shares: two depths of search for Hypothesis, and no screen unless one is asked for."""

import gc
import os
from collections.abc import Iterator

import pytest
from backchime.ui.language import Language
from backchime.ui.tidying import MOST_LOOKS_AT_YOUNG
from hypothesis import HealthCheck, Phase, settings
from PySide6.QtCore import QCoreApplication, QEvent, QLocale
from PySide6.QtWidgets import QApplication

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
os.environ.update(LC_ALL="en_GB.UTF-8", LANGUAGE="en_GB")  # the language and country of every test


def pytest_collection_finish() -> None:
    """What is there before the first test stays to the end: no collection of garbage looks through it."""
    gc.collect()
    gc.freeze()


@pytest.fixture(scope="session")
def qapp_args() -> list[str]:
    """The style that the app itself asks for, on every system."""
    return ["backchime", "-style", "Fusion"]


@pytest.fixture(scope="session")
def qapp(qapp: QApplication) -> QApplication:
    """Speaks English from the start, so that one hold is a hold and two are holds.

    Garbage is looked for between the tests: by itself that comes on any thread, and may end a widget there.
    """
    Language(qapp, "en")
    gc.disable()
    return qapp


settings.register_profile("quick", max_examples=60, deadline=None)
settings.register_profile(
    "deep", max_examples=5_000, deadline=None, suppress_health_check=[HealthCheck.too_slow]
)
# Whether a test fails is all that is asked: none looks for a smaller example, or says why.
settings.register_profile(
    "mutants",
    max_examples=15,
    deadline=None,
    derandomize=True,
    database=None,
    phases=[Phase.explicit, Phase.generate],
    report_multiple_bugs=False,
    suppress_health_check=list(HealthCheck),
)
settings.load_profile(os.environ.get("HYPOTHESIS_PROFILE", "quick"))


@pytest.fixture(autouse=True)
def windows_are_gone_afterwards() -> Iterator[None]:
    """Deletes what a test leaves: no event loop runs between tests, and a style sheet dresses all.

    Pages that were never shown stand in no window; they would wait for a collection of all garbage.
    """
    yield
    if QCoreApplication.instance() is not None:
        for left in QApplication.topLevelWidgets():
            left.deleteLater()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
        gc.collect(1 if gc.get_count()[2] <= MOST_LOOKS_AT_YOUNG else 2)
        QLocale.setDefault(QLocale("en_GB"))

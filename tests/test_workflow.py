"""Facts about the workflow that tests and packages on other systems, which cannot run here."""

import re
from pathlib import Path

import pytest

WORKFLOWS = sorted((Path(__file__).parent.parent / ".github" / "workflows").glob("*.yml"))


@pytest.fixture(params=WORKFLOWS, ids=lambda path: path.stem)
def text(request: pytest.FixtureRequest) -> str:
    return Path(request.param).read_text("utf-8")


def test_every_action_is_pinned_by_its_commit(text: str) -> None:
    uses = re.findall(r"uses: *(.+)", text)
    assert uses
    for use in uses:
        assert re.fullmatch(r"actions/[a-z-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+", use)


def test_it_may_only_read_unless_it_drafts_a_release(text: str) -> None:
    head, jobs = text.split("\njobs:\n")
    assert "permissions:\n  contents: read\n" in head
    assert re.findall(r"(\w+): write", jobs) == ["contents"]
    assert text.count("persist-credentials: false") == text.count("uses: actions/checkout@")


def test_no_job_runs_for_ever(text: str) -> None:
    assert text.count("timeout-minutes:") == text.count("runs-on:")

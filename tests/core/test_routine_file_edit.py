"""Facts about the content of a routine file that is put together with another."""

from backchime.core.routine_file_edit import Incoming, renamed


def test_what_comes_in_under_other_ids_takes_its_steps_along() -> None:
    steps = [{"pose": "bow", "hold_seconds": 20}, {"pose": "plank"}]
    incoming = Incoming(
        poses=({"id": "bow", "name": "Bow"}, {"id": "arch"}),
        routines=({"id": "mine", "name": "Mine", "steps": steps}, {"id": "other", "steps": []}),
    )
    found = renamed(incoming, poses={"bow": "bow-2"}, routines={"mine": "mine-2"})
    assert found.poses == ({"id": "bow-2", "name": "Bow"}, {"id": "arch"})
    assert found.routines == (
        {"id": "mine-2", "name": "Mine", "steps": [{"pose": "bow-2", "hold_seconds": 20}, {"pose": "plank"}]},
        {"id": "other", "steps": []},
    )
    assert incoming.routines[0]["steps"] == steps

"""How patiently a lost output is looked for."""

from backchime.audio.setbacks import Setbacks


def test_three_quick_tries_are_followed_by_patient_ones() -> None:
    setbacks = Setbacks()
    assert [setbacks.wait_after(100.0 + at) for at in range(6)] == [0.25, 0.5, 1.0, 3.0, 3.0, 3.0]


def test_ten_quiet_seconds_bring_the_quick_tries_back() -> None:
    setbacks = Setbacks()
    for at in range(5):
        setbacks.wait_after(float(at))
    assert setbacks.wait_after(14.5) == 0.25


def test_being_forgiven_brings_the_quick_tries_back() -> None:
    setbacks = Setbacks()
    for at in range(5):
        setbacks.wait_after(float(at))
    setbacks.forgive()
    assert setbacks.wait_after(5.0) == 0.25

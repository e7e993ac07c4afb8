"""Facts about what is said of a field: what it must be, whatever its kind."""

from typing import Annotated

import pytest
from backchime.core.field_check import check_fields
from msgspec import Meta, Struct


class Measured(Struct):
    """Numbers with limits and without."""

    free: float = 0.0
    least: Annotated[float, Meta(ge=1)] = 1.0
    within: Annotated[float, Meta(ge=1, le=2)] = 1.0
    either: bool | int | None = None


@pytest.mark.parametrize(
    ("name", "value", "must_be"),
    [
        ("free", "x", "a number"),
        ("least", "x", "a number"),
        ("within", 3, "a number from 1 to 2"),
        ("within", 0.5, "a number from 1 to 2"),
        ("either", "x", "true or false or a whole number"),
    ],
)
def test_a_number_is_asked_for_with_the_limits_it_has(name: str, value: object, must_be: str) -> None:
    _, (fault,) = check_fields({name: value}, Measured)
    assert (fault.path, str(fault.must_be)) == ((name,), must_be)

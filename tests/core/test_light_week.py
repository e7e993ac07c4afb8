"""Facts about light weeks: offered now and then, never forced."""

from backchime.core.light_week import in_light_week, light_week_offer
from backchime.core.progression_facts import Facts, LightWeek
from backchime.core.progression_numbers import USUAL_NUMBERS
from msgspec.structs import replace

from tests.past import a_session, day, suggested

SIX_WEEKS = Facts(tuple(a_session(number) for number in range(0, 42, 2)))


def offered(facts: Facts, number: int) -> bool:
    return light_week_offer(facts, USUAL_NUMBERS, day(number)) is not None


def test_the_sixth_week_may_be_a_light_one() -> None:
    assert [number for number in range(44) if offered(SIX_WEEKS, number)] == list(range(35, 42))
    offer = light_week_offer(SIX_WEEKS, USUAL_NUMBERS, day(35))
    assert offer
    assert offer.reason == "This is week 6 of your practice."
    assert offer.question == "Make it a light week, with holds at 70 %?"


def test_it_is_asked_once_in_a_week() -> None:
    taken = replace(SIX_WEEKS, light_weeks=(LightWeek(day(36), taken=True),))
    left = replace(SIX_WEEKS, light_weeks=(LightWeek(day(36), taken=False),))
    assert not any(offered(facts, number) for facts in (taken, left) for number in range(36, 42))
    assert [in_light_week(taken, day(number)) for number in (35, 36, 42, 43)] == [False, True, True, False]
    assert not in_light_week(left, day(36))


def test_nothing_grows_in_a_light_week() -> None:
    assert suggested(SIX_WEEKS, 42).asks
    taken = replace(SIX_WEEKS, light_weeks=(LightWeek(day(38), taken=True),))
    assert suggested(taken, 42).reason == "This is a light week, so holds stay as they are."


def test_weeks_are_counted_anew_after_a_long_time_off() -> None:
    back = Facts((a_session(0), *(a_session(number) for number in range(30, 72, 2))))
    assert [number for number in range(72) if offered(back, number)] == list(range(65, 72))


def test_nobody_is_offered_a_light_week_in_a_flare_up_or_after_days_off() -> None:
    flare = replace(SIX_WEEKS, flare_days=frozenset({day(35)}))
    assert not offered(flare, 35)
    assert not offered(Facts((a_session(0), a_session(26))), 35)


def test_the_offer_tells_how_long_its_holds_are() -> None:
    offer = light_week_offer(SIX_WEEKS, USUAL_NUMBERS, day(35))
    assert offer is not None
    assert offer.percent == 70


def test_a_light_week_answered_on_the_first_day_is_asked_no_more() -> None:
    left = replace(SIX_WEEKS, light_weeks=(LightWeek(day(35), taken=False),))
    assert not any(offered(left, number) for number in range(35, 42))


def test_after_seven_days_off_nothing_is_offered_and_after_six_it_is() -> None:
    weeks = tuple(a_session(number) for number in range(0, 30, 2))
    assert offered(Facts(weeks), 35)  # the last was on day 28
    assert not offered(Facts(weeks), 36)
    assert offered(Facts((*weeks, a_session(36))), 36)


def test_twenty_eight_days_off_begin_the_weeks_anew_and_fewer_do_not() -> None:
    def weeks_after(days_off: int) -> list[int]:
        back = days_off + 1
        facts = Facts((a_session(0), *(a_session(number) for number in range(back, back + 50, 2))))
        return [number for number in range(back, back + 50) if offered(facts, number)][:1]

    assert weeks_after(27) == [35]
    assert weeks_after(28) == [29 + 35]

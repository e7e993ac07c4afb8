"""What a person is asked on a later day, and for how long: once, and never again after a no."""

from collections.abc import Sequence
from datetime import date, timedelta

from backchime.core.history import Activity, ActivityRating, SessionRecord, present
from backchime.core.progression_choices import day_from
from backchime.core.settings import Settings

SETTLES_WITHIN = timedelta(days=7)  # later, nobody remembers the day after
BETWEEN_RATINGS = timedelta(days=14)


def is_rated(session: SessionRecord) -> bool:
    """Whether the person has rated anything of it: pain or effort."""
    ratings = (session.pain_before, session.pain_when_eased, session.pain_after, session.effort)
    return any(rating is not None for rating in ratings)


def asks_to_settle(session: SessionRecord | None, settings: Settings, today: date) -> bool:
    """Whether to ask of a session of an earlier day if the back has settled since."""
    if session is None or not settings.ask_settled or session.id == settings.passed_session:
        return False
    ago = today - session.day
    return session.settled is None and is_rated(session) and timedelta(0) < ago <= SETTLES_WITHIN


def latest_rating(activity: Activity, ratings: Sequence[ActivityRating]) -> ActivityRating | None:
    """How an activity was rated last."""
    own = [rating for rating in ratings if rating.activity == activity.id]
    return max(own, key=lambda rating: rating.day, default=None)


def asks_activities(
    activities: Sequence[Activity], ratings: Sequence[ActivityRating], settings: Settings, today: date
) -> bool:
    """Whether two weeks have gone by since any of them was named, rated, or passed over."""
    if not settings.ask_activities:
        return False
    days = [
        rated.day if (rated := latest_rating(activity, ratings)) else activity.since
        for activity in present(activities, today)
    ]
    if not days:
        return False
    passed = day_from(settings.passed_activities) or date.min
    return today - max(min(days), passed) >= BETWEEN_RATINGS

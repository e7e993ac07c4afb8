"""What is said to a rating: what to do now, and how it compares. Never how severe somebody's pain is."""

from PySide6.QtCore import QCoreApplication

from backchime.core.pain import Change, change

GENTLY_FROM = 4

translate = QCoreApplication.translate


def rating_words(rating: int) -> str:
    """A rating as it is written."""
    return translate("PainWords", "{rating} of 10").format(rating=rating)


def advice(rating: int) -> str:
    """What to do in a session that begins with a rating."""
    if rating < GENTLY_FROM:
        return translate("PainWords", "Go at your own pace. If something hurts, press H.")
    return translate("PainWords", "Go gently, and press H whenever you want it easier.")


def before_words(before: int | None) -> str:
    """What it was before the session."""
    if before is None:
        return translate("PainWords", "Pick a bar, or press a number key. Only you can see this.")
    return translate("PainWords", "It was {rating} before you started.").format(rating=before)


def after_words(before: int, after: int) -> str:
    """How a rating compares with the one before the session."""
    how, points = change(before, after)
    match how:
        case Change.LOWER:
            said = translate("PainWords", "{rating} of 10. %n points lower than before.", None, points)
        case Change.SAME:
            said = translate("PainWords", "{rating} of 10. The same as before.")
        case Change.HIGHER:
            said = translate(
                "PainWords",
                "{rating} of 10. %n points higher than before. Take it easy today, and see Listening to your"
                " body in the guide.",
                None,
                points,
            )
    return said.format(rating=after)

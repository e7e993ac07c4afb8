"""What Backchime is and is not: the one sentence that stands wherever health is spoken of."""

from PySide6.QtCore import QCoreApplication


def standing_text() -> str:
    """It ends every article of the guide."""
    return QCoreApplication.translate(
        "StandingText",
        "Information and a timer, not medical care. This app is not a medical device. It does not diagnose, "
        "treat, prevent or monitor any illness or injury. Stop if something feels wrong, and ask a doctor or "
        "physiotherapist if you are unsure.",
    )

"""What core, storage and audio have to say, in the person's language."""

from PySide6.QtCore import QCoreApplication

from backchime.core.problem import Problem
from backchime.core.sentence import Sentence

CONTEXT = "Sentences"  # as the translation files call what comes from where no window is
UNCOUNTED = -1  # Qt's word for a text without a number


def said(text: str) -> str:
    """A sentence, and whatever sentences are in it, as the person reads it; any other text as it is."""
    if not isinstance(text, Sentence):
        return text
    count = UNCOUNTED if text.number is None else text.number
    pattern = QCoreApplication.translate(CONTEXT, text.pattern, None, count)
    if not text.fields:
        return pattern
    return pattern.format(
        **{name: said(field) if isinstance(field, str) else field for name, field in text.fields.items()}
    )


def told(problem: Problem) -> str:
    """A problem as one text: what happened, and what to do about it."""
    return f"{said(problem.summary)} {said(problem.advice)}".strip()

"""The questions about holds and plan in words, from what the rules suggest and offer."""

from PySide6.QtCore import QCoreApplication

from backchime.core.light_week import LightWeekOffer
from backchime.core.plan import PlanOffer
from backchime.core.progression import Suggestion
from backchime.core.progression_facts import Strand
from backchime.core.progression_words import size_words
from backchime.core.sentence import Sentence
from backchime.ui.asked import Answer, Asked
from backchime.ui.sentences import said

translate = QCoreApplication.translate


def asked_about_holds(suggestion: Suggestion) -> Asked | None:
    """About the length of the holds of a strand; None where there is nothing to decide."""
    if suggestion.question is None:
        return None
    question = said(suggestion.question)
    side_planks = suggestion.side_plank_seconds
    if side_planks is not None and side_planks != suggestion.after:
        hold = said(size_words(suggestion.strand, side_planks))
        with_side_planks = translate("Asked", "{question} Side planks are held for {hold}.")
        question = with_side_planks.format(question=question, hold=hold)
    answers = (
        (Answer.DO_IT, translate("Asked", "Do it")),
        (Answer.KEEP, translate("Asked", "Keep as is")),
        (Answer.NEVER, translate("Asked", "Never suggest")),
    )
    return Asked(strand_name(suggestion.strand), said(suggestion.reason), question, answers)


def asked_about_light_week(offer: LightWeekOffer) -> Asked:
    """Whether this is to be a light week."""
    about = translate("Asked", "A light week")
    return Asked(about, said(offer.reason), said(offer.question), _do_it_or_keep())


def asked_about_plan(offer: PlanOffer) -> Asked:
    """Whether to go on to another plan."""
    about = translate("Asked", "Your plan")
    return Asked(about, said(offer.reason), said(offer.question), _do_it_or_keep())


def told_looking_back(line: Sentence) -> Asked:
    """What everybody reads after the first weeks; there is nothing to decide."""
    about = translate("Asked", "Looking back")
    return Asked(about, said(line), "", ((Answer.KEEP, translate("Asked", "Close")),))


def strand_name(strand: Strand) -> str:
    """What a strand is called."""
    return {
        Strand.CORE: translate("Asked", "Core holds"),
        Strand.STRETCH: translate("Asked", "Stretches"),
        Strand.BIG_THREE: translate("Asked", "The big three"),
    }[strand]


def _do_it_or_keep() -> tuple[tuple[Answer, str], ...]:
    return (
        (Answer.DO_IT, translate("Asked", "Do it")),
        (Answer.KEEP, translate("Asked", "Keep as is")),
    )

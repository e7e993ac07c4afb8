"""What to do about a sign that needs help, with the number to call where it is known."""

from PySide6.QtCore import QCoreApplication

from backchime.core.guide import Tier
from backchime.core.help_numbers import HelpNumbers


def what_to_do(tier: Tier, numbers: HelpNumbers) -> str:
    """The sentence of a tier, such as `Stop. Call 999 or go to emergency care.` for now."""
    match tier:
        case "now":
            return _call_now(numbers.emergency)
        case "urgent":
            return _ask_soon(numbers)
        case "soon":
            return QCoreApplication.translate(
                "HelpWords", "Book a visit with a doctor or physiotherapist before you go on."
            )


def either(numbers: tuple[str, ...]) -> str:
    """Numbers of which any will do: `144 or 112`."""
    if len(numbers) < 2:
        return "".join(numbers)
    return QCoreApplication.translate("HelpWords", "{first} or {second}").format(
        first=numbers[0], second=numbers[1]
    )


def _call_now(numbers: tuple[str, ...]) -> str:
    match numbers:
        case (first, second, *_):
            return QCoreApplication.translate(
                "HelpWords", "Stop. Call {first} or {second}, or go to emergency care."
            ).format(first=first, second=second)
        case (only,):
            return QCoreApplication.translate(
                "HelpWords", "Stop. Call {number} or go to emergency care."
            ).format(number=only)
        case _:
            return QCoreApplication.translate(
                "HelpWords", "Stop. Call your emergency number or go to emergency care."
            )


def _ask_soon(numbers: HelpNumbers) -> str:
    if not numbers.advice:
        return QCoreApplication.translate(
            "HelpWords", "Stop exercising and speak to a doctor today or tomorrow."
        )
    if numbers.advice_is_regional:
        sentence = QCoreApplication.translate(
            "HelpWords",
            "Stop exercising and speak to a doctor today or tomorrow. "
            "In some regions you can also call {number}.",
        )
    else:
        sentence = QCoreApplication.translate(
            "HelpWords",
            "Stop exercising and speak to a doctor today or tomorrow. You can also call {number}.",
        )
    return sentence.format(number=numbers.advice)

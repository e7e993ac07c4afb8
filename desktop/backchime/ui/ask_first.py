"""Who should ask a health professional before using the app: the same list wherever it is shown."""

from PySide6.QtCore import QCoreApplication


def ask_first_question() -> str:
    """The beginning of the sentence that each line of the list ends."""
    return QCoreApplication.translate(
        "AskFirst", "Ask a health professional before you use Backchime if you:"
    )


def ask_first_list() -> tuple[str, ...]:
    """The lines of the list, in order."""
    return (
        QCoreApplication.translate("AskFirst", "are pregnant, or gave birth in the last months"),
        QCoreApplication.translate(
            "AskFirst", "had back, hip, knee, shoulder, eye or belly surgery in the last 6 months"
        ),
        QCoreApplication.translate("AskFirst", "have thin bones, or had a spine fracture"),
        QCoreApplication.translate(
            "AskFirst", "have heart disease, or blood pressure that is not well controlled"
        ),
        QCoreApplication.translate("AskFirst", "have glaucoma or a retina problem"),
        QCoreApplication.translate("AskFirst", "have a hernia"),
        QCoreApplication.translate("AskFirst", "have leg pain, numbness or weakness"),
        QCoreApplication.translate("AskFirst", "use blood thinners and had a fall"),
        QCoreApplication.translate(
            "AskFirst", "fall often, or cannot get down to and up from the floor alone"
        ),
        QCoreApplication.translate("AskFirst", "are under 18"),
    )

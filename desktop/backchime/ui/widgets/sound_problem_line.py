"""Why no sound can be heard, in a line on the page that is about sound."""

from PySide6.QtWidgets import QHBoxLayout

from backchime.core.problem import Problem
from backchime.ui.sentences import told
from backchime.ui.theme.appearance import Appearance
from backchime.ui.theme.theme import radius, size, space
from backchime.ui.widgets.icon_mark import IconMark
from backchime.ui.widgets.texts import text_label
from backchime.ui.widgets.tinted import Tinted


class SoundProblemLine(Tinted):
    """There only while there is a problem."""

    def __init__(self, appearance: Appearance) -> None:
        """Hidden until there is one."""
        super().__init__(appearance, "warn-soft", corner=radius("control"))
        row = QHBoxLayout(self)
        row.setContentsMargins(space(4), space(3), space(4), space(3))
        row.setSpacing(space(3))
        row.addWidget(IconMark(appearance, "speaker-slash-fill", role="warn", px=size("icon")))
        self._said = text_label(appearance, "", wrap=True)
        row.addWidget(self._said, 1)
        self.hide()

    @property
    def words(self) -> str:
        """What it says."""
        return self._said.words

    def show_problem(self, problem: Problem | None) -> None:
        """Says what is wrong, or goes."""
        self._said.say(told(problem) if problem else "")
        self.setVisible(problem is not None)

"""Shown in place of everything when the shipped routines cannot be read."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout

from backchime.core.problem import Problem
from backchime.ui.sentences import said
from backchime.ui.theme.appearance import Appearance
from backchime.ui.theme.theme import measure, radius, size, space
from backchime.ui.widgets.buttons import primary_button
from backchime.ui.widgets.icon_mark import IconMark
from backchime.ui.widgets.path_text import PathText
from backchime.ui.widgets.scroll_page import ScrollPage
from backchime.ui.widgets.texts import text_label
from backchime.ui.widgets.tinted import Tinted

WIDTH = size("narrow-page")
TITLE_WIDTH = measure("missing-page", "title-width")
BADGE = size("badge")
BADGE_ICON = size("badge-icon")


class MissingPage(ScrollPage):
    """Emits `folder_requested`: for the folder in which the file should be."""

    folder_requested = Signal()

    def __init__(self, appearance: Appearance) -> None:
        """Says what is missing; the problem says why."""
        super().__init__(appearance, "")
        missing = self.tr("The routines that come with Backchime are missing.")
        self.setAccessibleName(missing)
        self.title.say(missing)
        self.title.setMaximumWidth(TITLE_WIDTH)
        self.header.addStretch(0)
        self.problem = PathText(appearance)
        self.open_folder = primary_button(
            appearance, self.tr("Open folder"), icon_name="folder-open", large=True
        )
        self.open_folder.clicked.connect(self.folder_requested)
        badge = Tinted(appearance, "danger-soft", corner=radius("card"))
        badge.setFixedSize(BADGE, BADGE)
        inside = QHBoxLayout(badge)
        inside.addWidget(IconMark(appearance, "warning-fill", role="danger", px=BADGE_ICON))
        self._well = Tinted(appearance, "sunken", corner=radius("control"))
        around = QHBoxLayout(self._well)
        around.setContentsMargins(space(4), space(3), space(4), space(3))
        around.addWidget(self.problem)
        self.column.setMaximumWidth(WIDTH)
        self._margins.insertStretch(0, 0)
        self.body.insertWidget(0, badge)
        again = text_label(
            appearance, self.tr("Please install it again."), role="lead", tone="ink-2", wrap=True
        )
        self.body.addWidget(again)
        self.body.addWidget(self._well)
        self.body.addWidget(self.open_folder, 0, Qt.AlignmentFlag.AlignLeft)
        self.body.addStretch(1)
        self._well.hide()

    def show_problem(self, problem: Problem) -> None:
        """Names the file and what is wrong with it."""
        self.problem.setText(said(problem.summary))
        self.problem.updateGeometry()
        self._well.show()

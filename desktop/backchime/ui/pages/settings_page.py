"""The settings: nine sections, each of which applies at once."""

from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QBoxLayout,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from backchime.core.problem import Problem
from backchime.core.routine import Pose
from backchime.core.settings import Settings
from backchime.ui.pages.settings_sections import SECTIONS, SettingsSections
from backchime.ui.theme.appearance import Appearance
from backchime.ui.theme.theme import space, tokens
from backchime.ui.widgets.focus_ring import focus_by_key
from backchime.ui.widgets.scroll_area import ScrollArea
from backchime.ui.widgets.scroll_page import WIDEST_CONTENT
from backchime.ui.widgets.sub_nav import WIDTH, Section, SubNav
from backchime.ui.widgets.texts import title_label

APPEARANCE = 3
NAV_GAP = space(7)
# Room at the left of what scrolls, so that the focus ring is not cut off there.
RING_ROOM = space(2)


class SettingsPage(SettingsSections):
    """Title and section list stay in sight; each section scrolls for itself and keeps its place.

    A section is made when it is first shown or asked for: `section_made` tells its name then. Emits
    `setting_changed` with the name of a setting and its new value; `data_shown` and `about_shown` when those
    sections come to be seen.
    """

    setting_changed = Signal(str, object)
    section_made = Signal(str)
    folder_requested = Signal()
    log_requested = Signal()
    help_requested = Signal()
    usual_numbers_requested = Signal()
    data_shown = Signal()
    about_shown = Signal()

    def __init__(self, appearance: Appearance) -> None:
        """Shows defaults until settings come."""
        super().__init__(appearance)
        self._is_small: bool | None = None
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.title = title_label(appearance, self.tr("Settings"))
        self.setAccessibleName(self.title.words)
        self._shown: tuple[Settings, tuple[Pose, ...], Path] | None = None
        self._problem: Problem | None = None
        self._sounding = ""
        self._stays_awake = True
        self.nav = SubNav(appearance, self._sections(), name=self.tr("Sections of the settings"))
        self.stack = QStackedWidget()
        self._areas = {name: _area() for name in SECTIONS}
        for area in self._areas.values():
            self.stack.addWidget(area)
        self.nav.chosen.connect(self.stack.setCurrentIndex)
        self.stack.currentChanged.connect(self._tell_what_is_seen)
        self._lay_out()
        appearance.changed.connect(self._fit)

    def show_settings(self, settings: Settings, poses: tuple[Pose, ...], places_folder: Path) -> None:
        """Shows what applies now; focus, scroll and a held button stay as they are."""
        self._shown = (settings, poses, places_folder)
        for name in tuple(self._made):
            self._fill(name)
        self._tell_what_is_seen()

    @property
    def data_number(self) -> int:
        """The number of the section on the person's files."""
        return SECTIONS.index("data")

    @property
    def about_number(self) -> int:
        """The number of the section on Backchime itself."""
        return SECTIONS.index("about")

    def show_licences_left(self, number: int) -> None:
        """Opens the section on Backchime where the licence of a part was asked for, with the focus there."""
        self.show_section(self.about_number)
        focus_by_key(self.about.buttons[number])

    def show_sound_problem(self, problem: Problem | None) -> None:
        """Says in Sounds why no chime can be heard, or nothing."""
        self._problem = problem
        self._fill_if_made("sounds")

    def show_sounding(self, name: str) -> None:
        """Marks what rings now, by the name of its cue or phrase, or nothing."""
        self._sounding = name
        for section in ("sounds", "voice"):
            self._fill_if_made(section)

    def show_awake(self, works: bool) -> None:
        """Says in Appearance whether the screen can be kept awake."""
        self._stays_awake = works
        self._fill_if_made("looks")

    def show_section(self, number: int) -> None:
        """Opens a section by its number from 0, in the order of the list."""
        self.nav.show_choice(number)
        self.stack.setCurrentIndex(number)

    def show_language(self) -> None:
        """Opens the section with the choice of the language, which has the focus."""
        self.show_section(APPEARANCE)
        focus_by_key(self.looks.language)

    def focus_title(self) -> None:
        """Gives the focus to the title, which does not show it."""
        self.title.setFocus(Qt.FocusReason.OtherFocusReason)

    def _make(self, name: str, section: QWidget) -> None:
        self._made[name] = section
        for asked in ("setting_changed", "help_requested", "folder_requested", "log_requested"):
            if hasattr(section, asked):
                getattr(section, asked).connect(getattr(self, asked))
        if name == "plan":
            self.plan.usual_requested.connect(self.usual_numbers_requested)
        self._areas[name].setWidget(section)
        if self._is_small is not None:
            self._fit_section(name)
            self._arrange_section(name, small=self._is_small)
        self._fill(name)
        self.section_made.emit(name)

    def _fill_if_made(self, name: str) -> None:
        if name in self._made:
            self._fill(name)

    def _fill(self, name: str) -> None:
        if self._shown is None:
            return
        settings, poses, folder = self._shown
        match name:
            case "timing":
                self.timing.show_settings(settings, poses)
            case "sounds":
                self.sounds.show_settings(settings)
                self.sounds.show_sound_problem(self._problem)
                self.sounds.show_sounding(self._sounding)
            case "voice":
                self.voice.show_settings(settings)
                self.voice.show_sounding(self._sounding)
            case "looks":
                self.looks.show_settings(settings, poses)
                self.looks.show_awake(self._stays_awake)
            case "body" | "plan" | "reminders":
                getattr(self, name).show_settings(settings)
            case "data":
                self.data.show_folder(folder)

    def _tell_what_is_seen(self) -> None:
        getattr(self, SECTIONS[self.stack.currentIndex()])  # it is made now, if it was not yet
        if self.stack.currentIndex() == self.data_number:
            self.data_shown.emit()
        elif self.stack.currentIndex() == self.about_number:
            self.about_shown.emit()

    def _sections(self) -> tuple[Section, ...]:
        return (
            Section(self.tr("Timing"), "timer"),
            Section(self.tr("Sounds"), "bell-ringing"),
            Section(self.tr("Voice"), "microphone"),
            Section(self.tr("Appearance"), "paint-brush-household"),
            Section(self.tr("Your body"), "heartbeat"),
            Section(self.tr("Your plan"), "plant"),
            Section(self.tr("Reminders"), "calendar-check"),
            Section(self.tr("Your data"), "folder-open"),
            Section(self.tr("About"), "info"),
        )

    def _lay_out(self) -> None:
        self._column = QVBoxLayout(self)
        self._column.setSpacing(space(5))
        self._parts = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._parts.addWidget(self.nav, 0, Qt.AlignmentFlag.AlignTop)
        self._parts.addWidget(self.stack, 1)
        self._column.addWidget(self.title)
        self._column.addLayout(self._parts, 1)

    def _fit(self) -> None:
        small = self.is_small
        margin = int(tokens()["layout"]["page-margin-small" if small else "page-margin"])
        left = margin - RING_ROOM if small else margin
        self._column.setContentsMargins(left, margin if small else space(6), 0, 0)
        self.title.setContentsMargins(margin - left, 0, 0, 0)
        for name in self._made:
            self._fit_section(name)
        if small is not self._is_small:
            self._is_small = small
            self._arrange(small)

    def _arrange(self, small: bool) -> None:
        self.nav.show_as_tabs(small)
        direction = QBoxLayout.Direction.TopToBottom if small else QBoxLayout.Direction.LeftToRight
        self._parts.setDirection(direction)
        self._parts.setAlignment(self.nav, Qt.AlignmentFlag(0) if small else Qt.AlignmentFlag.AlignTop)
        self._parts.setSpacing(space(3) if small else NAV_GAP - RING_ROOM)
        self._column.setSpacing(space(2) if small else space(5))
        for name in self._made:
            self._arrange_section(name, small=small)

    def _fit_section(self, name: str) -> None:
        small, area, section = self.is_small, self._areas[name], self._made[name]
        margin = int(tokens()["layout"]["page-margin-small" if small else "page-margin"])
        beside = 0 if small else WIDTH + NAV_GAP
        right = max(0, margin - area.verticalScrollBar().sizeHint().width())
        section.setContentsMargins(RING_ROOM, 0, right, margin)
        section.setMaximumWidth(WIDEST_CONTENT - beside + RING_ROOM + right)

    def _arrange_section(self, name: str, *, small: bool) -> None:
        if name in ("timing", "sounds", "looks"):
            getattr(self, name).show_small(small)


def _area() -> ScrollArea:
    """Where a section scrolls down, and never sideways."""
    area = ScrollArea(bar_stays=True)
    area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    return area

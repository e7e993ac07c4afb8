"""The page of a session: the pose, how long is left, and which side, readable from two metres away."""

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QMouseEvent, QPainter, QPaintEvent, QResizeEvent, QWindow
from PySide6.QtWidgets import QWidget

from backchime.core.problem import Problem
from backchime.core.session_view import SessionView, State
from backchime.core.timeline import PhaseKind
from backchime.ui.accessible import announce
from backchime.ui.pages.session_controls import SessionControls
from backchime.ui.pages.session_display import SessionDisplay
from backchime.ui.pages.session_end_dialog import SessionEndDialog
from backchime.ui.pages.session_layout import is_wide, lay_out_session, session_scale
from backchime.ui.pages.session_places import SessionLayout, SessionPlan
from backchime.ui.pages.session_plan import plan_of
from backchime.ui.pages.session_words import PhaseWords, done_of, field_of, spoken, words_for
from backchime.ui.theme.appearance import Appearance
from backchime.ui.theme.theme import PhaseField, motion_ms, tokens
from backchime.ui.widgets.edge_flash import EdgeFlash
from backchime.ui.widgets.fading_color import FadingColor
from backchime.ui.widgets.side_pill import side_word

NOTE_MS = motion_ms("note")
CONCEAL_MS = int(tokens()["session"]["controls-hide-after-ms"])


class SessionPage(QWidget):
    """Shows views and asks for what is pressed; it knows neither the session nor any sound."""

    pause_requested = Signal()
    skip_requested = Signal()
    back_requested = Signal()
    restart_requested = Signal()
    hurts_requested = Signal()
    end_requested = Signal()
    end_confirmed = Signal()
    rate_confirmed = Signal()
    keep_going_requested = Signal()
    mute_requested = Signal()
    full_screen_requested = Signal()

    def __init__(self, appearance: Appearance) -> None:
        super().__init__()
        self._appearance = appearance
        self._view: SessionView | None = None
        self._words: PhaseWords | None = None
        self._field: PhaseField = "move"
        self.field_color = FadingColor(self, appearance.theme.phase("move").field)
        self._note = self._reason = ""
        self._revealed = self._announces = True
        self.display = SessionDisplay(self, appearance)
        self.controls = SessionControls(self)
        self.flash = EdgeFlash(self)
        self.end_dialog = SessionEndDialog(self, appearance)
        self._note_timer = QTimer(self, singleShot=True, interval=NOTE_MS)
        self._conceal_timer = QTimer(self, singleShot=True, interval=CONCEAL_MS)
        self._connect()
        self.display.show_field(self.field_color.color)
        self.setMouseTracking(True)
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self._lay_out()

    # -- values come down --

    def start_routine(self, name: str) -> None:
        """Makes the page ready for the first view of a routine."""
        self._view = self._words = None
        self._note = self._reason = ""
        self.end_dialog.hide()
        self.setAccessibleName(name)
        self.reveal_controls()

    def show_view(self, view: SessionView) -> None:
        """Shows a moment of the session; cheap enough to be called thirty times a second."""
        before, self._view = self._view, view
        if before is None or _phase_key(before) != _phase_key(view):
            self._show_phase(view, before)
        self._show_moment()

    def still_seconds(self) -> float:
        """For how long after the last view nobody could see a change; a window put away moves no more."""
        handle: QWindow | None = self.window().windowHandle()
        seen = handle is not None and handle.isExposed()
        return self.display.still_seconds(self._view, seen=seen) if self._view else 0.0

    def show_sound(self, on: bool, problem: Problem | None = None) -> None:
        """Shows whether there is sound; where there cannot be any, a chip says what to watch instead."""
        self.controls.show_sound(on=on and problem is None)
        self.display.chip.say(self.tr("No sound. Watch the colours.") if problem else "")
        self.display.chip.setVisible(problem is not None)
        self._lay_out()

    def show_full_screen(self, full: bool) -> None:
        """Shows whether the window fills the screen."""
        self.controls.show_full_screen(full)

    @property
    def announces(self) -> bool:
        """Whether screen readers are told when a phase begins."""
        return self._announces

    def announce_phases(self, on: bool) -> None:
        """Tells screen readers when a phase begins: only while no voice does."""
        self._announces = on

    def show_note(self, text: str) -> None:
        """Says for two seconds what has been done, in place of the words under the ring."""
        self._note = text
        self._note_timer.start()
        self._show_moment()

    def show_pause_reason(self, sentence: str) -> None:
        """Says why the session has paused of itself; it stands until the session goes on."""
        self._reason = sentence
        self._lay_out()

    def flash_edge(self) -> None:
        """Lights the edge up: what a chime is to the ear, for the eye. At most once a second."""
        self.flash.flash(self._appearance.theme.phase(self._field).ring)

    def ring_out(self) -> None:
        """Lets a circle leave the ring, with a chime."""
        if not self._appearance.less_motion:
            self.display.ring.ring_out()

    def ask_to_end(self, *, asks_pain: bool = False) -> None:
        """Asks whether the session is to end; `asks_pain` offers to rate the pain on the way out."""
        if self._view is not None:
            self.end_dialog.ask(done_of(self._view), asks_pain=asks_pain)

    def stop_asking(self) -> None:
        """Takes the question back."""
        self.end_dialog.hide()
        self.setFocus(Qt.FocusReason.OtherFocusReason)

    @property
    def asks_to_end(self) -> bool:
        """Whether the question is on the page."""
        return self.end_dialog.isVisibleTo(self)

    # -- the page itself --

    @property
    def places(self) -> SessionLayout:
        """Where everything lies now."""
        return self._layout

    def reveal_controls(self) -> None:
        """Shows the controls; over a wide page they leave again after a while."""
        self._conceal_timer.start()
        if not self._revealed:
            self._revealed = True
            self._show_controls()

    def conceal_controls(self) -> None:
        """Takes the controls off a wide page, unless one is about to be pressed."""
        if not self._layout.is_wide:
            return
        if any(button.underMouse() or button.hasFocus() for button in self.controls.all):
            self._conceal_timer.start()
            return
        self._revealed = False
        self._show_controls()

    def paintEvent(self, event: QPaintEvent) -> None:
        """The colour that says from afar whether to hold still or to move."""
        QPainter(self).fillRect(event.rect(), self.field_color.color)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Everything finds its place anew."""
        self._lay_out()
        self.reveal_controls()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Whoever moves the mouse is near enough to press something."""
        self.reveal_controls()

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """On the picture it fills the screen, and back."""
        if self._layout.stage.card.contains(event.position()):
            self.full_screen_requested.emit()

    def focusNextPrevChild(self, forward: bool) -> bool:
        """Tab brings the controls, which can then take the focus."""
        self.reveal_controls()
        return super().focusNextPrevChild(forward)

    def _connect(self) -> None:
        controls = self.controls
        for button, asked in (
            (controls.pause, self.pause_requested),
            (controls.carry_on, self.pause_requested),
            (controls.skip, self.skip_requested),
            (controls.skip_hold, self.skip_requested),
            (controls.back, self.back_requested),
            (controls.restart, self.restart_requested),
            (controls.hurts, self.hurts_requested),
            (controls.ease, self.hurts_requested),
            (controls.end, self.end_requested),
            (controls.mute, self.mute_requested),
            (controls.full_screen, self.full_screen_requested),
        ):
            button.clicked.connect(asked)
        self.end_dialog.end_chosen.connect(self.end_confirmed)
        self.end_dialog.rate_chosen.connect(self.rate_confirmed)
        self.end_dialog.keep_going_chosen.connect(self.keep_going_requested)
        self.end_dialog.hurts_chosen.connect(self.hurts_requested)
        self.field_color.changed.connect(self._take_field)
        self._note_timer.timeout.connect(self._end_note)
        self._conceal_timer.timeout.connect(self.conceal_controls)
        self._appearance.changed.connect(self._change_theme)

    def _show_phase(self, view: SessionView, before: SessionView | None) -> None:
        """What stays the same for a whole phase."""
        self._words = words_for(view)
        if before is not None and before.state is State.PAUSED and view.state is not State.PAUSED:
            self._reason = ""
        goes_on = before is not None and before.index != view.index
        self._field = field_of(view)
        self.display.show_phase(view, self._words, moving=before is not None)
        self._lay_out()
        self._show_controls()
        self._fade_field(at_once=before is None or self._appearance.less_motion)
        if goes_on and not self._appearance.less_motion:
            self.display.ring.refill()
        if goes_on or before is None:
            self._announce(spoken(self._words, side_word(view.phase.side)))

    def _show_moment(self) -> None:
        if self._view is not None and self._words is not None:
            self.display.show_moment(self._view, self._words, note=self._note)

    def _show_controls(self) -> None:
        view = self._view
        self.controls.show_state(
            paused=view is not None and view.state is State.PAUSED,
            holding=view is not None and view.phase.kind is PhaseKind.HOLD,
            revealed=self._revealed or not self._layout.is_wide,
        )

    def _lay_out(self) -> None:
        theme, width, height = self._appearance.theme, self.width(), self.height()
        scale, colors = session_scale(width, height), theme.phase(self._field)
        self.controls.wear(
            theme, colors, field_role=f"phase-{self._field}", scale=scale, wide=is_wide(width, height)
        )
        self.display.wear_chip(theme, colors, scale)
        self._layout = lay_out_session(width, height, self._plan(1), theme=theme)
        lines = self.display.lines_needed(self._words, self._layout, theme)
        if lines > 1:
            self._layout = lay_out_session(width, height, self._plan(lines), theme=theme)
        self.display.wear(theme, colors, self._layout)
        self.display.place(self._layout, reason=self._reason)
        self.controls.place(self._layout.controls, self._layout.column.actions)
        self.flash.cover(self.rect(), scale=scale)
        self.end_dialog.fit()
        self._show_controls()

    def _plan(self, lines: int) -> SessionPlan:
        paused = self._view is not None and self._view.state is State.PAUSED
        return plan_of(
            *(self.display, self.controls, self._words),
            theme=self._appearance.theme,
            size=self.size(),
            lines=lines,
            paused=paused,
            reason=bool(self._reason),
        )

    def _fade_field(self, *, at_once: bool) -> None:
        """Text and numbers change at once; only the field takes its time."""
        self.field_color.go_to(self._appearance.theme.phase(self._field).field, at_once=at_once)

    def _take_field(self) -> None:
        self.display.show_field(self.field_color.color)
        self.update()

    def _change_theme(self) -> None:
        self._lay_out()
        self._fade_field(at_once=True)

    def _end_note(self) -> None:
        self._note = ""
        self._show_moment()

    def _announce(self, words: str) -> None:
        if self._announces:
            announce(self, words)


def _phase_key(view: SessionView) -> tuple[object, ...]:
    return view.state, view.index, view.timeline

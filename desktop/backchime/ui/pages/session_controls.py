"""What can be pressed in a session: transport, header buttons, and what a pause offers."""

from collections.abc import Iterator

from PySide6.QtCore import QCoreApplication, QRectF
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QWidget

from backchime.ui.pages.session_places import Controls
from backchime.ui.theme.theme import PhaseColors, Theme, measure, radius, size
from backchime.ui.widgets.session_button import ButtonColors, Look, SessionButton

translate = QCoreApplication.translate

PAUSE_ICON_PX = measure("session-controls", "pause-icon")
TRANSPORT_ICON_PX = measure("session-controls", "transport-icon")
HEADER_ICON_PX = measure("session-controls", "header-icon")
LEAST_SCALE_FOR_WORDS = 0.95


class SessionControls:
    """Holds the buttons of a session page; the page connects them and says where they lie."""

    def __init__(self, page: QWidget) -> None:
        """Makes the buttons in the order in which Tab goes through them."""
        self.ease = SessionButton(
            page, translate("SessionPage", "It hurts"), look=Look.TEXT, icon_name="hand-palm"
        )
        self.ease.setAccessibleName(translate("SessionPage", "It hurts, stop here"))
        self.ease.setToolTip(translate("SessionPage", "It hurts, stop here (H)"))
        self.mute = SessionButton(page, "", look=Look.ICON, icon_name="speaker-high")
        self.full_screen = SessionButton(page, "", look=Look.ICON, icon_name="corners-out")
        self.end = SessionButton(page, translate("SessionPage", "End"), look=Look.TEXT)
        self.restart = SessionButton(
            page,
            translate("SessionPage", "Start this hold again"),
            look=Look.ROW,
            icon_name="arrow-counter-clockwise",
            key="R",
        )
        self.skip_hold = SessionButton(
            page,
            translate("SessionPage", "Skip this hold"),
            look=Look.ROW,
            icon_name="skip-forward",
            key="arrow-right",
        )
        self.hurts = SessionButton(
            page,
            translate("SessionPage", "It hurts, stop here"),
            look=Look.ROW,
            icon_name="hand-palm",
            key="H",
        )
        self.back = SessionButton(
            page,
            translate("SessionPage", "This hold again, or the one before"),
            look=Look.ICON,
            icon_name="skip-back-fill",
        )
        self.pause = SessionButton(
            page, translate("SessionPage", "Pause"), look=Look.ROUND, icon_name="pause-fill"
        )
        self.skip = SessionButton(
            page, translate("SessionPage", "Skip this hold"), look=Look.ICON, icon_name="skip-forward-fill"
        )
        self.carry_on = SessionButton(
            page,
            translate("SessionPage", "Carry on"),
            look=Look.PILL,
            icon_name="play-fill",
            key=translate("SessionPage", "Space"),
        )
        self.show_sound(on=True)
        self.show_full_screen(False)

    @property
    def all(self) -> tuple[SessionButton, ...]:
        """Every button, in the order of Tab."""
        return (
            self.ease,
            self.mute,
            self.full_screen,
            self.end,
            *self.actions,
            self.back,
            self.pause,
            self.skip,
            self.carry_on,
        )

    @property
    def actions(self) -> tuple[SessionButton, SessionButton, SessionButton]:
        """What a pause offers under the ring."""
        return self.restart, self.skip_hold, self.hurts

    @property
    def end_width(self) -> float:
        """What the words of End need."""
        return float(max(self.end.sizeHint().width(), size("hit-min")))

    @property
    def ease_width(self) -> float:
        """What its words need, or the hand alone."""
        return float(max(self.ease.sizeHint().width(), size("hit-min")) if self.ease.text() else 0.0)

    @property
    def carry_on_width(self) -> float:
        """What the words of Carry on need."""
        return float(self.carry_on.sizeHint().width())

    def show_sound(self, *, on: bool) -> None:
        """The speaker, struck through while the sound is off."""
        self.mute.show_icon("speaker-high" if on else "speaker-slash")
        self.mute.rename(
            translate("SessionPage", "Turn the sound off")
            if on
            else translate("SessionPage", "Turn the sound on")
        )

    def show_full_screen(self, full: bool) -> None:
        """Says which way the button leads."""
        self.full_screen.rename(
            translate("SessionPage", "Leave full screen") if full else translate("SessionPage", "Full screen")
        )

    def show_state(self, *, paused: bool, holding: bool, revealed: bool) -> None:
        """What there is to press now; unrevealed, only what a pause offers."""
        for button in (self.mute, self.full_screen, self.end):
            button.setVisible(revealed or paused)
        for button in (self.back, self.pause, self.skip):
            button.setVisible(revealed and not paused)
        self.ease.setVisible(not paused)  # in reach at any time; a pause has its own
        for button in (*self.actions, self.carry_on):
            button.setVisible(paused)
        self.restart.setEnabled(holding)
        skip = (
            translate("SessionPage", "Skip this hold")
            if holding
            else translate("SessionPage", "Go on at once")
        )
        for button in (self.skip, self.skip_hold):
            button.rename(skip)

    def place(self, controls: Controls, actions: tuple[QRectF, ...]) -> None:
        """Puts every button where the layout says."""
        for button, rect in self._placed(controls):
            button.setGeometry(rect.toRect())
        for button, rect in zip(self.actions, actions, strict=False):
            button.setGeometry(rect.toRect())

    def wear(self, theme: Theme, colors: PhaseColors, *, field_role: str, scale: float, wide: bool) -> None:
        """Takes the colours of the phase and the scale of the page; where room is short, the hand says it."""
        short = wide or scale < LEAST_SCALE_FOR_WORDS
        self.ease.setText("" if short else translate("SessionPage", "It hurts"))
        plain = ButtonColors(colors.ink, colors.track, colors.disc)
        outlined = ButtonColors(colors.ink, colors.track, colors.disc, border=colors.ink_2)
        control, corner = theme.session_font("control", scale=scale), radius("control") * scale
        header = max(HEADER_ICON_PX * scale, size("icon"))
        for button in (self.mute, self.full_screen):
            button.wear(plain, control, scale=scale, icon_px=header, corner=corner)
        self.end.wear(outlined, control, scale=scale, icon_px=0, corner=corner)
        hand = header if short else max(size("icon-small"), size("icon") * scale)
        self.ease.wear(plain if short else outlined, control, scale=scale, icon_px=hand, corner=corner)
        for button in (self.back, self.skip):
            button.wear(plain, control, scale=scale, icon_px=TRANSPORT_ICON_PX * scale, corner=corner * 1.5)
        filled = ButtonColors(colors.field, _between(colors.ink, colors.field), colors.ink_2, fill=colors.ink)
        self.pause.wear(filled, control, scale=scale, icon_px=PAUSE_ICON_PX * scale)
        self._wear_pause(theme, scale=scale)
        for button in self.all:
            button.setProperty("ring_role", f"{field_role}-ink")
            button.setProperty("ring_gap_role", field_role)

    def _wear_pause(self, theme: Theme, *, scale: float) -> None:
        """The colours of what a pause offers are those of the pages, not of the phase."""
        color = theme.color
        main = ButtonColors(
            color("on-primary"), color("primary-hover"), color("primary-press"), fill=color("primary")
        )
        font = theme.session_font("next", scale=scale)
        font.setWeight(font.Weight.DemiBold)
        self.carry_on.wear(main, font, scale=scale, icon_px=HEADER_ICON_PX * scale)
        row = ButtonColors(
            color("ink"),
            color("sunken"),
            color("line"),
            fill=color("surface"),
            border=color("line-strong"),
            hint=color("ink-2"),
        )
        stop = ButtonColors(
            color("danger"),
            color("danger-soft"),
            color("danger-soft"),
            fill=color("surface"),
            border=color("danger"),
        )
        control, corner = theme.session_font("control", scale=scale), radius("control") * scale
        icon_px = max(size("icon-small"), size("icon") * scale)
        for button in self.actions:
            look = stop if button is self.hurts else row
            button.wear(look, control, scale=scale, icon_px=icon_px, corner=corner)

    def _placed(self, controls: Controls) -> Iterator[tuple[SessionButton, QRectF]]:
        yield self.back, controls.back
        yield self.pause, controls.pause
        yield self.skip, controls.skip
        yield self.carry_on, controls.carry_on
        yield self.ease, controls.ease
        yield self.mute, controls.mute
        yield self.full_screen, controls.full_screen
        yield self.end, controls.end


def _between(a: QColor, b: QColor) -> QColor:
    """A colour a little on the way from one to another."""
    share = 0.16
    parts = zip((a.redF(), a.greenF(), a.blueF()), (b.redF(), b.greenF(), b.blueF()), strict=True)
    return QColor.fromRgbF(*(x + (y - x) * share for x, y in parts))

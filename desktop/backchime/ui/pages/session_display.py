"""Everything on the session page that is only to be seen: words, picture, ring and bars."""

from functools import partial
from math import ceil

from PySide6.QtCore import QCoreApplication, QRect, QRectF, QSizeF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF
from PySide6.QtWidgets import QWidget

from backchime.core.session_view import SessionView, State
from backchime.core.timeline import Phase, PhaseKind
from backchime.ui.pages.session_holds import hold_bars
from backchime.ui.pages.session_layout import CHIP_GAP, session_font
from backchime.ui.pages.session_moment import MomentWords, moment_of, moment_words
from backchime.ui.pages.session_places import SessionLayout, Stage
from backchime.ui.pages.session_words import (
    PhaseWords,
    field_of,
    pose_of,
)
from backchime.ui.theme.appearance import Appearance
from backchime.ui.theme.theme import PhaseColors, Theme, measure, radius
from backchime.ui.widgets.drawn_icon import DrawnIcon
from backchime.ui.widgets.fit_label import FitLabel
from backchime.ui.widgets.fitted_text import fit
from backchime.ui.widgets.pose_art import PoseArt
from backchime.ui.widgets.pose_card import PoseCard, is_mirrored
from backchime.ui.widgets.pose_picture import Posed
from backchime.ui.widgets.progress_ring import RESTING_DISC, ProgressRing, RingMoment
from backchime.ui.widgets.ring_geometry import breath_at, breath_stands
from backchime.ui.widgets.session_bars import SessionBars
from backchime.ui.widgets.sound_chip import SoundChip

LEAST_CUE_PX = measure("session-display", "least-cue")
LEAST_SMALL_PX = measure("session-display", "least-small")
CAPTION_PX = measure("session-display", "caption")
LEAST_CAPTION_PX = measure("session-display", "least-caption")
MOST_LINES = 3
ICON_SHARE, ICON_GAP_SHARE, WORD_GAP_SHARE = 1.06, 0.3, 0.6
STILL_DISC = 0.5
FELT_IN = (PhaseKind.GET_READY, PhaseKind.TRANSITION, PhaseKind.SWITCH)
CENTRE, LEFT, RIGHT = Qt.AlignmentFlag.AlignHCenter, Qt.AlignmentFlag.AlignLeft, Qt.AlignmentFlag.AlignRight
TOP = Qt.AlignmentFlag.AlignTop


class SessionDisplay:
    """The widgets that a view is shown with; the page says where they lie and in which colours."""

    def __init__(self, page: QWidget, appearance: Appearance) -> None:
        """Puts them on the page."""
        self._appearance = appearance
        self._marks: tuple[float, ...] = ()
        self._re_entry_seconds = 0.0
        self._said: MomentWords | None = None
        self._note = ""
        self._icon_name = ""
        self.phase_icon = DrawnIcon(page)
        self.phase_icon.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.phase_word = FitLabel(page)
        self.repetition = FitLabel(page, lines=2)
        self.name = FitLabel(page, lines=2)
        self.card = PoseCard(page, appearance)
        self.ring = ProgressRing(page)
        self.under_ring = FitLabel(page, align=CENTRE, lines=MOST_LINES)
        self.reason = FitLabel(page, align=CENTRE, lines=MOST_LINES)
        self.bars = SessionBars(page)
        self.thumb = PoseArt(appearance, corner=radius("thumb"))
        self.thumb.setParent(page)
        self.thumb.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.next_caption = FitLabel(page)
        self.next_caption.say(QCoreApplication.translate("SessionPage", "Next"))
        self.next_step = FitLabel(page, align=LEFT | TOP, lines=2)
        self.hold_of = FitLabel(page, align=RIGHT)
        self.chip = SoundChip(page)
        self.time_left = FitLabel(page, align=RIGHT | TOP)

    @property
    def labels(self) -> tuple[FitLabel, ...]:
        """Every text."""
        return (
            self.phase_word,
            self.repetition,
            self.name,
            self.under_ring,
            self.reason,
            self.next_caption,
            self.next_step,
            self.hold_of,
            self.time_left,
        )

    def show_phase(self, view: SessionView, words: PhaseWords, *, moving: bool) -> None:
        """Shows what stays the same for a whole phase; `moving` lets a change of pose or side be seen."""
        phase, moves = view.phase, moving and not self._appearance.less_motion
        paused = view.state is State.PAUSED
        self._icon_name = words.icon_name
        self._marks = () if paused or view.re_entry_left is not None else view.cues_left
        self._re_entry_seconds = view.re_entry_left or 0.0
        self._said = None
        self.phase_word.say(words.phase)
        self.repetition.say(words.repetition)
        self.name.say(words.pose)
        self.next_step.say(words.next_step)
        self.hold_of.say(words.hold_of)
        self.card.show_posed(posed_in(view, phase), phase.side, moving=moves)
        if view.next_phase is not None:
            self.card.art.prepare(posed_in(view, view.next_phase))
        self.thumb.show_pose(words.next_pose, mirrored=is_mirrored(words.next_side))
        self.thumb.setVisible(words.next_pose is not None)
        self.bars.show_holds(hold_bars(view))
        self.under_ring.setVisible(not paused)
        self.reason.setVisible(paused)

    def show_moment(self, view: SessionView, words: PhaseWords, *, note: str) -> None:
        """Shows what changes from one moment to the next; words are only asked for when they do."""
        said = self._said
        if said is None or note != self._note or not said.stand_at(moment_of(view)):
            said = self._say(view, words, note)
        self.ring.show_moment(self._ring_moment(view, said))
        self.bars.show_fill(_fill(view))

    def still_seconds(self, view: SessionView, *, seen: bool) -> float:
        """How long after a moment that has been shown nothing is to be shown; unseen, only words count."""
        stands = self._said.until - moment_of(view) if self._said else 0.0
        if self._appearance.less_motion or not seen:
            return stands
        stands = min(stands, self.ring.tip_stands())
        if field_of(view) == "hold":
            least, most = self.ring.disc_span()
            stands = min(stands, breath_stands(view.elapsed_seconds, least=least, most=most))
            stands = min(stands, self.bars.fill_stands(_fill(view), view.phase.seconds))
        return stands

    def show_field(self, color: QColor) -> None:
        """Takes the colour of the field where something that moves is painted on it."""
        self.ring.show_field(color)
        self.bars.show_field(color)

    def _say(self, view: SessionView, words: PhaseWords, note: str) -> MomentWords:
        said = self._said = moment_words(view, words)
        self._note = note
        self.ring.setAccessibleName(said.spoken_left)
        self.under_ring.say(note or said.line)
        self.time_left.say(said.time_left)
        return said

    @property
    def chip_width(self) -> float:
        """What the words about missing sound need."""
        return float(self.chip.sizeHint().width())

    def lines_needed(self, words: PhaseWords | None, layout: SessionLayout, theme: Theme) -> int:
        """How many lines the longest text under the ring takes in this phase, so that the ring stays put."""
        font = session_font(theme, "breath", scale=layout.scale, wide=layout.is_wide)
        width, least = layout.column.text.width(), theme.session_px("breath", scale=0)
        lines = words.lines if words else ()
        counts = [
            len(fit(line, font, width, lines=MOST_LINES, least_px=LEAST_CUE_PX, line_px=least).lines)
            for line in lines
        ]
        return max(counts, default=1)

    def place(self, layout: SessionLayout, *, reason: str) -> None:
        """Puts everything where the layout says."""
        self.reason.say(reason)
        stage, column, bottom = layout.stage, layout.column, layout.bottom
        self._place_phase(stage)
        for widget, rect in (
            (self.name, stage.name),
            (self.card, stage.card),
            (self.under_ring, column.text),
            (self.reason, column.reason),
            (self.bars, bottom.bars),
            (self.thumb, bottom.thumb),
            (self.next_caption, bottom.next_caption),
            (self.next_step, bottom.next_step),
            (self.hold_of, bottom.hold_of),
            (self.time_left, bottom.time_left),
        ):
            widget.setGeometry(rect.toAlignedRect())
        if self.thumb.posed.pose is None:
            for label, rect in ((self.next_caption, bottom.next_caption), (self.next_step, bottom.next_step)):
                label.setGeometry(_from_left(rect, bottom.thumb.left()).toAlignedRect())
        self.ring.place(column.ring_centre, column.ring_diameter)
        self._place_chip(layout.controls.chip.toAlignedRect(), gap=round(CHIP_GAP * layout.scale))

    def wear(self, theme: Theme, colors: PhaseColors, layout: SessionLayout) -> None:
        """Takes the colours of the phase and the sizes of the layout."""
        scale = layout.scale
        session = partial(session_font, theme, wide=layout.is_wide)
        self.phase_word.wear(session("phase", scale=scale), colors.ring, least_px=LEAST_SMALL_PX)
        self.repetition.wear(session("phase", scale=scale), colors.ink_2, least_px=LEAST_SMALL_PX)
        name_font = layout.stage.name_text.font
        self.name.wear(name_font, colors.ink, least_px=name_font.pixelSize())
        self.under_ring.wear(
            session("breath", scale=scale),
            colors.ink,
            least_px=LEAST_CUE_PX,
            line_px=theme.session_px("breath", scale=0),
        )
        self.reason.wear(session("next", scale=scale * 0.8), colors.ink, least_px=LEAST_SMALL_PX)
        caption = _caption_font(theme, scale)
        for label in (self.next_caption, self.hold_of):
            label.wear(caption, colors.ink_2, least_px=LEAST_CAPTION_PX)
        following = session("next", scale=scale)
        following.setFeature(QFont.Tag("tnum"), 1)
        for label in (self.next_step, self.time_left):
            least = theme.session_px("next", scale=0)
            label.wear(following, colors.ink, least_px=LEAST_SMALL_PX, line_px=least)
        self.card.wear(colors, session("side", scale=scale), scale=scale)
        self.bars.wear(colors, scale=scale)
        self.ring.wear(theme, colors)
        self.thumb.set_corner(round(radius("thumb") * scale * 0.7))
        self.phase_icon.show_icon(self._icon_name, colors.ring)

    def wear_chip(self, theme: Theme, colors: PhaseColors, scale: float) -> None:
        """Dresses the chip, whose width the layout asks for."""
        self.chip.wear(theme.session_font("control", scale=scale), colors)

    def phase_width(self, theme: Theme, *, scale: float, wide: bool) -> float:
        """What the phase's icon, its word and what stands beside it need on one line."""
        font = session_font(theme, "phase", scale=scale, wide=wide)
        measure, px = QFontMetricsF(font).horizontalAdvance, font.pixelSize()
        before = round(px * ICON_SHARE) + px * ICON_GAP_SHARE + measure(self.phase_word.text())
        if not self.repetition.text():
            return before
        return before + px * WORD_GAP_SHARE + measure(self.repetition.text())

    def _place_chip(self, place: QRect, *, gap: int) -> None:
        """Where it would meet the side in a corner of the picture, it goes to the other corner."""
        card, pill = self.card.geometry(), self.card.pill.geometry().translated(self.card.pos())
        if self.card.pill.isVisibleTo(self.card) and place.intersects(pill):
            inset = place.left() - card.left()
            if pill.center().x() < card.center().x():
                place.moveRight(card.right() - inset)
                place.setLeft(max(place.left(), pill.right() + gap))
            else:
                place.setRight(min(place.right(), pill.left() - gap))
        self.chip.setGeometry(place)
        self.chip.raise_()

    def _place_phase(self, stage: Stage) -> None:
        """Icon, word and repetition after one another on one line; the word never gives way."""
        rect, px = stage.phase, self.phase_word.font().pixelSize()
        icon_px = round(px * ICON_SHARE)
        y = round(rect.center().y() - icon_px / 2)
        self.phase_icon.setGeometry(round(rect.left()), y, icon_px, icon_px)
        rect = _from_left(rect, rect.left() + icon_px + px * ICON_GAP_SHARE)
        word = QRectF(rect.topLeft(), QSizeF(min(rect.width(), _width(self.phase_word) + 2), rect.height()))
        self.phase_word.setGeometry(word.toAlignedRect())
        beside = _from_left(rect, min(rect.right(), word.right() + px * WORD_GAP_SHARE))
        self.repetition.setGeometry((beside if stage.aside.isEmpty() else stage.aside).toAlignedRect())
        if (more := ceil(self.repetition.fitted.height) - self.repetition.height()) > 0:  # a second line
            self.repetition.setGeometry(self.repetition.geometry().adjusted(0, -more, 0, 0))

    def _ring_moment(self, view: SessionView, said: MomentWords) -> RingMoment:
        left, total = view.left_seconds, view.phase.seconds
        if view.re_entry_left is not None:
            self._re_entry_seconds = max(self._re_entry_seconds, view.re_entry_left)
            left, total = view.re_entry_left, self._re_entry_seconds
        if self._appearance.less_motion:
            left = min(total, float(said.numeral))
        return RingMoment(left, total, said.numeral, said.unit, self._marks, self._breath(view))

    def _breath(self, view: SessionView) -> float | None:
        if view.state is State.PAUSED:
            return None
        if field_of(view) != "hold":
            return RESTING_DISC
        return STILL_DISC if self._appearance.less_motion else breath_at(view.elapsed_seconds)[1]


def posed_in(view: SessionView, phase: Phase) -> Posed:
    """The picture of a phase: where a stretch is felt shows while one moves into it, never in a hold."""
    return Posed(pose_of(view, phase), is_mirrored(phase.side), felt=phase.kind in FELT_IN)


def _fill(view: SessionView) -> float:
    return view.elapsed_seconds / view.phase.seconds if view.phase.kind is PhaseKind.HOLD else 0.0


def _caption_font(theme: Theme, scale: float) -> QFont:
    font = theme.session_font("control", scale=1)
    font.setWeight(QFont.Weight.Medium)
    font.setPixelSize(max(LEAST_SMALL_PX, round(CAPTION_PX * scale)))
    font.setFeature(QFont.Tag("tnum"), 1)
    return font


def _width(label: FitLabel) -> float:
    return QFontMetricsF(label.font()).horizontalAdvance(label.text())


def _from_left(rect: QRectF, left: float) -> QRectF:
    return QRectF(left, rect.top(), rect.right() - left, rect.height())

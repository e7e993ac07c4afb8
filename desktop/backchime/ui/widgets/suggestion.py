"""The large card at the top of home: what is suggested today, ready to start."""

from PySide6.QtCore import QRectF, Signal
from PySide6.QtGui import QFontMetricsF, QPainter, QPainterPath, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from backchime.ui.theme.appearance import Appearance
from backchime.ui.theme.fill import fill
from backchime.ui.theme.theme import measure, radius, space
from backchime.ui.today_card import CardAction, CardButton, TodayCard
from backchime.ui.widgets.buttons import Button, plain_button, primary_button, secondary_button
from backchime.ui.widgets.fitting_row import FittingRow
from backchime.ui.widgets.focus_ring import focus_by_key
from backchime.ui.widgets.picture_shelf import PictureShelf
from backchime.ui.widgets.pose_picture import Posed
from backchime.ui.widgets.texts import TextRole, text_label

HEIGHT = measure("suggestion", "height")
HEIGHT_SMALL = measure("suggestion", "height-small")
PADDING = measure("suggestion", "padding")
PADDING_SMALL = space(5)
FOOT = measure("suggestion", "foot")
LEAST_SCALE_WITHOUT_PICTURE = 1.3


class Suggestion(QWidget):
    """Shows what is suggested today. `asked` brings what a button asks for, with the id of its routine."""

    asked = Signal(CardAction, str)

    def __init__(self, appearance: Appearance, shelf: PictureShelf) -> None:
        super().__init__()
        self._appearance = appearance
        self._shelf = shelf
        self._card: TodayCard | None = None
        self._small = False
        self._eyebrow = text_label(appearance, role="label", tone="accent", wrap=True)
        self._name = text_label(appearance, role="display", wrap=True)
        self._why = text_label(appearance, role="lead", tone="ink-2", wrap=True)
        self.start_button = primary_button(appearance, "", icon_name="play-fill", large=True)
        self.again_button = secondary_button(appearance, "", icon_name="play-fill", large=True)
        self.plain_button = secondary_button(appearance, "", large=True)
        self.second_button = plain_button(appearance, "")
        self._arrange()
        self.setMinimumWidth(1)  # whatever it says: the picture gives way
        for button in (self.start_button, self.again_button, self.plain_button):
            button.clicked.connect(self._ask_main)
        self.second_button.clicked.connect(self._ask_second)
        shelf.picture_ready.connect(self.update)
        appearance.changed.connect(self._dress)

    def show_card(self, card: TodayCard) -> None:
        """Shows other words, another picture, other buttons; the focus stays with the one that stands out."""
        self._card = card
        had_focus = self.main_button is not None and self.main_button.hasFocus()
        self._eyebrow.say(card.eyebrow)
        self._name.say(card.title)
        self._why.say(card.why)
        looks = {"start": self.start_button, "again": self.again_button, "plain": self.plain_button}
        for look, button in looks.items():
            shown = card.main is not None and card.main.look == look
            button.setVisible(shown)
            if card.main is not None and shown:
                _say(button, card.main)
        if card.second is not None:
            _say(self.second_button, card.second)
        self._fit_name()
        self._fit()
        self.update()
        if had_focus and self.main_button and not self.main_button.hasFocus():
            focus_by_key(self.main_button)

    def set_small(self, small: bool) -> None:
        """In a small window: a smaller name and less room; where it has a picture, the poses can wait."""
        if small != self._small:
            self._small = small
            self._fit()

    @property
    def main_button(self) -> Button | None:
        """The button that stands out; on some days there is none."""
        buttons = (self.start_button, self.again_button, self.plain_button)
        return next((button for button in buttons if not button.isHidden()), None)

    @property
    def shows_picture(self) -> bool:
        """Whether there is room for it: in a small window, large text needs it all."""
        return not self._small or self._appearance.theme.text_scale < LEAST_SCALE_WITHOUT_PICTURE

    @property
    def picture_rect(self) -> QRectF:
        """The picture at the right: 4:3 in the card's least height, narrower where Start needs the room."""
        width = round((HEIGHT_SMALL if self._small else HEIGHT) * 4 / 3)
        button = self.main_button.sizeHint().width() if self.main_button else 0
        room = self.width() - self._padding - space(5) - button
        width = max(0, min(width, room))
        return QRectF(self.width() - width, 0, width, self.height())

    def paintEvent(self, event: QPaintEvent) -> None:
        """The field and the picture, in one rounded outline."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        outline = QPainterPath()
        outline.addRoundedRect(QRectF(self.rect()), radius("hero"), radius("hero"))
        painter.setClipPath(outline)
        fill(painter, self.rect(), self._appearance.theme.color("honey-soft"))
        if self._card is not None and self._card.pose is not None and self.shows_picture:
            posed = Posed(self._card.pose)
            self._shelf.draw(painter, self.picture_rect, posed, ratio=self.devicePixelRatioF())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The name is as large as its longest word allows, the picture as wide as the words leave room."""
        super().resizeEvent(event)
        self._fit()
        self._fit_name()

    def _fit_name(self) -> None:
        margins = (
            self._column.contentsMargins()
        )  # the column's own rectangle is unknown while it is laid out anew
        room = self.width() - margins.left() - margins.right()
        words_of_name = self._name.words.split()
        roles: tuple[TextRole, ...] = ("h1", "h2", "h3") if self._small else ("display", "h1", "h2")
        for role in roles:
            measure = QFontMetricsF(self._appearance.theme.font(role)).horizontalAdvance
            self._name.set_role(role)
            if max(map(measure, words_of_name), default=0) <= room:
                break

    def _arrange(self) -> None:
        buttons = (self.start_button, self.again_button, self.plain_button, self.second_button)
        for button in buttons:
            button.hide()
        actions = FittingRow(buttons)
        self._column = QVBoxLayout(self)
        self._column.setSpacing(space(1))
        self._column.addWidget(self._eyebrow)
        self._column.addWidget(self._name)
        self._column.addWidget(self._why)
        self._column.addSpacing(space(3))
        self._column.addStretch(1)
        self._column.addWidget(actions)
        self._fit()

    def _dress(self) -> None:
        self._fit()
        self._fit_name()
        self.update()

    @property
    def _padding(self) -> int:
        return PADDING_SMALL if self._small else PADDING

    def _fit(self) -> None:
        if self._card is not None and self._card.second is not None:
            can_wait = self._card.second.action is CardAction.POSES
            self.second_button.setVisible(not (self._small and self.shows_picture and can_wait))
        else:
            self.second_button.hide()
        padding = self._padding
        beside = round(self.picture_rect.width()) + space(5) if self.shows_picture else padding
        self._column.setContentsMargins(padding, padding, beside, space(5) if self._small else FOOT)
        self.setMinimumHeight(HEIGHT_SMALL if self._small else HEIGHT)

    def _ask_main(self) -> None:
        if self._card is not None and self._card.main is not None:
            self.asked.emit(self._card.main.action, self._card.main.routine)

    def _ask_second(self) -> None:
        if self._card is not None and self._card.second is not None:
            self.asked.emit(self._card.second.action, self._card.second.routine)


def _say(button: Button, said: CardButton) -> None:
    button.setText(said.words)
    button.setAccessibleName(said.spoken or said.words)

"""The numbers to call, as the person wants them: the usual ones of their country, or their own."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from backchime.core.help_numbers import HelpNumbers, is_number
from backchime.core.settings import LONGEST_NUMBER, Settings
from backchime.ui.help_words import either
from backchime.ui.theme.appearance import Appearance
from backchime.ui.theme.theme import measure, space
from backchime.ui.widgets.buttons import secondary_button
from backchime.ui.widgets.setting_row import setting_row
from backchime.ui.widgets.text_field import TextField
from backchime.ui.widgets.texts import line, text_label

FIELD_WIDTH = measure("number-fields", "field-width")


class NumberFields(QWidget):
    """Emits `setting_changed` with `emergency_number` or `advice_number` and what is written there.

    What cannot be a number is not told, but the person is told why.
    """

    setting_changed = Signal(str, object)

    def __init__(self, appearance: Appearance) -> None:
        super().__init__()
        self._appearance = appearance
        self.emergency = TextField(appearance, self.tr("Emergency number"))
        self.advice = TextField(appearance, self.tr("Number for medical advice"))
        self._fields = {"emergency_number": self.emergency, "advice_number": self.advice}
        self._usual_emergency = text_label(appearance, tone="ink-2", wrap=True)
        self._usual_advice = text_label(appearance, tone="ink-2", wrap=True)
        self.back = secondary_button(
            appearance, self.tr("Back to the usual numbers"), icon_name="arrow-counter-clockwise"
        )
        self.back.clicked.connect(self._go_back)
        for field in self._fields.values():
            field.setFixedWidth(FIELD_WIDTH)
            field.line.setMaxLength(LONGEST_NUMBER)
            field.line.setInputMethodHints(Qt.InputMethodHint.ImhDialableCharactersOnly)
            field.line.textEdited.connect(self._take)
            field.line.editingFinished.connect(self._check)
        self._lay_out()

    def show_usual(self, usual: HelpNumbers, country: str) -> None:
        """Says what applies where nothing is written; `country` is empty where it is not known."""
        for label, field, number in (
            (self._usual_emergency, self.emergency, either(usual.emergency)),
            (self._usual_advice, self.advice, usual.advice),
        ):
            usual_words = self.tr("Usual in {country}: {number}").format(country=country, number=number)
            label.say(usual_words if number and country else self.tr("Write yours here."))
            field.line.setPlaceholderText(number)

    def show_settings(self, settings: Settings) -> None:
        """Shows the person's own numbers, if there are any; what they are writing is left alone."""
        own = {"emergency_number": settings.emergency_number, "advice_number": settings.advice_number}
        for name, field in self._fields.items():
            if not field.line.hasFocus():
                field.show_text(own[name])
                field.show_fault("")
        self.back.setVisible(any(own.values()))

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        title = text_label(self._appearance, self.tr("Your numbers"), role="h2", wrap=True)
        why = self.tr("Your computer may not know where you are. Check these now, while there is time.")
        column.addWidget(title)
        column.addSpacing(space(1))
        column.addWidget(text_label(self._appearance, why, wrap=True))
        column.addSpacing(space(2))
        for place, (label, hint, field) in enumerate(
            (
                (self.tr("Emergency number"), self._usual_emergency, self.emergency),
                (self.tr("Medical advice"), self._usual_advice, self.advice),
            )
        ):
            if place:
                column.addWidget(line())
            column.addWidget(setting_row(self._appearance, label, hint=hint, control=field))
        column.addSpacing(space(3))
        column.addWidget(self.back, 0, Qt.AlignmentFlag.AlignLeft)

    def _take(self) -> None:
        for name, field in self._fields.items():
            if field.line is self.sender() and is_number(field.line.text().strip()):
                field.show_fault("")
                self.setting_changed.emit(name, field.line.text().strip())

    def _check(self) -> None:
        sentence = self.tr("Use digits and spaces, such as 112.")
        for field in self._fields.values():
            field.show_fault("" if is_number(field.line.text().strip()) else sentence)

    def _go_back(self) -> None:
        self.emergency.setFocus(Qt.FocusReason.OtherFocusReason)  # the button leaves
        for name, field in self._fields.items():
            field.show_text("")
            field.show_fault("")
            self.setting_changed.emit(name, "")

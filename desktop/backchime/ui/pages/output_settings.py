"""What headphones and speakers need to be heard in full and in time: a part of the sound settings."""

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from backchime.core.settings import Settings
from backchime.ui import words
from backchime.ui.theme.appearance import Appearance
from backchime.ui.theme.theme import measure, space
from backchime.ui.widgets.setting_row import setting_row
from backchime.ui.widgets.stepper import Stepper
from backchime.ui.widgets.texts import line, text_label
from backchime.ui.widgets.toggle import Toggle

LONGEST_LEAD_MS, LEAD_STEP_MS = 2_000, 100
STEPPER_WIDTH = measure("output-settings", "stepper-width")  # four digits and their unit
LONGEST_DELAY_MS, DELAY_STEP_MS = 500, 10


class OutputSettings(QWidget):
    """Emits `setting_changed` with the name of a setting and its new value."""

    setting_changed = Signal(str, object)

    def __init__(self, appearance: Appearance) -> None:
        """Shows defaults until settings come."""
        super().__init__()
        self._appearance = appearance
        self.awake = Toggle(
            appearance,
            self.tr("Keep the output awake during a session"),
            hint=self.tr(
                "An inaudible sound keeps Bluetooth, HDMI and USB outputs from falling asleep between chimes."
            ),
        )
        self.awake.switched.connect(self._take_awake)
        self.lead = self._milliseconds(
            self.tr("My headphones cut off the start of sounds"), most=LONGEST_LEAD_MS, step=LEAD_STEP_MS
        )
        self.lead.value_changed.connect(self._take_lead)
        self.delay = self._milliseconds(
            self.tr("The sound comes late"), most=LONGEST_DELAY_MS, step=DELAY_STEP_MS
        )
        self.delay.value_changed.connect(self._take_delay)
        self._lay_out()

    def show_settings(self, settings: Settings) -> None:
        """Shows what applies now."""
        self.awake.show_on(settings.keep_output_awake)
        self.lead.show_value(settings.output_lead_ms)
        self.delay.show_value(settings.output_delay_ms)
        for control in (self.awake, self.lead, self.delay):
            control.setEnabled(settings.sound_on)

    def _milliseconds(self, name: str, *, most: int, step: int) -> Stepper:
        return Stepper(
            self._appearance,
            name,
            least=0,
            most=most,
            step=step,
            suffix=QCoreApplication.translate("OutputSettings", " ms"),
            width=STEPPER_WIDTH,
            in_words=words.spoken_milliseconds,
        )

    def _take_awake(self, on: bool) -> None:
        self.setting_changed.emit("keep_output_awake", on)

    def _take_lead(self, milliseconds: int) -> None:
        self.setting_changed.emit("output_lead_ms", milliseconds)

    def _take_delay(self, milliseconds: int) -> None:
        self.setting_changed.emit("output_delay_ms", milliseconds)

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        title = self.tr("Headphones and speakers")
        column.addWidget(text_label(self._appearance, title, role="h2", wrap=True))
        column.addSpacing(space(1))
        column.addWidget(self.awake)
        rows = (
            (
                self.tr("My headphones cut off the start of sounds"),
                self.tr("So much silence goes ahead of each sound, so that all of it is heard."),
                self.lead,
            ),
            (
                self.tr("The sound comes late"),
                self.tr("Each sound sets out so much sooner. Wireless headphones often need 100 to 250 ms."),
                self.delay,
            ),
        )
        for name, hint, control in rows:
            column.addWidget(line())
            column.addWidget(setting_row(self._appearance, name, hint=hint, control=control))

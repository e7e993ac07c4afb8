"""What is to be on the report, with the page itself beside it."""

from functools import partial
from pathlib import Path

from msgspec.structs import replace
from PySide6.QtCore import QEvent, QObject, QPoint, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QVBoxLayout, QWidget

from backchime.core.report_choices import Block, BodyArea, ReportChoices, ReportSpan
from backchime.ui.printing.body_sketch import area_names
from backchime.ui.printing.paper import Paint
from backchime.ui.printing.report_words import block_name
from backchime.ui.theme.appearance import Appearance
from backchime.ui.theme.theme import measure, space
from backchime.ui.widgets.body_sketch_field import BodySketchField
from backchime.ui.widgets.buttons import IconButton, primary_button
from backchime.ui.widgets.note_field import NoteField
from backchime.ui.widgets.page_preview import PagePreview
from backchime.ui.widgets.scroll_page import ARROW_INSET, ScrollPage
from backchime.ui.widgets.segmented import Segmented
from backchime.ui.widgets.texts import line, text_label
from backchime.ui.widgets.toggle import Toggle

SPANS: tuple[ReportSpan, ...] = ("4-weeks", "12-weeks", "year", "all")
WIDEST_PREVIEW = measure("report-choices-page", "widest-preview")
LEAST_BESIDE = measure("report-choices-page", "least-beside")


class ReportChoicesPage(ScrollPage):
    """Emits `choices_changed` with all of them; `save_requested` asks for the page as PDF."""

    back_requested = Signal()
    choices_changed = Signal(object)
    save_requested = Signal()

    def __init__(self, appearance: Appearance) -> None:
        """Shows the usual choices until others come."""
        super().__init__(appearance, self.tr("Report for a visit"), outdent=ARROW_INSET)
        self.choices = ReportChoices()
        self.back_button = IconButton(appearance, self.tr("Back"), icon_name="arrow-left")
        self.save_button = primary_button(appearance, self.tr("Save as PDF"), icon_name="export")
        spans = (self.tr("4 weeks"), self.tr("12 weeks"), self.tr("A year"), self.tr("Everything"))
        self.span = Segmented(appearance, spans, name=self.tr("Days in the report"))
        self.blocks = {block: Toggle(appearance, block_name(block)) for block in Block}
        self.fields = self._make_fields()
        self.sketch = BodySketchField(appearance, name=self.tr("Where it hurts, on a person from behind"))
        self.ticked = text_label(appearance, tone="ink-2", wrap=True)
        self.kept = text_label(appearance, role="small", tone="ink-2", wrap=True)
        self.preview = PagePreview(appearance, name=self.tr("How the page will look"))
        self._arrange()
        self._connect()
        self.room_changed.connect(self._follow_room)
        appearance.changed.connect(self._follow_room)
        self._follow_room()

    def show_choices(self, choices: ReportChoices, kept_in: Path) -> None:
        """Shows what is chosen; `kept_in` is the file that keeps it."""
        self.choices = choices
        self.span.show_choice(SPANS.index(choices.span))
        for block, toggle in self.blocks.items():
            toggle.show_on(choices.shows(block))
        for name, field in self.fields.items():
            field.show_text(getattr(choices, name))
        self.kept.say(
            self.tr("What you write here stays on this computer, in {name}, for the next time.").format(
                name=kept_in.name
            )
        )
        self.kept.setToolTip(str(kept_in))
        self._show_parts()

    def show_page(self, paint: Paint, told: str) -> None:
        """Shows the page as it will be; `told` says what is on it."""
        self.preview.show_page(paint)
        self.preview.setAccessibleDescription(told)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The picture keeps its place beside the choices."""
        super().resizeEvent(event)
        self._follow_room()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """The picture follows the width of its column."""
        if event.type() is QEvent.Type.Resize:
            self._keep_preview_in_sight()
        return super().eventFilter(watched, event)

    # -- what is chosen --

    def _take(self, name: str, value: object) -> None:
        self._change(replace(self.choices, **{name: value}))

    def _take_span(self, number: int) -> None:
        self._take("span", SPANS[number])

    def _take_block(self, block: Block, shown: bool) -> None:
        self._change(self.choices.with_block(block, shown))

    def _take_area(self, area: BodyArea, ticked: bool) -> None:
        self._change(self.choices.with_area(area, ticked))

    def _change(self, choices: ReportChoices) -> None:
        self.choices = choices
        self._show_parts()
        self.choices_changed.emit(choices)

    def _show_parts(self) -> None:
        """What belongs to a part of the page is there while the part is."""
        for part, block in self._belongs.items():
            part.setVisible(self.choices.shows(block))
        ticked, names = self.choices.ticked(), area_names()
        self.sketch.show_ticked(ticked)
        nothing = self.tr("Nothing is ticked. Left is your own left.")
        self.ticked.say("; ".join(names[area] for area in ticked) or nothing)

    # -- how it is arranged --

    def _make_fields(self) -> dict[str, NoteField]:
        names = {
            "name": (self.tr("Your name, if you like"), ""),
            "where": (self.tr("Where it hurts"), self.tr("In your own words")),
            "since_when": (self.tr("Since when"), self.tr("When it began, and how often it comes")),
            "goal": (self.tr("My goal"), self.tr("What you want to do again")),
            "medicines": (self.tr("Medicines"), self.tr("What you take, as you would say it")),
            "questions": (self.tr("My questions for the visit"), self.tr("What you want to ask")),
        }
        return {
            field: NoteField(self.appearance, name=name, hint=hint) for field, (name, hint) in names.items()
        }

    def _connect(self) -> None:
        self.back_button.clicked.connect(self.back_requested)
        self.save_button.clicked.connect(self.save_requested)
        self.span.chosen.connect(self._take_span)
        for block, toggle in self.blocks.items():
            toggle.switched.connect(partial(self._take_block, block))
        for name, field in self.fields.items():
            field.said.connect(partial(self._take, name))
        self.sketch.ticked.connect(self._take_area)
        self.verticalScrollBar().valueChanged.connect(self._keep_preview_in_sight)

    def _arrange(self) -> None:
        self.header.setSpacing(space(3))
        self.header.insertWidget(0, self.back_button, 0, Qt.AlignmentFlag.AlignTop)
        self.header.addWidget(self.save_button, 0, Qt.AlignmentFlag.AlignVCenter)
        choices = QVBoxLayout()
        choices.setSpacing(space(2))
        choices.addWidget(self.span, 0, Qt.AlignmentFlag.AlignLeft)
        choices.addSpacing(space(2))
        choices.addWidget(self._labelled("name"))
        choices.addWidget(self.kept)
        self._belongs: dict[QWidget, Block] = {}
        for block, toggle in self.blocks.items():
            choices.addWidget(line())
            choices.addWidget(toggle)
            for part in self._parts_of(block):
                choices.addWidget(part)
                self._belongs[part] = block
        choices.addStretch(1)
        self._beside = QWidget()
        self.preview.setParent(self._beside)
        self._beside.installEventFilter(self)
        self._columns = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._columns.setContentsMargins(self.outdent, 0, 0, 0)
        self._columns.setSpacing(space(6))
        self._columns.addLayout(choices, 1)
        self._columns.addWidget(self._beside, 1)
        self.body.addLayout(self._columns)
        self.body.addStretch(1)

    def _parts_of(self, block: Block) -> tuple[QWidget, ...]:
        match block:
            case Block.WORDS:
                return (
                    self._labelled("where"),
                    self.sketch,
                    self.ticked,
                    self._labelled("since_when"),
                    self._labelled("goal"),
                )
            case Block.MEDICINES:
                return (self.fields["medicines"],)
            case Block.QUESTIONS:
                return (self.fields["questions"],)
            case _:
                return ()

    def _labelled(self, name: str) -> QWidget:
        """A field below its name."""
        field, made = self.fields[name], QWidget()
        column = QVBoxLayout(made)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(space(1))
        column.addWidget(text_label(self.appearance, field.accessibleName(), role="label", wrap=True))
        column.addWidget(field)
        return made

    def _follow_room(self) -> None:
        beside = self.window_room >= LEAST_BESIDE
        across, down = QBoxLayout.Direction.LeftToRight, QBoxLayout.Direction.TopToBottom
        self._columns.setDirection(across if beside else down)
        self._columns.setSpacing(space(6) if beside else space(4))
        self.save_button.show_icon_alone(not beside)
        self._keep_preview_in_sight()

    def _keep_preview_in_sight(self) -> None:
        """The page goes along while the choices scroll, where they stand beside each other."""
        width = min(WIDEST_PREVIEW, self._beside.width())
        height = self.preview.heightForWidth(width)
        if self._beside.minimumHeight() != height:
            self._beside.setMinimumHeight(height)
        scrolled = self.verticalScrollBar().value() - self._beside.mapTo(self.sheet, QPoint(0, 0)).y()
        room = self.viewport().height() - 2 * space(5)
        beside = self._columns.direction() is QBoxLayout.Direction.LeftToRight
        over = max(0, height - room)
        top = max(0, scrolled + space(5) - over) if beside else 0
        self.preview.setGeometry(0, min(top, max(0, self._beside.height() - height)), width, height)

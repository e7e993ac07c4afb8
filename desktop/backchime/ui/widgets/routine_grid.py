"""The library as a grid of cards, each with a menu of what can be done with its routine."""

from functools import partial

from PySide6.QtCore import QPoint, QRectF, Signal
from PySide6.QtGui import QContextMenuEvent, QPainter

from backchime.ui.theme.appearance import Appearance
from backchime.ui.widgets.card_grid import CardGrid
from backchime.ui.widgets.menu import Menu
from backchime.ui.widgets.picture_shelf import PictureShelf
from backchime.ui.widgets.routine_card import CardShape, CardState, card_shape, paint_card
from backchime.ui.widgets.routine_cards import RoutineCards
from backchime.ui.widgets.routine_list import RoutineList
from backchime.ui.widgets.routine_summary import RoutineSummary


class RoutineGrid(CardGrid):
    """Emits what the person wants with a routine, each time with its id.

    `edit_requested` is for the person's own, `copy_requested` for a version of their own of any.
    """

    routine_chosen = Signal(str)
    start_requested = Signal(str)
    edit_requested = Signal(str)
    copy_requested = Signal(str)
    export_requested = Signal(str)
    delete_requested = Signal(str)

    def __init__(self, appearance: Appearance, shelf: PictureShelf) -> None:
        self._list = RoutineList(None)
        super().__init__(appearance, shelf, self._list)
        self._list.setParent(self)
        self.setAccessibleName(self.tr("Routines"))
        self.setAccessibleDescription(self.tr("The menu key shows what can be done with a routine."))

    def show_routines(self, cards: RoutineCards) -> None:
        """Shows other routines; the card that was reached stays reached if its routine is still there."""
        reached = self._id_at(self.currentIndex().row())
        self._list.show(cards)
        row = cards.ids.index(reached) if reached in cards.ids else 0
        self.setCurrentIndex(self._list.index(row))
        self.reshape()

    def card_shape(self, width: int) -> CardShape:
        """Room for the longest words of all."""
        return card_shape(self._list.cards.widest_words, width, theme=self.appearance.theme)

    def paint_one(
        self, painter: QPainter, rect: QRectF, row: int, *, shape: CardShape, state: CardState
    ) -> None:
        """Picture, name, how long, for whom."""
        paint_card(
            painter,
            rect,
            self._list.cards[row],
            shape=shape,
            state=state,
            theme=self.appearance.theme,
            shelf=self.shelf,
        )

    def choose(self, row: int) -> None:
        """A press shows the routine."""
        self.routine_chosen.emit(self._id_at(row))

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """What can be done with a routine."""
        by_key = event.reason() is QContextMenuEvent.Reason.Keyboard
        row = self.currentIndex().row() if by_key else self.indexAt(event.pos()).row()
        if row >= 0:
            place = self.places.card_rect(row).center() if by_key else event.pos()
            self._menu_of(self._list.cards[row]).popup(self.viewport().mapToGlobal(QPoint(place)))

    def _menu_of(self, routine: RoutineSummary) -> Menu:
        menu = Menu(self, self.appearance)
        menu.setAccessibleName(routine.name)
        menu.aboutToHide.connect(menu.deleteLater)
        menu.addAction(self.tr("Start"), partial(self.start_requested.emit, routine.id))
        menu.addAction(self.tr("See the poses"), partial(self.routine_chosen.emit, routine.id))
        menu.addSeparator()
        if routine.own:
            menu.addAction(self.tr("Edit"), partial(self.edit_requested.emit, routine.id))
        menu.addAction(self.tr("Make my own version"), partial(self.copy_requested.emit, routine.id))
        menu.addAction(self.tr("Save to a file"), partial(self.export_requested.emit, routine.id))
        if routine.own:
            menu.addSeparator()
            menu.addAction(self.tr("Delete"), partial(self.delete_requested.emit, routine.id))
        return menu

    def _id_at(self, row: int) -> str:
        return self._list.cards.ids[row] if 0 <= row < self._list.rowCount() else ""

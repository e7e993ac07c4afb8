"""Where the cards of a grid lie: equal columns, rows of one height, a gutter between them."""

from msgspec import Struct
from PySide6.QtCore import QPoint, QRect

from backchime.ui.theme.theme import tokens


class CardColumns(Struct, frozen=True):
    """So many columns of cards, each `width` wide and `height` high in px."""

    columns: int
    width: int
    height: int

    def card_rect(self, row: int) -> QRect:
        """The place of card number `row`, counted from 0 along the lines."""
        down, right = divmod(row, self.columns)
        return QRect(
            right * (self.width + gutter()), down * (self.height + gutter()), self.width, self.height
        )

    def row_at(self, point: QPoint) -> int:
        """The number of the card at a point; -1 between the cards and beside them."""
        right, down = point.x() // (self.width + gutter()), point.y() // (self.height + gutter())
        row = down * self.columns + right
        inside = 0 <= right < self.columns and down >= 0 and self.card_rect(row).contains(point)
        return row if inside else -1

    def rows_between(self, top: int, bottom: int) -> range:
        """The cards that a strip of the grid touches, whether or not so many exist."""
        pitch = self.height + gutter()
        return range(max(0, top) // pitch * self.columns, (max(0, bottom) // pitch + 1) * self.columns)

    def height_of(self, cards: int) -> int:
        """How high so many cards stand."""
        lines = -(-cards // self.columns)
        return max(0, lines * (self.height + gutter()) - gutter())


def column_width(room: int, columns: int) -> int:
    """How wide each of `columns` is, side by side in `room` px."""
    return (room - (columns - 1) * gutter()) // columns


def gutter() -> int:
    """The room between two cards in px."""
    return int(tokens()["layout"]["gutter"])

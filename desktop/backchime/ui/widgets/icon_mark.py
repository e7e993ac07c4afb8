"""An icon that stands for itself and cannot be pressed."""

from backchime.ui.theme.appearance import Appearance
from backchime.ui.widgets.drawn_icon import DrawnIcon


class IconMark(DrawnIcon):
    """One of assets/icons in the theme's colour of `role`."""

    def __init__(self, appearance: Appearance, icon_name: str, *, role: str, px: int) -> None:
        """`px` is its width and height."""
        super().__init__()
        self._appearance = appearance
        self._name = icon_name
        self._role = role
        self.setFixedSize(px, px)
        appearance.changed.connect(self._dress)
        self._dress()

    def _dress(self) -> None:
        self.show_icon(self._name, self._appearance.theme.color(self._role))

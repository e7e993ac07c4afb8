"""A sentence that sums a page up; a few of its words stand out."""

from backchime.ui.theme.appearance import Appearance
from backchime.ui.widgets.texts import TextLabel, rich


class Headline(TextLabel):
    """What is said between `marks` stands out in the main colour."""

    def __init__(self, appearance: Appearance, *, marks: tuple[str, str]) -> None:
        """The marks themselves are never shown."""
        self._marks = marks
        self._marked = ""
        super().__init__(appearance, role="headline", wrap=True)

    def say_marked(self, words: str) -> None:
        """Shows a sentence with marks in it, or without."""
        begin, end = self._marks
        self._marked = words.partition(begin)[2].partition(end)[0]
        self.say(words.replace(begin, "").replace(end, ""))

    def say(self, words: str) -> None:
        """Shows words; those that stood out do so while they are among them."""
        super().say(words)
        if self._marked:
            color, part = self._appearance.theme.color("primary").name(), rich(self._marked)
            self.setText(self.text().replace(part, f'<span style="color:{color}">{part}</span>', 1))

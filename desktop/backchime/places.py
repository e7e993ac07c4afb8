"""Where things lie: what ships with the app, and the person's own folder."""

from pathlib import Path

from msgspec import Struct
from platformdirs import user_data_path

_PACKAGE = Path(__file__).resolve().parent
# In a wheel and in a bundle the shipped files lie inside the package; in a checkout two folders up.
SHIPPED = _PACKAGE if (_PACKAGE / "assets").is_dir() else _PACKAGE.parents[1]

ASSETS = SHIPPED / "assets"
SHIPPED_CHIMES = ASSETS / "chimes"
SHIPPED_VOICES = ASSETS / "voice"  # a folder for each language
TRANSLATIONS = ASSETS / "translations"
SHIPPED_ROUTINES = SHIPPED / "routines.json"


class Places(Struct, frozen=True):
    """The files of one person. Whoever writes makes the folder; knowing it does not."""

    data_folder: Path

    @property
    def settings(self) -> Path:
        """What the person has chosen."""
        return self.data_folder / "settings.json"

    @property
    def own_routines(self) -> Path:
        """Routines and poses that the person has added."""
        return self.data_folder / "routines.json"

    @property
    def draft(self) -> Path:
        """The routine that is being made and not saved yet."""
        return self.data_folder / "draft.json"

    @property
    def own_chimes(self) -> Path:
        """The folder with the sounds of the person's own that stand in for chimes."""
        return self.data_folder / "chimes"

    @property
    def history(self) -> Path:
        """The sessions, with every hold of them."""
        return self.data_folder / "history.sqlite3"

    @property
    def report(self) -> Path:
        """The words and choices of the report, kept for the next one."""
        return self.data_folder / "report.json"

    @property
    def log(self) -> Path:
        """What the app noted for whoever has to find a fault."""
        return self.data_folder / "backchime.log"


def places_in(folder: Path | None = None) -> Places:
    """The person's files in `folder`, or in the platform's user data folder."""
    return Places(folder.absolute() if folder else user_data_path("backchime", appauthor=False))

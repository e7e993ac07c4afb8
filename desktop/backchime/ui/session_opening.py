"""Opens the room of sessions with all that stands in it; imported for the first one."""

from collections.abc import Callable, Mapping

from backchime.audio.chimes import Chimes
from backchime.audio.phrases import read_phrases
from backchime.core.guide import Signs
from backchime.core.help_numbers import HelpNumbers
from backchime.core.routine import Pose
from backchime.places import SHIPPED_VOICES
from backchime.ui.main_window import MainWindow
from backchime.ui.session_controller import SessionController
from backchime.ui.session_room import SessionRoom
from backchime.ui.settings_keeper import SettingsKeeper
from backchime.ui.theme.appearance import Appearance

Clock = Callable[[], float]


def open_session(
    window: MainWindow,
    appearance: Appearance,
    *,
    chimes: Chimes,
    keeper: SettingsKeeper,
    poses: Callable[[], Mapping[str, Pose]],
    signs: Signs,
    numbers: Callable[[], HelpNumbers],
    clocks: tuple[Clock, Clock],
    log_cues: bool,
) -> SessionRoom:
    """The room, with a controller whose `clocks` are a steady one and the one on the wall, in seconds."""
    now, wall_now = clocks
    controller = SessionController(
        chimes, phrases=read_phrases(SHIPPED_VOICES), now=now, wall_now=wall_now, log_cues=log_cues
    )
    room = SessionRoom(
        window,
        appearance,
        controller=controller,
        keeper=keeper,
        poses=poses,
        signs=signs,
        numbers=numbers,
    )
    controller.setParent(room)
    return room

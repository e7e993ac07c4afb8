"""Who hears the visitors at a door."""

from PySide6.QtCore import QObject

from backchime.system.meeting import Door
from backchime.system.single_instance import SocketDoor
from backchime.system.socket_visitors import SocketVisitors
from backchime.system.visitors import Visitors


def visitors_at(door: Door, parent: QObject) -> Visitors:
    """From now on those that come to the door are heard."""
    if isinstance(door, SocketDoor):
        return SocketVisitors(door, parent)
    from backchime.system.pipe_door import PipeDoor
    from backchime.system.pipe_visitors import PipeVisitors  # loads what only Windows needs

    assert isinstance(door, PipeDoor)
    return PipeVisitors(door, parent)

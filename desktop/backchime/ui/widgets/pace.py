"""When something that moves slowly is painted again: as soon as anybody could see that it has moved.

A frame is the dearer part of that, so one waits a little for whatever else is on its way.
"""

LATE_PX = 0.25  # of the screen: so far a frame waits for more to move
DUE_PX = 1.0 + LATE_PX
ALONG_PX = 0.5  # so far has moved what is painted in a frame that something else is due in


def goes_along(px: float) -> bool:
    """Whether what has moved by so many px of the screen is painted in a frame that there is."""
    return px >= ALONG_PX


def seconds_to_move(whole_px: float, whole_seconds: float, *, gone: float) -> float:
    """Until a frame is due for what takes some seconds for its whole way and has `gone` a share since one."""
    if whole_px <= 0:
        return float("inf")
    return max(0.0, whole_seconds * (DUE_PX / whole_px - gone))

"""When something that moves slowly is painted again: as soon as anybody could see that it has moved."""

DUE_PX = 1.0  # of the screen: a frame is due
ALONG_PX = 0.5  # in a frame that something else is due in


def goes_along(px: float) -> bool:
    """Whether what has moved by so many px of the screen is painted in a frame that there is."""
    return px >= ALONG_PX


def seconds_to_move(whole_px: float, whole_seconds: float, *, gone: float) -> float:
    """Until a frame is due for what takes some seconds for its whole way and has `gone` a share since one."""
    if whole_px <= 0:
        return float("inf")
    return max(0.0, whole_seconds * (DUE_PX / whole_px - gone))

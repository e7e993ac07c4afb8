"""How long to wait before trying again."""

from msgspec import Struct

QUICK_WAITS_SECONDS = (0.25, 0.5, 1.0)
PATIENT_WAIT_SECONDS = 3.0
FORGIVEN_AFTER_SECONDS = 10.0


class Setbacks(Struct):
    """A few quick tries, then patient ones for ever; once all has gone well for a while, quick ones again."""

    count: int = 0
    latest: float = 0.0

    def wait_after(self, now: float) -> float:
        """Notes a setback at `now` (seconds) and says how many seconds later to try again."""
        if now - self.latest > FORGIVEN_AFTER_SECONDS:
            self.count = 0
        self.count += 1
        self.latest = now
        quick = self.count <= len(QUICK_WAITS_SECONDS)
        return QUICK_WAITS_SECONDS[self.count - 1] if quick else PATIENT_WAIT_SECONDS

    def forgive(self) -> None:
        """Begins anew."""
        self.count = 0

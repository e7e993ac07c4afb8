"""One line for each figure: what it is, how much, and what it must and would best be."""

from dataclasses import dataclass

WIDTH = 62


@dataclass(frozen=True, slots=True)
class Aim:
    """At most `must`; at best `best`. None where nobody has set any."""

    must: float | None = None
    best: float | None = None


def show(what: str, value: float, unit: str = "", aim: Aim | None = None, note: str = "") -> bool:
    """Prints the line; whether what must be is met."""
    aim = aim or Aim()
    said = f"{value:.3g}" if value < 100 else f"{value:.0f}"
    verdict = ""
    if aim.must is not None:
        reached = "best" if aim.best is not None and value <= aim.best else "met"
        reached = reached if value <= aim.must else "MISSED"
        best = f", best {aim.best:g}" if aim.best is not None else ""
        verdict = f"{reached} (must {aim.must:g}{best})"
    print(f"{what:{WIDTH}} {said:>7} {unit:3} {verdict}{f'  {note}' if note else ''}".rstrip(), flush=True)
    return aim.must is None or value <= aim.must

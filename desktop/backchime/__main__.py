"""Where Backchime starts: as the app, on the command line, or as the app's own sound helper."""

import gc
import os
import sys
from collections.abc import Sequence
from typing import TYPE_CHECKING

from backchime.audio.helper_command import HELPER_FLAG

if TYPE_CHECKING:
    from backchime.opening import Opening  # which the helper has no use for


def main(argv: Sequence[str] | None = None) -> int:
    """Runs what the arguments ask for and returns the exit status. Qt is imported for the window alone."""
    arguments = list(sys.argv[1:] if argv is None else argv)
    if arguments[:1] == [HELPER_FLAG]:
        from backchime.audio.helper import main as help_with_sound

        return help_with_sound()
    from backchime.opening import Opening
    from backchime.places import places_in

    if not arguments:  # a double-click: no command line is read
        return _open_window(Opening(places_in()))
    from backchime.cli import parse, run

    asked = parse(arguments)
    if not isinstance(asked, Opening):
        return run(asked)
    if asked.self_test:
        from backchime import quick_start

        quick_start.begin()
        from backchime.self_test.run import main as test_itself

        return test_itself()
    return _open_window(asked)


def _open_window(asked: "Opening") -> int:
    """Opens the window, or brings the one forward that is open for the same folder: that takes no toolkit."""
    gc.disable()  # what a start makes is to stay: an eighth of its time went into looking for garbage there
    from backchime import quick_start
    from backchime.core.errand import Errand
    from backchime.system.meeting import Meeting
    from backchime.system.single_instance import meet

    token = os.environ.get("XDG_ACTIVATION_TOKEN") or os.environ.get("DESKTOP_STARTUP_ID", "")
    errand = Errand(asked.start or "", asked.opened, token)
    met = meet(asked.places.data_folder, errand)
    if met.meeting is Meeting.PASSED_ON:
        return 0
    if met.meeting is Meeting.SILENT and sys.stderr:  # a window of its own has nowhere to write
        print("backchime: it is open already and does not answer; a second window opens.", file=sys.stderr)
    quick_start.begin()
    from backchime.app import main as open_app

    return open_app(asked, met)


if __name__ == "__main__":
    sys.exit(main())

"""Where Backchime starts: as the app, on the command line, or as the app's own sound helper."""

import sys
from collections.abc import Sequence

from backchime.audio.helper_command import HELPER_FLAG


def main(argv: Sequence[str] | None = None) -> int:
    """Runs what the arguments ask for and returns the exit status. Qt is imported for the window alone."""
    arguments = list(sys.argv[1:] if argv is None else argv)
    if arguments[:1] == [HELPER_FLAG]:
        from backchime.audio.helper import main as help_with_sound

        return help_with_sound()
    from backchime.cli import parse, run

    asked = parse(arguments)
    if asked.command:
        return run(asked)
    if asked.self_test:
        from backchime.self_test.run import main as test_itself

        return test_itself()
    from backchime.app import main as open_window

    return open_window(asked)


if __name__ == "__main__":
    sys.exit(main())

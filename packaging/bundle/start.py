"""Where the bundle starts."""

import sys

from backchime.__main__ import main

sys.exit(main())

"""Backchime guides a person through back exercises with chimes, pictures and few words."""

__version__ = "0.1.0"

# How a desktop knows the app: the name of its desktop entry and of its icon.
APP_ID = "io.github.backchime.Backchime"

"""Backchime guides a person through back exercises with chimes, pictures and few words."""

__version__ = "0.1.0"

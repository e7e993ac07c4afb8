"""Measurements of the real app, for people to read: nothing here passes or fails."""

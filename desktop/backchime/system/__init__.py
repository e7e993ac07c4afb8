"""The desktop around the window: what Backchime asks of it, and what comes from it."""

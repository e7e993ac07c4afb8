"""The pages of the window; values go in, requests come out as signals, and no page calls another."""

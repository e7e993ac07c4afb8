"""Everything heard: cues become sound in a process of our own, so no sound server can freeze the window."""

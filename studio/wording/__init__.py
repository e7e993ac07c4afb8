"""Everything the app says, found in its code and its content files, for whoever translates it."""

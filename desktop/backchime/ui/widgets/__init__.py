"""The controls and painted widgets that the pages are made of."""

"""The window: pages, painted widgets and the controller that holds the clock."""

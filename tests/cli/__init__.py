"""The command line, as somebody at a shell sees it."""

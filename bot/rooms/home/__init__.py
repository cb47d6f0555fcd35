"""The first page, and what one can set for oneself."""

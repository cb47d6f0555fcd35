"""Codes: opening one, its page, its list, its frame and the end of a consent."""

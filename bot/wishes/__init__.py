"""Remind me, of anything."""

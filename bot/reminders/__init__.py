"""Reminders: when each falls due by people's own wall clocks, and how it reaches them once."""

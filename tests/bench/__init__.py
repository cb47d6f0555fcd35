"""`make bench`: what a turn costs, measured, never asserted."""

"""What changes a code's course: events, dates that move, a break, the end, and the scales over time."""

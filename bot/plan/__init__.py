"""A code's plan and how it stands: what reviews, endings and the next round all need."""

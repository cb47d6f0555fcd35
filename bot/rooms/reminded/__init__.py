"""What the buttons of a reminder lead to."""

"""What is due across a structure, without content."""

"""What is asked when a button of a reminder was pressed."""

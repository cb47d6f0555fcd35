"""The cards: ways to use them, the table, what was kept, the deck to print."""

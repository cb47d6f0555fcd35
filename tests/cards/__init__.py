"""The deck, the dealing, the pictures and the print sheets."""

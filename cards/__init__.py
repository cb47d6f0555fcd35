"""The deck and its dealing. Pure, as flows are; the cards move in here."""

"""From what came in to what is written: who is here, what it means, one commit."""

"""The reflection in rounds, and one's own stance."""

"""The rooms of the house. Each declares itself in room.py; every.py lists them."""

"""What a reminder is about that is no stage of the chain, and what stands behind one that was put off."""

OWN, HALF = "wish", "half"
"""A wish of one's own; a talk left half finished."""
HAND, WEEKLY = "hand", "weekly"
"""A hand offered by somebody who sees to the structure; their overview of the week."""
LATER = "+"

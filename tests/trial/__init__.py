"""A whole dialogue with records of its own, as somebody would add it: the role profile of docs/authoring.md."""

"""What any screen may show of what its dialogue knows."""

from typing import Any, TypedDict

Listed = tuple[str, str]
"""An option's id, which carries what it stands for, and its label."""


class Shown(TypedDict, total=False):
    """Facts with a place of their own on the screen."""

    args: dict[str, Any]
    """Arguments of the question's words."""
    lines: list[str]
    """Beneath the question."""
    drawing: dict[str, Any]
    page: str
    """Where the web chat has the same for a larger screen."""
    ticked: dict[str, list[str]]
    """What is ticked at first, by question."""
    languages: list[str]
    sifted: bool
    """Was left out already what may not be read in this channel?"""

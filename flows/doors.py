"""Menus made of doors: which of them are open is known outside."""

from typing import TypedDict

from flows.answers import Scope
from flows.steps import Option

OpenDoor = tuple[str, str | None, str | None]
"""An option's id, and what people typed or the id of a word that it is called by."""


class OpenDoors(TypedDict, total=False):
    """What a menu of doors knows."""

    doors: list[OpenDoor]
    rest: list[OpenDoor]


def open_doors(scope: Scope) -> tuple[Option, ...]:
    """The doors that are open now."""
    return tuple(Option(*door) for door in scope.facts(OpenDoors).get("doors", ()))


def other_doors(scope: Scope) -> tuple[Option, ...]:
    """The doors to what is done now and then."""
    return tuple(Option(*door) for door in scope.facts(OpenDoors).get("rest", ()))

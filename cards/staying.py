"""What stays of a session when it is over: nothing of how it went, only what was wanted."""

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from typing import Any

from cards.dealing import Table


@dataclass(frozen=True)
class Stays:
    """The cards kept, the notes, and the cards the person asked not to see again."""

    kept: tuple[str, ...] = ()
    notes: Mapping[str, str] = field(default_factory=dict)
    always: tuple[str, ...] = ()

    @property
    def cards(self) -> tuple[str, ...]:
        """The cards to be found again: kept ones, and those with a note."""
        return (*self.kept, *(card for card in self.notes if card not in self.kept))

    def without(self, card: str) -> "Stays":
        """This card and its note go for good."""
        notes = {one: text for one, text in self.notes.items() if one != card}
        return replace(self, kept=tuple(one for one in self.kept if one != card), notes=notes)

    def to_json(self) -> dict[str, Any]:
        """Plain JSON."""
        return {"kept": list(self.kept), "notes": dict(self.notes), "always": list(self.always)}

    @classmethod
    def from_json(cls, fields: Mapping[str, Any]) -> "Stays":
        """The reverse of to_json."""
        return cls(tuple(fields.get("kept", ())), dict(fields.get("notes", {})), tuple(fields.get("always", ())))


def stays_of(table: Table) -> Stays:
    """What stays of this table. A card that was not for the person leaves no note behind."""
    gone = {*table.refused, *table.always} - {*table.kept}
    return Stays(table.kept, {card: text for card, text in table.notes.items() if card not in gone}, table.always)

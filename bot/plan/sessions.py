"""A card session as it is stored: how it was opened, the moves, and what is left of it when it is over."""

from dataclasses import dataclass
from functools import cached_property

from bot.screens.scene import forms
from cards.dealing import Move, Rules, Table, laid
from cards.staying import Stays
from cards.ways import WAYS, Way
from locales.localizer import Forms, Localizer, localizer
from storage.conversations import StoredConversation


@dataclass(frozen=True)
class Session:
    """A card session: how it was opened, and the moves so far."""

    rules: Rules
    way: Way
    language: str
    address: str
    moves: tuple[Move, ...]
    stays: Stays | None = None
    """What is left of it, when it is over."""
    stopped: bool = False

    @cached_property
    def table(self) -> Table:
        """What lies there now."""
        if self.stays is None:
            return laid(self.rules, self.moves)
        left = self.stays
        return Table((), kept=left.kept, notes=left.notes, always=left.always, stopped=self.stopped, finished=True)

    @property
    def words(self) -> Localizer:
        """The words of the cards' language."""
        return localizer(self.language)

    @property
    def forms(self) -> Forms:
        """How the cards speak to the person."""
        return forms(self.address)


def opened(stored: StoredConversation) -> Session:
    """The session, from what is stored of it."""
    given = stored.given
    way = WAYS[given["way"]]
    rules = Rules(given["seed"], given.get("level", 1), frozenset(given.get("refused", ())), way.suits)
    dealt = (Move("draw"),) * given.get("dealt", 0)
    moves = tuple(Move(**one["move"]) for one in stored.changes if "move" in one)
    over = next((one for one in stored.changes if "stays" in one), None)
    stays = Stays.from_json(over["stays"]) if over else None
    stopped = bool(over and over.get("stopped"))
    return Session(rules, way, given["language"], given["address"], (*dealt, *moves), stays, stopped)

"""Dealing: the table is a function of the moves and a seed, so showing it again is always right."""

import random
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace

from cards.deck import DECK, SUITS, Card

DEEPEST = 7
"""So many cards lie open at once, at most."""


@dataclass(frozen=True)
class Rules:
    """What a session was opened with: the shuffle's seed, what may not come, whether level 2 is open."""

    seed: int
    level: int = 1
    refused: frozenset[str] = frozenset()
    """Cards the person asked not to see again in this case."""
    suits: tuple[str, ...] = SUITS
    """Where cards come from."""


@dataclass(frozen=True)
class Move:
    """What was done: its kind, and the card it was done with."""

    kind: str
    card: str | None = None
    text: str | None = None


@dataclass(frozen=True)
class Open:
    """A card that lies open; `turned` shows its back."""

    card: str
    turned: bool = False


@dataclass(frozen=True)
class Table:
    """What lies there now. `pile` is what chance may still deal, the next card first."""

    pile: tuple[str, ...]
    open: tuple[Open, ...] = ()
    kept: tuple[str, ...] = ()
    later: tuple[str, ...] = ()
    refused: tuple[str, ...] = ()
    always: tuple[str, ...] = ()
    """Refused for the case, because the person asked for it."""
    notes: Mapping[str, str] = field(default_factory=dict)
    lens: str | None = None
    """Through whose eyes, or at which time, the open card is looked at now."""
    stopped: bool = False
    finished: bool = False

    @property
    def front(self) -> Open | None:
        """The card that was opened last."""
        return self.open[-1] if self.open else None

    def lies(self, card: str) -> bool:
        """Does it lie open?"""
        return any(one.card == card for one in self.open)


class Impossible(ValueError):
    """This cannot be done now; the message is the end of a sentence's id."""


def may_be_chosen(card: Card, rules: Rules, table: Table) -> bool:
    """Openly chosen may be every card that is not refused, warning cards up to the level that is open."""
    refused = card.id in (*table.refused, *table.always, *rules.refused)
    return card.suit in rules.suits and card.warning <= rules.level and not refused


def shuffled(rules: Rules) -> tuple[str, ...]:
    """What chance may deal, in the seed's order: never a warning card, never suit F."""
    pile = sorted(
        card.id for card in DECK.values() if card.drawn and card.suit in rules.suits and card.id not in rules.refused
    )
    random.Random(rules.seed).shuffle(pile)  # noqa: S311 - a shuffle that can be repeated, nothing secret
    return tuple(pile)


def laid(rules: Rules, moves: Iterable[Move]) -> Table:
    """The table after these moves. `undo` takes the last one back; what is stopped stays stopped."""
    table = Table(shuffled(rules))
    for move in laid_moves(moves):
        table = _after(rules, table, move)
    return table


def played(rules: Rules, moves: tuple[Move, ...], move: Move) -> Table:
    """The table after one more move. Raises Impossible."""
    table = laid(rules, moves)
    if table.stopped or table.finished:
        raise Impossible("over")
    if move.kind == "undo":
        if not laid_moves(moves):
            raise Impossible("first")
        return laid(rules, (*moves, move))
    return _after(rules, table, move)


def laid_moves(moves: Iterable[Move]) -> tuple[Move, ...]:
    """The moves that still count."""
    done: list[Move] = []
    for move in moves:
        if move.kind == "undo":
            del done[-1:]
        else:
            done.append(move)
    return tuple(done)


def _after(rules: Rules, table: Table, move: Move) -> Table:
    known = _MOVES.get(move.kind)
    if known is None:
        raise Impossible("unknown")
    return known(rules, table, move)


def _draw(rules: Rules, table: Table, move: Move) -> Table:
    """The next card of the pile is added to those that lie open."""
    if not table.pile:
        raise Impossible("empty")
    if len(table.open) >= DEEPEST:
        raise Impossible("full")
    return replace(table, pile=table.pile[1:], open=(*table.open, Open(table.pile[0])), lens=None)


def _another(rules: Rules, table: Table, move: Move) -> Table:
    """The open card is laid aside and does not come again by chance; the next one comes."""
    return _draw(rules, replace(table, open=table.open[:-1]), move)


def _choose(rules: Rules, table: Table, move: Move) -> Table:
    card = DECK.get(move.card or "")
    if card is None or not may_be_chosen(card, rules, table):
        raise Impossible("not-open")
    if table.lies(card.id):
        raise Impossible("lies")
    if len(table.open) >= DEEPEST:
        raise Impossible("full")
    return replace(table, pile=_without(table.pile, card.id), open=(*table.open, Open(card.id)))


def _turn(rules: Rules, table: Table, move: Move) -> Table:
    _lying(table, move)
    turned = (replace(one, turned=not one.turned) if one.card == move.card else one for one in table.open)
    return replace(table, open=tuple(turned))


def _keep(rules: Rules, table: Table, move: Move) -> Table:
    return replace(_away(table, move), kept=_with(table.kept, move.card))


def _later(rules: Rules, table: Table, move: Move) -> Table:
    return replace(_away(table, move), later=_with(table.later, move.card))


def _refuse(rules: Rules, table: Table, move: Move) -> Table:
    """Not for me, in this session."""
    return replace(_away(table, move), refused=_with(table.refused, move.card))


def _refuse_always(rules: Rules, table: Table, move: Move) -> Table:
    """Not for me, in this case: only because the person asked."""
    if move.card not in table.refused:
        raise Impossible("not-refused")
    return replace(table, always=_with(table.always, move.card))


def _put_back(rules: Rules, table: Table, move: Move) -> Table:
    """It goes back into the pile, at its end, if chance may deal it at all."""
    card = DECK[_lying(table, move)]
    pile = (*table.pile, card.id) if card.drawn else table.pile
    return replace(_away(table, move), pile=pile)


def _note(rules: Rules, table: Table, move: Move) -> Table:
    if not (move.text or "").strip():
        raise Impossible("no-note")
    if not table.lies(move.card or "") and move.card not in (*table.kept, *table.later):
        raise Impossible("lies-not")
    return replace(table, notes={**table.notes, str(move.card): str(move.text).strip()})


def _look(rules: Rules, table: Table, move: Move) -> Table:
    """The open card through other eyes, or at another time."""
    if not table.open:
        raise Impossible("lies-not")
    return replace(table, lens=move.text)


def _swap(rules: Rules, table: Table, move: Move) -> Table:
    """The last two cards change places."""
    if len(table.open) < 2:
        raise Impossible("too-few")
    *others, one, two = table.open
    return replace(table, open=(*others, two, one))


def _stop(rules: Rules, table: Table, move: Move) -> Table:
    """Nothing of the open cards is kept; earlier keeps stay."""
    open_now = {one.card for one in table.open}
    notes = {card: text for card, text in table.notes.items() if card not in open_now or card in table.kept}
    return replace(table, open=(), notes=notes, stopped=True)


def _finish(rules: Rules, table: Table, move: Move) -> Table:
    return replace(table, open=(), finished=True)


def _lying(table: Table, move: Move) -> str:
    if not move.card or not table.lies(move.card):
        raise Impossible("lies-not")
    return move.card


def _away(table: Table, move: Move) -> Table:
    card = _lying(table, move)
    return replace(table, open=tuple(one for one in table.open if one.card != card))


def _with(cards: tuple[str, ...], card: str | None) -> tuple[str, ...]:
    return cards if card is None or card in cards else (*cards, card)


def _without(cards: tuple[str, ...], card: str) -> tuple[str, ...]:
    return tuple(one for one in cards if one != card)


_MOVES = {
    "draw": _draw, "another": _another, "choose": _choose, "turn": _turn, "keep": _keep, "later": _later,
    "refuse": _refuse, "refuse-always": _refuse_always, "back": _put_back, "note": _note, "swap": _swap, "look": _look,
    "stop": _stop, "finish": _finish,
}  # fmt: skip
"""By kind."""

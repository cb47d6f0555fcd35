"""Dealing: fair, never twice the same, undone from anywhere, the same again from the same seed."""

from collections import Counter

import pytest
from hypothesis import given, settings
from hypothesis import strategies as some

from cards.dealing import DEEPEST, Impossible, Move, Rules, Table, laid, laid_moves, played, shuffled
from cards.deck import DECK

DRAWN = [card.id for card in DECK.values() if card.drawn]
KINDS = (
    "draw",
    "another",
    "choose",
    "turn",
    "keep",
    "later",
    "refuse",
    "refuse-always",
    "back",
    "note",
    "swap",
    "undo",
)
MOVES = some.lists(some.tuples(some.sampled_from(KINDS), some.integers(0, 63), some.booleans()), max_size=60)
CHI_SQUARE_999 = 78.8
"""The 99.9th percentile of chi-square with 44 degrees of freedom, for 45 cards, is below this (78.75)."""


def moved(rules: Rules, wishes: list[tuple[str, int, bool]]) -> tuple[tuple[Move, ...], list[Table]]:
    """Do what can be done of these; the moves, and the table after each."""
    moves: tuple[Move, ...] = ()
    tables = [laid(rules, ())]
    for kind, number, lying in wishes:
        open_now = [one.card for one in tables[-1].open]
        card = open_now[number % len(open_now)] if lying and open_now else list(DECK)[number]
        move = Move(kind, card, "A word" if kind == "note" else None)
        try:
            table = played(rules, moves, move)
        except Impossible:
            continue
        moves, tables = (*moves, move), [*tables, table]
    return moves, tables


@given(seed=some.integers(0, 2**63), level=some.integers(1, 2), wishes=MOVES)
@settings(max_examples=400, deadline=None)
def test_a_card_lies_in_one_place_only(seed: int, level: int, wishes: list[tuple[str, int, bool]]) -> None:
    """Whatever is done, no card is in the pile and open, nor twice anywhere, and at most seven lie open."""
    for table in moved(Rules(seed, level), wishes)[1]:
        open_now = [one.card for one in table.open]
        assert len(set(open_now)) == len(open_now) <= DEEPEST
        assert len(set(table.pile)) == len(table.pile)
        assert not set(open_now) & set(table.pile)
        assert all(DECK[card].warning <= level for card in open_now)


@given(seed=some.integers(0, 2**63), wishes=MOVES)
@settings(max_examples=200, deadline=None)
def test_what_chance_dealt_never_comes_twice_unless_it_was_put_back(
    seed: int, wishes: list[tuple[str, int, bool]]
) -> None:
    """Drawing on brings new cards only."""
    rules, dealt = Rules(seed), Counter[str]()
    moves, _ = moved(rules, [wish for wish in wishes if wish[0] not in ("back", "undo")])
    for number, move in enumerate(moves):
        if move.kind in ("draw", "another", "choose"):
            front = laid(rules, moves[: number + 1]).front
            assert front
            dealt[front.card] += 1
    drawn = [card for card, times in dealt.items() if times > 1]
    assert all(any(move.kind == "choose" and move.card == card for move in moves) for card in drawn)


@given(seed=some.integers(0, 2**63), wishes=MOVES)
@settings(max_examples=200, deadline=None)
def test_undo_takes_back_the_last_move_from_anywhere(seed: int, wishes: list[tuple[str, int, bool]]) -> None:
    """After undo the table is what it was before the move."""
    rules = Rules(seed)
    moves, _ = moved(rules, [wish for wish in wishes if wish[0] != "undo"])
    for number in range(len(moves)):
        assert laid(rules, (*moves[: number + 1], Move("undo"))) == laid(rules, moves[:number])
    assert laid_moves((*moves, *[Move("undo")] * len(moves))) == ()


@given(seed=some.integers(0, 2**63), wishes=MOVES)
def test_the_same_seed_and_moves_give_the_same_table(seed: int, wishes: list[tuple[str, int, bool]]) -> None:
    """A restart at any move changes nothing."""
    moves, tables = moved(Rules(seed), wishes)
    assert [laid(Rules(seed), moves[:number]) for number in range(len(moves) + 1)] == tables


@pytest.mark.parametrize("place", [0, 1, 22, 44])
def test_the_draw_is_fair(place: int) -> None:
    """Over thousands of seeds each card comes first, second, in the middle and last about equally often."""
    runs = 8000
    found = Counter(shuffled(Rules(seed))[place] for seed in range(runs))
    expected = runs / len(DRAWN)
    assert len(DRAWN) == 45
    assert set(found) == set(DRAWN)
    assert sum((found[card] - expected) ** 2 / expected for card in DRAWN) < CHI_SQUARE_999


def test_the_deck_comes_to_its_end_and_says_so() -> None:
    """Every card that chance may deal came once, and then none."""
    rules, moves = Rules(7), ()
    for _ in DRAWN:
        table = laid(rules, moves)
        moves = (*moves, Move("another" if table.open else "draw"))
    seen = {laid(rules, moves[: number + 1]).front for number in range(len(moves))}
    assert {one.card for one in seen if one} == set(DRAWN)
    with pytest.raises(Impossible, match="empty"):
        played(rules, moves, Move("another"))


def test_stop_keeps_nothing_of_the_open_card_and_all_that_was_kept() -> None:
    """And nothing more can be done."""
    rules = Rules(3)
    first, second = shuffled(rules)[:2]
    moves = (
        Move("draw"), Move("note", first, "Mine"), Move("keep", first),
        Move("draw"), Move("note", second, "Too much"), Move("stop"),
    )  # fmt: skip
    table = laid(rules, moves)
    assert (table.open, table.kept, dict(table.notes), table.stopped) == ((), (first,), {first: "Mine"}, True)
    for kind in ("draw", "undo", "finish"):
        with pytest.raises(Impossible, match="over"):
            played(rules, moves, Move(kind))


def test_warning_cards_open_only_up_to_their_level() -> None:
    """Level 2 stays shut until the counsellor has opened it; what was refused stays away."""
    assert played(Rules(1, level=1), (), Move("choose", "C3")).front
    for rules, card in ((Rules(1, level=1), "F6"), (Rules(1, level=2, refused=frozenset({"A1"})), "A1")):
        with pytest.raises(Impossible, match="not-open"):
            played(rules, (), Move("choose", card))
    assert played(Rules(1, level=2), (), Move("choose", "F6")).front
    assert "A1" not in shuffled(Rules(1, refused=frozenset({"A1"})))


def test_refused_for_the_case_only_after_it_was_refused_at_all() -> None:
    """The person asks for it; it is never done in one step."""
    rules = Rules(5)
    first = shuffled(rules)[0]
    with pytest.raises(Impossible, match="not-refused"):
        played(rules, (Move("draw"),), Move("refuse-always", first))
    table = laid(rules, (Move("draw"), Move("refuse", first), Move("refuse-always", first)))
    assert (table.refused, table.always) == ((first,), (first,))


@pytest.mark.parametrize(
    ("moves", "move", "why"),
    [
        ((), Move("undo"), "first"),
        ((), Move("turn", "A1"), "lies-not"),
        ((), Move("swap"), "too-few"),
        ((), Move("choose", "Z9"), "not-open"),
        ((), Move("dance"), "unknown"),
        ((Move("choose", "A1"),), Move("choose", "A1"), "lies"),
        ((Move("choose", "A1"),), Move("note", "A1", " "), "no-note"),
        ((), Move("note", "A1", "x"), "lies-not"),
        (tuple(Move("draw") for _ in range(DEEPEST)), Move("draw"), "full"),
        (tuple(Move("draw") for _ in range(DEEPEST)), Move("choose", "C3"), "full"),
    ],
)
def test_what_cannot_be_done_says_why(moves: tuple[Move, ...], move: Move, why: str) -> None:
    """And changes nothing."""
    with pytest.raises(Impossible, match=f"^{why}$"):
        played(Rules(2), moves, move)


def test_two_cards_change_places() -> None:
    """Away and towards."""
    table = laid(Rules(1), (Move("choose", "A1"), Move("choose", "H1"), Move("swap"), Move("turn", "A1")))
    assert [(one.card, one.turned) for one in table.open] == [("H1", False), ("A1", True)]

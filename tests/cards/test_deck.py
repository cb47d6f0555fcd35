"""The deck: 64 cards, each with its words and its picture."""

import re

import pytest

from cards.deck import ART, DECK, SUITS, of_suit
from locales.localizer import languages, localizer

LEVEL_1 = {"C3", "C8", "D1", "E3", "G5", "G7"}
LEVEL_2 = {"A8", "B7", "B8", "E8", "F6", "F7"}


def test_eight_suits_have_eight_cards_each() -> None:
    """Ids are the suit and a number, and stand in order."""
    assert [card.id for card in DECK.values()] == [f"{suit}{number}" for suit in SUITS for number in range(1, 9)]
    assert all(len(of_suit(suit)) == 8 for suit in SUITS)


def test_warnings_are_those_of_the_dossier() -> None:
    """Two levels, and every card speaks to a theme."""
    assert {card.id for card in DECK.values() if card.warning == 1} == LEVEL_1
    assert {card.id for card in DECK.values() if card.warning == 2} == LEVEL_2
    assert all(card.themes and set(card.themes) <= {f"T{n}" for n in range(2, 14)} for card in DECK.values())


def test_chance_deals_no_warning_card_nothing_of_turning_and_not_what_is_missed() -> None:
    """These are chosen, and not drawn."""
    left_out = {card.id for card in DECK.values() if not card.drawn}
    assert left_out == LEVEL_1 | LEVEL_2 | {card.id for card in of_suit("F")} | {"B6"}


@pytest.mark.parametrize("language", languages())
@pytest.mark.parametrize("address", ["informal", "formal"])
def test_every_card_has_its_words(language: str, address: str) -> None:
    """Title, prompt, follow-up and what the picture shows; short enough to be read aloud."""
    words, forms = (
        localizer(language),
        {"address": address, "clientGender": "unspecified", "workerGender": "unspecified"},
    )
    for card in DECK:
        id = f"card-{card.lower()}"
        assert len(words.say(id)) <= 24
        assert len(words.say(f"{id}.prompt", forms)) <= 120
        assert len(words.say(f"{id}.follow", forms)) <= 90
        assert 20 <= len(words.say(f"{id}.alt")) <= 160
        assert words.say(f"{id}.prompt", forms).endswith(("?", ".")), card


def test_every_card_has_a_picture_of_its_own() -> None:
    """A scene by its id, in its suit's file, and no two alike."""
    for suit in SUITS:
        art = (ART / f"{suit}.typ").read_text(encoding="utf-8")
        assert re.findall(rf"^\s*\"?({suit}\d)\"?: p => ", art, re.MULTILINE) == [card.id for card in of_suit(suit)]

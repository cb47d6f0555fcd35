"""The cards: ways to use them, the table, what was kept, the deck to print."""

from bot.rights import Action
from bot.rooms.cards import doors, facts, finish
from bot.rooms.cards.player import TABLE_PLAYER
from bot.turn.room import ACTIVE, Command, Dialogue, Door, Room, listed, opening
from flows.cards import CARDS, KEPT, PRINT, TABLE

ROOM = Room(
    dialogues=(
        Dialogue(flow=CARDS, facts=facts.ways, finish=finish.cards, needs=Action.DEAL_CARDS),
        Dialogue(flow=KEPT, facts=facts.left, finish=finish.kept),
        Dialogue(flow=PRINT, facts=facts.printing, finish=finish.printing, needs=Action.DEAL_CARDS),
        Dialogue(
            flow=TABLE, given=facts.deal, finish=finish.table, needs=Action.DEAL_CARDS, case_stands=ACTIVE,
            secrecy=True, lasts=facts.lasting, player=TABLE_PLAYER,
        ),
    ),
    doors=(
        Door(menu="home", sign="cards", place=50, leads=opening(CARDS.id), shown=doors.deals),
        Door(menu="case", sign="cards", place=100, leads=opening(CARDS.id), shown=doors.lies_open),
        Door(menu="case", sign="t", place=210, leads=listed(KEPT.id, "session"), lists=facts.lists),
    ),
    commands=(
        Command(name="cards", opens=CARDS.id, means=doors.dealing, place=60),
        Command(name="print", opens=PRINT.id, place=160),
    ),
)  # fmt: skip

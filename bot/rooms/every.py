"""All rooms of the house: the only list."""

from bot.rooms.cards.room import ROOM as CARDS
from bot.rooms.cases.room import ROOM as CASES
from bot.rooms.course.room import ROOM as COURSE
from bot.rooms.handing.room import ROOM as HANDING
from bot.rooms.home.room import ROOM as HOME
from bot.rooms.oversight.room import ROOM as OVERSIGHT
from bot.rooms.reflection.room import ROOM as REFLECTION
from bot.rooms.reminded.room import ROOM as REMINDED
from bot.rooms.reviews.room import ROOM as REVIEWS
from bot.rooms.team.room import ROOM as TEAM
from bot.rooms.welcome.room import ROOM as WELCOME
from bot.rooms.wishes.room import ROOM as WISHES
from bot.turn.house import built

ROOMS = (WELCOME, HOME, CASES, REFLECTION, REVIEWS, COURSE, CARDS, TEAM, HANDING, OVERSIGHT, WISHES, REMINDED)
HOUSE = built(ROOMS)

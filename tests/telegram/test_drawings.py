"""A drawing on a phone and in a shell: there a picture with its words, here the words alone."""

from datetime import timedelta
from io import StringIO

import pytest

from bot.terminal.talk import talk
from storage.cases import NewCase
from storage.reviews import NewReview
from tests.keeping import add_role, open_case
from tests.telegram.api import BotApi
from tests.telegram.conftest import House
from tests.telegram.phone import Phone
from tests.telegram.walking import walk

TOLD = "Kassel: 1 open, 0 due this week, 1 late"


@pytest.fixture
async def cora(house: House, anna: Phone) -> Phone:
    """Somebody who looks after a code that is late, and sees to the structure, too."""
    (person,) = await house.store.people.all()
    (where,) = await house.store.structures.all()
    place = person.memberships[0].organisation
    await add_role(house.store, person.id, where.id, place, "coordinator")
    new = NewCase(where.id, place, "Birch", person.id, house.clock())
    await open_case(house.store, new)
    review = NewReview(new.id, house.clock().date() - timedelta(days=18), {"kind": "steps"}, house.clock(), None)
    await house.store.reminders.do(await house.store.reviews.plan_statement(review))
    return anna


async def test_on_a_phone_the_load_is_a_picture_with_its_numbers(house: House, cora: Phone, api: BotApi) -> None:
    """A picture and words in one message; back, the picture is gone."""
    await walk(house, cora, ("/overview", ">load"))
    (picture,) = [one for one in cora.chat if one.photo]
    assert picture is cora.screen and TOLD in cora.reads
    assert api.contents[str(picture.photo)].startswith(b"\x89PNG")
    assert "Birch" not in cora.reads
    await walk(house, cora, (">back",))
    assert [one for one in cora.chat if one.photo] == [] and "Birch" in cora.reads


async def test_a_picture_that_telegram_refuses_leaves_the_words(house: House, cora: Phone, api: BotApi) -> None:
    """And the way back."""
    await walk(house, cora, ("/overview",))
    api.fail("sendPhoto", times=1, status=400, said="Bad Request: PHOTO_INVALID_DIMENSIONS")
    await walk(house, cora, (">load",))
    assert [one for one in cora.chat if one.photo] == [] and TOLD in cora.reads and "Back" in cora.labels


async def test_in_a_shell_the_words_stand_alone(house: House, cora: Phone) -> None:
    """The same numbers, and a key that leads back."""
    (person,) = await house.store.people.all()
    out = StringIO()
    await talk(house.conversations, person.id, house.clock, StringIO("/overview\n1\n1\n/quit\n"), out)
    load, back = out.getvalue().split("> ")[2:4]
    assert "How much there is" in load and TOLD in load and "1  Back" in load and "PNG" not in load
    assert "One thing needs you" in back

"""A group's days: what holds now stands there, every screen has a way back, hours are typed as one says them."""

import pytest

from storage.store import Store
from storage.writer import Unit
from tests.bot.talker import Talker
from tests.bot.teamwork import kassel


async def test_working_days_start_as_they_are(store: Store, founder: Talker) -> None:
    """Saturday is added to the five, and nothing at all is refused in words."""
    await founder.commands("structure")
    await founder.taps("weekdays")
    assert [one.id for one in founder.screen.choices if one.chosen] == ["d1", "d2", "d3", "d4", "d5"]
    await founder.taps("d6", "_send")
    assert (await kassel(store)).weekdays == frozenset({1, 2, 3, 4, 5, 6})
    await founder.taps("weekdays", "d1", "d2", "d3", "d4", "d5", "d6", "_send")
    assert "at least one" in founder.notice

    assert (await kassel(store)).weekdays == frozenset({1, 2, 3, 4, 5, 6})


async def test_the_home_page_asks_for_a_country_until_there_is_one(founder: Talker) -> None:
    """One line, for whoever may set it."""
    await founder.commands("home")
    assert "Holidays: not set" in " ".join(founder.screen.body)
    await founder.commands("structure")
    await founder.taps("country", "DE", "NI")
    assert "Germany, region: Lower Saxony" in " ".join(founder.screen.body)
    await founder.commands("home")

    assert "Holidays" not in " ".join(founder.screen.body)


async def test_country_and_role_have_a_way_back(store: Store, founder: Talker) -> None:
    """Nothing is changed by it."""
    await founder.commands("structure")
    before = await kassel(store)
    await founder.taps("country", "back")
    assert founder.asked.startswith("What would you like to set")
    await founder.commands("team")
    await founder.taps("invite", "back")
    assert founder.asked == "Your team"

    assert await kassel(store) == before


@pytest.mark.parametrize("typed", ["7", "7:00", "07:00", "7 Uhr", "7 o’clock", "7h"])
async def test_an_hour_is_typed_as_one_says_it(store: Store, founder: Talker, typed: str) -> None:
    """The end of the quiet hours."""
    if "Uhr" in typed:
        await store.writer.commit(_german(store, founder))
    await founder.commands("structure")
    await founder.taps("quiet", "21:00")
    await founder.says(typed)

    assert f"{(await kassel(store)).quiet_until:%H:%M}" == "07:00"


def _german(store: Store, founder: Talker) -> Unit:
    return Unit(None, (store.people.language_statement(founder.person, "de"),))


async def test_what_counts_only_as_a_whole_says_so(store: Store, founder: Talker) -> None:
    """Rhythm and quiet hours are kept once the last of their questions is answered."""
    await founder.commands("structure")
    before = await kassel(store)
    for setting, tap in (("rhythm", "3"), ("quiet", "21:00")):
        await founder.commands("structure")
        await founder.taps(setting)
        assert "saved once" in " ".join(founder.screen.body)
        await founder.taps(tap)
        await founder.commands("home")

    assert await kassel(store) == before

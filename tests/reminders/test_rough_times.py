"""Downtimes, quiet hours, floods, people who sit together, what people want themselves, what was left half done."""

from collections.abc import AsyncIterator
from datetime import timedelta
from pathlib import Path
from uuid import UUID, uuid4

import pytest

from bot.days.instants import instants
from bot.days.rules import read_rule
from bot.reminders.carriers import NotYet, Unreachable, Unsure
from bot.reminders.planning import Planner
from bot.reminders.post import Post
from bot.reminders.standing import Standings
from storage.conversations import NewConversation
from storage.records import Owner
from storage.reminders import NewReminder
from storage.wishes import NewWish
from storage.writer import Unit
from tests.reminders.life import Letterbox, Life, begun


@pytest.fixture
async def life(tmp_path: Path) -> AsyncIterator[Life]:
    """Berlin on the first of March."""
    made = await begun(tmp_path, "Europe/Berlin", "2027-03-01", {"country": "DE", "region": "HE"})
    yield made
    await made.store.close()


async def wants(life: Life, rule: str, text: str = "Water the plants", *, zone: str | None = None) -> UUID:
    """Anna wants to be reminded."""
    zone = zone or life.zone
    new = NewWish(
        life.people["Anna"], rule, zone, text, life.clock(), next(instants(read_rule(rule), zone, life.clock()))
    )
    await life.does(await life.store.wishes.make_statement(new))
    return new.id


async def talks(life: Life, case: UUID, flow: str = "reflection", answers: dict[str, object] | None = None) -> UUID:
    """Anna has a talk in front of her, with one turn."""
    anna = life.people["Anna"]
    new = NewConversation(anna, flow, Owner("case", case), life.clock(), case=case)
    await life.does(
        await life.store.conversations.start_statement(new), life.store.people.front_statement(anna, new.id)
    )
    await moves(life, new.id, 1, answers)
    return new.id


async def moves(life: Life, talk: UUID, number: int, answers: dict[str, object] | None = None) -> None:
    """A turn in it."""
    row = await life.store.conversations.turn_row(talk, number, None, life.clock(), {"v": 1, **(answers or {})})
    await life.store.writer.commit(Unit(row, ()))


# Downtimes


async def test_after_a_downtime_each_hears_of_the_newest_once(life: Life) -> None:
    """Three weeks without anybody ticking: one merged message each, marked late, and nothing again."""
    for code in ("Birch", "Oak"):
        await life.review(await life.case(code), "2027-03-03")
    life.clock.now = life.at("2027-03-23 11:30")
    await life.until("2027-03-24")
    seen = "The coordinator sees this now. Move it, hand it over, or ask for help: all of that is fine."
    assert life.heard("Anna") == [f"2027-03-23 11:30+0100 Birch · due 3 Mar (late) | Oak · due 3 Mar (late) | {seen}"]
    late = " · Bridge · due 3 Mar · 20 days late (late)"
    assert life.heard("Cora") == life.heard("Lea") == [f"2027-03-23 11:30+0100 Birch{late} | Oak{late}"]


async def test_a_downtime_that_ends_at_night_disturbs_nobody(life: Life) -> None:
    """What was missed on Friday and noticed at night comes on Monday, as one line with what is due by then."""
    await life.review(await life.case(), "2027-03-05")
    life.clock.now = life.at("2027-03-05 23:10")
    await life.until("2027-03-08 12:00")
    assert life.heard("Anna") == ["2027-03-08 09:00+0100 Birch · due 5 Mar"]


async def test_missed_wishes_come_once(life: Life) -> None:
    """Four days without a tick: the newest of them, late; the next is on its minute again."""
    await wants(life, "daily from 2027-03-02 06:45")
    life.clock.now = life.at("2027-03-06 10:00")
    await life.until("2027-03-07 07:00")
    assert life.heard("Anna") == [
        "2027-03-06 10:00+0100 You wanted to be reminded of something. (late)",
        "2027-03-07 06:45+0100 You wanted to be reminded of something.",
    ]


async def test_a_clock_that_stood_ahead_for_a_minute_leaves_nothing_behind(life: Life) -> None:
    """Nothing is planned for 2036: the next time is counted anew, by the same planner and by one that begins then."""
    for back in (life.planner, Planner(life.store, life.clock)):
        id, right = await wants(life, "daily from 2027-03-02 06:45"), life.clock()
        life.clock.now = life.at("2036-05-01 10:00")
        await life.planner.tick()
        life.clock.now = right
        await back.tick()
        found = await life.store.wishes.get(id)
        assert found and found.next_at == life.at("2027-03-02 06:45")
        assert "planned" not in await life.states(id)
        await life.does(life.store.wishes.end_statement(id, right))


async def test_what_lies_far_ahead_by_its_rule_stays(life: Life) -> None:
    """Once in four years, and every year."""
    ids = [await wants(life, rule) for rule in ("once from 2031-03-02 06:45", "yearly from 2028-02-01 08:00")]
    await life.planner.tick()
    found = [await life.store.wishes.get(id) for id in ids]
    assert [one.next_at for one in found if one] == [life.at("2031-03-02 06:45"), life.at("2028-02-01 08:00")]


# What people want themselves


async def test_a_wish_keeps_its_minute(life: Life) -> None:
    """In quiet hours, on Sundays and holidays; a time that the clocks skip comes an hour later."""
    await wants(life, "daily from 2027-03-26 02:30")
    await life.until("2027-03-30")
    assert [one[:21] for one in life.heard("Anna")] == [
        "2027-03-26 02:30+0100", "2027-03-27 02:30+0100", "2027-03-28 03:30+0200", "2027-03-29 02:30+0200",
    ]  # fmt: skip


async def test_a_wish_lives_in_its_own_zone_and_ends(life: Life) -> None:
    """Nine o'clock in Skopje's neighbour Bucharest is eight in Berlin; once is once."""
    id = await wants(life, "once from 2027-03-04 09:00", zone="Europe/Bucharest")
    await life.until("2027-03-09")
    assert [one[:16] for one in life.heard("Anna")] == ["2027-03-04 08:00"]
    found = await life.store.wishes.get(id)
    assert found and found.ended


async def test_own_words_stand_only_where_nothing_is_kept(life: Life) -> None:
    """No message carries them; the web chat shows them beside the conversation until they are settled."""
    await wants(life, "once from 2027-03-04 09:00", "Call Mira about the keys")
    await life.until("2027-03-04 10:00")
    assert "Mira" not in str(life.box.came)
    (note,) = await Standings(life.store, life.clock).before(life.people["Anna"])
    assert note.lines == ("Call Mira about the keys",)
    assert [one.label for one in note.choices] == ["Open", "Later", "Done"]


async def test_later_comes_at_the_minute_chosen_and_moves_nothing(life: Life) -> None:
    """Put off to a Saturday morning by hand: it comes then, and the chain goes on as before."""
    review = await life.review(await life.case(), "2027-03-05")
    await life.until("2027-03-05 09:05")
    at = life.at("2027-03-06 07:10")
    later = NewReminder(review, "due+", at.isoformat(), life.people["Anna"], at, await case_of(life))
    await life.does(life.store.reminders.plan_statement(later))
    await life.until("2027-03-09")
    assert [one[:16] for one in life.heard("Anna")] == ["2027-03-05 09:00", "2027-03-06 07:10", "2027-03-08 09:00"]


async def case_of(life: Life) -> UUID:
    """The only case."""
    (case,) = await life.store.cases.of_structure(life.structure)
    return case.id


# What was left half done


async def test_a_half_finished_reflection_is_mentioned_once_on_the_next_working_day(life: Life) -> None:
    """Left on Friday, mentioned on Monday, and not again."""
    case = await life.case()
    life.clock.now = life.at("2027-03-05 15:00")
    await talks(life, case)
    await life.until("2027-03-05 16:00")
    await life.until("2027-03-12")
    assert life.heard("Anna") == ["2027-03-08 09:00+0100 Birch · begun and not finished"]


async def test_whoever_came_back_alone_is_not_told(life: Life) -> None:
    """Begun on Monday, gone on with on Tuesday before nine, left again: mentioned on Wednesday."""
    talk = await talks(life, await life.case())
    await life.until("2027-03-01 12:00")
    life.clock.now = life.at("2027-03-02 08:30")
    await moves(life, talk, 2)
    await life.until("2027-03-02 12:00")
    assert life.heard("Anna") == []
    await life.until("2027-03-05")
    assert [one[:16] for one in life.heard("Anna")] == ["2027-03-03 09:00"]


async def test_a_finished_or_practised_reflection_is_not_mentioned(life: Life) -> None:
    """There is nothing to come back to."""
    done, practice = await talks(life, await life.case()), await life.case("Elm", practice=True)
    await talks(life, practice)
    await life.until("2027-03-01 12:00")
    await life.does(life.store.conversations.finish_statement(done, life.clock()))
    await life.until("2027-03-05")
    assert life.heard("Anna") == []


# Sitting together


async def test_nothing_comes_while_cards_lie_on_the_table(life: Life) -> None:
    """It waits, looks again every ten minutes, and comes when half an hour has passed since the last card."""
    await life.review(await life.case(), "2027-03-03")
    life.clock.now = life.at("2027-03-03 08:55")
    await talks(life, await case_of(life), "table")
    await life.until("2027-03-03 12:00")
    assert [one[:16] for one in life.heard("Anna")] == ["2027-03-03 09:30"]


async def test_nothing_comes_into_a_talk_for_two(life: Life) -> None:
    """A reflection *together* holds it back as well; one alone does not."""
    await life.review(await life.case(), "2027-03-03")
    for day, who, wanted in (("2027-03-03", "together", "09:30"), ("2027-03-08", "alone", "09:00")):
        life.clock.now = life.at(f"{day} 08:55")
        await talks(life, await case_of(life), answers={"set": {"who": {"v": [who]}}})
        await life.until(f"{day} 12:00")
        assert life.heard("Anna")[-1][:16] == f"{day} {wanted}"


# Channels


async def test_a_flood_is_waited_out_and_holds_up_nobody_else(life: Life) -> None:
    """Anna's comes after the pause that was asked for; Cora's came at once."""
    for name in ("Anna", "Cora"):
        at = life.at("2027-03-03 09:00")
        subject = await wants_at(life, name)
        assert subject and at
    life.box.answers[life.people["Anna"]] = [NotYet(120.0)]
    await life.until("2027-03-03 12:00")
    assert [one[:16] for one in life.heard("Cora")] == ["2027-03-03 09:00"]
    assert [one[:16] for one in life.heard("Anna")] == ["2027-03-03 09:02"]


async def wants_at(life: Life, name: str) -> UUID:
    """Somebody wants to be reminded at nine on the third."""
    rule, who = "once from 2027-03-03 09:00", life.people[name]
    new = NewWish(who, rule, life.zone, "x", life.clock(), life.at("2027-03-03 09:00"))
    await life.does(await life.store.wishes.make_statement(new))
    return new.id


async def test_what_certainly_did_not_come_is_tried_again_ever_more_slowly(life: Life) -> None:
    """Half a minute, a minute, two; then it comes, once."""
    await wants_at(life, "Anna")
    life.box.answers[life.people["Anna"]] = [NotYet(), NotYet(), NotYet()]
    await life.until("2027-03-03 12:00")
    assert [one[:16] for one in life.heard("Anna")] == ["2027-03-03 09:04"]


async def test_what_may_have_come_is_not_sent_again(life: Life) -> None:
    """It is listed instead."""
    id = await wants_at(life, "Anna")
    life.box.answers[life.people["Anna"]] = [Unsure()]
    await life.until("2027-03-04")
    assert life.heard("Anna") == []
    assert await life.states(id) == ["uncertain"]


async def test_one_channel_never_both(life: Life) -> None:
    """The first that reaches the person; the next only when the first certainly cannot."""
    first = Letterbox(life.clock, "telegram", away={life.people["Cora"]})
    first.answers[life.people["Lea"]] = [Unreachable()]
    life.post = Post(life.store, [first, life.box], life.clock)
    for name in ("Anna", "Cora", "Lea"):
        await wants_at(life, name)
    await life.until("2027-03-04")
    assert [who for who, _, _ in first.came] == [life.people["Anna"]]
    assert {who for who, _, _ in life.box.came} == {life.people["Cora"], life.people["Lea"]}


async def test_a_sender_that_died_leaves_uncertainty_and_nothing_twice(life: Life) -> None:
    """Its lease runs out; nobody sends it again."""
    id = await wants_at(life, "Anna")
    life.clock.now = life.at("2027-03-03 09:00")
    await life.planner.tick()
    await life.store.reminders.claim(life.clock(), life.clock() + timedelta(minutes=2))
    await life.until("2027-03-03 10:00")
    assert life.heard("Anna") == []
    assert await life.states(id) == ["uncertain"]


async def test_somebody_who_is_gone_stops_nothing(life: Life) -> None:
    """Rows for a person whose key is gone fail; the others come."""
    await wants_at(life, "Anna")
    gone = await life.somebody("Gone", "caseworker")
    at = life.at("2027-03-03 08:00")
    await life.does(life.store.reminders.plan_statement(NewReminder(uuid4(), "due", "2027-03-03", gone, at)))
    await life.store.keys.destroy(Owner("person", gone))
    await life.until("2027-03-04")
    assert len(life.heard("Anna")) == 1
    assert [one.person for one in await life.store.reminders.of_state("failed")] == [gone]

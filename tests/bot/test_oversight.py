"""The overview: what needs somebody, in codes and dates, and a hand that is offered once a day."""

from collections.abc import Awaitable, Callable
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from uuid import UUID, uuid4

import pytest
from icalendar import Calendar

from bot.days.workdays import Workdays
from bot.papers.press import Press
from bot.reminders.notes import Item, note
from bot.reminders.planning import Planner
from bot.reminders.standing import Standings
from bot.rooms.oversight.calendars import calendar
from bot.rooms.oversight.counts import State, Tally, late_by_worker, next_of_each, rows, tallies
from bot.rooms.oversight.watch import Watch
from bot.rooms.oversight.weekly import weekly_due
from bot.screens.screen import Drawing
from storage.cases import Case, NewCase
from storage.people import Membership, Person
from storage.reminders import NewReminder
from storage.reviews import DueReview, NewReview
from storage.store import Store
from storage.structures import Structure
from storage.writer import Unit
from tests.bot.conftest import Newcomer
from tests.bot.reminded import presses
from tests.bot.talker import Clock, Talker
from tests.bot.teamwork import joins, kassel
from tests.keeping import add_role, open_case

TODAY = date(2026, 11, 18)
"""A Wednesday."""
BRIDGE, HARBOUR = uuid4(), uuid4()
ANNA, BEN = uuid4(), uuid4()


def due(day: str, code: str = "Birch", organisation: UUID = BRIDGE, **more: object) -> DueReview:
    """A review of a case that is worked on."""
    made = DueReview(
        uuid4(), uuid4(), date.fromisoformat(day), None, 0, None, code, uuid4(), organisation, ANNA, None, "active",
        None, False,
    )  # fmt: skip
    return replace(made, **more)  # type: ignore[arg-type]


def case(id: UUID, organisation: UUID = BRIDGE, state: str = "active") -> Case:
    """A case as far as it counts."""
    return Case(id, uuid4(), organisation, "Birch", ANNA, None, state, False, {}, datetime.now(UTC), None)  # type: ignore[arg-type]


# Summing


@pytest.mark.parametrize(
    ("day", "state", "days", "needs"),
    [
        ("2026-11-18", State.SOON, 0, False),
        ("2026-11-17", State.LATE, 1, False),
        ("2026-11-09", State.LATE, 9, False),
        ("2026-11-08", State.LATE, 10, True),
        ("2026-11-03", State.LATE, 15, True),
        ("2026-12-02", State.SOON, 0, False),
        ("2026-12-03", State.LATER, 0, False),
    ],
)
def test_how_a_review_stands_comes_from_its_date_alone(day: str, state: State, days: int, needs: bool) -> None:
    """Soon, later, late; and from the tenth day on it needs the coordinator."""
    (row,) = rows([due(day)], TODAY, Workdays(), "coordinator")
    assert (row.state, row.days, row.needs) == (state, days, needs)


def test_the_lead_hears_of_it_later() -> None:
    """The twelfth day is the coordinator's, the fifteenth the lead's too."""
    for day, lead in (("2026-11-06", False), ("2026-11-03", True)):
        assert rows([due(day)], TODAY, Workdays(), "coordinator")[0].needs
        assert rows([due(day)], TODAY, Workdays(), "lead")[0].needs is lead


def test_a_weekend_makes_nobody_late() -> None:
    """Due on a Saturday, it is late on Tuesday, not on Monday."""
    saturday, monday = due("2026-11-14"), date(2026, 11, 16)
    assert rows([saturday], monday, Workdays(), "coordinator")[0].state is State.SOON
    assert rows([saturday], monday + timedelta(days=1), Workdays(), "coordinator")[0].state is State.LATE


@pytest.mark.parametrize(
    "more",
    [
        {"state": "resting"},
        {"state": "resting", "rests_until": date(2026, 11, 19)},
        {"state": "ended"},
        {"state": "closed"},
        {"practice": True},
    ],
)
def test_what_rests_is_over_or_practice_is_not_listed(more: dict[str, object]) -> None:
    """Nobody is late with it."""
    assert rows([due("2026-10-01", **more)], TODAY, Workdays(), "coordinator") == []


def test_after_a_rest_the_chain_counts_from_its_end() -> None:
    """The days before were nobody's fault."""
    rested = due("2026-10-01", state="resting", rests_until=date(2026, 11, 17))
    (row,) = rows([rested], TODAY, Workdays(), "coordinator")
    assert (row.state, row.needs) == (State.LATE, False)


def test_each_case_counts_once_in_its_organisation() -> None:
    """Late before this week before the rest; ended ones not at all."""
    late, week, both, calm, ended = (uuid4() for _ in range(5))
    listed = rows(
        [
            due("2026-11-01", case=late), due("2026-11-20", case=week), due("2026-11-20", case=both),
            due("2026-11-02", case=both), due("2026-11-23", case=calm), due("2026-11-19", case=ended, state="ended"),
        ],
        TODAY, Workdays(), "coordinator",
    )  # fmt: skip
    cases = [case(late), case(week), case(both), case(calm), case(ended, state="ended"), case(uuid4(), HARBOUR)]
    bridge, harbour = tallies(cases, listed, (BRIDGE, HARBOUR), TODAY)
    assert bridge == Tally(BRIDGE, open=4, week=1, late=2)
    assert bridge.rest == 1
    assert harbour == Tally(HARBOUR, open=1)


def test_of_each_case_only_the_next_date_is_seen() -> None:
    """How many there are, and how far apart, would tell why they were planned."""
    case = uuid4()
    near, far, other = due("2026-11-20"), due("2026-12-20"), due("2026-11-25")
    near, far = replace(near, case=case), replace(far, case=case)
    assert next_of_each([far, other, near]) == [near, other]


def test_lateness_is_counted_per_worker_within_the_leads_organisations_only() -> None:
    """Without an organisation there is nothing to see."""
    listed = rows(
        [due("2026-11-01"), due("2026-11-02"), due("2026-11-02", responsible=BEN), due("2026-11-20", responsible=BEN),
         due("2026-11-01", organisation=HARBOUR, responsible=BEN)],
        TODAY, Workdays(), "lead",
    )  # fmt: skip
    assert late_by_worker(listed, [BRIDGE]) == [(ANNA, 2), (BEN, 1)]
    assert late_by_worker(listed, []) == []


# In the chat

Opens = Callable[..., Awaitable[UUID]]


@pytest.fixture
async def ben(founder: Talker, newcomer: Newcomer, store: Store) -> Talker:
    """A caseworker beside the founder, who coordinates."""
    return await joins(newcomer, store, "caseworker", "Ben")


@pytest.fixture
def opens(ben: Talker, store: Store, clock: Clock) -> Opens:
    """Opens a case of Ben's with a review that has been due for so many days; gives the review."""

    async def open_one(code: str, ago: int) -> UUID:
        where = await kassel(store)
        new = NewCase(where.id, where.organisations[0].id, code, ben.person, clock())
        await open_case(store, new)
        review = NewReview(new.id, clock().date() - timedelta(days=ago), {"kind": "steps"}, clock(), None)
        await store.reminders.do(await store.reviews.plan_statement(review))
        return review.id

    return open_one


async def test_without_anything_it_begins_with_nothing_needs_you(founder: Talker) -> None:
    """And says what there is."""
    await founder.commands("overview")
    assert founder.asked == "Nothing needs you"
    assert founder.screen and founder.screen.body == ("Bridge House: 0 open, 0 due this week, 0 late",)
    assert [choice.id for choice in founder.screen.choices] == ["load", "home"]


async def test_it_begins_with_what_needs_somebody(founder: Talker, opens: Opens, store: Store) -> None:
    """Late ones with organisation and days, then reminders that did not arrive, then the counts."""
    await opens("Birch", 18)
    await opens("Heron", 12)
    await opens("Quartz", 3)
    review = await opens("Otter", -30)
    where, found = await kassel(store), await store.reviews.get(review)
    assert found
    lost = NewReminder(review, "due", "2026-11-20", founder.person, founder.clock() - timedelta(days=1), found.case)
    await store.reminders.do(store.reminders.plan_statement(lost))
    await store.reminders.claim(founder.clock(), founder.clock())
    await store.reminders.do(store.reminders.failed_statement([lost.id]))
    await founder.commands("overview")
    assert founder.asked == "Three things need you"
    assert founder.screen and founder.screen.body == (
        "Birch · Bridge House · due 3 Nov, 18 days",
        "Heron · Bridge House · due 9 Nov, 12 days",
        "A reminder for Otter did not arrive.",
        "Bridge House: 4 open, 0 due this week, 3 late",
    )
    assert founder.screen.page == "/overview"
    assert where.name not in str(founder.screen.body)


async def test_no_kind_and_no_worker_stands_there(founder: Talker, opens: Opens, ben: Talker) -> None:
    """Neither what it is about nor who is late."""
    await opens("Birch", 18)
    await founder.commands("overview")
    shown = str(founder.screen)
    assert "steps" not in shown and "Ben" not in shown and ben.person.hex[:8] not in shown


async def test_only_the_lead_of_the_organisation_sees_who_is_late(
    newcomer: Newcomer, store: Store, opens: Opens, ben: Talker
) -> None:
    """Another organisation's lead sees nothing of it, the code neither."""
    await opens("Birch", 18)
    lea = await joins(newcomer, store, "lead")
    rose = await joins(newcomer, store, "lead", organisation="Harbour Office")
    for who in (lea, rose):
        await who.commands("overview")
    assert lea.asked == "One thing needs you"
    assert lea.screen and "With Ben, one thing waits" in lea.screen.body
    assert rose.asked == "Nothing needs you"
    assert "Birch" not in str(rose.screen)


async def test_a_leads_calendar_holds_what_the_lead_sees_and_no_more(
    newcomer: Newcomer, founder: Talker, store: Store, opens: Opens, clock: Clock
) -> None:
    """Codes and dates of other organisations are no more in the file than on the page or in the chat."""
    await opens("Birch", 18)
    lea = await joins(newcomer, store, "lead")
    rose = await joins(newcomer, store, "lead", organisation="Harbour Office")
    watch = Watch(store, clock)
    for who in (founder, lea):
        assert b"Birch" in (await watch.calendar(who.person) or b"")
    file, page = await watch.calendar(rose.person), await watch.see(rose.person)
    assert file and b"Birch" not in file and b"VEVENT" not in file
    assert page and page.overview.rows == () and [one.name for one in page.overview.organisations] == ["Harbour Office"]


async def test_the_overview_speaks_the_language_of_whoever_looks_now(founder: Talker, opens: Opens) -> None:
    """All of it, after a change of language on its page."""
    await opens("Birch", 18)
    await founder.commands("overview")
    await founder.commands("language")
    await founder.taps("_lang-de")
    assert founder.asked == "Eine Sache braucht Aufmerksamkeit"
    assert (
        founder.screen and founder.screen.body[0] == "Birch · Bridge House · fällig 3. Nov., 18\N{NO-BREAK SPACE}Tage"
    )
    assert founder.screen.choices[0].label == "Hilfe bei Birch?"


async def test_who_gave_no_name_is_a_colleague(
    newcomer: Newcomer, store: Store, opens: Opens, ben: Talker, founder: Talker
) -> None:
    """No code of a person stands there."""
    for code in ("Birch", "Heron"):
        await opens(code, 18)
    await store.writer.commit(Unit(None, (await store.people.profile_statement(ben.person, {}),)))
    lea = await joins(newcomer, store, "lead")
    await lea.commands("overview")
    assert lea.screen and lea.screen.body[-1] == "With a colleague, 2 things wait"
    await lea.commands("language")
    await lea.taps("_lang-de")
    await lea.commands("overview")
    assert lea.screen and lea.screen.body[-1] == "Bei einer Fachkraft warten 2 Sachen"
    assert ben.person.hex[:8] not in str(lea.screen)


async def test_what_is_late_but_has_not_come_is_explained(founder: Talker, opens: Opens) -> None:
    """The first sentence and the counts agree."""
    await opens("Quartz", 3)
    await founder.commands("overview")
    assert founder.asked == "Nothing needs you yet"
    assert founder.screen and founder.screen.body == (
        "What is late is still with whoever looks after it. If it stays that way, it comes to you.",
        "Bridge House: 1 open, 0 due this week, 1 late",
    )


# Several structures


@pytest.fixture
async def linz(founder: Talker, store: Store, ben: Talker, clock: Clock) -> UUID:
    """A second structure that the founder sees to, where Larch is late."""
    place = await store.structures.create(name="Linz", zone="Europe/Berlin", language="en", now=clock())
    mill = await store.structures.add_organisation(place, "Mill Lane")
    await add_role(store, founder.person, place, mill, "coordinator")
    await add_role(store, ben.person, place, mill, "caseworker")
    new = NewCase(place, mill, "Larch", ben.person, clock())
    await open_case(store, new)
    review = NewReview(new.id, clock().date() - timedelta(days=18), {"kind": "steps"}, clock(), None)
    await store.reminders.do(await store.reviews.plan_statement(review))
    return place


async def test_whoever_sees_to_several_structures_chooses(
    founder: Talker, opens: Opens, linz: UUID, store: Store
) -> None:
    """Each has its own page; the picture and a hand stay in the one that is looked at."""
    await opens("Birch", 18)
    await founder.commands("overview")
    assert founder.screen and founder.screen.body[0] == "Kassel" and "Larch" not in str(founder.screen)
    await founder.taps("Linz")
    assert founder.screen.body[:2] == ("Linz", "Larch · Mill Lane · due 3 Nov, 18 days")
    assert founder.screen.page == f"/overview?in={linz}" and "Birch" not in str(founder.screen)
    await founder.taps("load")
    assert founder.screen.body == ("Mill Lane: 1 open, 0 due this week, 1 late",)
    await founder.taps("back", "A hand with Larch?")
    assert founder.notice.startswith("Asked.") and founder.screen.body[0] == "Linz"
    await founder.taps("Kassel")
    assert founder.screen.body[0] == "Kassel"


async def test_a_structure_of_others_is_not_shown_by_its_id(
    ben: Talker, founder: Talker, opens: Opens, linz: UUID, store: Store, clock: Clock, newcomer: Newcomer
) -> None:
    """Whoever does not see to it gets their own, or nothing."""
    watch = Watch(store, clock)
    lea = await joins(newcomer, store, "lead")
    seen, own = await watch.see(lea.person, linz), await watch.see(founder.person, linz)
    assert seen and seen.overview.structure.name == "Kassel" and seen.overview.others == ()
    assert own and own.overview.structure.name == "Linz"
    assert b"Larch" in (await watch.calendar(founder.person, linz) or b"")
    assert b"Larch" not in (await watch.calendar(lea.person, linz) or b"")
    assert await watch.see(ben.person, linz) is None


async def test_a_hand_is_offered_once_a_day(
    founder: Talker, opens: Opens, ben: Talker, store: Store, clock: Clock
) -> None:
    """One tap plans one message to the responsible worker, on a working day; the next day it may be asked again."""
    review = await opens("Birch", 18)
    await founder.commands("overview")
    await founder.taps("A hand with Birch?")
    assert founder.notice.startswith("Asked.")
    await founder.taps("A hand with Birch?")
    assert founder.notice.startswith("You have asked that today already.")
    (planned,) = await store.reminders.of_subject(review)
    assert (planned.rule, planned.occurrence, planned.person) == ("hand", "2026-11-21", ben.person)
    assert planned.due == datetime(2026, 11, 23, 8, tzinfo=UTC), "Saturday noon becomes Monday at nine"
    clock.passes(days=1)
    await founder.taps("A hand with Birch?")
    assert founder.notice.startswith("Asked.")


async def test_what_was_done_meanwhile_needs_no_hand(founder: Talker, opens: Opens, store: Store) -> None:
    """An old button moves nothing, and what needs somebody now is shown."""
    review = await opens("Birch", 18)
    await opens("Heron", 17)
    await founder.commands("overview")
    await store.reminders.do(store.reviews.done_statement(review, founder.clock()))
    await founder.taps("A hand with Birch?")
    assert founder.notice.startswith("This is not one of the answers here.") and founder.asked == "One thing needs you"
    assert founder.screen and [one.label for one in founder.screen.choices][:1] == ["A hand with Heron?"]
    assert await store.reminders.of_subject(review) == []


async def test_a_caseworker_has_no_overview(ben: Talker, opens: Opens) -> None:
    """Neither by command nor in the menu of a messenger."""
    await opens("Birch", 18)
    await ben.commands("overview")
    assert ben.notice.startswith("Your role does not open this.") and "Bridge House" not in str(ben.screen)
    await ben.commands("home")
    assert "overview" not in [choice.id for choice in ben.buttons]
    _, commands = await ben.conversations.commands(ben.person)
    assert "overview" not in commands and "remind" in commands


async def test_the_load_is_a_picture_with_its_numbers_in_words(founder: Talker, opens: Opens) -> None:
    """Patterns, numbers, and the same in words; and back."""
    await opens("Birch", 18)
    await founder.commands("overview")
    await founder.taps("load")
    assert founder.screen and founder.screen.drawing
    drawing = founder.screen.drawing
    assert drawing.alt == founder.screen.body[0] == "Bridge House: 1 open, 0 due this week, 1 late"
    assert "Birch" not in str(drawing)
    assert Press().drawing(drawing).startswith(b"\x89PNG")
    await founder.taps("back")
    assert founder.asked == "One thing needs you"


def test_only_drawings_are_drawn() -> None:
    """A name from elsewhere opens no other template."""
    with pytest.raises(LookupError):
        Press().drawing(Drawing("../screen", {}, ""))


# Every week


def coordinator(zone: str = "Europe/Berlin", onboarded: datetime | None = None) -> tuple[Person, Structure]:
    """Somebody who sees to a structure in Hesse."""
    long_ago = datetime(2026, 1, 1, tzinfo=UTC)
    where = Structure(uuid4(), "Kassel", zone, "en", None, None, False, "DE", long_ago, region="HE")
    member = Membership(where.id, "Kassel", BRIDGE, "Bridge House", "coordinator")
    return Person(uuid4(), long_ago, "en", zone, {}, None, onboarded or long_ago, None, (member,)), where


@pytest.mark.parametrize(
    ("now", "zone", "expected"),
    [
        ("2026-11-16T08:00+00:00", "Europe/Berlin", ("2026-11-16T08:00+00:00", "2026-W47")),
        ("2026-11-16T07:00+00:00", "Europe/Bucharest", ("2026-11-16T07:00+00:00", "2026-W47")),
        ("2026-07-06T07:00+00:00", "Europe/Berlin", ("2026-07-06T07:00+00:00", "2026-W28")),
        ("2026-04-07T07:00+00:00", "Europe/Berlin", ("2026-04-07T07:00+00:00", "2026-W15")),
    ],
    ids=["winter", "bucharest", "summer", "after-easter-monday"],
)
def test_it_comes_on_monday_at_nine_on_the_wall(now: str, zone: str, expected: tuple[str, str]) -> None:
    """Or on the first working day after a holiday."""
    person, where = coordinator(zone)
    (planned,) = weekly_due(datetime.fromisoformat(now), [where], [person])
    assert (planned.subject, planned.rule, planned.person, planned.late) == (where.id, "weekly", person.id, False)
    assert (planned.due, planned.occurrence) == (datetime.fromisoformat(expected[0]), expected[1])


def test_planned_again_it_is_the_same_occurrence() -> None:
    """Ahead, at its time and after a downtime, marked late then."""
    person, where = coordinator()
    monday = datetime(2026, 11, 16, 8, tzinfo=UTC)
    found = [weekly_due(monday + timedelta(hours=hours), [where], [person]) for hours in (-40, 0, 30)]
    assert len({(one.occurrence, one.due) for (one,) in found}) == 1
    assert [one.late for (one,) in found] == [False, False, True]


def test_nobody_gets_one_from_before_they_came() -> None:
    """And caseworkers get none at all."""
    wednesday = datetime(2026, 11, 18, 8, tzinfo=UTC)
    person, where = coordinator(onboarded=wednesday - timedelta(hours=1))
    assert weekly_due(wednesday, [where], [person]) == []
    worker = replace(person, memberships=(replace(person.memberships[0], role="caseworker"),))
    assert weekly_due(datetime(2026, 11, 23, 9, tzinfo=UTC), [where], [worker]) == []


# The messages


def said(rule: str, language: str = "en", **more: object) -> str:
    """What a message of this rule says."""
    item = Item(uuid4(), rule, **more)  # type: ignore[arg-type]
    return note([item], language, TODAY).lines[0]


def test_the_message_says_no_more_than_that_a_hand_is_offered() -> None:
    """The code, and who asks."""
    assert said("hand", code="Birch", due=date(2026, 11, 3)) == "Need a hand with Birch? Your coordinator asks."
    assert said("hand", "de", code="Birke") == "Hilfe nötig bei Birke? Die Koordination fragt."


def test_the_weekly_message_begins_as_the_overview_does() -> None:
    """With one button that opens it."""
    item = Item(uuid4(), "weekly", mine=False, count=3)
    made = note([item], "en", TODAY)
    assert made.lines == ("Three things need you. The overview says more.",)
    assert [choice.label for choice in made.choices] == ["Open", "Later", "Done"]
    assert said("weekly", "de", count=0).startswith("Gerade braucht nichts Aufmerksamkeit.")
    assert said("weekly", count=0, waiting=1).startswith("Nothing needs you yet.")


def test_a_wish_with_a_code_says_the_code_first() -> None:
    """And nothing of its text where it may be read by others."""
    assert said("wish", code="Birch") == "Birch · You wanted to be reminded of something."


async def test_on_monday_the_planner_plans_it_and_its_button_opens_the_overview(
    founder: Talker, ben: Talker, opens: Opens, store: Store, clock: Clock
) -> None:
    """To the minute, for the coordinator alone; pressed, it is settled."""
    await opens("Birch", 18)
    clock.now = datetime(2026, 11, 23, 7, 59, tzinfo=UTC)
    planner = Planner(store, clock)
    await planner.tick()
    await planner.tick()
    (planned,) = await store.reminders.of_subject((await kassel(store)).id)
    assert (planned.person, planned.due) == (founder.person, datetime(2026, 11, 23, 8, tzinfo=UTC))
    clock.passes(minutes=1)
    await store.reminders.claim(clock(), clock() + timedelta(minutes=1))
    await store.reminders.do(store.reminders.sent_statement([planned.id], clock(), "web", None))
    (standing,) = await Standings(store, clock).before(founder.person)
    assert standing.lines == ("One thing needs you. The overview says more.",)
    await presses(founder, planned, "begin")
    assert founder.asked == "One thing needs you"
    assert await Standings(store, clock).before(founder.person) == []
    assert ben.person != planned.person


async def test_the_hand_reaches_the_worker_and_its_button_leads_to_the_review(
    founder: Talker, ben: Talker, opens: Opens, store: Store, clock: Clock
) -> None:
    """As one of the reminders that stand before them."""
    review = await opens("Birch", 18)
    await founder.commands("overview")
    await founder.taps("A hand with Birch?")
    clock.now = datetime(2026, 11, 23, 8, tzinfo=UTC)
    (taken,) = await store.reminders.claim(clock(), clock() + timedelta(minutes=1))
    await store.reminders.do(store.reminders.sent_statement([taken.id], clock(), "web", None))
    (standing,) = await Standings(store, clock).before(ben.person)
    assert standing.lines == ("Need a hand with Birch? Your coordinator asks.",)
    await store.reminders.do(
        store.reviews.done_statement(review, clock()), store.reminders.settle_statement(review, clock())
    )
    assert await Standings(store, clock).before(ben.person) == []


# Calendars


def test_the_calendar_holds_codes_and_days_and_parses_back() -> None:
    """Whole days, stable ids, lines folded."""
    id, code = uuid4(), "Birke, Weide; und noch ein recht langes Wort in einem Code, der gefaltet werden muss"
    file = calendar([(id, code, date(2026, 11, 3))], datetime(2026, 11, 18, 8, tzinfo=UTC))
    assert all(len(line) <= 75 for line in file.split(b"\r\n"))
    (event,) = Calendar.from_ical(file.decode()).walk("VEVENT")
    assert str(event["summary"]) == code
    assert (event.decoded("dtstart"), event.decoded("dtend")) == (date(2026, 11, 3), date(2026, 11, 4))
    assert str(event["uid"]) == f"{id}@waymark"
    assert set(event) == {"SUMMARY", "UID", "DTSTAMP", "DTSTART", "DTEND", "TRANSP"}


async def test_everybody_gets_the_calendar_of_their_role(
    founder: Talker, ben: Talker, opens: Opens, store: Store, clock: Clock, newcomer: Newcomer
) -> None:
    """The coordinator the structure's, the worker one's own, a counsellor none."""
    await opens("Birch", 18)
    watch = Watch(store, clock)
    counsellor = await joins(newcomer, store, "counsellor")
    for file in (await watch.calendar(founder.person), await watch.own_calendar(ben.person)):
        assert file and b"SUMMARY:Birch" in file and b"steps" not in file
    assert b"Birch" not in (await watch.own_calendar(founder.person) or b"")
    assert await watch.calendar(ben.person) is None
    assert await watch.own_calendar(counsellor.person) is None
    assert await watch.see(ben.person) is None

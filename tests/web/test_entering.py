"""Coming in and going out over real sockets: codes, cookies, sessions, with the real doors."""

import asyncio
from http.cookies import SimpleCookie

from aiohttp import ClientSession

from tests.web.conftest import PUBLIC, Chat
from tests.web.visiting import Visitor, enter


async def test_a_get_uses_nothing_up(chat: Chat, http: ClientSession) -> None:
    """Fifty looks at the door leave the code alone; the button works once."""
    code = await chat.doors.setup_code()
    for _ in range(50):
        async with http.get(f"{chat.url}/in?t={code}") as reply:
            assert reply.status == 200 and "Set-Cookie" not in reply.headers
    first, second = await enter(chat.url, http, code), await enter(chat.url, http, code)
    assert (first.status, first.headers["Location"], second.status) == (303, "/", 403)
    people = await chat.store.people.all()
    assert [(one.language, one.zone) for one in people] == [("de", "Europe/Vienna")]


async def test_a_link_is_over_after_ten_minutes(chat: Chat, http: ClientSession) -> None:
    """A link lives ten minutes, and a newer one voids it."""
    person = (await chat.newcomer()).person
    late, voided, good = await chat.doors.link(person), "", ""
    chat.clock.pass_by(minutes=10)
    assert (await enter(chat.url, http, late)).status == 403
    voided, good = await chat.doors.link(person), await chat.doors.link(person)
    assert (await enter(chat.url, http, voided)).status == 403
    assert (await enter(chat.url, http, good)).status == 303


async def test_loopback_cookie(chat: Chat, http: ClientSession) -> None:
    """Without https the cookie is `wm`: HttpOnly, strict, for thirty days."""
    reply = await enter(chat.url, http, await chat.doors.setup_code())
    cookie = SimpleCookie(reply.headers["Set-Cookie"])["wm"]
    assert (cookie["httponly"], cookie["samesite"], cookie["max-age"], cookie["path"]) == (
        True,
        "Strict",
        "2592000",
        "/",
    )
    assert not cookie["secure"] and not cookie["domain"]


async def test_public_cookie(chat: Chat, http: ClientSession) -> None:
    """Behind https the browser binds the cookie to this very host; the loopback name does not count there."""
    public = {"Host": "chat.example.org", "Origin": PUBLIC}
    reply = await enter(chat.url, http, await chat.doors.setup_code(), **public)
    cookie = SimpleCookie(reply.headers["Set-Cookie"])["__Host-wm"]
    assert (cookie["secure"], cookie["httponly"], cookie["samesite"], cookie["path"]) == (True, True, "Strict", "/")
    for name, status in (("wm", 401), ("__Host-wm", 200)):
        sent = {"Host": "chat.example.org", "Cookie": f"{name}={cookie.value}"}
        async with http.get(f"{chat.url}/screen", headers=sent) as seen:
            assert seen.status == status


async def test_signing_in_again_rotates_the_session(chat: Chat, visitor: Visitor) -> None:
    """The new cookie differs, the old one is dead, the person is the same."""
    session = await chat.doors.who(visitor.token)
    assert session
    link = await chat.doors.link(session.person)
    reply = await enter(chat.url, visitor.http, link, Cookie=f"wm={visitor.token}")
    fresh = SimpleCookie(reply.headers["Set-Cookie"])["wm"].value
    assert fresh != visitor.token and (await visitor.get("/screen")).status == 401
    again = await chat.doors.who(fresh)
    assert again and again.person == session.person


async def test_an_invitation_adds_its_role_to_whoever_is_signed_in(chat: Chat, visitor: Visitor) -> None:
    """No second person comes of it."""
    code = await chat.doors.invite("counsellor", "Riverside", "Bridge")
    assert (await enter(chat.url, visitor.http, code, Cookie=f"wm={visitor.token}")).status == 303
    (person,) = await chat.store.people.all()
    assert [(one.role, one.organisation_name) for one in person.memberships] == [("counsellor", "Bridge")]


async def test_two_clients_race_for_a_code(chat: Chat, http: ClientSession) -> None:
    """Exactly one comes in."""
    code = await chat.doors.invite("caseworker", "Riverside")
    replies = await asyncio.gather(*(enter(chat.url, http, code) for _ in range(5)))
    assert sorted(reply.status for reply in replies) == [303, 403, 403, 403, 403]
    assert len(await chat.store.people.all()) == 1


async def test_leaving_ends_the_session_here_and_there(chat: Chat, visitor: Visitor) -> None:
    """The browser is told to forget, and the old cookie opens nothing."""
    reply = await visitor.post("/leave")
    assert reply.status == 204 and '"cookies"' in reply.headers["Clear-Site-Data"]
    assert SimpleCookie(reply.headers["Set-Cookie"])["wm"]["max-age"] == "0"
    assert [(await visitor.get(path)).status for path in ("/screen", "/events")] == [401, 401]
    assert (await visitor.say(text="x")).status == 401


async def test_a_session_lives_thirty_days_after_its_last_use(chat: Chat, visitor: Visitor) -> None:
    """Use renews the cookie, at most once an hour; thirty idle days end it."""
    assert "Set-Cookie" not in (await visitor.get("/screen")).headers
    chat.clock.pass_by(days=29)
    assert "Max-Age=2592000" in (await visitor.get("/screen")).headers["Set-Cookie"]
    chat.clock.pass_by(days=29)
    assert (await visitor.get("/screen")).status == 200
    chat.clock.pass_by(days=31)
    assert (await visitor.get("/screen")).status == 401


async def test_ending_a_device_ends_its_stream(chat: Chat, visitor: Visitor) -> None:
    """A pulse after the end of a session is not delivered; the line closes."""
    session = await chat.doors.who(visitor.token)
    stream = await visitor.get("/events")
    assert session and stream.headers["Content-Type"] == "text/event-stream"
    chat.talk.jump(1)
    await stream.content.readuntil(b"event: changed\n")
    await chat.doors.end_device(session.person, session.id)
    chat.talk.jump(2)
    assert b"event: changed" not in await stream.content.read()


async def test_wrong_codes_are_slowed_down(chat: Chat, http: ClientSession) -> None:
    """After ten wrong codes even a right one waits a quarter of an hour."""
    statuses = [(await enter(chat.url, http, f"wrong-{number}")).status for number in range(11)]
    assert statuses == [403] * 10 + [429]
    chat.clock.pass_by(minutes=15)
    assert (await enter(chat.url, http, await chat.doors.setup_code())).status == 303

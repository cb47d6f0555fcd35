"""What is said over the wire becomes an arrival, or a clear refusal."""

import json
import re
from typing import Any

import pytest

from bot.turn.arrival import Commanded, Tapped, Typed
from tests.web.conftest import Chat
from tests.web.visiting import Visitor


@pytest.mark.parametrize(
    "said",
    [
        {},
        {"text": "a", "tap": "b.c"},
        {"text": 1},
        {"tap": "x" * 201},
        {"command": "Not A Command"},
        {"text": "a", "screen": 5},
        {"text": "a", "n": 0},
        {"text": "a", "n": True},
        {"text": "a", "n": "1"},
        {"text": "a", "tab": "../../x"},
        {"text": "a", "tab": None},
    ],
)
async def test_bad_messages_are_400(chat: Chat, visitor: Visitor, said: dict[str, Any]) -> None:
    """A message of another form is refused as a whole."""
    assert (await visitor.say(**said)).status == 400
    assert chat.talk.arrivals == []


@pytest.mark.parametrize(
    "body", [b"", b"[]", b"null", b"\xff\xfe", b"[" * 60_000, b'{"tab":"tab-12345678","n":1,"text":"\\ud800"}']
)
async def test_bad_json_is_400(visitor: Visitor, body: bytes) -> None:
    """Cut, deep, not UTF-8, half a pair: all 400."""
    reply = await visitor.post("/say", data=body, headers={"Content-Type": "application/json"})
    assert reply.status == 400


async def test_what_is_said_becomes_an_arrival(chat: Chat, visitor: Visitor) -> None:
    """Taps, texts, commands typed or chosen; each with its source."""
    await visitor.say(tap="t0.o1")
    await visitor.say(text="hello\nthere", screen="t1")
    await visitor.say(text="/language de")
    await visitor.say(text="/ is no command", screen="t2")
    await visitor.say(command="help")
    assert [one.what for one in chat.talk.arrivals] == [
        Tapped("t0.o1"),
        Typed("hello\nthere", "t1"),
        Commanded("language", "de"),
        Typed("/ is no command", "t2"),
        Commanded("help"),
    ]
    assert [one.source for one in chat.talk.arrivals] == [f"web:tab-12345678:{number}" for number in range(1, 6)]
    assert {one.channel for one in chat.talk.arrivals} == {"web"}


async def test_a_repeat_gives_the_screen_and_moves_nothing(chat: Chat, visitor: Visitor) -> None:
    """The same number in the same tab is taken once."""
    first = await (await visitor.say(tap="t0.o1")).json()
    again = await (await visitor.say(tap="t0.o1", n=1)).json()
    assert first["token"] == again["token"] == "t1" and len(chat.talk.taken) == 1


async def test_a_link_comes_with_its_picture(chat: Chat, visitor: Visitor) -> None:
    """The QR code is part of the screen, so that the link is part of no address."""
    chat.talk.jump(8)
    screen = await (await visitor.get("/screen")).json()
    assert screen["qr"]["size"] > 20 and screen["qr"]["path"].startswith("M4 4h1v1h-1z")


async def test_every_word_of_the_page_is_there(chat: Chat, visitor: Visitor) -> None:
    """Both languages have the same words, with the same places."""
    page = await (await visitor.get("/")).text()
    found = re.search(r'data-words="([^"]+)"', page)
    assert found
    words = json.loads(found[1].replace("&quot;", '"').replace("&#x27;", "'").replace("&amp;", "&"))
    places = {language: {id: re.findall(r"{\w+}", text) for id, text in its.items()} for language, its in words.items()}
    assert places["en"] == places["de"]

"""A signed-in client without a page: it sends what our page sends."""

from typing import Any

from aiohttp import ClientResponse, ClientSession

SAME = {"Sec-Fetch-Site": "same-origin"}


class Visitor:
    """A signed-in client that sends what our page sends."""

    def __init__(self, url: str, http: ClientSession, token: str, csrf: str) -> None:
        self.url, self.http, self.token = url, http, token
        self.headers = {**SAME, "Cookie": f"wm={token}", "X-Waymark-Token": csrf}
        self.number = 0

    async def say(self, **said: Any) -> ClientResponse:
        """POST /say with the next number."""
        self.number += 1
        return await self.post("/say", json={"tab": "tab-12345678", "n": self.number} | said)

    async def post(self, path: str, **more: Any) -> ClientResponse:
        """POST as our page does."""
        headers = self.headers | more.pop("headers", {})
        return await self.http.post(self.url + path, headers=headers, **more)

    async def get(self, path: str) -> ClientResponse:
        """GET with the cookie."""
        return await self.http.get(self.url + path, headers={"Cookie": f"wm={self.token}"})


async def enter(url: str, http: ClientSession, code: str, **headers: str) -> ClientResponse:
    """Press the button of the door's page."""
    form = {"t": code, "zone": "Europe/Vienna", "language": "de"}
    return await http.post(f"{url}/in", data=form, headers=SAME | headers, allow_redirects=False)

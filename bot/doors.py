"""Coming in and being in: set-up codes, invitations, sign-in links, signed-in browsers.

Codes and session tokens are 256 random bits; the store keeps keyed hashes of them and nothing else.
"""

import asyncio
from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Protocol
from uuid import UUID

from storage.chats import Chats, StoredChat
from storage.guests import Guests
from storage.people import People
from storage.records import Role
from storage.sessions import Sessions, WebSession
from storage.structures import Organisation, Structures
from storage.tickets import Ticket, Tickets
from storage.trail import Trail
from storage.writer import Unit, Writer

INVITATION = timedelta(days=7)
LINK = timedelta(minutes=10)


class Store(Protocol):
    """The part of the store that doors stand on."""

    @property
    def tickets(self) -> Tickets:
        """One-time codes."""
        ...

    @property
    def sessions(self) -> Sessions:
        """Signed-in browsers."""
        ...

    @property
    def people(self) -> People:
        """Everybody."""
        ...

    @property
    def guests(self) -> Guests:
        """Phones that look on at a table."""
        ...

    @property
    def chats(self) -> Chats:
        """Chats in messengers."""
        ...

    @property
    def structures(self) -> Structures:
        """Structures and their organisations."""
        ...

    @property
    def trail(self) -> Trail:
        """What was done with rights."""
        ...

    @property
    def writer(self) -> Writer:
        """Who writes what belongs together."""
        ...


@dataclass(frozen=True)
class Entered:
    """Somebody came in: the token for the cookie, the token against forged requests."""

    token: str
    csrf: str
    person: UUID


class WhichOrganisation(ValueError):
    """The structure has several organisations and none was named; the message lists them."""


class Doors:
    """All ways in and out."""

    def __init__(self, store: Store, clock: Callable[[], datetime]) -> None:
        self._store = store
        self._clock = clock
        self._one_at_a_time = asyncio.Lock()

    # Handing out

    async def setup_code(self) -> str:
        """A code for whoever sets Waymark up; older set-up codes are void from here on."""
        now = self._clock()
        await self._store.tickets.void_setups(now)
        return await self._store.tickets.create("setup", now=now, expires=now + INVITATION)

    async def invite(
        self,
        role: Role,
        structure: str,
        organisation: str | None = None,
        *,
        language: str = "en",
        zone: str = "UTC",
        telegram_texts: bool = False,
    ) -> str:
        """A code that brings a role. A structure or organisation nobody knows yet is made.

        Without an organisation it is the only one there is; a new structure gets one of its own name.

        The last three answer, for a new structure only, what its coordinator would be asked.
        """
        now = self._clock()
        known = await self._store.structures.by_name(structure)
        id = (
            known.id
            if known
            else await self._store.structures.create(
                name=structure, zone=zone, language=language, now=now, telegram_texts=telegram_texts
            )
        )
        members = known.organisations if known else ()
        member = await self._organisation(id, members, organisation or (None if members else structure))
        code, ticket = self._store.tickets.made(
            Ticket("invite", now, now + INVITATION, structure=id, organisation=member, role=role)
        )
        note = self._store.trail.note_statement("invited", now, role=role, structure=id, organisation=member)
        await self._store.writer.commit(Unit(None, (ticket, note)))
        return code

    async def link(self, person: UUID) -> str:
        """A code that signs this person in on another device; an older one is void from here on."""
        now = self._clock()
        await self._store.tickets.void_links(person, now)
        return await self._store.tickets.create("link", now=now, expires=now + LINK, person=person)

    # Coming in

    async def enter(
        self, code: str, *, language: str, zone: str, label: str, signed_in: UUID | None = None
    ) -> Entered | None:
        """Use a code up and sign in; None if it opens nothing.

        A set-up code or an invitation goes to whoever is signed in already, else to a new person.
        """
        async with self._one_at_a_time:
            now = self._clock()
            seen = await self._store.tickets.peek(code, now)
            if seen is None:
                return None
            person = seen.person or signed_in or await self._newcomer(seen, language, zone)
            used = await self._store.tickets.use(code, now, person)
            if used is None:
                return None
            await self._give_role(used, person)
            token, csrf = await self._store.sessions.start(person, label, now)
            return Entered(token, csrf, person)

    async def join(self, code: str, channel: str, external: str, *, language: str | None) -> StoredChat | None:
        """Use a code up in a messenger; None if it opens nothing there.

        The account goes to the person of a sign-in link, else to whoever it belongs to already, else to a new
        person. Accounts are never merged: a link made for somebody else opens nothing. The account is there
        before the code is used, so that the same message once more, after a crash, still finds the code.
        """
        async with self._one_at_a_time:
            now, known = self._clock(), await self._store.chats.find(channel, external)
            seen = await self._store.tickets.peek(code, now)
            if seen is None and known and await self._store.tickets.used_by(code) == known.person:
                return known
            if seen is None or seen.kind == "setup" or (known and seen.person not in (None, known.person)):
                return None
            person = seen.person or (known.person if known else await self._invited(seen, language))
            joined = known or await self._store.chats.open(person, channel, external)
            used = await self._store.tickets.use(code, now, person)
            if used is None:
                if not known:
                    await self._store.chats.close(person, channel)
                return None
            await self._give_role(used, person)
            return joined

    # Being in

    async def who(self, token: str) -> WebSession | None:
        """The living session behind a cookie; asking keeps it alive for another 30 days."""
        return await self._store.sessions.find(token, self._clock())

    async def devices(self, person: UUID) -> list[WebSession]:
        """Where this person is signed in, oldest first."""
        return await self._store.sessions.of_person(person, self._clock())

    # Going out

    async def end_device(self, person: UUID, session: UUID) -> None:
        """Sign out one of this person's devices; somebody else's stays."""
        if session in {device.id for device in await self.devices(person)}:
            await self._store.sessions.end(session, self._clock())

    async def leave(self, token: str) -> None:
        """Sign out the browser behind a cookie."""
        session = await self.who(token)
        if session:
            await self._store.sessions.end(session.id, self._clock())

    async def revoke(self, person: UUID) -> None:
        """Sign this person out everywhere, void the links on their way and blank the tables they opened."""
        await self._store.tickets.void_links(person, self._clock())
        await self._store.sessions.end_all(person, self._clock())
        await self._store.guests.end_all(person)
        await self._store.chats.close(person, "telegram")

    async def _newcomer(self, ticket: Ticket, language: str, zone: str) -> UUID:
        """A person who has not been here before; the profile says by which door they came."""
        return await self._store.people.add(
            language=language, zone=zone, profile={"door": ticket.kind}, now=self._clock()
        )

    async def _invited(self, ticket: Ticket, language: str | None) -> UUID:
        """A newcomer of whom a messenger tells no time zone: the structure's is proposed."""
        structure = await self._store.structures.get(ticket.structure) if ticket.structure else None
        zone, spoken = (structure.zone, structure.language) if structure else ("UTC", "en")
        return await self._newcomer(ticket, language or spoken, zone)

    async def _give_role(self, ticket: Ticket, person: UUID) -> None:
        if ticket.structure and ticket.organisation and ticket.role:
            role = self._store.people.add_membership_statement(
                person, ticket.structure, ticket.organisation, ticket.role
            )
            note = self._store.trail.note_statement(
                "joined", self._clock(), actor=person, role=ticket.role,
                structure=ticket.structure, organisation=ticket.organisation,
            )  # fmt: skip
            await self._store.writer.commit(Unit(None, (role, note)))

    async def _organisation(self, structure: UUID, members: tuple[Organisation, ...], name: str | None) -> UUID:
        """The organisation of that name; without a name the only one there is."""
        known = {member.name: member.id for member in members}
        if name is None and len(known) > 1:
            raise WhichOrganisation(", ".join(known))
        if name is None:
            return members[0].id
        return known.get(name) or await self._store.structures.add_organisation(structure, name)

"""A structure with people in it, each in a role, ready to talk."""

from datetime import UTC, datetime
from uuid import UUID

from storage.records import Role
from storage.store import Store
from storage.structures import Structure
from storage.writer import Unit
from tests.bot.conftest import Newcomer
from tests.bot.talker import Talker
from tests.keeping import add_role


class Address:
    """Links without a web server."""

    reachable = True

    def __init__(self) -> None:
        self.codes: list[str] = []

    async def link(self, person: UUID) -> str:
        """A sign-in code."""
        return f"link-of-{person}"

    def address(self, code: str) -> str:
        """The address that opens it."""
        self.codes.append(code)
        return f"https://waymark.test/in#t={code}"

    def table(self, code: str, language: str) -> str:
        """The cards on another phone."""
        return f"https://waymark.test/t/{language}#t={code}"

    def in_messenger(self, code: str) -> str | None:
        """There is no messenger."""
        return None


async def kassel(store: Store) -> Structure:
    """The founder's structure."""
    found = await store.structures.by_name("Kassel")
    assert found is not None
    return found


async def joins(
    newcomer: Newcomer, store: Store, role: Role, name: str = "", *, organisation: str = "Bridge House"
) -> Talker:
    """Somebody with this role in the founder's structure, past their onboarding."""
    where = await kassel(store)
    known = {one.name: one.id for one in where.organisations}
    place = known.get(organisation) or await store.structures.add_organisation(where.id, organisation)
    eve = await newcomer()
    await add_role(store, eve.person, where.id, place, role)
    await eve.looks()
    await eve.taps("right", "informal", "read")
    if name:
        profile = await store.people.profile_statement(eve.person, {"address": "informal", "name": name})
        await store.writer.commit(Unit(None, (profile,)))
        await eve.commands("home")
    return eve


async def acts(store: Store) -> list[str]:
    """What the trail tells, oldest first."""
    return [trace.act for trace in reversed(await store.trail.of_structure((await kassel(store)).id))]


async def case_of(store: Store, worker: Talker, code: str = "Harbour") -> UUID:
    """The case of that code."""
    return next(one.id for one in await store.cases.of_person(worker.person) if one.code == code)


def ids(talker: Talker) -> set[str]:
    """The buttons on the screen."""
    return {choice.id for choice in talker.buttons}


def first(talker: Talker, sign: str) -> str:
    """The first button of the list whose ids begin with this sign."""
    listed = [choice.id for choice in talker.buttons if len(choice.id) == LISTED and choice.id.startswith(sign)]
    assert listed, [choice.label for choice in talker.buttons]
    return listed[0]


LISTED = 23
"""Signs of an option that carries what it stands for."""
MORNING = datetime(2026, 12, 1, 8, tzinfo=UTC)

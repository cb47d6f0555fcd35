"""Profiles: the table, the record and the repository in one file (storage/<thing>.py)."""

from dataclasses import dataclass
from uuid import UUID

from sqlalchemy import Column, Executable, ForeignKey, LargeBinary, String, Table, Uuid, insert, select

from storage.ground import Ground
from storage.records import Owner
from storage.schema import metadata

role_profile = Table(
    "role_profile",
    metadata,
    Column("id", Uuid, primary_key=True),
    Column("person", Uuid, ForeignKey("person.id"), nullable=False),
    Column("reached", String, nullable=False),
    Column("does", LargeBinary, nullable=False),
)


@dataclass(frozen=True)
class Profile:
    """What somebody wrote about their organisation; `does` is None when their key is gone."""

    id: UUID
    person: UUID
    reached: str
    does: str | None


class Profiles:
    """Repository of profiles."""

    def __init__(self, ground: Ground) -> None:
        self._ground = ground

    async def of_person(self, person: UUID) -> list[Profile]:
        """A person's profiles."""
        rows = await self._ground.rows(select(role_profile).where(role_profile.c.person == person))
        return [
            Profile(row.id, row.person, row.reached, await self._ground.open_text(
                Owner("person", person), row.does, role_profile, "does", row.id
            ))
            for row in rows
        ]  # fmt: skip

    async def keep_statement(self, id: UUID, person: UUID, does: str, reached: str) -> Executable:
        """A new profile, for a turn's unit."""
        sealed = await self._ground.seal_text(Owner("person", person), does, role_profile, "does", id)
        return insert(role_profile).values(id=id, person=person, reached=reached, does=sealed)

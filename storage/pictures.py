"""Which pictures a messenger has already, and what it calls them there."""

from sqlalchemy import BigInteger, Column, PrimaryKeyConstraint, String, Table, delete, insert, select

from storage.ground import Ground
from storage.schema import metadata

# Pictures that a messenger has already: what it calls them, by the bot's number and our name of the picture.
picture = Table(
    "picture",
    metadata,
    Column("bot", BigInteger, nullable=False),
    Column("name", String, nullable=False),
    Column("file_id", String, nullable=False),
    PrimaryKeyConstraint("bot", "name"),
)


class Pictures:
    """Repository of pictures in messengers, by bot and by the picture's name."""

    def __init__(self, ground: Ground) -> None:
        self._ground = ground

    async def find(self, bot: int, name: str) -> str | None:
        """The id under which this bot can send it again."""
        row = await self._ground.first(select(picture.c.file_id).where(picture.c.bot == bot, picture.c.name == name))
        return str(row.file_id) if row else None

    async def keep(self, bot: int, name: str, file_id: str) -> None:
        """Remember the id, instead of one that was known before."""
        older = delete(picture).where(picture.c.bot == bot, picture.c.name == name)
        await self._ground.do(older, insert(picture).values(bot=bot, name=name, file_id=file_id))

    async def forget(self, bot: int, name: str, file_id: str) -> None:
        """This id opens nothing any more; a newer one stays."""
        await self._ground.do(
            delete(picture).where(picture.c.bot == bot, picture.c.name == name, picture.c.file_id == file_id)
        )

"""Bringing the tables up to date at start, after a copy of an existing SQLite file."""

import asyncio
import sqlite3
from contextlib import closing
from pathlib import Path

from sqlalchemy import Connection, inspect, text

from storage.database import Database
from storage.locks import queue_up
from storage.migrations import HEAD

SCRIPTS = Path(__file__).parent / "migrations"


class UnknownRevision(Exception):
    """The tables were shaped by another (newer) version of Waymark; nothing was changed."""


async def bring_up_to_date(database: Database, file: Path | None) -> None:
    """Migrate if that is due; a SQLite file with something in it is copied first."""
    was = await database.run(revision)
    if was == HEAD:
        return
    if was is not None:
        _refuse_unknown(was)
        if file is not None:
            await asyncio.to_thread(backup, file, file.with_name(f"{file.name}.before-{HEAD}"))
    await database.run(_upgrade)


def backup(file: Path, copy: Path) -> None:
    """A whole copy of a SQLite file, readable by its owner alone."""
    draft = copy.with_name(copy.name + ".part")
    draft.unlink(missing_ok=True)
    draft.touch(mode=0o600)
    with closing(sqlite3.connect(file)) as source, closing(sqlite3.connect(draft)) as target:
        source.backup(target)
    draft.replace(copy)


def revision(connection: Connection) -> str | None:
    """The shape the tables have now; None when there are none."""
    if not inspect(connection).has_table("alembic_version"):
        return None
    found = connection.execute(text("SELECT version_num FROM alembic_version")).scalar_one_or_none()
    return None if found is None else str(found)


def _refuse_unknown(was: str) -> None:
    known = {path.name.split("_")[0] for path in (SCRIPTS / "versions").glob("[0-9]*.py")}
    if was not in known:
        raise UnknownRevision(was)


def _upgrade(connection: Connection) -> None:
    # imported here: most starts migrate nothing and need not pay for it
    from alembic import command  # noqa: PLC0415
    from alembic.config import Config  # noqa: PLC0415

    queue_up(connection)
    config = Config()
    config.set_main_option("script_location", str(SCRIPTS).replace("%", "%%"))
    config.attributes["connection"] = connection
    command.upgrade(config, "head")

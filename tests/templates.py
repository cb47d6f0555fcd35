"""Stores to begin with: made once in a process and copied for each test, since migrating costs more than most tests.

A copy has the install's id and the keys of the one it was copied from. Tests of a first start make their own.
"""

import atexit
import shutil
from collections.abc import Awaitable, Callable
from datetime import datetime
from functools import cache
from pathlib import Path
from tempfile import mkdtemp

from storage.database import sqlite_file
from storage.store import Store, StoreSettings


@cache
def shelf() -> Path:
    """Where this process keeps what is copied."""
    folder = Path(mkdtemp(prefix="waymark-templates-"))
    atexit.register(shutil.rmtree, folder, ignore_errors=True)
    return folder


def in_files(folder: Path) -> StoreSettings:
    """A store that lies wholly in one folder."""
    return StoreSettings(folder, None, folder / "master.key", None)


def lay(template: StoreSettings, there: StoreSettings) -> None:
    """Copy a closed store: its master key, and its files where it has any."""
    for source, target in (
        (sqlite_file(template.database), sqlite_file(there.database)),
        (sqlite_file(template.keys), sqlite_file(there.keys)),
        (template.key_file, there.key_file),
    ):
        if source and target:
            target.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
            shutil.copy(source, target)


async def template(name: str, fill: Callable[[StoreSettings], Awaitable[None]]) -> StoreSettings:
    """The closed store of this name; filled when it is asked for the first time."""
    there = in_files(shelf() / name)
    if not there.data.exists():
        draft = in_files(Path(mkdtemp(dir=shelf())))
        await fill(draft)
        draft.data.rename(there.data)
    return there


async def fresh_store(settings: StoreSettings, *, now: datetime) -> Store:
    """Open a store; where nothing lies yet, as a first start would have left it."""

    async def first_start(draft: StoreSettings) -> None:
        await (await Store.open(draft, now=now)).close()

    if not settings.key_file.exists():
        lay(await template("fresh", first_start), settings)
    return await Store.open(settings, now=now)

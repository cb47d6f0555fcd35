"""A shell that speaks English, and a data folder of its own."""

import asyncio
import sqlite3
from collections.abc import Callable, Iterator
from contextlib import closing
from pathlib import Path

import pytest
import structlog
from typer.testing import CliRunner, Result

from bot.cli.main import app
from bot.settings import Settings
from storage.store import Store, StoreSettings
from tests.storage.conftest import NOW

Runs = Callable[..., Result]


@pytest.fixture
def data(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A data folder that is not there yet, and nothing of this machine's own environment."""
    for name in Settings.model_fields:
        monkeypatch.delenv(f"WAYMARK_{name.upper()}", raising=False)
    monkeypatch.setenv("WAYMARK_DATA", str(tmp_path / "data"))
    monkeypatch.setenv("XDG_STATE_HOME", str(tmp_path / "state"))
    monkeypatch.setenv("LC_ALL", "en_GB.UTF-8")
    return tmp_path / "data"


@pytest.fixture
def used(data: Path) -> Path:
    """The folder as a first start leaves it."""

    async def start() -> None:
        await (await Store.open(StoreSettings(data, None, data / "master.key", None), now=NOW)).close()

    asyncio.run(start())
    return data


@pytest.fixture
def waymark() -> Iterator[Runs]:
    """What comes of `waymark …`. Log lines go to each command's own standard error."""
    yield lambda *words, typed=None: CliRunner().invoke(app, [str(one) for one in words], typed)
    structlog.reset_defaults()


def change(file: Path, statement: str) -> None:
    """Change a database behind the program's back."""
    with closing(sqlite3.connect(file)) as connection:
        connection.execute(statement)
        connection.commit()

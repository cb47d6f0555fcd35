"""`waymark doctor` tells the truth, in both languages, and leaves no trace."""

import os
import secrets
import socket
import sqlite3
from collections.abc import AsyncIterator, Callable
from contextlib import closing
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from aiogram.methods import SetWebhook
from aiohttp import web
from pydantic import HttpUrl, SecretStr
from typer.testing import CliRunner

from bot.assembly import Clock, store_settings, wall_clock
from bot.cli import kept, machine
from bot.cli import port as port_of
from bot.cli.doctor import examine
from bot.cli.finding import Finding
from bot.cli.main import app
from bot.settings import Settings
from bot.telegram import checkup
from bot.telegram.presence import appear
from bot.telegram.session import bot_for
from bot.web.vitals import live
from locales.localizer import languages, localizer
from storage.store import Store
from tests.storage.conftest import NOW, contents, databases, postgres
from tests.telegram.api import BotApi

ROOT = Path(__file__).parents[1]
__all__ = ["databases", "postgres"]  # fixtures, looked up by name


@pytest.fixture(autouse=True)
def patient(monkeypatch: pytest.MonkeyPatch) -> None:
    """That the machine of the tests is slow and busy is no finding."""
    for asks in (kept, port_of, checkup):
        monkeypatch.setattr(asks, "PATIENCE", 120)


@pytest.fixture
def port() -> int:
    """A port nobody uses now."""
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])


@pytest.fixture
def settings(tmp_path: Path, port: int, monkeypatch: pytest.MonkeyPatch) -> Settings:
    """A data folder that is not there yet, and nothing of this machine's own environment."""
    for name in Settings.model_fields:
        monkeypatch.delenv(f"WAYMARK_{name.upper()}", raising=False)
    return Settings(data=tmp_path / "data", port=port)


@pytest.fixture
async def used(settings: Settings) -> Settings:
    """A data folder as a first start leaves it."""
    await (await Store.open(store_settings(settings), now=NOW)).close()
    return settings


async def said(settings: Settings, clock: Clock = wall_clock) -> set[str]:
    """What is found, that all of it can be said in every language, and that no line has the bot's token."""
    findings = await examine(settings, clock)
    token = settings.telegram_token.get_secret_value() if settings.telegram_token else "no token"
    for language in languages():
        lines = [localizer(language).say(one.what, **one.args) for one in findings]
        assert all(lines)
        assert not any(token in line for line in lines)
    return {("" if one.ok else "not ") + one.what for one in findings}


def lasting(folder: Path) -> dict[str, bytes]:
    """Every file but the memory that readers of a journal share."""
    return {name: held for name, held in contents(folder).items() if not name.endswith("-shm")}


def wrong(findings: set[str]) -> set[str]:
    """Only what is wrong."""
    return {one.removeprefix("not ") for one in findings if one.startswith("not ")}


async def test_on_a_fresh_machine_all_is_right_and_nothing_is_made(settings: Settings) -> None:
    """It says what a first start will make, and makes none of it."""
    found = await said(settings)
    assert wrong(found) == set()
    assert {"doctor-folder-new", "doctor-new", "doctor-port", "doctor-public-none", "doctor-telegram-none"} <= found
    assert not settings.data.exists()


async def test_after_a_first_start_everything_answers(used: Settings) -> None:
    """Key, database and key store fit each other, and not one byte is changed by asking."""
    before = contents(used.data)
    found = await said(used)
    assert wrong(found) == set()
    assert {"doctor-folder", "doctor-key", "doctor-key-beside", "doctor-database-current", "doctor-keys-right"} <= found
    assert contents(used.data) == before


async def test_beside_an_open_store_it_answers_too(settings: Settings) -> None:
    """What stands only in the journal of a running server counts."""
    store = await Store.open(store_settings(settings), now=NOW, serving=True)
    before = lasting(settings.data)
    found = await said(settings)
    assert {"doctor-database-current", "doctor-keys-right"} <= found
    assert wrong(found) == set()
    assert lasting(settings.data) == before
    await store.close()


async def test_a_key_kept_elsewhere_is_not_beside_the_data(settings: Settings, tmp_path: Path) -> None:
    """The warning goes away when the key moves out."""
    apart = settings.model_copy(update={"key_file": tmp_path / "elsewhere" / "master.key"})
    await (await Store.open(store_settings(apart), now=NOW)).close()
    found = await said(apart)
    assert "doctor-key" in found
    assert "doctor-key-beside" not in found


def remove(settings: Settings) -> None:
    """The master key is gone."""
    settings.key_file.unlink()


def cut(settings: Settings) -> None:
    """Half of the master key is gone."""
    os.truncate(settings.key_file, 30)


def another(settings: Settings) -> None:
    """It is some other install's key."""
    settings.key_file.write_text(secrets.token_hex(32))


def open_to_all(settings: Settings) -> None:
    """Everybody may read the master key."""
    settings.key_file.chmod(0o644)


def lose_keys(settings: Settings) -> None:
    """The key store is gone."""
    (settings.data / "keys.sqlite").unlink()


def lose_data(settings: Settings) -> None:
    """The database is gone."""
    (settings.data / "waymark.sqlite").unlink()


def spoil_data(settings: Settings) -> None:
    """The database is something else."""
    (settings.data / "waymark.sqlite").write_bytes(b"no database" * 100)


def spoil_keys(settings: Settings) -> None:
    """The key store is something else."""
    (settings.data / "keys.sqlite").write_bytes(b"no database" * 100)


def stamped(revision: str) -> Callable[[Settings], None]:
    """The tables have another shape."""

    def stamp(settings: Settings) -> None:
        with closing(sqlite3.connect(settings.data / "waymark.sqlite")) as file:
            file.execute("UPDATE alembic_version SET version_num = ?", (revision,))
            file.commit()

    return stamp


@pytest.mark.parametrize(
    ("spoil", "told", "bad"),
    [
        (remove, "doctor-keys-unsure", {"doctor-key-missing", "doctor-keys-unsure"}),
        (cut, "doctor-key-cut", {"doctor-key-cut", "doctor-keys-unsure"}),
        (another, "doctor-keys-wrong", {"doctor-keys-wrong"}),
        (open_to_all, "doctor-key-open", {"doctor-key-open"}),
        (lose_keys, "doctor-keys-missing", {"doctor-keys-missing"}),
        (lose_data, "doctor-database-new", set()),
        (spoil_data, "doctor-database-failed", {"doctor-database-failed"}),
        (spoil_keys, "doctor-keys-failed", {"doctor-keys-failed"}),
        (stamped("9999"), "doctor-database-newer", {"doctor-database-newer"}),
        (stamped("0000"), "doctor-database-older", set()),
    ],
)
async def test_what_is_wrong_is_named(
    used: Settings, spoil: Callable[[Settings], None], told: str, bad: set[str]
) -> None:
    """Each harm has its line, and looking at it harms nothing further."""
    spoil(used)
    before = contents(used.data)
    found = await said(used)
    assert wrong(found) == bad
    assert {one.removeprefix("not ") for one in found} >= {told}
    assert contents(used.data) == before


async def test_without_anything_but_a_key_the_rest_is_yet_to_come(used: Settings) -> None:
    """A key that was made by hand before the first start is fine."""
    lose_data(used)
    lose_keys(used)
    found = await said(used)
    assert wrong(found) == set()
    assert {"doctor-key", "doctor-database-new", "doctor-keys-new"} <= found


async def test_a_data_folder_that_is_a_file_is_named(settings: Settings) -> None:
    """Nothing can be kept in a file of that name."""
    settings.data.write_text("")
    assert "not doctor-folder-file" in await said(settings)


async def test_a_data_folder_that_cannot_be_written_is_named(used: Settings, monkeypatch: pytest.MonkeyPatch) -> None:
    """Its own permission decides, or that of the folder it would be made in."""
    monkeypatch.setattr("os.access", lambda *_: False)
    assert "not doctor-folder-closed" in await said(used)
    missing = used.model_copy(update={"data": used.data / "deeper" / "still"})
    assert "not doctor-folder-closed" in await said(missing)


async def test_a_server_that_does_not_answer_is_named(settings: Settings, port: int) -> None:
    """A database address nobody listens on is one line with the class of the error, and no password."""
    url = f"postgresql+asyncpg://waymark:canary@127.0.0.1:{port}/waymark"
    findings = await examine(settings.model_copy(update={"database_url": url, "keys_url": url}))
    assert {"doctor-database-failed", "doctor-keys-failed"} <= {one.what for one in findings if not one.ok}
    assert not any("canary" in said for one in findings for said in one.args.values())


async def test_data_on_a_server_are_found(postgres_settings: Settings) -> None:
    """On PostgreSQL the same questions have the same answers."""
    assert {"doctor-new"} <= await said(postgres_settings)
    await (await Store.open(store_settings(postgres_settings), now=NOW)).close()
    found = await said(postgres_settings)
    assert {"doctor-database-current", "doctor-keys-right"} <= found
    assert wrong(found) == set()


async def test_a_waymark_that_runs_already_is_no_fault(settings: Settings) -> None:
    """Its own health answers on the port."""
    site = web.Application()
    site.router.add_get("/health/live", live)
    runner = web.AppRunner(site)
    await runner.setup()
    await web.TCPSite(runner, settings.host, settings.port).start()
    found = await said(settings)
    await runner.cleanup()
    assert "doctor-port-waymark" in found


async def test_another_program_on_the_port_is_one(settings: Settings) -> None:
    """Somebody else answers there."""
    runner = web.AppRunner(web.Application())
    await runner.setup()
    await web.TCPSite(runner, settings.host, settings.port).start()
    found = await said(settings)
    await runner.cleanup()
    assert "not doctor-port-taken" in found


async def test_an_address_that_is_not_ours_is_named(settings: Settings) -> None:
    """An address of another machine cannot be listened on."""
    there = settings.model_copy(update={"host": "192.0.2.1"})
    assert "not doctor-port-closed" in await said(there)


@pytest.mark.parametrize(
    ("address", "told"),
    [("https://chat.example.org", "doctor-public"), ("http://chat.example.org", "not doctor-public-plain")],
)
async def test_the_public_address_is_https(settings: Settings, address: str, told: str) -> None:
    """Without https it is named."""
    assert told in await said(settings.model_copy(update={"public_url": HttpUrl(address)}))


async def test_a_clock_before_our_time_is_wrong(settings: Settings) -> None:
    """A machine that lost its clock is noticed."""
    findings = await examine(settings, lambda: datetime(1970, 1, 1, tzinfo=UTC))
    assert Finding(False, "doctor-clock-wrong", {"now": "1970-01-01 00:00"}) in findings


async def test_missing_zones_and_an_old_python_are_named(settings: Settings, monkeypatch: pytest.MonkeyPatch) -> None:
    """What the machine must bring is looked for."""

    def nowhere(name: str) -> None:
        raise machine.ZoneInfoNotFoundError(name)

    monkeypatch.setattr(machine, "ZoneInfo", nowhere)
    monkeypatch.setattr(machine, "OLDEST_PYTHON", (99, 0))
    assert {"not doctor-zones-missing", "not doctor-python-old"} <= await said(settings)


# Telegram

HOOK = "https://chat.example.org/a-path-nobody-knows"
FINE = {"doctor-telegram-reached", "doctor-telegram-token", "doctor-telegram-clock"}


@pytest.fixture
async def api() -> AsyncIterator[BotApi]:
    """The Bot API, by the real time."""
    async with BotApi.running(wall_clock) as running:
        yield running


@pytest.fixture
def on_telegram(settings: Settings, api: BotApi) -> Settings:
    """A token, and updates that are fetched."""
    telegram = {"telegram_token": SecretStr(api.token), "telegram_api": HttpUrl(api.address)}
    return settings.model_copy(update=telegram)


@pytest.fixture
def hooked(on_telegram: Settings) -> Settings:
    """A token, and updates that are brought."""
    hook = {"webhook_url": HttpUrl(HOOK), "webhook_secret": SecretStr("a-secret-of-the-tests")}
    return on_telegram.model_copy(update=hook)


async def knows_hook(api: BotApi, url: str) -> None:
    """Telegram was told to bring updates there."""
    async with bot_for(api.token, api.address) as bot:
        await bot(SetWebhook(url=url, secret_token="a-secret-of-the-tests"))


async def telegram(settings: Settings, clock: Clock = wall_clock) -> set[str]:
    """What is found about Telegram alone."""
    return {one for one in await said(settings, clock) if "doctor-telegram" in one}


async def test_before_the_first_start_telegram_is_well(on_telegram: Settings, api: BotApi) -> None:
    """Server, token, way and clock are right, what strangers see will be set; and asking sets nothing."""
    assert await telegram(on_telegram) == FINE | {"doctor-telegram-polling", "doctor-telegram-commands-new"}
    assert {one.method for one in api.calls if not one.method.startswith("get")} == set()


async def test_when_the_bot_has_appeared_its_commands_are_set(on_telegram: Settings, api: BotApi) -> None:
    """Nothing is left to be set then."""
    async with bot_for(api.token, api.address) as bot:
        await appear(bot)
    assert "doctor-telegram-commands" in await telegram(on_telegram)


async def test_who_is_asked_is_named_by_host_and_bot(on_telegram: Settings, api: BotApi) -> None:
    """The host alone, without what may stand before and behind it."""
    findings = await examine(on_telegram)
    assert Finding(True, "doctor-telegram-reached", {"host": "127.0.0.1"}) in findings
    assert Finding(True, "doctor-telegram-token", {"name": f"@{api.username}"}) in findings
    assert checkup._host("https://somebody:canary@api.example.org:8081/canary") == "api.example.org"


async def test_a_server_of_telegram_that_does_not_answer_is_named(on_telegram: Settings, port: int) -> None:
    """Then nothing further is asked."""
    nowhere = on_telegram.model_copy(update={"telegram_api": HttpUrl(f"http://127.0.0.1:{port}")})
    assert await telegram(nowhere) == {"not doctor-telegram-unreached"}


@pytest.mark.parametrize(
    ("status", "told"),
    [
        (401, "doctor-telegram-token-refused"),
        (404, "doctor-telegram-token-refused"),
        (502, "doctor-telegram-token-unsure"),
    ],
)
async def test_a_token_that_opens_nothing_is_named(on_telegram: Settings, api: BotApi, status: int, told: str) -> None:
    """Refused is one thing, an answer of another kind is another."""
    api.fail("getMe", status=status)
    assert await telegram(on_telegram) == {"doctor-telegram-reached", f"not {told}"}


async def test_what_cannot_be_told_of_the_webhook_is_said(on_telegram: Settings, api: BotApi) -> None:
    """And of what strangers see nothing is said then."""
    api.fail("getWebhookInfo", cut=True)
    api.fail("getMyName", status=500)
    assert await telegram(on_telegram) == FINE | {"not doctor-telegram-webhook-unsure"}


async def test_a_webhook_from_before_is_in_the_way_of_fetching(on_telegram: Settings, api: BotApi) -> None:
    """The next start removes it."""
    await knows_hook(api, HOOK)
    assert "not doctor-telegram-webhook-left" in await telegram(on_telegram)


async def test_the_webhook_is_the_one_that_telegram_knows(hooked: Settings, api: BotApi) -> None:
    """None, another, this one; of the address its host is said."""
    assert "not doctor-telegram-webhook-missing" in await telegram(hooked)
    await knows_hook(api, "https://chat.example.org/another")
    assert "not doctor-telegram-webhook-other" in await telegram(hooked)
    await knows_hook(api, HOOK)
    assert "doctor-telegram-webhook" in await telegram(hooked)
    assert Finding(True, "doctor-telegram-webhook", {"host": "chat.example.org"}) in await examine(hooked)


@pytest.mark.parametrize(("minutes", "said_so"), [(10, True), (70, False)])
async def test_a_webhook_that_failed_lately_is_named(
    hooked: Settings, api: BotApi, monkeypatch: pytest.MonkeyPatch, minutes: int, said_so: bool
) -> None:
    """With Telegram's reason; what failed long ago is not."""
    at = wall_clock() - timedelta(minutes=minutes)
    trouble = {"last_error_date": int(at.timestamp()), "last_error_message": f"502 at /bot{api.token}"}
    monkeypatch.setattr(api, "_get_webhook_info", lambda params, chat: {"url": HOOK, **trouble})
    assert ("not doctor-telegram-webhook-failing" in await telegram(hooked)) is said_so


@pytest.mark.parametrize("seconds", [-30, 30])
async def test_a_clock_that_differs_from_telegrams_is_named(on_telegram: Settings, seconds: int) -> None:
    """Ahead or behind, since texts are told apart by both clocks."""
    found = await telegram(on_telegram, lambda: wall_clock() + timedelta(seconds=seconds))
    assert "not doctor-telegram-clock-apart" in found


async def test_two_seconds_are_no_difference(on_telegram: Settings) -> None:
    """A header tells whole seconds, and the way takes some time."""
    assert "doctor-telegram-clock" in await telegram(on_telegram, lambda: wall_clock() + timedelta(seconds=2))


@pytest.mark.parametrize("header", [None, "", "yesterday", "Sat, 21 Nov 2026 12:00:00 -0000"])
async def test_without_a_date_nothing_is_said_of_the_clock(
    on_telegram: Settings, monkeypatch: pytest.MonkeyPatch, header: str | None
) -> None:
    """A header that is missing or cannot be read is no fault of ours."""
    read = checkup._date
    monkeypatch.setattr(checkup, "_date", lambda _: read(header))
    found = await telegram(on_telegram)
    assert not any("doctor-telegram-clock" in one for one in found)
    assert wrong(found) == set()


def test_every_word_of_the_doctor_is_said_somewhere() -> None:
    """The two files hold the same words, and the program composes each of them."""
    files = (*(ROOT / "bot" / "cli").glob("*.py"), ROOT / "bot" / "telegram" / "checkup.py")
    source = "".join(file.read_text(encoding="utf-8") for file in files)
    composed = {
        *(f"doctor-key-{end}" for end in ("new", "missing", "cut", "unreadable")),
        *(f"doctor-database-{end}" for end in ("new", "current", "older", "newer", "failed")),
        *(f"doctor-keys-{end}" for end in ("new", "right", "wrong", "unsure", "missing", "failed")),
    }
    for language in languages():
        lines = (ROOT / "locales" / language / "doctor.ftl").read_text(encoding="utf-8").splitlines()
        ids = {line.partition(" =")[0] for line in lines if line.startswith("doctor-")}
        assert composed <= ids
        assert [id for id in sorted(ids - composed) if f'"{id}"' not in source] == []


def test_the_command_ends_well_or_with_one(settings: Settings, monkeypatch: pytest.MonkeyPatch, port: int) -> None:
    """Exit code 0 when all is right, 1 when something is not; a mark stands before each line."""
    monkeypatch.setenv("WAYMARK_DATA", str(settings.data))
    monkeypatch.setenv("WAYMARK_PORT", str(port))
    monkeypatch.setattr("bot.logs.set_up_logs", lambda level: None)
    good = CliRunner().invoke(app, ["doctor"])
    settings.data.write_text("")
    bad = CliRunner().invoke(app, ["doctor"])
    assert (good.exit_code, bad.exit_code) == (0, 1)
    assert all(line.startswith("✓ ") for line in good.output.splitlines() if line)
    assert "✗ " in bad.output


@pytest.fixture
def postgres_settings(settings: Settings, request: pytest.FixtureRequest) -> Settings:
    """Data and keys on a server."""
    url: str = request.getfixturevalue("databases")
    return settings.model_copy(update={"database_url": url, "keys_url": url})

"""The environment is read once; a wrong value is one line that names it."""

import os
import subprocess
import sys
from pathlib import Path

import pytest
from typer.testing import CliRunner

from bot.cli.main import app
from bot.logs import mask_tokens
from bot.settings import Settings, SettingsProblem


@pytest.fixture(autouse=True)
def plain(monkeypatch: pytest.MonkeyPatch) -> None:
    """Nothing of this machine's own environment counts."""
    for name in Settings.model_fields:
        monkeypatch.delenv(f"WAYMARK_{name.upper()}", raising=False)


def read(monkeypatch: pytest.MonkeyPatch, **values: str) -> Settings:
    """The settings of an environment."""
    for name, value in values.items():
        monkeypatch.setenv(f"WAYMARK_{name.upper()}", value)
    return Settings.read()


def test_without_anything_it_runs_on_this_machine_alone() -> None:
    """The defaults are those of the README."""
    settings = Settings.read()
    assert (settings.data, settings.host, settings.port, settings.log) == (Path("data"), "127.0.0.1", 8080, "info")
    assert settings.key_file == Path("data/master.key")
    assert (settings.public_url, settings.database_url, settings.keys_url) == (None, None, None)


def test_the_key_follows_the_data_unless_it_is_set(monkeypatch: pytest.MonkeyPatch) -> None:
    """It lies in the data folder, or where it is said to."""
    assert read(monkeypatch, data="/srv/w").key_file == Path("/srv/w/master.key")
    assert read(monkeypatch, key_file="/etc/w.key").key_file == Path("/etc/w.key")


def test_an_empty_value_is_none(monkeypatch: pytest.MonkeyPatch) -> None:
    """A name with nothing behind it, as a container file writes it, is as if it were not there."""
    assert read(monkeypatch, public_url="", port="", key_file="").port == 8080


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("port", "0"),
        ("port", "65536"),
        ("port", "many"),
        ("public_url", "chat.example.org"),
        ("database_url", "mysql://somewhere/canary"),
        ("database_url", "canary"),
        ("database_url", "postgresql://somewhere/canary"),
        ("keys_url", "canary"),
        ("log", "loud"),
    ],
)
def test_a_wrong_value_is_one_line_with_its_name(monkeypatch: pytest.MonkeyPatch, name: str, value: str) -> None:
    """The line names the variable and does not repeat the value, which may hold a password."""
    with pytest.raises(SettingsProblem) as caught:
        read(monkeypatch, **{name: value})
    line = str(caught.value)
    assert line.startswith(f"WAYMARK_{name.upper()}: ")
    assert "\n" not in line
    assert "canary" not in line


@pytest.mark.parametrize("host", ["127.0.0.1", "127.9.9.9", "::1", "localhost"])
def test_loopback_needs_nothing(monkeypatch: pytest.MonkeyPatch, host: str) -> None:
    """Every name of this machine alone is accepted."""
    assert read(monkeypatch, host=host).host == host


@pytest.mark.parametrize("host", ["0.0.0.0", "::", "192.0.2.7", "chat.example.org"])
def test_any_other_host_needs_https(monkeypatch: pytest.MonkeyPatch, host: str) -> None:
    """What others could reach is refused without an https public address."""
    with pytest.raises(SettingsProblem, match="WAYMARK_HOST"):
        read(monkeypatch, host=host)
    with pytest.raises(SettingsProblem, match="WAYMARK_HOST"):
        read(monkeypatch, host=host, public_url="http://chat.example.org")
    assert read(monkeypatch, host=host, public_url="https://chat.example.org").host == host


@pytest.mark.parametrize(
    "address",
    [
        "sqlite:////srv/w/waymark.sqlite",
        "sqlite+aiosqlite:////srv/w/waymark.sqlite",
        "postgresql+asyncpg://waymark@db/waymark",
    ],
)
def test_all_kinds_of_database_are_known(monkeypatch: pytest.MonkeyPatch, address: str) -> None:
    """The data and the keys may lie in either."""
    settings = read(monkeypatch, database_url=address, keys_url=address)
    assert (settings.database_url, settings.keys_url) == (address, address)


@pytest.mark.parametrize("name", ["database_url", "keys_url"])
def test_an_address_needs_its_package(monkeypatch: pytest.MonkeyPatch, name: str) -> None:
    """Without aiosqlite an address that names it is refused, in one line that says what to install."""
    monkeypatch.setattr("bot.settings.find_spec", lambda package: None if package == "aiosqlite" else object())
    with pytest.raises(SettingsProblem, match=rf"WAYMARK_{name.upper()}: .*pip install aiosqlite") as problem:
        read(monkeypatch, **{name: "sqlite+aiosqlite:////srv/w/waymark.sqlite"})
    assert "\n" not in str(problem.value)
    assert read(monkeypatch, **{name: "sqlite:////srv/w/waymark.sqlite"})


HOOK = {"webhook_url": "https://canary.example/canary", "webhook_secret": "canary-canary-canary"}
CANARY = "987654321:canary_canary_canary_canary_canary"


@pytest.mark.parametrize(
    ("values", "named"),
    [
        ({"telegram_token": "canary"}, "WAYMARK_TELEGRAM_TOKEN"),
        ({"telegram_token": "123456789:canary"}, "WAYMARK_TELEGRAM_TOKEN"),
        ({"telegram_token": f"bot{CANARY}"}, "WAYMARK_TELEGRAM_TOKEN"),
        ({"telegram_token": f"{CANARY}\n{CANARY}"}, "WAYMARK_TELEGRAM_TOKEN"),
        ({"telegram_api": "canary"}, "WAYMARK_TELEGRAM_API"),
        ({"webhook_url": HOOK["webhook_url"]}, "WAYMARK_WEBHOOK_SECRET"),
        (HOOK | {"webhook_url": "canary"}, "WAYMARK_WEBHOOK_URL"),
        (HOOK | {"webhook_url": "http://canary.example/canary"}, "WAYMARK_WEBHOOK_URL"),
        (HOOK | {"webhook_url": "https://canary.example"}, "WAYMARK_WEBHOOK_URL"),
        (HOOK | {"webhook_url": "https://canary.example/"}, "WAYMARK_WEBHOOK_URL"),
        (HOOK | {"webhook_secret": "canary"}, "WAYMARK_WEBHOOK_SECRET"),
        (HOOK | {"webhook_secret": "canary canary canary"}, "WAYMARK_WEBHOOK_SECRET"),
        (HOOK | {"webhook_secret": "canary" * 50}, "WAYMARK_WEBHOOK_SECRET"),
    ],
)
def test_a_wrong_setting_of_telegram_ends_the_start(
    monkeypatch: pytest.MonkeyPatch, values: dict[str, str], named: str
) -> None:
    """One line that names the variable and not its value, and exit code 2."""
    for name, value in ({"telegram_token": CANARY} | values).items():
        monkeypatch.setenv(f"WAYMARK_{name.upper()}", value)
    ended = CliRunner().invoke(app, ["serve"])
    assert ended.exit_code == 2
    assert ended.stdout == ""
    assert len(ended.stderr.splitlines()) == 1
    assert named in ended.stderr
    assert "canary" not in ended.stderr


def test_right_settings_of_telegram_are_taken(monkeypatch: pytest.MonkeyPatch) -> None:
    """Token, server, webhook and secret; and none of the secrets is shown by chance."""
    settings = read(monkeypatch, telegram_token=CANARY, telegram_api="http://127.0.0.1:8081", **HOOK)
    assert settings.telegram_token and settings.telegram_token.get_secret_value() == CANARY
    assert settings.webhook_secret and settings.webhook_secret.get_secret_value() == HOOK["webhook_secret"]
    assert str(settings.webhook_url) == HOOK["webhook_url"]
    assert CANARY not in repr(settings)
    assert HOOK["webhook_secret"] not in repr(settings)


def test_without_a_token_nothing_of_telegram_is_loaded() -> None:
    """Its library takes seconds and much memory, so the program comes without it."""
    asked = "import sys, bot.serving, bot.assembly, bot.cli.main, bot.cli.doctor, bot.settings"
    line = "assert bot.assembly.telegram_line(bot.settings.Settings.read()) is None; print('aiogram' in sys.modules)"
    clean = {name: value for name, value in os.environ.items() if not name.startswith("WAYMARK_")}
    words = [sys.executable, "-c", f"{asked}\n{line}"]
    told = subprocess.run(words, env=clean, capture_output=True, text=True, timeout=120, check=False)
    assert (told.stdout, told.stderr, told.returncode) == ("False\n", "", 0)


def test_a_token_never_reaches_a_log_line() -> None:
    """What looks like a bot token is masked wherever it stands; the rest stays."""
    token = "123456789:" + "A" * 35
    line = mask_tokens(None, "info", {"event": f"failed for {token}", "count": 3})
    assert line == {"event": "failed for ***", "count": 3}

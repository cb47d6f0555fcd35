"""The environment, read once. A wrong value is one clear line."""

import re
from importlib.util import find_spec
from ipaddress import ip_address
from pathlib import Path
from typing import Annotated, Literal, Self

from pydantic import Field, HttpUrl, SecretStr, ValidationError, field_validator, model_validator
from pydantic_settings import BaseSettings, SettingsConfigDict
from sqlalchemy.engine import make_url
from sqlalchemy.exc import ArgumentError

DRIVERS = {"sqlite": "sqlite3", "sqlite+aiosqlite": "aiosqlite", "postgresql+asyncpg": "asyncpg"}
"""What an address may begin with, and the package that opens it."""
PAGES = frozenset({"in", "leave", "say", "screen", "events", "static", "health"})
"""Where the web chat's own paths begin."""


class SettingsProblem(Exception):
    """A setting cannot be used; the message is one line that names it and says what would be right."""


class AddressProblem(Exception):
    """The web chat cannot listen where it should; the message says why."""


def _is_loopback(host: str) -> bool:
    try:
        return host == "localhost" or ip_address(host).is_loopback
    except ValueError:
        return False


class Settings(BaseSettings):
    """What the environment says. Names carry the prefix WAYMARK_."""

    model_config = SettingsConfigDict(
        env_prefix="WAYMARK_", env_ignore_empty=True, hide_input_in_errors=True, frozen=True
    )

    data: Path = Path("data")
    host: str = "127.0.0.1"
    port: Annotated[int, Field(ge=1, le=65535)] = 8080
    public_url: HttpUrl | None = None
    database_url: str | None = None
    key_file: Path = Path()
    keys_url: str | None = None
    telegram_token: SecretStr | None = None
    telegram_api: HttpUrl | None = None
    webhook_url: HttpUrl | None = None
    webhook_secret: SecretStr | None = None
    log: Literal["debug", "info", "warning", "error"] = "info"

    @field_validator("database_url", "keys_url")
    @classmethod
    def _known_database(cls, address: str | None) -> str | None:
        try:
            package = DRIVERS.get(make_url(address).drivername) if address else "sqlite3"
        except ArgumentError:
            package = None
        if package is None:
            raise ValueError("use sqlite:///…, sqlite+aiosqlite:///… or postgresql+asyncpg://…")
        if find_spec(package) is None:
            raise ValueError(f"this address needs {package}: pip install {package}, or use sqlite:///…")
        return address

    @field_validator("telegram_token")
    @classmethod
    def _looks_like_a_token(cls, token: SecretStr | None) -> SecretStr | None:
        if token and not re.fullmatch(r"\d{6,12}:[\w-]{30,}", token.get_secret_value()):
            raise ValueError("use the token that BotFather gave you, like 123456789:AA…")
        return token

    @field_validator("webhook_secret")
    @classmethod
    def _fits_a_header(cls, secret: SecretStr | None) -> SecretStr | None:
        if secret and not re.fullmatch(r"[A-Za-z0-9_-]{16,256}", secret.get_secret_value()):
            raise ValueError("use 16 to 256 letters, digits, - and _")
        return secret

    @model_validator(mode="after")
    def _webhook_is_whole(self) -> Self:
        if self.webhook_url and not self.webhook_secret:
            raise ValueError("WAYMARK_WEBHOOK_URL needs WAYMARK_WEBHOOK_SECRET")
        if self.webhook_url and self.webhook_url.scheme != "https":
            raise ValueError("WAYMARK_WEBHOOK_URL needs https: Telegram brings updates to no other address")
        first = (self.webhook_url.path or "/").split("/")[1] if self.webhook_url else "telegram"
        if not first or first in PAGES:
            raise ValueError("WAYMARK_WEBHOOK_URL needs a path of its own, like /telegram")
        return self

    @model_validator(mode="after")
    def _place_key_and_check_host(self) -> Self:
        if self.key_file == Path():
            object.__setattr__(self, "key_file", self.data / "master.key")
        if not _is_loopback(self.host) and (self.public_url is None or self.public_url.scheme != "https"):
            raise ValueError("WAYMARK_HOST other than loopback needs WAYMARK_PUBLIC_URL with https")
        return self

    @classmethod
    def read(cls) -> Self:
        """Read the environment; SettingsProblem for a wrong value."""
        try:
            return cls()
        except ValidationError as error:
            first = error.errors(include_input=False, include_url=False)[0]
            name = f"WAYMARK_{str(first['loc'][0]).upper()}: " if first["loc"] else ""
            raise SettingsProblem(f"{name}{first['msg'].removeprefix('Value error, ')}") from None

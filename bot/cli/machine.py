"""What the machine brings: Python, time, a folder, an address."""

import os
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from tzlocal import get_localzone_name

from bot.cli.finding import Finding, one_of

if TYPE_CHECKING:
    from bot.settings import Settings

OLDEST_PYTHON = (3, 11)
WRITTEN = datetime(2026, 1, 1, tzinfo=UTC)
"""A clock that says less is wrong: this program did not exist then."""


def python(version: tuple[int, ...]) -> Finding:
    """Is Python new enough?"""
    said = ".".join(map(str, version))
    return one_of(version >= OLDEST_PYTHON, "doctor-python", "doctor-python-old", version=said)


def clock(now: datetime) -> Finding:
    """Does the clock say a time that can be?"""
    return one_of(now >= WRITTEN, "doctor-clock", "doctor-clock-wrong", now=f"{now.astimezone(UTC):%Y-%m-%d %H:%M}")


def zones() -> Finding:
    """Are there time zones?"""
    try:
        ZoneInfo("Europe/Berlin")
        return Finding(True, "doctor-zones", {"zone": str(get_localzone_name() or "UTC")})
    except (ZoneInfoNotFoundError, ValueError):
        return Finding(False, "doctor-zones-missing")


def folder(folder: Path) -> Finding:
    """Can the data folder be written, or made?"""
    if not folder.exists():
        above = next(path for path in folder.absolute().parents if path.exists())
        return one_of(_writable(above), "doctor-folder-new", "doctor-folder-closed", folder=str(folder))
    if not folder.is_dir():
        return Finding(False, "doctor-folder-file", {"folder": str(folder)})
    return one_of(_writable(folder), "doctor-folder", "doctor-folder-closed", folder=str(folder))


def _writable(folder: Path) -> bool:
    return folder.is_dir() and os.access(folder, os.W_OK | os.X_OK)


def public(settings: "Settings") -> Finding:
    """How do people reach Waymark?"""
    if settings.public_url is None:
        return Finding(True, "doctor-public-none")
    return one_of(
        settings.public_url.scheme == "https", "doctor-public", "doctor-public-plain", address=str(settings.public_url)
    )

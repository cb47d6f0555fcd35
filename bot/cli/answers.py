"""Errors are answers: what went wrong in a command, in one line; and for whoever looks after it, in the log."""

import errno
import sqlite3
from pathlib import Path
from typing import NoReturn

import structlog
from sqlalchemy.exc import DBAPIError

from bot.cli.desk import Desk
from bot.cli.machine import folder
from bot.logs import place_of
from bot.settings import AddressProblem, Settings
from storage.database import SettingRefused
from storage.locks import AlreadyServing
from storage.master import MasterKeyProblem
from storage.migrating import UnknownRevision
from storage.writer import RecordRefused

Line = tuple[str, dict[str, str]]
"""Words, and what is said in them."""

FULL = frozenset({errno.ENOSPC, errno.EDQUOT})

log = structlog.get_logger()


def answer(desk: Desk, error: Exception) -> NoReturn:
    """Say it, and end with 1."""
    settings = desk.settings()
    foreseen = _foreseen(error, settings)
    if foreseen is None:
        log.error("command_failed", error=type(error).__name__, place=place_of(error))
    id, args = foreseen or _otherwise(error, settings.data)
    desk.end(desk.words(id, **args), 1)


def _foreseen(error: Exception, settings: Settings) -> Line | None:
    """What the house refuses by itself, having written nothing."""
    match error:
        case MasterKeyProblem():
            return f"commands-key-{error.reason.replace('_', '-')}", {"file": str(settings.key_file)}
        case AlreadyServing():
            return "commands-already-serving", {}
        case SettingRefused():
            return "commands-setting-refused", {}
        case UnknownRevision():
            return "commands-newer", {}
        case AddressProblem():
            return "commands-address", {"address": f"{settings.host}:{settings.port}", "reason": str(error)}
    return None


def _otherwise(error: Exception, data: Path) -> Line:
    """What comes from outside, and what should not have come at all."""
    match error:
        case DBAPIError() | sqlite3.Error() | ConnectionError() | TimeoutError():
            return _of_database(error)
        case OSError():
            return _of_system(error, data)
        case OverflowError():
            return "commands-beyond", {}
        case RecordRefused():
            return "commands-refused", {}
    if type(error).__module__.startswith("asyncpg"):  # a server that lets nobody in says so by itself
        return _of_database(error)
    return "commands-failed", {"reason": type(error).__name__}


def _of_database(error: Exception) -> Line:
    """SQLite says what it is about; what PostgreSQL says quotes values, so that its class must do."""
    cause = error.orig if isinstance(error, DBAPIError) else error
    if not isinstance(cause, sqlite3.Error):
        return "commands-database", {"reason": type(error).__name__}
    if getattr(cause, "sqlite_errorcode", None) == sqlite3.SQLITE_FULL:
        return "commands-full", {}
    return "commands-database", {"reason": str(cause)}


def _of_system(error: OSError, data: Path) -> Line:
    """A full disk, a data folder that is none or cannot be written, or whatever the system says."""
    if error.errno in FULL:
        return "commands-full", {}
    found = folder(data)
    if not found.ok:
        return found.what, found.args
    file = str(error.filename or "–")
    return "commands-system", {"file": file, "reason": error.strerror or type(error).__name__}

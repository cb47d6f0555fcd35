"""Locks: one process serves from a SQLite file, and one at a time opens or migrates."""

import fcntl
import os
from pathlib import Path

from sqlalchemy import func, select
from sqlalchemy.engine import Connection

OPENING = 0x57617970  # any number will do, if nobody else in the database uses it


class AlreadyServing(Exception):
    """Another process serves from this data folder."""


class FileLock:
    """A lock the operating system lets go of when the process ends, however it ends."""

    def __init__(self, path: Path) -> None:
        self._handle = os.open(path, os.O_RDWR | os.O_CREAT, 0o600)

    def take(self, *, wait: bool) -> bool:
        """Take the lock; False when somebody else has it and one does not wait."""
        try:
            fcntl.flock(self._handle, fcntl.LOCK_EX | (0 if wait else fcntl.LOCK_NB))
        except BlockingIOError:
            return False
        return True

    def release(self) -> None:
        """Let go."""
        os.close(self._handle)


def serving_lock(database: Path) -> FileLock:
    """The lock of the one process that serves."""
    lock = FileLock(database.with_name(database.name + ".serving"))
    if not lock.take(wait=False):
        lock.release()
        raise AlreadyServing
    return lock


def opening_lock(folder: Path) -> FileLock:
    """The lock of the one process that makes or migrates files; blocks until it is free."""
    lock = FileLock(folder / "waymark.opening")
    lock.take(wait=True)
    return lock


def queue_up(connection: Connection) -> None:
    """On PostgreSQL: until the end of this transaction, nobody else makes or migrates tables."""
    if connection.dialect.name == "postgresql":
        connection.execute(select(func.pg_advisory_xact_lock(OPENING)))

"""Where the shell remembers that it is signed in: a token in the user's own state folder, mode 0600."""

import errno
import hashlib
import os
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

TOKEN = 64
"""No token is longer than so many signs."""


class Unkept(Exception):
    """A token could not be kept here; `file` says where, `reason` why."""

    def __init__(self, file: str, reason: str) -> None:
        super().__init__(file, reason)
        self.file, self.reason = file, reason


def _file(data: Path) -> Path:
    base = os.environ.get("XDG_STATE_HOME")
    folder = Path(base) if base else _home() / ".local" / "state"
    return folder / "waymark" / hashlib.sha256(str(data.resolve()).encode()).hexdigest()[:16]


def _home() -> Path:
    try:
        return Path.home()
    except RuntimeError:  # a user the system does not know, as in some containers
        raise Unkept("~", os.strerror(errno.ENOENT)) from None


def remembered(data: Path) -> str | None:
    """The token for this data folder, if there is one."""
    file = _file(data)
    return file.read_text(encoding="ascii", errors="replace").strip() if file.is_file() else None


@contextmanager
def room(data: Path) -> Iterator[Callable[[str], None]]:
    """Room for a token, found before there is one (else Unkept), and what keeps it for the next time.

    What was kept before stays until then.
    """
    file = _file(data)
    draft = file.with_name(f"{file.name}.{os.getpid()}")

    def keep(token: str) -> None:
        _write(draft, token)
        draft.replace(file)

    try:
        _make_room(file, draft)
        yield keep
    finally:
        _remove(draft)


def _make_room(file: Path, draft: Path) -> None:
    try:
        file.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
        if file.is_dir():
            raise IsADirectoryError(errno.EISDIR, os.strerror(errno.EISDIR))
        _write(draft, " " * TOKEN)
    except OSError as error:
        raise Unkept(str(file), error.strerror or type(error).__name__) from None


def _remove(draft: Path) -> None:
    with suppress(OSError):  # where it could not be made, it cannot be looked for either
        draft.unlink()


def _write(file: Path, text: str) -> None:
    """Over what is there: a full disk has the room that was taken before."""
    descriptor = os.open(file, os.O_WRONLY | os.O_CREAT, 0o600)
    with os.fdopen(descriptor, "w", encoding="ascii") as out:
        out.write(text)
        out.truncate()
        out.flush()
        os.fsync(descriptor)

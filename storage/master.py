"""The master key: one file, from which everything else is derived by label."""

import hmac
import os
import secrets
from hashlib import sha256
from pathlib import Path

from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.kdf.hkdf import HKDF

from storage.sealing import parts

SIZE = 32
WRAP = "waymark/wrap/v1"
LOOKUP = "waymark/lookup/v1"
CHECK = "waymark/check/v1"


class MasterKeyProblem(Exception):
    """The master key cannot be used. `reason` is one of missing, cut, unreadable, wrong, keys_missing."""

    def __init__(self, reason: str) -> None:
        super().__init__(reason)
        self.reason = reason


class MasterKey:
    """What is derived from the master key."""

    def __init__(self, secret: bytes) -> None:
        if len(secret) != SIZE:
            raise MasterKeyProblem("cut")
        self._secret = secret
        self._lookup = self.derive(LOOKUP)

    def derive(self, label: str) -> bytes:
        """A key of its own for one purpose."""
        return HKDF(algorithm=SHA256(), length=SIZE, salt=None, info=label.encode()).derive(self._secret)

    def hash(self, purpose: str, *items: str) -> bytes:
        """A keyed hash to look something up by, which tells nothing without the master key."""
        message = parts(purpose.encode(), *(item.encode() for item in items))
        return hmac.new(self._lookup, message, sha256).digest()

    def check_value(self) -> bytes:
        """What the key store keeps to notice a wrong master key."""
        return hmac.new(self.derive(CHECK), b"waymark.master.v1", sha256).digest()


def read(path: Path) -> MasterKey | None:
    """The master key of a file; None when there is no such file."""
    try:
        text = path.read_bytes()
    except (FileNotFoundError, NotADirectoryError):
        return None
    except OSError:
        raise MasterKeyProblem("unreadable") from None
    try:
        return MasterKey(bytes.fromhex(text.decode("ascii")))
    except ValueError:
        raise MasterKeyProblem("cut") from None


def create(path: Path) -> MasterKey:
    """Make the file, whole or not at all; if another process was faster, its key is the one."""
    path.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
    draft = path.with_name(f"{path.name}.{secrets.token_hex(4)}")
    handle = os.open(draft, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
    with os.fdopen(handle, "w") as file:
        file.write(secrets.token_hex(SIZE) + "\n")
        file.flush()
        os.fsync(file.fileno())
    try:
        os.link(draft, path)
    except FileExistsError:
        pass
    finally:
        draft.unlink()
    _settle(path.parent)
    made = read(path)
    if made is None:
        raise MasterKeyProblem("missing")
    return made


def _settle(folder: Path) -> None:
    """Make a new name in a folder survive a power cut."""
    handle = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)

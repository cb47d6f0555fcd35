"""Where the shell remembers that it is signed in: a token in the user's own state folder, mode 0600."""

import hashlib
import os
from pathlib import Path


def _file(data: Path) -> Path:
    base = Path(os.environ.get("XDG_STATE_HOME") or Path.home() / ".local" / "state")
    return base / "waymark" / hashlib.sha256(str(data.resolve()).encode()).hexdigest()[:16]


def remembered(data: Path) -> str | None:
    """The token for this data folder, if there is one."""
    file = _file(data)
    return file.read_text(encoding="ascii").strip() if file.is_file() else None


def remember(data: Path, token: str) -> None:
    """Keep the token for the next time."""
    file = _file(data)
    file.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
    descriptor = os.open(file, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600)
    with os.fdopen(descriptor, "w", encoding="ascii") as out:
        out.write(token)

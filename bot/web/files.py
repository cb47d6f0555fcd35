"""The chat's own files, read once; their address changes with their content, so browsers may keep them."""

import hashlib
from dataclasses import dataclass
from pathlib import Path

from aiohttp import web

FOLDER = Path(__file__).parent / "static"
TYPES = {
    ".css": "text/css",
    ".js": "text/javascript",
    ".png": "image/png",
    ".svg": "image/svg+xml",
    ".webmanifest": "application/manifest+json",
}
FOR_A_YEAR = {"Cache-Control": "public, max-age=31536000, immutable"}


@dataclass(frozen=True)
class Files:
    """All files under one address, so that scripts find each other by name."""

    version: str
    contents: dict[str, bytes]

    @classmethod
    def read(cls, folder: Path = FOLDER) -> "Files":
        """Read every file of a kind we serve."""
        found = {file.name: file.read_bytes() for file in sorted(folder.iterdir()) if file.suffix in TYPES}
        digest = hashlib.sha256()
        for name, content in found.items():
            digest.update(name.encode() + b"\0" + hashlib.sha256(content).digest())
        return cls(digest.hexdigest()[:16], found)

    @property
    def base(self) -> str:
        """Where they stand."""
        return f"/static/{self.version}"


FILES = web.AppKey("FILES", Files)


async def show_file(request: web.Request) -> web.Response:
    """One file; an address of an older release is gone."""
    files, name = request.app[FILES], request.match_info["name"]
    if request.match_info["version"] != files.version or name not in files.contents:
        raise web.HTTPNotFound
    content_type = TYPES[Path(name).suffix]
    charset = None if content_type == "image/png" else "utf-8"
    return web.Response(body=files.contents[name], content_type=content_type, charset=charset, headers=FOR_A_YEAR)

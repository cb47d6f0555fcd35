"""Who answers where Waymark would: nobody, Waymark itself, or somebody else."""

import asyncio
import errno
import json
import socket

from bot.cli.finding import Finding, one_of

PATIENCE = 5.0
"""Seconds a neighbour on the port may take to answer."""


async def port(host: str, port: int) -> Finding:
    """Can Waymark listen there, or does it already?"""
    address = {"address": f"[{host}]:{port}" if ":" in host else f"{host}:{port}"}
    try:
        await asyncio.to_thread(_bind, host, port)
    except OSError as error:
        if error.errno != errno.EADDRINUSE:
            return Finding(False, "doctor-port-closed", {**address, "reason": error.strerror or type(error).__name__})
        return one_of(await _lives(host, port), "doctor-port-waymark", "doctor-port-taken", **address)
    return Finding(True, "doctor-port", address)


def _bind(host: str, port: int) -> None:
    """Take the port for a moment, as `waymark serve` would."""
    family, kind, protocol, _, where = socket.getaddrinfo(host, port, type=socket.SOCK_STREAM)[0]
    with socket.socket(family, kind, protocol) as probe:
        probe.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        probe.bind(where)


async def _lives(host: str, port: int) -> bool:
    """Is it Waymark that answers there?"""
    return await _health(host, port, "live") == b'{"live": true}'


async def reminders(host: str, port: int) -> Finding:
    """Whether they go out can only be told by whoever sends them."""
    if not await _lives(host, port):
        return Finding(True, "doctor-reminders-idle")
    try:
        parts = dict(json.loads(await _health(host, port, "ready")))
    except (TypeError, ValueError):
        parts = {}
    seconds = f"{parts.get('reminder_lag', 0):.0f}"
    return one_of(parts.get("reminders") is True, "doctor-reminders", "doctor-reminders-stuck", seconds=seconds)


async def _health(host: str, port: int, part: str) -> bytes:
    near = {"0.0.0.0": "127.0.0.1", "::": "::1"}.get(host, host)  # noqa: S104 - a name to compare with
    try:
        async with asyncio.timeout(PATIENCE):
            return await _answer(near, port, part)
    except (OSError, asyncio.IncompleteReadError):
        return b""


async def _answer(host: str, port: int, part: str) -> bytes:
    reader, writer = await asyncio.open_connection(host, port)
    try:
        writer.write(f"GET /health/{part} HTTP/1.1\r\nHost: localhost:{port}\r\nConnection: close\r\n\r\n".encode())
        await writer.drain()
        return (await reader.read(4096)).rpartition(b"\r\n\r\n")[2]
    finally:
        writer.close()

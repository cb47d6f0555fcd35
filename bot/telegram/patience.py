"""How long something is waited for before one goes on without it; by whose clock, says whoever waits."""

import asyncio
from collections.abc import Awaitable, Callable
from typing import Any

Patience = Callable[[float], Awaitable[None]]
"""Comes back when so many seconds are over."""


async def in_time(work: "asyncio.Future[Any]", patience: Awaitable[None]) -> bool:
    """Is it done before patience comes to an end? If not, it goes on."""
    over = asyncio.ensure_future(patience)
    try:
        await asyncio.wait((work, over), return_when=asyncio.FIRST_COMPLETED)
    finally:
        over.cancel()
    return work.done()

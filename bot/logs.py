"""Log lines without content: structlog as JSON on standard error, everything that looks like a token masked."""

import logging
import re
import sys
from collections.abc import MutableMapping
from typing import Any

import structlog

_TOKEN = re.compile(r"\d{6,12}:[\w-]{30,}")


def mask_tokens(logger: object, method: str, event: MutableMapping[str, Any]) -> MutableMapping[str, Any]:
    """Nothing that looks like a bot token gets out."""
    return {name: _TOKEN.sub("***", value) if isinstance(value, str) else value for name, value in event.items()}


def set_up_logs(level: str) -> None:
    """Our own lines at this level; libraries only from warning on, since theirs may carry content."""
    logging.basicConfig(level=logging.WARNING, stream=sys.stderr)
    structlog.configure(
        processors=[
            structlog.processors.add_log_level,
            structlog.processors.TimeStamper(fmt="iso", utc=True),
            mask_tokens,
            structlog.processors.JSONRenderer(),
        ],
        wrapper_class=structlog.make_filtering_bound_logger(getattr(logging, level.upper())),
        logger_factory=structlog.PrintLoggerFactory(sys.stderr),
    )


def place_of(error: BaseException) -> str:
    """Where it was raised: function and line, and nothing of what it says."""
    where = error.__traceback__
    while where and where.tb_next:
        where = where.tb_next
    return f"{where.tb_frame.f_code.co_name}:{where.tb_lineno}" if where else ""

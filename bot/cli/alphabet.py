"""What a shell shows instead of signs its alphabet lacks."""

import codecs
import io
import sys

PLAIN = {
    "✓": "+", "✗": "!", "·": "*", "•": "*", "→": "->", "–": "-", "—": "-", "…": "...",
    "“": '"', "”": '"', "„": '"', "‘": "'", "’": "'", "‚": "'",
}  # fmt: skip
"""A sign that is like it; every other is shown as "?"."""


def never_fail() -> None:
    """From here on no sign ends a command, neither one that is shown nor one that is typed."""
    codecs.register_error("waymark", _like_it)
    for stream, otherwise in ((sys.stdin, "replace"), (sys.stdout, "waymark"), (sys.stderr, "waymark")):
        if isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(errors=otherwise)


def _like_it(error: UnicodeError) -> tuple[str, int]:
    if not isinstance(error, UnicodeEncodeError):
        raise error
    return "".join(PLAIN.get(sign, "?") for sign in error.object[error.start : error.end]), error.end

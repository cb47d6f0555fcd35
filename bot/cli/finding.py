"""What `waymark doctor` finds."""

from dataclasses import dataclass, field


@dataclass(frozen=True)
class Finding:
    """One line: is it right, and the words that say so."""

    ok: bool
    what: str
    args: dict[str, str] = field(default_factory=dict)


def one_of(ok: bool, yes: str, no: str, **args: str) -> Finding:
    """Right or not, in the words for it."""
    return Finding(ok, yes if ok else no, args)

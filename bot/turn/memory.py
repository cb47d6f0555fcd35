"""What was read in a turn, and what of it still holds when something was written."""

from collections import OrderedDict
from collections.abc import Iterable, Mapping
from typing import Any

from sqlalchemy import Delete, Executable, Insert, Table, Update

MOST = 2000
"""So many menus are remembered."""
READ_FROM: Mapping[str, frozenset[str]] = {
    "case": frozenset({"case_file", "membership"}),
    "cases-of": frozenset({"case_file", "membership"}),
    "talks": frozenset({"conversation", "turn"}),
    "open": frozenset({"conversation", "turn"}),
    "due": frozenset({"review"}),
    "structure": frozenset({"structure", "organisation"}),
    "people": frozenset({"person", "membership", "organisation", "structure"}),
    "wishes": frozenset({"wish"}),
}
"""From which tables each kind of thing is read. A kind that does not stand here is read again."""

WHO_IS_HERE = frozenset({"person", "membership", "organisation", "structure", "deputy"})


def written(records: Iterable[Executable]) -> frozenset[str]:
    """The tables that these statements change; of a statement that says none, who is here is read again, too."""
    tables: set[str] = set()
    for one in records:
        known = isinstance(one, Insert | Update | Delete) and isinstance(one.table, Table)
        tables |= {one.table.name} if known else set(WHO_IS_HERE)  # type: ignore[attr-defined]
    return frozenset(tables)


def still(memo: Mapping[object, Any], tables: frozenset[str]) -> dict[object, Any]:
    """What was read from none of these tables."""
    return {what: found for what, found in memo.items() if not tables or _holds(what, tables)}


def _holds(what: object, tables: frozenset[str]) -> bool:
    origin = READ_FROM.get(str(what[0] if isinstance(what, tuple) else what))
    return origin is not None and not origin & tables


class Recall:
    """What menus knew when they were last shown, so that a tap on one need not look all of it up again."""

    def __init__(self) -> None:
        self._known: OrderedDict[object, Mapping[str, object]] = OrderedDict()

    def keep(self, shown: object, facts: Mapping[str, object]) -> None:
        """Remember it."""
        self._known[shown] = facts
        self._known.move_to_end(shown)
        if len(self._known) > MOST:
            self._known.popitem(last=False)

    def forget(self, shown: object) -> None:
        """It stands before nobody any more."""
        self._known.pop(shown, None)

    def of(self, shown: object) -> Mapping[str, object] | None:
        """What is remembered."""
        return self._known.get(shown)

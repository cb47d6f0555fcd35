"""A text that was removed for good, taken out of what other talks of its case were given, too."""

from typing import Any
from uuid import UUID

from sqlalchemy import Executable

from storage.store import Store


def without(given: Any, text: str) -> Any:
    """The same facts, with this text emptied wherever it stands."""
    if isinstance(given, dict):
        return {name: without(part, text) for name, part in given.items()}
    if isinstance(given, list | tuple):
        return [without(part, text) for part in given]
    return "" if given == text else given


async def forget_statements(store: Store, case: UUID, text: str) -> tuple[Executable, ...]:
    """New facts for each talk of the case that was given this text."""
    made = []
    for talk in await store.conversations.of_case(case):
        given = {} if talk.erased else without(talk.given, text)
        if not talk.erased and given != talk.given:
            made.append(await store.conversations.given_statement(talk.id, given, key=talk.key))
    return tuple(made)

"""What goes with a case, a person or a conversation, told from the columns of all tables.

A row belongs to the row that a column of it points at: by a foreign key, or by being named like a table. A column
that only points, or that points at something else than its name says, says so: `info={"of": None}`. So a new table
cannot be forgotten: with a column for its case or its person, its rows go along.
"""

from collections.abc import Iterator
from uuid import UUID

from sqlalchemy import Column, ColumnElement, Executable, Table, delete, select

from storage.schema import metadata


def of_case(id: UUID) -> tuple[Executable, ...]:
    """The case and all that belongs to it, its conversations and their turns among it."""
    case = metadata.tables["case_file"]
    return (*_below(case, case.c.id == id), delete(case).where(case.c.id == id))


def of_conversation(id: UUID) -> tuple[Executable, ...]:
    """The conversation and its turns, and whoever looked on."""
    conversation = metadata.tables["conversation"]
    return (*_below(conversation, conversation.c.id == id), delete(conversation).where(conversation.c.id == id))


def of_person(id: UUID) -> tuple[Executable, ...]:
    """All that is a person's own. Their row stays, for what they wrote in cases; without its key it tells nothing."""
    person = metadata.tables["person"]
    return tuple(_below(person, person.c.id == id))


def belonging(table: Table) -> Iterator[Column[UUID]]:
    """The columns, of all tables, that say which row of this one theirs belongs to."""
    for other in metadata.sorted_tables:
        yield from (column for column in other.columns if other is not table and _of(column) == table.name)


def _of(column: Column[UUID]) -> str | None:
    """The table whose row this column's row belongs to."""
    named = next((key.target_fullname.split(".")[0] for key in column.foreign_keys), column.name)
    owner: str | None = column.info.get("of", named)
    return owner


def _below(table: Table, condition: ColumnElement[bool]) -> Iterator[Executable]:
    """What belongs to these rows; what belongs to that goes first."""
    for column in belonging(table):
        ids = select(table.c.id).where(condition)
        theirs = column.in_(ids)
        yield from _below(column.table, theirs)
        yield delete(column.table).where(theirs)

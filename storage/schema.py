"""What all tables share: their metadata, the naming of their indexes, and a mark for columns.

A column named `LargeBinary` in a table holds a sealed cell or a keyed hash, never plain text. Importing
`storage.store` brings every table into `metadata`.
"""

from typing import Any, Final

from sqlalchemy import MetaData

NAMES = {
    "ix": "ix_%(table_name)s_%(column_0_N_name)s",
    "uq": "uq_%(table_name)s_%(column_0_N_name)s",
    "fk": "fk_%(table_name)s_%(column_0_N_name)s",
    "pk": "pk_%(table_name)s",
}
metadata = MetaData(naming_convention=NAMES)

ONLY_POINTS: Final[dict[Any, Any]] = {"of": None}
"""For a column that points at a row its own does not belong to, and that outlives it (see erasing.py)."""

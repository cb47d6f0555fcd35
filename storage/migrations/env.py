"""Alembic's way in: always inside a transaction that `storage.migrating` has opened."""

from alembic import context

import storage.store  # noqa: F401 - brings every table into the metadata
from storage.schema import metadata

context.configure(
    connection=context.config.attributes["connection"],
    target_metadata=metadata,
    render_as_batch=True,
)
with context.begin_transaction():
    context.run_migrations()

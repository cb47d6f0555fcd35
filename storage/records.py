"""What the repositories give and take: plain frozen records, unsealed."""

from dataclasses import dataclass
from typing import Any, Literal
from uuid import UUID

Json = dict[str, Any]
Kind = Literal["case", "person", "structure", "install"]
Role = Literal["caseworker", "counsellor", "coordinator", "lead"]


@dataclass(frozen=True)
class Owner:
    """Whom a key belongs to."""

    kind: Kind
    id: UUID

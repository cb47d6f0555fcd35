"""What the repositories give and take: plain frozen records, unsealed."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, datetime, time
from typing import Any, Literal
from uuid import UUID, uuid4

Json = dict[str, Any]
Kind = Literal["case", "person", "structure", "install"]
Role = Literal["caseworker", "counsellor", "coordinator", "lead"]
CaseState = Literal["active", "resting", "aftercare", "ended", "closed"]
TicketKind = Literal["setup", "invite", "link"]


@dataclass(frozen=True)
class Owner:
    """Whom a key belongs to."""

    kind: Kind
    id: UUID


@dataclass(frozen=True)
class Organisation:
    """A member of a structure."""

    id: UUID
    structure: UUID
    name: str


@dataclass(frozen=True)
class Structure:
    """A city's multi-agency group, with the texts its coordinator set."""

    id: UUID
    name: str
    zone: str
    language: str
    help_text: str | None
    secrecy: str | None
    telegram_texts: bool
    country: str | None
    created: datetime
    organisations: tuple[Organisation, ...] = ()
    region: str | None = None
    quiet_from: time = time(20)
    quiet_until: time = time(8)
    weekdays: frozenset[int] = frozenset({1, 2, 3, 4, 5})
    """Working days, 1 for Monday."""
    rhythm: tuple[int, int, int] = (2, 6, 12)
    """After how many weeks steps, goals and the whole round are looked at."""


@dataclass(frozen=True)
class Membership:
    """One role of a person in one organisation of one structure."""

    structure: UUID
    structure_name: str
    organisation: UUID
    organisation_name: str
    role: Role
    telegram_texts: bool = False
    country: str | None = None
    secrecy: bool = False
    """Are the limits of secrecy written down?"""


@dataclass(frozen=True)
class Person:
    """Somebody who works with Waymark. `profile` is empty when `erased`."""

    id: UUID
    created: datetime
    language: str
    zone: str
    profile: Json
    front: UUID | None
    onboarded: datetime | None
    last_seen: datetime | None
    memberships: tuple[Membership, ...] = ()
    erased: bool = False
    stands_in: frozenset[tuple[UUID, UUID]] = frozenset()
    """For whom this person stands in today, and in which organisation."""


@dataclass(frozen=True)
class NewCase:
    """A case about to be opened. A practice case is counted per person, not in the structure."""

    structure: UUID
    organisation: UUID
    code: str
    responsible: UUID
    created: datetime
    frame: Mapping[str, Any] = field(default_factory=dict)
    second: UUID | None = None
    practice: bool = False
    next_look: date | None = None
    id: UUID = field(default_factory=uuid4)


@dataclass(frozen=True)
class Case:
    """A case as stored; `frame` is None when its key is gone."""

    id: UUID
    structure: UUID
    organisation: UUID
    code: str
    responsible: UUID
    second: UUID | None
    state: CaseState
    practice: bool
    frame: Json | None
    created: datetime
    next_look: date | None
    rests_until: date | None = None
    ended: date | None = None
    erased: bool = False
    keeper: Literal["lead", "coordinator"] | None = None
    """Who hands it on: set while its responsible one works in its organisation no longer."""


@dataclass(frozen=True)
class NewConversation:
    """A run through a flow about to start; `key` says whose key seals it."""

    person: UUID
    flow: str
    key: Owner
    started: datetime
    given: Mapping[str, Any] = field(default_factory=dict)
    case: UUID | None = None
    expires: datetime | None = None
    version: int = 1
    id: UUID = field(default_factory=uuid4)


@dataclass(frozen=True)
class StoredConversation:
    """A conversation with the changes of its turns in order; `number` is the last turn's, 0 without turns."""

    id: UUID
    person: UUID
    flow: str
    case: UUID | None
    key: Owner
    given: Json
    started: datetime
    finished: datetime | None
    expires: datetime | None
    version: int
    number: int
    last_at: datetime | None
    changes: list[Json]
    erased: bool = False


@dataclass(frozen=True)
class Ticket:
    """A one-time code's meaning; the code itself is stored nowhere."""

    kind: TicketKind
    created: datetime
    expires: datetime
    person: UUID | None = None
    structure: UUID | None = None
    organisation: UUID | None = None
    role: Role | None = None


@dataclass(frozen=True)
class Seat:
    """A guest's place at a table: whose session it is, and the turn that lies there; None while it lies aside."""

    conversation: UUID
    person: UUID
    number: int | None


@dataclass(frozen=True)
class StoredChat:
    """An account of a messenger and what it was last shown; a screen is owed while `arrivals` > `settled`.

    `message` is the living message, `newest` the newest of those that are to be taken out again; `latest` names
    the newest update that came in.
    """

    account: UUID
    person: UUID
    external: str = field(repr=False)
    message: int | None = None
    sent_at: datetime | None = None
    picture: bool = False
    shown: str | None = None
    shown_at: datetime | None = None
    arrivals: int = 0
    settled: int = 0
    arrived: datetime | None = None
    latest: int = 0
    unreachable: datetime | None = None
    menu: str | None = None
    newest: int | None = None


@dataclass(frozen=True)
class ListedMessage:
    """A message to be taken out of a chat again; one that came in knows the turn it led to."""

    message: int
    at: datetime
    conversation: UUID | None = None
    turn: int | None = None


@dataclass(frozen=True)
class WebSession:
    """A signed-in browser."""

    id: UUID
    person: UUID
    label: str
    csrf: str
    created: datetime
    last_used: datetime


@dataclass(frozen=True)
class NewReview:
    """A review about to be planned. `about` is sealed: its kind, and whatever tells why."""

    case: UUID
    due: date
    about: Mapping[str, Any]
    created: datetime
    next_at: datetime | None
    id: UUID = field(default_factory=uuid4)


@dataclass(frozen=True)
class Review:
    """A review as stored; `about` is empty when the case's key is gone."""

    id: UUID
    case: UUID
    due: date
    about: Json
    created: datetime
    done: datetime | None
    cancelled: datetime | None


@dataclass(frozen=True)
class DueReview:
    """What may be known of a review without its content."""

    id: UUID
    case: UUID
    due: date
    done: datetime | None
    stage: int
    next_at: datetime | None
    code: str
    structure: UUID
    organisation: UUID
    responsible: UUID
    second: UUID | None
    state: CaseState
    rests_until: date | None
    practice: bool


@dataclass(frozen=True)
class NewReminder:
    """A message about to be planned; subject, rule, occurrence and person make it the one it is."""

    subject: UUID
    rule: str
    occurrence: str
    person: UUID
    due: datetime
    case: UUID | None = None
    late: bool = False
    id: UUID = field(default_factory=uuid4)


@dataclass(frozen=True)
class Reminder:
    """A message as stored. `settled` is when it needed nobody any more."""

    id: UUID
    subject: UUID
    rule: str
    occurrence: str
    person: UUID
    case: UUID | None
    due: datetime
    late: bool
    state: Literal["planned", "sending", "sent", "uncertain", "failed", "cancelled"]
    lease: datetime | None
    attempts: int
    sent: datetime | None
    channel: str | None
    message: int | None
    settled: datetime | None


@dataclass(frozen=True)
class Half:
    """A talk that was left unfinished: whose, about which case, and when something last came."""

    id: UUID
    person: UUID
    case: UUID
    last: datetime


@dataclass(frozen=True)
class NewWish:
    """Something a person wants to be reminded of; `rule` as bot/reminders/rules.py writes it."""

    person: UUID
    rule: str
    zone: str
    text: str
    created: datetime
    next_at: datetime
    case: UUID | None = None
    id: UUID = field(default_factory=uuid4)


@dataclass(frozen=True)
class Wish:
    """The same as stored; `text` is None when the person's key is gone."""

    id: UUID
    person: UUID
    case: UUID | None
    rule: str
    zone: str
    text: str | None
    created: datetime
    ended: datetime | None
    next_at: datetime | None


@dataclass(frozen=True)
class Deputy:
    """`deputy` stands in for `person`, from the first day to the last."""

    id: UUID
    person: UUID
    deputy: UUID
    organisation: UUID
    first: date
    last: date


@dataclass(frozen=True)
class Trace:
    """One line of the audit trail."""

    number: int
    at: datetime
    actor: UUID | None
    act: str
    subject: UUID | None
    role: str | None
    structure: UUID | None
    organisation: UUID | None
    code: str | None

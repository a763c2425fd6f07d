"""The journal as values: every write is a change set of who, when and why, with each field's old and new value."""

from dataclasses import dataclass
from datetime import datetime


@dataclass(frozen=True, slots=True)
class FieldChange:
    """One field of one thing: ``kind`` is the class name, ``old`` and ``new`` the values as stored (JSON scalars).

    A thing that came into being or went away has a change for each of its fields, with ``None`` on the other side, and one
    for the field ``id``.
    """

    kind: str
    subject: str
    field: str
    old: str | int | None
    new: str | int | None


@dataclass(frozen=True, slots=True, kw_only=True)
class ChangeSet:
    """One write, undone and redone as a whole.

    ``undoes`` is the change set that this one took back; ``undone`` whether a later one took this one back.
    """

    id: int
    who: str
    when: datetime
    why: str
    changes: tuple[FieldChange, ...] = ()
    undoes: int | None = None
    undone: bool = False

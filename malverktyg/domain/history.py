"""The journal as values: every write is a change set of who, when and why, with each field's old and new value."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from malverktyg.domain.year import Entity


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


@dataclass(frozen=True, slots=True)
class ThingChange:
    """What a change set did to one thing: its fields as values, old and new. ``name`` is what it was called, where it is gone."""

    kind: type[Entity]
    id: str
    fields: Mapping[str, tuple[Any, Any]]
    name: str = ""

    @property
    def came(self) -> bool:
        return "id" in self.fields and self.fields["id"][0] is None

    @property
    def went(self) -> bool:
        return "id" in self.fields and self.fields["id"][1] is None


@dataclass(frozen=True, slots=True, kw_only=True)
class ChangeSet:
    """One write, undone and redone as a whole; what it changed is asked for by its number.

    ``undoes`` is the change set that this one took back; ``undone`` whether a later one took this one back.
    """

    id: int
    who: str
    when: datetime
    why: str
    undoes: int | None = None
    undone: bool = False


class Line:
    """Which change sets can be taken back and which done again: fed with every one of a file, oldest first.

    The first change set is the making of the file and stays.
    """

    def __init__(self) -> None:
        self.done: dict[int, str] = {}
        """Changes that stand, the last to come to stand last, each with its reason."""
        self.undone: dict[int, str] = {}
        """What was taken back since the last new change, as the sets that did so: the last of them can be done again first.

        One that was itself taken back and done again since stands for the last set that did so (``tip``).
        """
        self.reasons: dict[int, str] = {}
        self._taken_by: dict[int, int] = {}
        self._out_of_turn: dict[int, tuple[int, str]] = {}  # by the sets that took them back: their places and reasons
        self._places: dict[int, int] = {}  # of those that stand where another stood
        self.first: int | None = None

    def add(self, id: int, why: str, undoes: int | None) -> None:
        """The next change set of the file.

        One that takes back the last that stands is a step back. One that takes back an older is a change of its own: a step back
        from it lets the older one stand again, where it stood.
        """
        self.reasons[id] = why
        if undoes is not None:
            self._taken_by[undoes] = id
        if self.first is None:
            self.first = id
        elif undoes is None:
            self.done[id] = why
            self.undone.clear()
        elif undoes in self.done:
            self._take_back(id, undoes)
        else:
            self.undone.pop(undoes, None)
            self.done[id] = why

    def _take_back(self, id: int, undoes: int) -> None:
        is_last = undoes == next(reversed(self.done))
        stood, older = self.done.pop(undoes), self._out_of_turn.pop(undoes, None)
        if older is not None:
            self._places[id], self.done[id] = older
            self.done = dict(sorted(self.done.items(), key=lambda one: self._place(one[0])))
        if older is not None or is_last:
            self.undone[id] = stood
            return
        self.done[id] = stood
        self._out_of_turn[id] = self._place(undoes), stood
        again = next((one for one in self.undone if self.tip(one) == id), None)
        if again is None:
            self.undone.clear()
        else:
            del self.undone[again]

    def _place(self, id: int) -> int:
        return self._places.get(id, id)

    def is_undone(self, id: int) -> bool:
        """Whether a change set is taken back, and not done again since."""
        undone = False
        while id in self._taken_by:
            id, undone = self._taken_by[id], not undone
        return undone

    def tip(self, id: int) -> int:
        """The change set by which this one stands: itself, or the last that did it again."""
        while id in self._taken_by:
            id = self._taken_by[id]
        return id

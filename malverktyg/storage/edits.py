"""What one write does to one thing: each field as its column holds it, before and after."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, fields, replace
from typing import Any, cast

from malverktyg.domain.history import FieldChange, ThingChange
from malverktyg.domain.year import KINDS, Entity, Register
from malverktyg.errors import CannotSave
from malverktyg.storage import texts
from malverktyg.storage.columns import Column, Entries, Scalar
from malverktyg.storage.schema import ROWS

_KINDS = {kind.__name__: kind for kind in KINDS}
OUTSIDE: Mapping[str, Column] = {"focus_areas": Entries()}  # stand in a table of their own, and in the journal as a list
COLUMNS: Mapping[type[Entity], Mapping[str, Column]] = {
    kind: {one.name: OUTSIDE.get(one.name) or getattr(ROWS[kind], one.name) for one in fields(kind)} for kind in KINDS
}


def kind_named(name: str) -> type[Entity]:
    """The kind that the journal writes under a name."""
    return _KINDS[name]


@dataclass(frozen=True, slots=True)
class Edit:
    """One thing's fields, old and new. A thing that comes into being or goes away has the field ``id`` among them."""

    kind: type[Entity]
    id: str
    fields: Mapping[str, tuple[Scalar, Scalar]]

    @property
    def makes(self) -> bool:
        return "id" in self.fields and self.fields["id"][0] is None

    @property
    def removes(self) -> bool:
        return "id" in self.fields and self.fields["id"][1] is None

    @property
    def new(self) -> dict[str, Scalar]:
        return {name: new for name, (_, new) in self.fields.items()}

    @property
    def inverse(self) -> "Edit":
        return Edit(self.kind, self.id, {name: (new, old) for name, (old, new) in self.fields.items()})

    @property
    def changes(self) -> Iterator[FieldChange]:
        """The edit as the journal tells it."""
        return (FieldChange(self.kind.__name__, self.id, name, old, new) for name, (old, new) in self.fields.items())


def difference(before: Register, saved: Iterable[Entity], removed: Iterable[Entity]) -> list[Edit]:
    """What saving some things and removing others changes; nothing for those that stand as they are."""
    pairs: list[tuple[Entity | None, Entity | None]] = [(before.find(type(value), value.id), None) for value in removed]
    pairs += [(before.find(type(value), value.id), value) for value in saved]
    edits = (_between(old, new) for old, new in pairs if old != new)
    return [edit for edit in edits if edit.fields]


def _between(old: Entity | None, new: Entity | None) -> Edit:
    value = cast("Entity", new or old)
    was, becomes = stored(old), stored(new)
    both = {name: (was.get(name), becomes.get(name)) for name in COLUMNS[type(value)]}
    return Edit(type(value), cast("str", value.id), {name: pair for name, pair in both.items() if pair[0] != pair[1]})


def stored(value: Entity | None) -> dict[str, Scalar]:
    """A thing's fields as their columns hold them; CannotSave where one cannot be held."""
    if value is None:
        return {}
    return {name: _checked(column, getattr(value, name)) for name, column in COLUMNS[type(value)].items()}


def _checked(column: Column, value: Any) -> Scalar:
    """What is to stand in the column; refused where it could not be read back as it was."""
    try:
        written: Scalar = column.db_value(value)
        if isinstance(written, str):
            written.encode()
        fits = not isinstance(written, int) or -(2**63) <= written < 2**63
        whole = fits and column.python_value(written) == value
    except ValueError:
        whole = False
    if not whole:
        raise CannotSave(texts.CANNOT_STAND.format(value=ascii(value)[:80]))
    return written


def from_changes(changes: Iterable[FieldChange]) -> list[Edit]:
    """The edits that the journal tells of, one for each thing."""
    things: dict[tuple[str, str], dict[str, tuple[Scalar, Scalar]]] = {}
    for change in changes:
        things.setdefault((change.kind, change.subject), {})[change.field] = change.old, change.new
    return [Edit(kind_named(kind), subject, both) for (kind, subject), both in things.items()]


def understood(edit: Edit, name: str = "") -> ThingChange:
    """The edit with its fields as values of the domain."""
    read = {field: COLUMNS[edit.kind][field].python_value for field in edit.fields}
    values = {field: (read[field](old), read[field](new)) for field, (old, new) in edit.fields.items()}
    return ThingChange(edit.kind, edit.id, values, name)


def is_untouched(register: Register, edit: Edit) -> bool:
    """Whether a thing stands as the edit left it, so that the edit can be taken back."""
    now = {"id": None} | stored(register.find(edit.kind, edit.id))
    left = edit.new
    if edit.makes or edit.removes:
        return all(now.get(name) == left.get(name) for name in COLUMNS[edit.kind])
    return now["id"] is not None and all(now[name] == new for name, new in left.items())


def outcome(register: Register, edit: Edit) -> Entity | None:
    """The thing as the edit leaves it, or nothing where it goes."""
    if edit.removes:
        return None
    values = {name: COLUMNS[edit.kind][name].python_value(new) for name, new in edit.new.items()}
    old = register.find(edit.kind, edit.id)
    return edit.kind(**values) if old is None else replace(old, **values)

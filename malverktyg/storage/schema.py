"""The tables: one peewee model for each kind of the domain, with columns named as the fields, and two for the journal."""
# ruff: noqa: D101 - a row is what its kind in the domain says it is

from collections.abc import Mapping

from peewee import AutoField, BlobField

from malverktyg.domain.year import KINDS, Entity
from malverktyg.storage import goal_rows, paper_rows
from malverktyg.storage.columns import Anything, Day, Moment, Number, Reference, Words
from malverktyg.storage.table import Row, Table

_ROOMS = (goal_rows, paper_rows)  # a table is known when its module is loaded


class KeptWorkbookRow(Row):
    name = Words()
    sha256 = Words()
    size = Number()
    read_at = Moment(null=True)


class LayoutMemoryRow(Row):
    fingerprint = Words()
    workbook = Words()
    layout = Words()
    corrections = Words()
    seen = Day(null=True)


class SourceRow(Row):
    """Its subject may be a thing of any kind, so no table is named for it."""

    subject = Words()
    field = Words()
    workbook = Words()
    sheet = Words()
    cell = Words()
    raw = Words()
    value = Words()
    read_at = Moment(null=True)
    kept = Reference(KeptWorkbookRow, null=True)


class FrozenPartRow(Table):
    """What is sealed with a frozen paper, by its SHA-256, packed by zlib. Rows are only ever added."""

    sha256 = Words(primary_key=True)
    packed = BlobField()


class WorkbookBytesRow(Table):
    """A kept workbook's bytes by their SHA-256, packed by zlib; none where they were let go."""

    sha256 = Words(primary_key=True)
    data = BlobField()


class ChangeSetRow(Table):
    """One write: who, when and why. Rows of the journal are only ever added."""

    id = AutoField()
    who = Words()
    when = Moment()
    why = Words()
    undoes = Reference("self", null=True, unique=True)


class FieldChangeRow(Table):
    """One field of one thing in a change set, as it stood in its column before and after."""

    id = AutoField()
    change_set = Reference(ChangeSetRow)
    kind = Words()
    subject = Words()
    field = Words()
    old = Anything(null=True)
    new = Anything(null=True)


_BY_NAME: Mapping[str, type[Row]] = {row.__name__.removesuffix("Row"): row for row in Row.__subclasses__()}
ROWS: Mapping[type[Entity], type[Row]] = {kind: _BY_NAME[kind.__name__] for kind in KINDS}

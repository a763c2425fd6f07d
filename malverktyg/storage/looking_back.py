"""The register as it was: what is saved now, with all that the journal tells since taken out of it."""

from collections import defaultdict
from datetime import UTC, datetime
from typing import cast

from peewee import SqliteDatabase

from malverktyg.domain.changes.days import DayChange
from malverktyg.domain.history import Line
from malverktyg.domain.year import Entity, Register
from malverktyg.storage.columns import Day, Scalar
from malverktyg.storage.edits import Edit, kind_named, outcome

# Each thing that came or went since, by its first such change: it was there before where that change took it away. The order is
# that of the change sets: a step of the schema enters what a new column held from the first into the set that made the thing.
_FIRST = "SELECT kind, subject, old, min(change_set) FROM field_change WHERE change_set > ? AND field = 'id' GROUP BY subject"
_CAME = f"SELECT kind, subject FROM ({_FIRST}) WHERE old IS NULL"  # noqa: S608
_TOLD = f"""
SELECT kind, subject, field, old FROM field_change
WHERE change_set > ? AND subject NOT IN (SELECT subject FROM ({_FIRST}) WHERE old IS NULL)
ORDER BY change_set DESC, id DESC
"""  # noqa: S608
_DAYS = """
WITH told AS (
    SELECT id, change_set, subject, new FROM field_change
    WHERE (kind = 'Activity' AND field = 'end' OR kind = 'Assignment' AND field = 'due') AND old IS NOT new
), read AS (
    SELECT change_set FROM (SELECT DISTINCT change_set FROM told) AS one
    WHERE EXISTS (SELECT 1 FROM field_change WHERE field_change.change_set = one.change_set AND kind = 'Source')
)
SELECT change_set, subject, new, "when", change_set IN read FROM told
JOIN change_set ON change_set.id = told.change_set WHERE undoes IS NULL ORDER BY change_set, told.id
"""
_day = Day()


def last_set(database: SqliteDatabase, moment: datetime) -> int:
    """The number of the last change set up to a moment; 0 where there was none."""
    written = moment.astimezone(UTC).isoformat()  # as the desk writes it, so that the texts stand in the order of time
    return int(database.execute_sql('SELECT max(id) FROM change_set WHERE "when" <= ?', (written,)).fetchone()[0] or 0)


def register_at(database: SqliteDatabase, register: Register, number: int) -> Register:
    """The register as a change set left it, from what it is now; empty for 0, before the first."""
    if number == 0:
        return Register()
    came = database.execute_sql(_CAME, (number,))
    gone = [value for kind, subject in came if (value := register.find(kind_named(kind), subject))]
    fields: defaultdict[tuple[str, str], dict[str, tuple[Scalar, Scalar]]] = defaultdict(dict)
    for kind, subject, field, old in database.execute_sql(_TOLD, (number, number)):
        fields[kind, subject][field] = None, old
    edits = (Edit(kind_named(kind), subject, told) for (kind, subject), told in fields.items())
    return register.with_([cast("Entity", outcome(register, edit)) for edit in edits], gone)


def day_changes(database: SqliteDatabase, line: Line, until: datetime | None = None) -> tuple[DayChange, ...]:
    """Each time that an activity or assignment was given a last day, oldest first; what was taken back is left out."""
    rows = (
        (number, DayChange(subject, _day.python_value(new), datetime.fromisoformat(when), bool(read)))
        for number, subject, new, when, read in database.execute_sql(_DAYS)
    )
    return tuple(one for number, one in rows if not line.is_undone(number) and (until is None or one.when <= until))

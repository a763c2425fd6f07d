"""The journal as rows: the change sets by day, and what one of them did, a thing at a time."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from datetime import date, timedelta
from itertools import groupby

from malverktyg.domain.history import ChangeSet, ThingChange
from malverktyg.domain.telling import ToldField, told_fields, told_thing
from malverktyg.domain.year import Register
from ui.models import history_texts as texts
from ui.models import words
from ui.models.rows import Cell, Column, Part, Row, RowList, Tone

COLUMNS = (Column(texts.WHAT, grows=True), Column(texts.WHO), Column(texts.WHEN, right=True))
FIELD_COLUMNS = (Column(texts.FIELD), Column(texts.MOVE, grows=True))


def history_rows(sets: Sequence[ChangeSet], today: date, known: Mapping[int, ChangeSet]) -> tuple[Row, ...]:
    """A group a day, the newest first; ``known`` are all change sets by number, for those that took others back."""
    days = groupby(sets, key=lambda one: one.when.astimezone().date())
    return tuple(_day(day, tuple(some), today, known) for day, some in days)


def _day(day: date, sets: Sequence[ChangeSet], today: date, known: Mapping[int, ChangeSet]) -> Row:
    return Row(day.isoformat(), (Cell(day_name(day, today)),), tuple(_set(one, known) for one in sets), is_group=True)


def day_name(day: date, today: date) -> str:
    """A day as a heading: "I dag", "I går", "Torsdag 21 september 2023"."""
    near = {today: texts.TODAY, today - timedelta(days=1): texts.YESTERDAY}
    return near.get(day) or words.sentence(words.weekday(day))


def _set(one: ChangeSet, known: Mapping[int, ChangeSet]) -> Row:
    why = why_of(one, known)
    parts = (Part(why, tone=Tone.QUIET, struck=True), Part(texts.TAKEN_BACK, tone=Tone.QUIET)) if one.undone else ()
    told = f"{why} ({texts.TAKEN_BACK})" if one.undone else why
    return Row(
        str(one.id),
        (
            Cell(told, full=told, parts=parts),
            Cell(one.who or texts.NOBODY, full=one.who, tone=Tone.QUIET),
            Cell(f"{one.when.astimezone():%H.%M}", full=moment(one), tone=Tone.QUIET),
        ),
    )


def moment(one: ChangeSet) -> str:
    """When a change set was written, in full: "21 september 2023 14.32"."""
    when = one.when.astimezone()
    return f"{words.long_day(when.date())} {when:%H.%M}"


def why_of(one: ChangeSet, known: Mapping[int, ChangeSet]) -> str:
    """Why a change set was made; of one that took another back, that it did so, or did it again."""
    if one.undoes is None:
        return one.why
    taken = known.get(one.undoes)
    frame = texts.REDID if taken is not None and taken.undoes is not None else texts.UNDID
    return frame.format(why=one.why)


def matching(sets: Iterable[ChangeSet], sought: str, mentioned: frozenset[int]) -> Iterator[ChangeSet]:
    """Those of the change sets that speak of some words, by their reason or author, or by the things they touched."""
    asked = sought.casefold().split()
    for one in sets:
        told = f"{one.why} {one.who}".casefold()
        if one.id in mentioned or all(word in told for word in asked):
            yield one


def change_rows(register: Register, changes: Sequence[ThingChange]) -> Sequence[Row]:
    """A group a thing, and under it each field that says something, old and new; each group is made when it is looked at."""
    by_key = {change.id: change for change in changes}
    return RowList(list(by_key), lambda key: _thing(register, by_key[key]))


def _thing(register: Register, change: ThingChange) -> Row:
    frame = texts.CAME if change.came else texts.WENT if change.went else "{thing}"
    fields = (_field(change, one) for one in told_fields(register, change))
    return Row(change.id, (Cell(words.sentence(frame.format(thing=told_thing(register, change)))),), tuple(fields), is_group=True)


def _field(change: ThingChange, one: ToldField) -> Row:
    whole = f"{one.old or texts.EMPTY_VALUE} → {one.new or texts.EMPTY_VALUE}"
    told = one.new if change.came else one.old if change.went else whole
    return Row(
        f"{change.id}|{one.name}",
        (
            Cell(words.sentence(one.name), tone=Tone.QUIET),
            Cell(_line(told), full=told, parts=() if change.came or change.went else tuple(_ends(one))),
        ),
    )


def _ends(one: ToldField) -> Iterator[Part]:
    yield Part(_line(one.old) or texts.EMPTY_VALUE, tone=Tone.QUIET, struck=bool(one.old))
    yield Part(symbol="arrow-right", tone=Tone.QUIET)
    yield Part(_line(one.new) or texts.EMPTY_VALUE, tone=Tone.TEXT if one.new else Tone.QUIET)


def _line(text: str) -> str:
    return " ".join(text.split())

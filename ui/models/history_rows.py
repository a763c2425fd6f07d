"""The journal as rows: the change sets by day, and what one of them did, a thing at a time."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from functools import cached_property
from itertools import groupby

from malverktyg.domain.history import ChangeSet, ThingChange
from malverktyg.domain.telling import ToldField, told_fields, told_thing
from malverktyg.domain.year import Register
from ui.models import history_texts as texts
from ui.models import words
from ui.models.rows import Cell, Column, Part, Row, RowList, Tone
from ui.models.sought import Haystack

COLUMNS = (Column(texts.WHAT, grows=True), Column(texts.WHO), Column(texts.WHEN, right=True))
FIELD_COLUMNS = (Column(texts.FIELD), Column(texts.MOVE, grows=True))


@dataclass(frozen=True, eq=False)
class HistoryList:
    """The journal, ready to be narrowed as one types: each row is made once, when it is first shown.

    ``sets`` are all change sets, the newest first; what took others back is worded by them.
    """

    sets: tuple[ChangeSet, ...]
    today: date

    def matching(self, words: str, mentioned: frozenset[int] = frozenset()) -> Sequence[ChangeSet]:
        """Those of the change sets that speak of some words, by their reason or author, or that are ``mentioned``."""
        found = self._sought.holding(words)
        if not mentioned:
            return found
        told = {one.id for one in found} | mentioned
        return [one for one in self.sets if one.id in told]

    def rows(self, sets: Sequence[ChangeSet]) -> tuple[Row, ...]:
        """A group a day, the newest first."""
        return tuple(self._day(day, list(some)) for day, some in groupby(sets, key=self._day_of))

    @cached_property
    def known(self) -> Mapping[int, ChangeSet]:
        """All of them by number."""
        return {one.id: one for one in self.sets}

    @cached_property
    def usual(self) -> str:
        """A reason of a usual length."""
        return words.usual(self.sets, lambda one: one.why)

    @cached_property
    def _sought(self) -> Haystack[ChangeSet]:
        return Haystack(self.sets, lambda: (f"{one.why} {one.who}".casefold() for one in self.sets))

    @cached_property
    def _days(self) -> dict[int, date]:
        return {}

    @cached_property
    def _made(self) -> dict[str, Row]:
        return {}

    def _day_of(self, one: ChangeSet) -> date:
        if one.id not in self._days:
            self._days[one.id] = one.when.astimezone().date()
        return self._days[one.id]

    def _day(self, day: date, sets: Sequence[ChangeSet]) -> Row:
        rows = RowList([str(one.id) for one in sets], self._row)
        return Row(day.isoformat(), (Cell(day_name(day, self.today)),), rows, is_group=True)

    def _row(self, key: str) -> Row:
        if key not in self._made:
            self._made[key] = _set(self.known[int(key)], self.known)
        return self._made[key]


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
            Cell(f"{one.when.astimezone():%H:%M}", full=moment(one), tone=Tone.QUIET),
        ),
    )


def moment(one: ChangeSet) -> str:
    """When a change set was written, in full: "21 september 2023 14:32"."""
    when = one.when.astimezone()
    return f"{words.long_day(when.date())} {when:%H:%M}"


def why_of(one: ChangeSet, known: Mapping[int, ChangeSet]) -> str:
    """Why a change set was made; of one that took another back, that it did so, or did it again."""
    if one.undoes is None:
        return one.why
    taken = known.get(one.undoes)
    frame = texts.REDID if taken is not None and taken.undoes is not None else texts.UNDID
    return frame.format(why=one.why)


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

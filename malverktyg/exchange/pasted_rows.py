"""Rows that are pasted from a sheet under a goal: laid out as the sheet they came from, and read as any workbook's activities."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field

from malverktyg.domain.periods import Period, PeriodPart
from malverktyg.domain.persons import is_role
from malverktyg.exchange.facts import ActivityFact, Reading
from malverktyg.exchange.grid import Book, Cell, Sheet, column_letters
from malverktyg.exchange.headings.roles import Kind
from malverktyg.exchange.layouts.column import WORDY
from malverktyg.exchange.layouts.head import is_head_row, read_head
from malverktyg.exchange.layouts.profile import Profile, profile
from malverktyg.exchange.layouts.view import View
from malverktyg.exchange.pasted_sheet import NONE, WORD, role_of, sheet_of, told_of, under_the_goal
from malverktyg.exchange.phrases.areas import FOCUS_AREAS
from malverktyg.exchange.phrases.people import split_people
from malverktyg.exchange.reading import read
from malverktyg.exchange.statuses.legend import NO_LEGEND
from malverktyg.exchange.statuses.words import read_activity_status

_SHEET = "Aktiviteter {year}"
# Headings for rows that have none. What "Kolumn" stands over the reader finds out by what stands in it.
_TITLE, _TIME, _START, _END, _PERCENT = "Aktivitet", "Tid", "Start", "Slut", "Procent klart"
_UNKNOWN = "Kolumn {letters}"
_MOSTLY = 0.7
_TIMES = ("activity.start", "activity.end", "activity.time", "activity.percent")
_HEADS = (Kind.TITLE, Kind.TEXT, Kind.RESPONSIBLE, Kind.START, Kind.END, Kind.TIME, Kind.STATUS, Kind.COMMENT)


@dataclass
class PastedActivity:
    """An activity as read, and what stood on its row that has no place of its own, with its column's heading where it had one."""

    fact: ActivityFact | None
    title: str
    rest: list[str] = field(default_factory=list)


def read_rows(rows: Sequence[Sequence[str]], year: int) -> tuple[PastedActivity, ...]:
    """The activities of pasted rows, one a row at least; all that stands in the rows is in them. ``year`` is the goal's."""
    title = _SHEET.format(year=year)
    bare = sheet_of(title, rows)
    has_head = len(rows) > 1 and _is_head(View(bare))
    heads = list(rows[0]) if has_head else _heads(View(bare), bare, year)
    below = rows[1:] if has_head else rows
    sheet = under_the_goal(title, heads, below)
    reading = read(Book(title, (sheet,)), period=Period(year, PeriodPart.H))
    return tuple(_activities(sheet, reading, has_head=has_head))


def _is_head(view: View) -> bool:
    """Whether the first row names the columns below it."""
    if not is_head_row(view, 1, FOCUS_AREAS):
        return False
    head = read_head(view, 1, FOCUS_AREAS)
    return head is not None and head.rows == (1,) and head.has(*_HEADS)


def _heads(view: View, sheet: Sheet, year: int) -> list[str]:
    """Headings for rows without: what is done, when, and the rest for the reader to find out."""
    rows, columns = sheet.rows, range(1, max(sheet.columns, default=0) + 1)
    found = {one: profile(view, rows, one, legend=NO_LEGEND, goal_rows={}, year=year) for one in columns}
    times = [one for one in columns if found[one].filled and found[one].share(found[one].dates) >= _MOSTLY]
    worded = [one for one in columns if one not in times and found[one].filled and not _is_told_of_one(found[one])]
    title = next((one for one in worded if _names_each(found[one])), next(iter(worded), 1))
    heads = {one: _UNKNOWN.format(letters=column_letters(one + 1)) for one in columns} | {title: _TITLE}
    heads |= {one: _PERCENT for one in columns if found[one].filled and found[one].share(found[one].percents) >= _MOSTLY}
    heads |= dict(zip(times, (_START, _END) if len(times) == 2 else (_TIME,), strict=False))
    return [heads[one] for one in columns]


def _names_each(found: Profile) -> bool:
    """Whether a column has words of some length, and mostly others on each row."""
    return found.mean_length >= WORDY and 2 * len(found.values) > found.filled


def _is_told_of_one(found: Profile) -> bool:
    """Whether a column tells something of the activities, and does not name them."""
    roles = sum(all(is_role(one) for one in split_people(value)) for value in found.values)
    return found.is_status or found.is_numeric or roles >= _MOSTLY * len(found.values)


def _activities(sheet: Sheet, reading: Reading, *, has_head: bool) -> Iterator[PastedActivity]:
    facts: dict[int, list[ActivityFact]] = {}
    by_name = {cell.name: cell.row for cell in sheet.cells.values()}
    is_table = all(role_of(cell, reading, sheet).startswith("heading") for cell in sheet.texts[1])
    for fact in (fact for goal in reading.goals for fact in goal.activities if is_table):
        facts.setdefault(by_name[fact.origin.cell], []).append(fact)
    told = frozenset(word for some in facts.values() for fact in some for word in _words_of(fact))
    last: PastedActivity | None = None
    for row in sheet.rows[1:]:
        cells = [cell for cell in sheet.texts[row] if cell.column > 1]
        rest = [cell for cell in cells if not is_table or not _is_placed(cell, role_of(cell, reading, sheet), told)]
        made = [PastedActivity(fact, fact.title) for fact in facts.get(row, ())]
        if not made and rest and (last is None or _begins(cells, sheet, reading)):
            made = [PastedActivity(None, rest.pop(0).text.strip())]
        last = made[0] if made else last
        if last is not None:
            last.rest += [told_of(cell, sheet, has_head=has_head) for cell in rest]
        yield from made


def _words_of(fact: ActivityFact) -> list[str]:
    return WORD.findall(" ".join((fact.title, *fact.responsible, fact.comment)).casefold())


def _is_placed(cell: Cell, role: str, told: frozenset[str]) -> bool:
    """Whether all that a cell says is in an activity: a status in other words than the scale's says more."""
    roles = role.split(" + ")
    if "activity.status" in roles:
        step = read_activity_status(cell.text, binary=False)
        return step is not None and not step.guessed
    if not any(role.startswith("activity.") for role in roles):
        return False
    words = WORD.findall(cell.text.casefold())
    return any(role in _TIMES for role in roles) or (bool(words) and told.issuperset(words)) or cell.text.strip() in NONE


def _begins(cells: Sequence[Cell], sheet: Sheet, reading: Reading) -> bool:
    """Whether a row that the reader made nothing of has words in the column of what is done."""
    titles = {cell.column for cell in sheet.texts[1] if "activity.title" in role_of(cell, reading, sheet)}
    return not titles or any(cell.column in titles for cell in cells)

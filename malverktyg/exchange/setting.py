"""What a sheet is about before its cells are read: year, period and body, each with the place that told it."""

import re
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from operator import attrgetter

from malverktyg.domain.periods import Period, PeriodPart
from malverktyg.exchange.correcting.corrected import NOTHING_SAID, Corrected
from malverktyg.exchange.grid import Book, Sheet
from malverktyg.exchange.headings.heading_periods import named_period
from malverktyg.exchange.headings.headings import fold, read_heading
from malverktyg.exchange.headings.roles import Subject
from malverktyg.exchange.phrases.areas import FOCUS_AREAS
from malverktyg.exchange.phrases.bodies import body_in_text, body_of_file, body_of_name
from malverktyg.exchange.statuses.legend import NO_LEGEND, Legend

_TITLE_ROWS = 12
_TITLE_CELLS = 3
_HEADING_ROWS = 30
_LONGEST_HEADING = 40
_YEAR = re.compile(r"(?<![\d/.–—-])(20[1-4]\d)(?!\s*[-–—/]\s*\d|\d)")
_SCHOOL_YEAR = re.compile(r"\b(?:(?:(?:läs|skol)år(?:et)?|lå\.?)\s*(?:20)?(\d\d)\s*[-–/]|20(\d\d)\s*/)\s*(?:20)?(\d\d)(?!\d)")


@dataclass(frozen=True, slots=True)
class Told:
    """Something known and where it was learned: title, sheet, headings, file, school, dates, asked, other; empty if a guess."""

    where: str = ""
    year: int | None = None
    part: PeriodPart | None = None
    body: str | None = None


@dataclass(frozen=True)
class Setting:
    """The circumstances of one sheet. ``school_year`` is the year that its school year begins in, where it is of one."""

    year: int | None = None
    year_where: str = ""
    part: PeriodPart | None = None
    part_where: str = ""
    body: str | None = None
    body_where: str = ""
    areas: tuple[str, ...] = FOCUS_AREAS
    bodies: tuple[str, ...] = ()
    legend: Legend = NO_LEGEND
    corrected: Corrected = NOTHING_SAID
    school_year: int | None = None

    def period(self, part: PeriodPart | None = None, year: int | None = None) -> Period | None:
        """A period of this sheet: the part that a heading names or else the sheet's, helår where nothing tells."""
        chosen = year or self.year
        return Period(chosen, part or self.part or PeriodPart.H) if chosen else None


@dataclass(frozen=True, slots=True)
class Asked:
    """What the caller knows beforehand."""

    period: Period | None = None
    areas: tuple[str, ...] = FOCUS_AREAS
    bodies: tuple[str, ...] = ()


def setting_of(book: Book, sheet: Sheet, asked: Asked, legend: Legend) -> Setting:
    """The sheet's circumstances, from its title first, then its name, its headings, the file and the other sheets."""
    told = list(_sources(book, sheet, asked))
    year = next((one for one in told if one.year), Told())
    part = next((one for one in told if one.part), Told())
    body = next((one for one in told if one.body), Told())
    return Setting(
        year.year, year.where, part.part, part.where, body.body, body.where, asked.areas, asked.bodies, legend,
        school_year=next(_school_years([*titles(sheet), sheet.title, _file_name(book)], named=True), None),
    )  # fmt: skip


def _sources(book: Book, sheet: Sheet, asked: Asked) -> Iterator[Told]:
    for text in titles(sheet):
        yield _from_text("title", text, asked)
    yield _from_name(sheet.title, asked)
    yield Told("headings", year=_most_common(_heading_years(sheet, of_goals=True)))
    if asked.period:
        yield Told("asked", part=asked.period.part)
    file = _file_name(book)
    named = named_period(fold(file))
    body = body_of_file(book.name, asked.bodies) if len([one for one in book.sheets if _is_body(one, asked)]) < 2 else None
    yield Told("file", named.year or _most_common(_years([file])), named.part, body)
    yield Told("school", year=next(_school_years([*titles(sheet), sheet.title, file]), None))
    yield Told("headings", year=max(_heading_years(sheet, of_goals=False), default=None))
    yield Told("dates", year=_most_common(_dates(sheet)))
    for other in book.sheets:
        if other is not sheet and not other.hidden:
            for text in titles(other):
                found = named_period(fold(text))
                yield Told("other", _most_common(_years([text])), found.part)
    if asked.period:
        yield Told("asked", asked.period.year)


def _file_name(book: Book) -> str:
    return book.name.rsplit(".", 1)[0].replace("_", " ")


def titles(sheet: Sheet) -> Iterator[str]:
    """The texts that stand alone or nearly so in the first rows of a sheet, from the top."""
    rows: dict[int, list[str]] = {}
    for cell in sheet.filled():
        if cell.row > _TITLE_ROWS:
            break
        rows.setdefault(cell.row, []).append(cell.text)
    for texts in rows.values():
        labels = sum(text.strip().endswith(":") for text in texts)
        if len(texts) > _TITLE_CELLS + labels or _is_header(texts):
            return
        yield from (text for text in texts if len(text) <= 200)


def _is_header(texts: Sequence[str]) -> bool:
    """Whether two cells of a row are headings, so that titles end above it."""
    headings = [read_heading(text) for text in texts if len(text) <= _LONGEST_HEADING and not text.strip().endswith(":")]
    return sum(heading is not None and heading.sure and heading.kind is not None for heading in headings) > 1


def _from_text(where: str, text: str, asked: Asked) -> Told:
    named = named_period(fold(text))
    is_title = len(text) <= 120
    return Told(
        where,
        named.year or _most_common(_years([text])),
        named.part if is_title else None,
        body_in_text(text, asked.bodies) or body_of_name(text, asked.bodies) if is_title else None,
    )


def _from_name(name: str, asked: Asked) -> Told:
    named = named_period(fold(name))
    body = body_of_name(name, asked.bodies) or body_in_text(name, asked.bodies)
    return Told("sheet", named.year or _most_common(_years([name])), named.part, body)


def _is_body(sheet: Sheet, asked: Asked) -> bool:
    return body_of_name(sheet.title, asked.bodies) is not None


def _heading_years(sheet: Sheet, *, of_goals: bool) -> Iterator[int]:
    """The years in headings: those of goals ("Mål 2023") tell the sheet's own, others may look back."""
    for cell in sheet.filled():
        if cell.row > _HEADING_ROWS:
            return
        heading = read_heading(cell.text) if len(cell.text) <= _LONGEST_HEADING and "20" in cell.text else None
        if (
            heading
            and heading.year
            and (heading.subject is Subject.GOAL or (not of_goals and bool(heading.kind or heading.part)))
        ):
            yield heading.year


def _years(texts: Iterable[str]) -> Iterator[int]:
    for text in texts:
        yield from (int(year) for year in _YEAR.findall(text))


def _school_years(texts: Iterable[str], *, named: bool = False) -> Iterator[int]:
    """The years that school years begin in: 2023 of "läsåret 23/24"; only ``named`` so, or in figures alone: "2023/24"."""
    for text in texts:
        for first, alone, second in _SCHOOL_YEAR.findall(fold(text)):
            if int(second) == int(first or alone) + 1 and (first or not named):
                yield 2000 + int(first or alone)


def _dates(sheet: Sheet) -> Iterator[int]:
    values = map(attrgetter("value"), sheet.cells.values())
    return (value.year for value in values if isinstance(value, date) and 2010 <= value.year <= 2049)


def _most_common(years: Iterable[int]) -> int | None:
    counted: Sequence[tuple[int, int]] = Counter(years).most_common(1)
    return counted[0][0] if counted else None

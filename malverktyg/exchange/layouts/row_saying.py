"""Rows that say themselves what stands under the periods: a pivoted score card's "Bedömning", "Kommentar", "Trend"."""

from dataclasses import replace

from malverktyg.exchange.headings.headings import is_phrase, read_heading
from malverktyg.exchange.headings.roles import Heading, Kind, Subject
from malverktyg.exchange.layouts.column import Column

ROW_SAYS = frozenset(
    (Kind.STATUS, Kind.STATUS_AND_COMMENT, Kind.OUTCOME, Kind.FORECAST, Kind.TREND, Kind.COMMENT, Kind.BY, Kind.ON)
)


def said_by_row(text: str) -> Heading | None:
    """What a row says that it holds, where its words are to the letter a heading."""
    return read_heading(text) if is_phrase(text) else None


def in_row(column: Column, said: Heading) -> Column:
    """A period's column as it is on a row that says what it holds; other columns as they are."""
    if column.part is None or said.kind is None:
        return column
    kind = Kind.STATUS if said.kind is Kind.OUTCOME else said.kind
    return replace(column, subject=Subject.ASSESSMENT, kind=kind, certain=True)

"""What a book was taken for, in words: its layouts as an officer would name them."""

from collections.abc import Sequence
from dataclasses import dataclass

from malverktyg.exchange.headings.roles import Kind, Subject
from malverktyg.exchange.layouts.flow import Flow
from malverktyg.exchange.layouts.texts import LAYOUTS


@dataclass(frozen=True, slots=True)
class SheetTaken:
    """A sheet and the layouts that were found in it, the main one first."""

    title: str
    layouts: tuple[str, ...]


def sheet_layouts(flow: Flow) -> tuple[str, ...]:
    """The keys of the layouts that a sheet shows."""
    tables = flow.tables
    if any(table.has(Subject.GOAL, Kind.ID) for table in tables):
        return ("own",)
    main = "form" if flow.form else "turned" if flow.pen.view.turned else _main(flow)
    more = ["panels"] if flow.pen.view.panels else []
    if any(
        table.has(Subject.ASSESSMENT, Kind.CHOICE) or any(True for _ in table.of(Kind.MONTH, Kind.AREA_CHOICE))
        for table in tables
    ):
        more.append("matrix")
    if any(len({column.part for column in table.columns if column.part}) > 1 for table in tables):
        more.append("side_by_side")
    if any(len(table.head.rows) > 1 for table in tables):
        more.append("two_heads")
    return main, *more


def _main(flow: Flow) -> str:
    tables = flow.tables
    if any(True for table in tables for _ in table.of(Kind.TYPE, Kind.TEXT)):
        return "tree"
    if any(True for table in tables for _ in table.of(Kind.PERIOD)):
        return "scorecard"
    if any(table.has(Subject.ASSIGNMENT) for table in tables):
        return "assignments"
    if any(table.has(Subject.GOAL) for table in tables):
        return "flat" if any(table.has(Subject.ACTIVITY) for table in tables) else "goals"
    if any(table.has(Subject.INDICATOR) for table in tables):
        return "indicators"
    return "banner"


def book_name(taken: Sequence[SheetTaken]) -> str:
    """The book's layouts as one phrase."""
    if not taken:
        return LAYOUTS["none"]
    phrases = list(dict.fromkeys(", ".join(LAYOUTS[key] for key in sheet.layouts) for sheet in taken))
    if len(phrases) == 1:
        return phrases[0]
    return LAYOUTS["collection"].format(count=len(taken), layouts="; ".join(phrases))

"""What is told when an import is saved: how much came from what, and which workbooks the file does not keep."""

from typing import TYPE_CHECKING

from malverktyg.domain.goals import Goal
from malverktyg.domain.kept import LARGEST
from malverktyg.domain.year import Register
from malverktyg.exchange.planning.items import Plan
from ui.models.words import spaced
from ui.pages.importing import texts
from ui.pages.importing.plan_foot import writes

if TYPE_CHECKING:
    from malverktyg.jobs.importing import ImportResult


def not_kept(result: "ImportResult") -> list[str]:
    """A sentence for each workbook that the file does not keep, with why."""
    large = [book.file for book in result.plan.workbooks if any(remark.code == "not_kept" for remark in book.remarks)]
    return [
        *(texts.NOT_KEPT.format(name=name) for name in result.not_kept),
        *(texts.NOT_KEPT_LARGE.format(name=name, most=LARGEST >> 20) for name in large),
    ]


def receipt(result: "ImportResult") -> str:
    """How many things were saved from which workbooks; and that some of these are not kept, where that is so."""
    count, name, lost = writes(result.plan), _name(result.plan), len(not_kept(result))
    told = texts.IMPORTED_ONE if count == 1 else texts.IMPORTED if count else texts.CHOICES_KEPT
    but = "" if not lost else texts.BOOK_NOT_KEPT if lost == 1 else texts.BOOKS_NOT_KEPT.format(count=lost)
    return told.format(count=spaced(count), name=name) + but


def years_of(result: "ImportResult", register: Register) -> set[int]:
    """The years whose goals, or what hangs on them, were saved."""
    goals = (one if isinstance(one, Goal) else register.find(Goal, getattr(one, "goal", None)) for one in result.saved)
    return {goal.year for goal in goals if goal is not None}


def _name(plan: Plan) -> str:
    names = [one.file for one in plan.workbooks if not one.declined]
    return names[0] if len(names) == 1 else texts.BOOKS.format(count=len(names))

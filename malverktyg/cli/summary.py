"""An import told in a few lines: how each workbook was read, how much of it was new, and what a person must look at."""

from collections.abc import Iterator

from malverktyg.cli import texts
from malverktyg.exchange.plan import Kind, Plan, WorkbookPlan


def lines(plan: Plan) -> Iterator[str]:
    """The lines for standard output, workbook by workbook."""
    for workbook in plan.workbooks:
        yield workbook.file
        yield from _declined(workbook) if workbook.declined else _read(workbook)
        yield _number(texts.REMARKS, len(workbook.remarks))
        for remark in workbook.remarks:
            yield texts.REMARK.format(cell=remark.cell, text=remark.text)


def _declined(workbook: WorkbookPlan) -> Iterator[str]:
    yield texts.DECLINED.format(why=workbook.declined)


def _read(workbook: WorkbookPlan) -> Iterator[str]:
    about = (workbook.recognised_as, workbook.body or "", str(workbook.year or ""))
    yield texts.READ_AS.format(layout=", ".join(part for part in about if part))
    yield texts.COUNTS.format(
        added=workbook.count(Kind.ADDED),
        changed=workbook.count(Kind.CHANGED),
        unchanged=workbook.count(Kind.UNCHANGED),
        conflicts=_number(texts.CONFLICTS, workbook.count(Kind.CONFLICT)),
    )


def _number(forms: tuple[str, str, str], count: int) -> str:
    """None, one or several, each in its own words."""
    return forms[min(count, 2)].format(count=count)

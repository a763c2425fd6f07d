"""Answers told in a few lines: how each workbook was read and what a person must look at, and what a review found."""

from collections.abc import Iterator, Sequence
from itertools import groupby
from typing import TYPE_CHECKING

from malverktyg.cli import texts
from malverktyg.domain.telling import field_name, told_of, told_value
from malverktyg.domain.year import Register
from malverktyg.exchange.plan import Kind, Plan, WorkbookPlan

if TYPE_CHECKING:
    from malverktyg.jobs.merging import Merged, Told
    from malverktyg.review.finding import Finding

_WIDEST = 80


def lines(plan: Plan) -> Iterator[str]:
    """The lines for standard output, workbook by workbook."""
    for workbook in plan.workbooks:
        yield workbook.file
        yield from _declined(workbook) if workbook.declined else _read(workbook)
        yield _number(texts.REMARKS, len(workbook.remarks))
        for remark in workbook.remarks:
            yield texts.REMARK.format(cell=remark.cell, text=remark.text)


def found(findings: "Sequence[Finding]") -> Iterator[str]:
    """The findings of a review under the headings that they stand below."""
    for place, group in groupby(findings, key=lambda one: one.place):
        yield place or texts.NO_HEADING
        for one in group:
            excerpt = texts.EXCERPT.format(excerpt=_shortened(one.excerpt)) if one.excerpt else ""
            repair = texts.REPAIR.format(suggestion=one.suggestion) if one.suggestion is not None else ""
            yield texts.FOUND.format(severity=texts.SEVERITIES[one.severity.value], excerpt=excerpt, why=one.why, repair=repair)
    yield texts.FINDINGS[min(len(findings), 2)].format(count=len(findings))


def put_aside(count: int) -> str:
    """How many findings somebody has put aside."""
    return texts.PUT_ASIDE[min(count, 2) - 1].format(count=count)


def merged(answer: "Merged", name: str) -> Iterator[str]:
    """What came from where in a merged file, and each thing of which the copies say otherwise."""
    if answer.brought:
        things = texts.THINGS[min(answer.brought, 2) - 1].format(count=answer.brought)
        others = texts.AND.join(answer.others)
        yield texts.MERGED.format(name=name, things=things, others=others, first=answer.basis)
    else:
        yield texts.NOTHING_BROUGHT.format(name=name, first=answer.basis)
    if answer.clashes:
        yield texts.CLASHES[min(len(answer.clashes), 2) - 1].format(count=len(answer.clashes))
    for told in answer.clashes:
        yield _clash(answer.register, told)


def _clash(register: Register, told: "Told") -> str:
    clash = told.clash
    thing = told_of(register, clash.stands)
    if clash.other is None:
        return texts.CLASH_GONE.format(thing=thing)
    kept, lost = (told_value(register, value, clash.field) or texts.NOTHING_SAID for value in (clash.stands, clash.other))
    field = field_name(type(clash.stands), clash.field).lower()
    return texts.CLASH.format(
        thing=thing, field=field, stands=told.stands, kept=_shortened(kept), other=told.other, lost=_shortened(lost)
    )


def _shortened(excerpt: str) -> str:
    line = " ".join(excerpt.split("\n"))
    return line if len(line) <= _WIDEST else f"{line[:_WIDEST].rstrip()} …"


def _declined(workbook: WorkbookPlan) -> Iterator[str]:
    yield texts.DECLINED.format(kind=workbook.declined)


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

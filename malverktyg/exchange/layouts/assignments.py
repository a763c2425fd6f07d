"""Assignments from decisions: what, who decided it when and in which §, when it is due, and what was answered."""

import re

from malverktyg.domain.periods import Period
from malverktyg.domain.scales import ActivityStatus
from malverktyg.exchange.facts import AnswerFact
from malverktyg.exchange.grid import Cell
from malverktyg.exchange.headings.roles import Kind
from malverktyg.exchange.layouts import judging
from malverktyg.exchange.layouts.drafts import AssignmentDraft
from malverktyg.exchange.layouts.goals import one_line
from malverktyg.exchange.layouts.labels import split_number
from malverktyg.exchange.layouts.pen import Pen
from malverktyg.exchange.layouts.timing import cell_time

_DECISION = re.compile(
    r"\s*[(\[]?\s*(?P<decision>(?:(?:KF|KS|SN|BUN|[A-ZÅÄÖ]{2,4}|[Kk]ommun\w+|[A-ZÅÄÖ]?\w*nämnden)\s+)?(?:\d{4}-\d\d-\d\d|\d{6})?[,\s]*§§?\s*\d+(?:\s*[–-]\s*\d+)?(?:\s*,?\s*\d{4}-\d\d-\d\d)?)\s*[)\]]?\s*\.?$"
)

_NUMBER = re.compile(
    r"(?:dnr|diarienr|diarienummer|ärende(?:nr)?)\.?\s*:?\s*(?P<dnr>[A-ZÅÄÖa-zåäö]{0,5}[ -/]?\d[\w/:.-]*(?: \d[\w/:.-]*)?)\)?",
    re.IGNORECASE,
)


def begin_assignment(
    pen: Pen, cell: Cell, *, body: str | None, text: str | None = None, id: str | None = None
) -> AssignmentDraft:
    """The assignment that a cell gives; a decision that ends its text is taken out of it."""
    _, title = split_number(one_line(text if text is not None else cell.text))
    origin = pen.take(cell, "assignment.title")
    match = _DECISION.search(title)
    one = AssignmentDraft(title=title, origin=origin, body=body, id=id)
    one.origins["title"] = origin
    if match and match.start() > 10:
        one.title, one.decision = title[: match.start()].rstrip(" ,.("), match["decision"].strip(" ,")
        one.origins["decision"] = origin
        pen.remark("decision_split", cell, text=match["decision"].strip())
    pen.shelf.assignments.append(one)
    return one


def fill_assignment(pen: Pen, one: AssignmentDraft, cell: Cell, kind: Kind, period: Period | None) -> bool:
    """One more cell of an assignment; false where the cell has no place in it."""
    origin = pen.origin(cell)
    text = one_line(cell.text)
    if kind is Kind.DECISION:
        text = _number_apart(pen, one, cell, text)
        one.decision = f"{one.decision}, {text}" if one.decision else text
        one.origins.setdefault("decision", origin)
    elif kind is Kind.DNR:
        one.dnr = text
        one.origins["dnr"] = origin
    elif kind in (Kind.DUE, Kind.END, Kind.TIME):
        _due(pen, one, cell)
    elif kind in (Kind.STATUS, Kind.STATUS_AND_COMMENT):
        _status(pen, one, cell, period)
    elif kind in (Kind.ANSWER, Kind.COMMENT, Kind.OUTCOME):
        return answer(pen, one, cell, period)
    else:
        return False
    pen.take(cell, f"assignment.{kind}")
    return True


def _number_apart(pen: Pen, one: AssignmentDraft, cell: Cell, text: str) -> str:
    """A decision without the number of its matter, which may stand in the same cell."""
    match = _NUMBER.search(text)
    if match is None or one.dnr:
        return text
    one.dnr = match["dnr"].strip(" .,;)")
    one.origins["dnr"] = pen.origin(cell)
    pen.take(cell, "assignment.dnr")
    return f"{text[: match.start()].rstrip(' ,;(–-')}{text[match.end() :]}".strip()


def _due(pen: Pen, one: AssignmentDraft, cell: Cell) -> None:
    """When the answer is due; of two cells that say it, the one that gives a day counts."""
    span = cell_time(pen, cell, deadline=True)
    if one.due is None:
        one.due, one.due_text = span.end, " ".join(part for part in (one.due_text, span.text) if part)
        one.origins["due"] = pen.origin(cell)


def _status(pen: Pen, one: AssignmentDraft, cell: Cell, period: Period | None) -> None:
    judged: judging.Judged[ActivityStatus] = judging.activity_status(pen, cell)
    one.status = judged.step or one.status
    one.origins["status"] = pen.origin(cell)
    if judged.rest and period:
        _add(pen, one, cell, judged.rest, period)


def answer(pen: Pen, one: AssignmentDraft, cell: Cell, period: Period | None) -> bool:
    """What a body answered to the assignment in a period."""
    if period is None:
        pen.remark("year_missing", cell)
        return False
    _add(pen, one, cell, cell.text.strip(), period)
    pen.take(cell, "assignment.answer")
    return True


def _add(pen: Pen, one: AssignmentDraft, cell: Cell, text: str, period: Period) -> None:
    for place, known in enumerate(one.answers):
        if known.period == period:
            one.answers[place] = AnswerFact(period=period, text=f"{known.text}\n{text}", origin=known.origin)
            return
    one.answers.append(AnswerFact(period=period, text=text, origin=pen.origin(cell)))

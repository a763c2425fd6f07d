"""How a new matter begins: what the follow-up of a period always says, and what the last paper said of who and where."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import date
from itertools import pairwise

from malverktyg.domain import texts
from malverktyg.domain.bodies import Body, BodyKind, chain, decapitalised
from malverktyg.domain.ids import DecisionPointId, MatterId, ProposalId
from malverktyg.domain.matters import DecisionPoint, Matter, Proposal
from malverktyg.domain.periods import Period
from malverktyg.domain.wording import matter_title, standard_point
from malverktyg.domain.year import Register


@dataclass(frozen=True, slots=True)
class Beginning:
    """A matter with its paper and one point to decide, each with an id, to be saved together."""

    matter: Matter
    proposal: Proposal
    point: DecisionPoint


def begin(register: Register, period: Period, today: date, new_id: Callable[[], str]) -> Beginning:
    """A matter for a period. Bodies, officer, style, recipients and signatures follow the latest paper where there is one."""
    last = latest_paper(register, period)
    decider = _decider(register, last[0] if last else None, today)
    proposer = _proposer(register, last[1] if last else None, decider, today)
    key = MatterId(new_id())
    matter = Matter(id=key, title=matter_title(decider, period), period=period, body=decider.id if decider else None)
    paper = ProposalId(new_id())
    proposal = replace(
        _blank(last[1]) if last else Proposal(matter=key),
        id=paper,
        matter=key,
        day=today,
        administration=proposer.id if proposer else None,
        style=last[1].style if last else register.template_of(None).style,
        summary=_summary(decider, period),
    )
    words = standard_point(decider, period, proposal.style)
    return Beginning(matter, proposal, DecisionPoint(id=DecisionPointId(new_id()), proposal=paper, text=words))


def latest_paper(register: Register, period: Period) -> tuple[Matter, Proposal] | None:
    """The matter and paper of the latest period up to this one."""
    papers = [(one, register.proposal_of(one.id)) for one in register.all(Matter).values() if one.period <= period]
    whole = [(matter, proposal) for matter, proposal in papers if proposal is not None]
    return max(whole, key=lambda paper: (paper[0].period.last, paper[1].day or date.min), default=None)


def _blank(paper: Proposal) -> Proposal:
    """What the next paper takes from this one: who and where, and nothing that was written about the matter."""
    return replace(paper, considerations="", economy="", children="", documents=(), attachments=())


def _summary(decider: Body | None, period: Period) -> str:
    month = texts.LAST_MONTHS[period.part]
    if decider is None:
        return texts.SUMMARY_BEGINS_NOBODY.format(year=period.year, month=month)
    return texts.SUMMARY_BEGINS.format(body=decider.possessive, year=period.year, month=month)


def _decider(register: Register, last: Matter | None, today: date) -> Body | None:
    """The body that decided last time, else kommunstyrelsen (kommunallagen 2017:725, 3 kap. 3 §: every municipality has one),
    else one that others propose to, else the first."""
    found = register.find(Body, last.body) if last else None
    boards = [one for one in register.bodies if one.kind is BodyKind.COMMITTEE and one.exists_on(today)]
    led_to = {one.superior for one in register.bodies}
    boards.sort(key=lambda one: (decapitalised(one.name) != texts.BOARD, one.id not in led_to))
    return found or next(iter(boards), None)


def _proposer(register: Register, last: Proposal | None, decider: Body | None, today: date) -> Body | None:
    """The administration of the last paper, else the one whose chain leads to the decider, else the first."""
    found = register.find(Body, last.administration) if last else None
    offices = [one for one in register.bodies if one.kind is BodyKind.ADMINISTRATION and one.exists_on(today)]
    leads = (one for one in offices if _leads(register, one, decider))
    return found or next(leads, next(iter(offices), None))


def _leads(register: Register, office: Body, decider: Body | None) -> bool:
    if decider is None or decider.id is None or office.id is None or office.superior is None:
        return False
    passed = chain({one.id: one for one in register.bodies if one.id}, office.id, decider.id)
    return all(one.superior == above.id for one, above in pairwise(passed))

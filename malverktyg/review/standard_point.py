"""The point that every follow-up ends in: where a paper's says only "Godkänna redovisningen.", what it must say is known."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import replace

from malverktyg.domain.bodies import Body
from malverktyg.domain.matters import Matter
from malverktyg.domain.wording import standard_point
from malverktyg.domain.year import Register
from malverktyg.review.finding import Finding

_BARE = re.compile(
    r"(?:att )?(?:godkänna|\w+ godkänner|\w+ beslutar att godkänna) redovisningen\.?|redovisningen godkänns\.?", re.IGNORECASE
)


def worded(findings: Iterable[Finding], register: Register, matter: Matter) -> Iterator[Finding]:
    """The findings, those about such a point with the whole point as their repair."""
    proposal, body = register.proposal_of(matter.id), register.find(Body, matter.body)
    for one in findings:
        if one.rule == "decision_point" and proposal and body and _BARE.fullmatch(one.excerpt.strip()):
            yield replace(one, suggestion=standard_point(body, matter.period, proposal.style))
        else:
            yield one

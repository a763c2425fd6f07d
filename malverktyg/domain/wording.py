"""Sentences that the program makes: the proposal to decide in three house styles, and a matter's bearing on a focus area."""

from collections.abc import Sequence

from malverktyg.domain import paper_texts as texts
from malverktyg.domain.assessing import Step
from malverktyg.domain.bodies import Body, BodyKind, capitalised, decapitalised
from malverktyg.domain.matters import BearingDegree, DecisionStyle
from malverktyg.domain.periods import Period


def opening(bodies: Sequence[Body], style: DecisionStyle) -> str:
    """The words before the numbered points, for the bodies that a matter passes: the proposer first, the decider last.

    A chain ends in "besluta att", before points in the infinitive; self-standing ends in "beslutar", before whole sentences; a
    passive names who proposes to whom, before sentences that name nobody. Where bodies are missing the sentence does without.
    """
    proposer = bodies[0] if bodies and (len(bodies) > 1 or bodies[0].kind is BodyKind.ADMINISTRATION) else None
    levels = bodies[1:] if proposer else bodies
    return _OPENINGS[style](proposer, levels)


def _chain(proposer: Body | None, levels: Sequence[Body]) -> str:
    name = proposer.in_text if proposer else texts.NAMELESS_ADMINISTRATION
    links = [texts.PROPOSES.format(proposer=capitalised(name))]
    links += [texts.PROPOSE.format(body=body.in_text) for body in levels[:-1]]
    links += [texts.DECIDE_THAT.format(body=levels[-1].in_text) if levels else texts.DECIDE_THAT_NOBODY]
    return " ".join(links)


def _self_standing(_: Body | None, levels: Sequence[Body]) -> str:
    if not levels:
        return texts.DECIDES_NOBODY
    if len(levels) == 1:
        return texts.DECIDES.format(body=capitalised(levels[0].in_text))
    links = [texts.PROPOSES.format(proposer=capitalised(levels[0].in_text))]
    links += [texts.PROPOSE.format(body=body.in_text) for body in levels[1:-1]]
    return " ".join([*links, texts.DECIDE.format(body=levels[-1].in_text)])


def _passive(proposer: Body | None, levels: Sequence[Body]) -> str:
    name = capitalised(proposer.possessive if proposer else f"{texts.NAMELESS_ADMINISTRATION}s")
    if not levels:
        return texts.PROPOSAL_FROM.format(proposer=name)
    onward = "".join(texts.ONWARD.format(body=body.in_text) for body in levels[1:-1])
    decided = texts.FOR_DECISION.format(body=levels[-1].in_text) if len(levels) > 1 else ""
    return texts.PROPOSAL_TO.format(proposer=name, body=levels[0].in_text) + onward + decided


_OPENINGS = {DecisionStyle.CHAIN: _chain, DecisionStyle.SELF_STANDING: _self_standing, DecisionStyle.PASSIVE: _passive}


def report_name(body: Body | None, period: Period) -> str:
    """What is reported, inside a sentence: "kommunstyrelsens måluppföljning för tertial 2 2023"."""
    when = period.label.lower()
    return texts.REPORT.format(body=body.possessive, period=when) if body else texts.REPORT_NOBODY.format(period=when)


def matter_title(body: Body | None, period: Period) -> str:
    """A heading in which body, period and year stand: "Kommunstyrelsens måluppföljning för tertial 2 2023"."""
    return capitalised(report_name(body, period))


def standard_point(body: Body | None, period: Period, style: DecisionStyle) -> str:
    """The point that every follow-up ends in, worded so that it stands alone in a protocol."""
    report = report_name(body, period)
    if style is DecisionStyle.CHAIN:
        return texts.POINT_CHAIN.format(report=report)
    if style is DecisionStyle.SELF_STANDING and body is not None:
        return texts.POINT_SELF_STANDING.format(body=capitalised(body.in_text), report=report)
    return texts.POINT_PASSIVE.format(report=report)


def step_count(step: Step, count: int) -> str:
    """So many goals at a step: "1 uppnått", "2 uppnådda", "3 utan bedömning"."""
    one, many = texts.COUNTED[step] if step else (texts.COUNTED_MISSING, texts.COUNTED_MISSING)
    return (one if count == 1 else many).format(count=count)


def no_bearing_sentence(areas: Sequence[str]) -> str:
    """That a matter bears on none of several focus areas, each by its name."""
    *first, last = [area.strip() for area in areas]
    if not first:
        return texts.NO_BEARING_ONE.format(area=last)
    return texts.NO_BEARING.format(areas=texts.AND.format(first=", ".join(first), last=last))


def bearing_sentence(area: str, degree: BearingDegree | None) -> str:
    """What a matter bears on a focus area, made from the area's own name: "Ärendet har ingen bärighet på hållbar natur."

    With no degree, that nobody has judged it.
    """
    frame = texts.BEARING[degree] if degree else texts.BEARING_MISSING
    return frame.format(area=decapitalised(area.strip()))

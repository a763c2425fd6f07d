"""What the paper says first of its goals: how many are judged, how many could not be, and how many nobody has judged."""

from collections.abc import Iterator, Sequence

from malverktyg.domain import paper_texts as texts
from malverktyg.domain.assessing import Step
from malverktyg.domain.bodies import Body
from malverktyg.domain.parts import Origin, Text
from malverktyg.domain.periods import Period
from malverktyg.domain.scales import GoalStatus


def lead(steps: Sequence[Step], through: int, period: Period, owner: Body | None = None) -> Text:
    """The sentences over the goals: ``steps`` of those to assess, how many are followed up ``through`` others, and whose."""
    sentences = [_told(steps, period, f"{owner.possessive} " if owner else "")]
    if through:
        sentences.append(texts.GOALS_THROUGH.format(count=through))
    return Text(" ".join(sentences), Origin("Assessment"), missing=all(step is None for step in steps))


def _told(steps: Sequence[Step], period: Period, whose: str) -> str:
    when = period.label.lower()
    unjudged, unknown = steps.count(GoalStatus.NOT_ASSESSED), steps.count(None)
    judged = len(steps) - unjudged - unknown
    if unknown == len(steps):
        return texts.GOALS_LEAD_NONE.format(period=when)
    if len(steps) == 1:
        return (texts.GOALS_LEAD_ONE if judged else texts.GOALS_LEAD_ONE_NOT).format(period=when)
    parts = list(_parts(judged, unjudged, unknown))
    if len(parts) == 1:
        frame = texts.GOALS_LEAD_ALL if judged else texts.GOALS_LEAD_ALL_NOT
        return frame.format(period=when, whose=whose, all=len(steps))
    *first, last = parts
    told = texts.AND.format(first=", ".join(first), last=last)
    return texts.GOALS_LEAD.format(period=when, whose=whose, all=len(steps), parts=told)


def _parts(judged: int, unjudged: int, unknown: int) -> Iterator[str]:
    """What is said of each kind, the first with its verb before the number; a kind without goals is not spoken of."""
    if judged:
        yield (texts.ARE_JUDGED_ONE if judged == 1 else texts.ARE_JUDGED).format(count=judged)
    if unjudged:
        one, many = (texts.NOT_JUDGED_ONE, texts.NOT_JUDGED) if judged else (texts.ARE_NOT_JUDGED_ONE, texts.ARE_NOT_JUDGED)
        yield (one if unjudged == 1 else many).format(count=unjudged)
    if unknown:
        yield texts.JUDGEMENT_MISSING.format(count=unknown)

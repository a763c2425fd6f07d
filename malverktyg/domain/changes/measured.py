"""What indicators should come to and came to, and what was answered to assignments."""

from collections.abc import Iterator

from malverktyg.domain.changes.moves import AnswerMove, TargetMove, ValueMove
from malverktyg.domain.changes.pairing import Pairs, folded
from malverktyg.domain.goals import Answer, Group, Indicator
from malverktyg.domain.periods import Period


def targets(pairs: Pairs) -> Iterator[TargetMove]:
    """Targets that were set otherwise."""
    for was, now in pairs.indicators:
        if was and now and folded(was.target) != folded(now.target):
            yield TargetMove(now, was.target, now.target)


def values(pairs: Pairs, earlier: Period, later: Period) -> Iterator[ValueMove]:
    """Values that differ, where there is one for each of the two periods."""
    for was, now in pairs.indicators:
        if was is None or now is None:
            continue
        old, new = _measured(pairs, was, earlier), _measured(pairs, now, later)
        for group in Group:
            if group in old and group in new and folded(old[group]) != folded(new[group]):
                yield ValueMove(now, group, old[group], new[group])


def _measured(pairs: Pairs, indicator: Indicator, period: Period) -> dict[Group, str]:
    told: dict[Group, str] = {}
    for register in (pairs.after, pairs.before):
        for one in register.measurements_of(indicator.id):
            if one.period == period:
                told.setdefault(one.group, one.value if one.measured else "")
    return told


def answered(pairs: Pairs, earlier: Period, later: Period) -> Iterator[AnswerMove]:
    """Answers for the later period that say something else than those for the earlier one."""
    answers = {(one.assignment, one.period): one.text for one in pairs.after.all(Answer).values()}
    for _, now in pairs.assignments:
        if now is None or now.id is None:
            continue
        old, new = answers.get((now.id, earlier), ""), answers.get((now.id, later), "")
        if new.strip() and folded(old) != folded(new):
            yield AnswerMove(now, old, new)

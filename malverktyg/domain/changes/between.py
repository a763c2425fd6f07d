"""What moved between two periods, read from the register as it was then and as it is now."""

from collections.abc import Iterator, Mapping

from malverktyg.domain.changes.days import slipped
from malverktyg.domain.changes.measured import answered, targets, values
from malverktyg.domain.changes.moves import Came, Changes, Rewording, Stop, Thing, Went
from malverktyg.domain.changes.pairing import Pairs, folded, has_ended, words_of
from malverktyg.domain.changes.places import transferred
from malverktyg.domain.changes.statuses import goal_statuses, statuses
from malverktyg.domain.goals import Decision, Goal
from malverktyg.domain.periods import Period
from malverktyg.domain.year import Register


def changes_between(
    before: Register,
    after: Register,
    earlier: Period,
    later: Period,
    stops: Mapping[str, tuple[Stop, ...]] | None = None,
) -> Changes:
    """What moved from the earlier period to the later one.

    ``before`` is the register as it was when the earlier period was reported, and ``after`` as it was for the later. What is
    kept for each period (assessments, values, answers) is read from ``after``, corrections included; all else from the two. A
    register ``before`` that knows no goal of the earlier year tells nothing of how things were: then the periods alone are
    compared. ``stops`` are the days by which activities and assignments were to be done, by id, where the journal tells of more
    than the two registers do; without it a day that moved has its two ends.
    """
    alone = not before.goals_of(earlier.year)
    pairs = Pairs(after if alone else before, after, earlier.year, later.year)
    return Changes(
        earlier=earlier,
        later=later,
        statuses=(*goal_statuses(pairs, earlier, later), *statuses(pairs)),
        came=tuple(Came(now) for was, now in pairs.things if now and not was),
        went=tuple(Went(was) for was, now in pairs.things if was and not now and not (pairs.turned and has_ended(was))),
        reworded=tuple(_reworded(pairs)),
        transferred=tuple(transferred(pairs)),
        slipped=tuple(slipped(pairs, stops or {}, alone=alone)),
        indicators=(*targets(pairs), *values(pairs, earlier, later)),
        answers=tuple(answered(pairs, earlier, later)),
        periods_alone=alone,
    )


def _reworded(pairs: Pairs) -> Iterator[Rewording]:
    for was, now in pairs.differing:
        old, new = words_of(was), words_of(now)
        if folded(old) != folded(new):
            yield Rewording(now, old, new, _decision(pairs, now))


def _decision(pairs: Pairs, thing: Thing) -> Decision | None:
    return pairs.after.find(Decision, thing.decision) if isinstance(thing, Goal) else None

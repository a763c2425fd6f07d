"""Goals that the user says are one: the first keeps its wording, and what the others held is put under it."""

from collections.abc import Iterator, Sequence

from malverktyg.exchange.accounting import Ledger
from malverktyg.exchange.headings.headings import fold
from malverktyg.exchange.layouts.drafts import AssessmentDraft, GoalDraft, IndicatorDraft, joined

_OF_A_GOAL = ("number", "level", "parent", "body", "goal_area", "year")
_OF_AN_ASSESSMENT = ("status", "forecast", "trend", "assessed_by", "assessed_on")


def join(goals: Sequence[GoalDraft], groups: Sequence[Sequence[str]], ledger: Ledger) -> list[GoalDraft]:
    """The goals with each group of title cells made one, and a remark at each that was put under another."""
    by_place = {goal.origin.place: goal for goal in goals}
    gone: dict[str, GoalDraft] = {}
    for group in groups:
        drafts = [by_place[place] for place in dict.fromkeys(group) if place in by_place and place not in gone]
        for other in drafts[1:]:
            _put_under(drafts[0], other, ledger)
            gone[other.origin.place] = drafts[0]
    _rename_parents(goals, by_place, gone)
    return [goal for goal in goals if goal.origin.place not in gone]


def _rename_parents(goals: Sequence[GoalDraft], by_place: dict[str, GoalDraft], gone: dict[str, GoalDraft]) -> None:
    """Goals below one that is gone stand below the one it was put under."""
    renamed = {fold(by_place[place].title): first.title for place, first in gone.items()}
    for goal in goals:
        if goal.parent and fold(goal.parent) in renamed:
            goal.parent = renamed[fold(goal.parent)]
            if fold(goal.parent) == fold(goal.title):
                goal.parent = None


def _put_under(first: GoalDraft, other: GoalDraft, ledger: Ledger) -> None:
    ledger.remark("joined", other.origin.place, where=first.origin.place)
    first.activities += other.activities
    for one in other.indicators:
        _indicator(first, one)
    for judged in other.assessments.values():
        _assessment(first, judged, ledger)
    first.focus_areas = tuple(dict.fromkeys((*first.focus_areas, *other.focus_areas)))
    _fill(first, other, _OF_A_GOAL)
    if "focus_areas" in other.origins:
        first.origins.setdefault("focus_areas", other.origins["focus_areas"])


def _indicator(first: GoalDraft, one: IndicatorDraft) -> None:
    known = next((own for own in first.indicators if fold(own.name) == fold(one.name)), None)
    if known is None:
        first.indicators.append(one)
        return
    told = {(own.period, own.group) for own in known.measurements}
    known.measurements += [more for more in one.measurements if (more.period, more.group) not in told]
    _fill(known, one, ("unit", "target", "direction"))


def _assessment(first: GoalDraft, one: AssessmentDraft, ledger: Ledger) -> None:
    known = first.assessments.setdefault(one.period, one)
    if known is one:
        return
    for place in _differing(known, one):
        ledger.remark("status_differs", place)
    known.comment = joined(known.comment, one.comment)
    if "comment" in one.origins:
        known.origins.setdefault("comment", one.origins["comment"])
    _fill(known, one, _OF_AN_ASSESSMENT)


def _differing(known: AssessmentDraft, one: AssessmentDraft) -> Iterator[str]:
    for name in ("status", "forecast", "trend"):
        before, said = getattr(known, name), getattr(one, name)
        if before is not None and said is not None and before is not said:
            yield one.origins[name].place if name in one.origins else one.origin.place


def _fill(
    first: GoalDraft | AssessmentDraft | IndicatorDraft,
    other: GoalDraft | AssessmentDraft | IndicatorDraft,
    names: Sequence[str],
) -> None:
    """Take over what the first does not say itself, each with its cell."""
    for name in names:
        if not getattr(first, name) and getattr(other, name):
            setattr(first, name, getattr(other, name))
            if name in other.origins:
                first.origins.setdefault(name, other.origins[name])

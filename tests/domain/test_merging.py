"""Two copies of a file become one: nothing that either has written is lost, and what they disagree on is told."""

from dataclasses import replace
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from malverktyg.domain.bodies import FocusArea
from malverktyg.domain.goals import Activity, Assessment, Goal, Indicator
from malverktyg.domain.ids import (
    ActivityId,
    AssessmentId,
    DecisionPointId,
    FocusAreaId,
    GoalId,
    IndicatorId,
    KeptWorkbookId,
    MatterId,
    ProposalId,
    SourceId,
)
from malverktyg.domain.kept import KeptWorkbook
from malverktyg.domain.matters import DecisionPoint, Matter, Proposal
from malverktyg.domain.merging import Clash, merge
from malverktyg.domain.periods import Period, PeriodPart
from malverktyg.domain.scales import ActivityStatus, GoalStatus, Trend
from malverktyg.domain.single import doubled
from malverktyg.domain.sources import Source
from malverktyg.domain.ties import astray, gone_with
from malverktyg.domain.year import KINDS, Entity, Register
from tests.registers import a_year

T2 = Period(2023, PeriodPart.T2)
BASE = a_year()
GOAL = BASE.goals_of(2023)[3]
OTHER_GOAL = BASE.goals_of(2023)[4]
ACTIVITY = next(one for one in BASE.all(Activity).values() if one.goal != GOAL.id)


def without(register: Register, *values: Entity) -> Register:
    """As the program takes something away: with all that hangs on it."""
    return register.with_(removed=gone_with(register, values))


def same(one: Register, other: Register) -> bool:
    return all(one.all(kind) == other.all(kind) for kind in KINDS)


def test_what_each_has_changed_by_itself_is_kept() -> None:
    first = BASE.with_([replace(GOAL, title="Nytt i A")])
    second = BASE.with_([replace(OTHER_GOAL, title="Nytt i B"), Activity(id=ActivityId("ny"), goal=GOAL.id, title="Ny i B")])
    merged = merge(BASE, without(first, ACTIVITY), second)
    register = merged.register
    assert merged.clashes == ()
    assert register.all(Goal)[GoalId(str(GOAL.id))].title == "Nytt i A"
    assert register.all(Goal)[GoalId(str(OTHER_GOAL.id))].title == "Nytt i B"
    assert register.find(Activity, "ny") is not None
    assert register.find(Activity, ACTIVITY.id) is None


def test_two_fields_of_one_thing_are_both_kept_and_lists_get_what_either_added() -> None:
    areas = list(BASE.all(FocusArea))
    base = BASE.with_([replace(GOAL, focus_areas=(areas[0], areas[1]))])
    goal = base.all(Goal)[GoalId(str(GOAL.id))]
    first = base.with_([replace(goal, title="Nytt", focus_areas=(areas[0], areas[1], areas[2]))])
    second = base.with_([replace(goal, number="9.9", focus_areas=(areas[1], areas[3]))])
    merged = merge(base, first, second)
    found = merged.register.all(Goal)[GoalId(str(GOAL.id))]
    assert merged.clashes == ()
    assert (found.title, found.number, found.focus_areas) == ("Nytt", "9.9", (areas[1], areas[2], areas[3]))


def test_what_both_say_otherwise_stands_as_the_first_says_and_is_told() -> None:
    first = replace(ACTIVITY, status=ActivityStatus.DONE, position=4)
    second = replace(ACTIVITY, status=ActivityStatus.DELAYED, comment="Väntar på anbud", position=7)
    merged = merge(BASE, BASE.with_([first]), BASE.with_([second]))
    stands = replace(first, comment="Väntar på anbud")
    assert merged.register.find(Activity, ACTIVITY.id) == stands
    assert merged.clashes == (Clash(stands, "status", second),)


def test_the_same_assessment_written_by_both_becomes_one() -> None:
    goal = next(one for one in BASE.goals_of(2023) if BASE.assessment_of(one.id, T2) is None)
    assert goal.id is not None
    first = Assessment(id=AssessmentId("a"), goal=goal.id, period=T2, status=GoalStatus.PARTLY, comment="Från A")
    second = Assessment(id=AssessmentId("b"), goal=goal.id, period=T2, status=GoalStatus.PARTLY, trend=Trend.BETTER, comment="B")
    source = Source(id=SourceId("s"), subject="b", field="trend", workbook="B", sheet="S", cell="A1")
    merged = merge(BASE, BASE.with_([first]), BASE.with_([second, source]))
    stands = replace(first, trend=Trend.BETTER)
    assert merged.register.assessment_of(goal.id, T2) == stands
    assert merged.register.source_of("a", "trend") is not None
    assert merged.register.find(Assessment, "b") is None
    assert merged.clashes == (Clash(stands, "comment", replace(second, id=AssessmentId("a"))),)


def test_what_hangs_on_a_proposal_that_both_have_begun_hangs_on_the_one_that_is_left() -> None:
    base = Register().with_([Matter(id=MatterId("m"), period=T2)])

    def begun(id: str) -> Register:
        proposal = Proposal(id=ProposalId(id), matter=MatterId("m"))
        point = DecisionPoint(id=DecisionPointId(f"p{id}"), proposal=ProposalId(id), text=f"Punkt {id}")
        return base.with_([proposal, point])

    merged = merge(base, begun("a"), begun("b"))
    assert list(merged.register.all(Proposal)) == ["a"]
    assert {one.text for one in merged.register.points_of(ProposalId("a"))} == {"Punkt a", "Punkt b"}


def test_a_workbook_that_both_have_read_is_read_once() -> None:
    def read(name: str, comment: str = "") -> Register:
        goal, kept = GoalId(f"g{name}"), KeptWorkbookId(f"k{name}")
        return BASE.with_(
            [
                Goal(id=goal, year=2023, title="Läst mål", position=len(name)),
                Activity(id=ActivityId(f"a{name}"), goal=goal, title="Läst aktivitet", comment=comment),
                KeptWorkbook(id=kept, name="Mål.xlsx", sha256="1", size=1),
                Source(
                    id=SourceId(f"s{name}"), subject=goal, field="title", workbook="Mål.xlsx", sheet="S", cell="A1", kept=kept
                ),
            ]
        )

    merged = merge(BASE, read("1"), read("22"))
    assert same(merged.register, read("1"))
    assert merged.clashes == ()
    unlike = merge(BASE, read("1"), read("22", "Sagt i B")).register
    assert {one.comment for one in unlike.activities_of(GoalId("g1"))} == {"", "Sagt i B"}


@pytest.mark.parametrize("is_first", [True, False])
def test_what_one_took_away_and_the_other_wrote_in_stands_with_all_that_hung_on_it(is_first: bool) -> None:
    activities = BASE.activities_of(GOAL.id)
    assert activities
    gone, changed = without(BASE, GOAL), BASE.with_([replace(GOAL, title="Nytt")])
    merged = merge(BASE, gone, changed) if is_first else merge(BASE, changed, gone)
    assert merged.register.activities_of(GOAL.id) == activities
    assert merged.register.assessments_of(GOAL.id) == BASE.assessments_of(GOAL.id)
    assert merged.clashes == (Clash(replace(GOAL, title="Nytt")),)


def test_what_came_under_something_that_the_other_took_away_brings_it_back() -> None:
    new = Activity(id=ActivityId("ny"), goal=GOAL.id, title="Ny")
    merged = merge(BASE, without(BASE, GOAL), BASE.with_([new]))
    assert merged.register.find(Activity, "ny") == new
    assert merged.register.find(Goal, GOAL.id) == GOAL
    assert merged.clashes == (Clash(GOAL),)


def test_a_name_of_what_the_other_took_away_is_taken_out_and_told() -> None:
    area = next(iter(BASE.all(FocusArea).values()))
    first = BASE.with_(
        [replace(one, focus_areas=tuple(id for id in one.focus_areas if id != area.id)) for one in BASE.all(Goal).values()],
        gone_with(BASE, [area]),
    )
    new = Goal(id=GoalId("ny"), year=2023, title="Nytt", focus_areas=(FocusAreaId(str(area.id)),))
    merged = merge(BASE, first, BASE.with_([new]))
    stands = replace(new, focus_areas=())
    assert merged.register.find(Goal, "ny") == stands
    assert Clash(stands, "focus_areas", new) in merged.clashes


def test_fields_that_cannot_stand_together_stand_as_the_first_has_them() -> None:
    base = BASE.with_([replace(ACTIVITY, start=date(2023, 3, 1), end=date(2023, 6, 1))])
    one = base.all(Activity)[ActivityId(str(ACTIVITY.id))]
    first, second = replace(one, start=date(2023, 5, 1)), replace(one, end=date(2023, 4, 1))
    merged = merge(base, base.with_([first]), base.with_([second]))
    assert merged.register.find(Activity, one.id) == first
    assert {clash.field for clash in merged.clashes} == {"start", "end"}


CHANGES = [
    lambda register: register.with_([replace(register.goals_of(2023)[0], title="Ett")]),
    lambda register: register.with_([replace(register.goals_of(2023)[0], title="Två")]),
    lambda register: without(register, register.goals_of(2023)[0]),
    lambda register: without(register, register.goals_of(2023)[1]),
    lambda register: without(register, next(iter(register.all(FocusArea).values()))),
    lambda register: without(register, next(iter(register.all(Matter).values()))),
    lambda register: register.with_([Activity(id=ActivityId("x"), goal=register.goals_of(2023)[-1].id, title="X")]),
    lambda register: register.with_([Indicator(id=IndicatorId("i"), goal=register.goals_of(2023)[0].id, name="I")]),
    lambda register: register.with_([replace(one, status=GoalStatus.PARTLY) for one in register.all(Assessment).values()]),
    lambda register: register.with_([replace(one, comment="Ny") for one in register.all(Activity).values()]),
]
_changed = st.lists(st.sampled_from(range(len(CHANGES))), max_size=4)


def _after(numbers: list[int]) -> Register:
    register = BASE
    for number in numbers:
        try:
            register = CHANGES[number](register)
        except (IndexError, StopIteration):  # taken away already
            continue
    return register


@given(_changed, _changed)
def test_whatever_each_does_the_merged_register_holds_together(mine: list[int], theirs: list[int]) -> None:
    first, second = _after(mine), _after(theirs)
    whole = merge(BASE, first, second).register
    every = [value for kind in KINDS for value in whole.all(kind).values()]
    base_lost = set(map(id, astray(BASE, [v for kind in KINDS for v in BASE.all(kind).values()])))
    assert not base_lost
    assert list(astray(whole, every)) == []
    assert list(doubled(whole, every)) == []
    for kind in KINDS:  # what is new in either is there
        for side in (first, second):
            assert side.all(kind).keys() - BASE.all(kind).keys() <= whole.all(kind).keys()


@given(_changed)
def test_what_only_one_has_changed_is_as_that_one_has_it(numbers: list[int]) -> None:
    changed = _after(numbers)
    if not list(astray(changed, [value for kind in KINDS for value in changed.all(kind).values()])):
        assert same(merge(BASE, changed, BASE).register, changed)
        assert same(merge(BASE, BASE, changed).register, changed)
        assert merge(BASE, changed, changed).clashes == ()

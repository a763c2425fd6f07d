"""The round of assessments."""

from malverktyg.domain.goals import Assessment, Goal
from malverktyg.domain.periods import Period, PeriodPart
from malverktyg.domain.scales import GoalStatus
from malverktyg.domain.year import Register
from ui.models.assessing import Round, before

T1, T2 = Period(2023, PeriodPart.T1), Period(2023, PeriodPart.T2)
GOALS = tuple(Goal(id=f"g{place}", year=2023, title=f"Mål {place}", position=place) for place in range(4))
JUDGED = Assessment(id="s", goal="g1", period=T2, status=GoalStatus.NOT_ASSESSED)
REGISTER = Register().with_((*GOALS, JUDGED))


def id_of(goal: Goal | None) -> str | None:
    return goal.id if goal else None


def test_the_round_counts_what_is_judged_and_what_is_left() -> None:
    round_ = Round.of(REGISTER, T2)
    assert (round_.done, round_.left) == (1, 3)


def test_it_begins_at_the_first_goal_that_nobody_has_judged() -> None:
    judged = REGISTER.with_((Assessment(id="t", goal="g0", period=T2, status=GoalStatus.PARTLY),))
    assert id_of(Round.of(judged, T2).first()) == "g2"


def test_when_all_are_judged_it_begins_at_the_first() -> None:
    all_done = [Assessment(id=goal.id, goal=goal.id or "", period=T2, status=GoalStatus.PARTLY) for goal in GOALS]
    round_ = Round.of(REGISTER.with_(all_done), T2)
    assert id_of(round_.first()) == "g0"
    assert round_.step("g0", 1, only_missing=True) is None


def test_next_goes_around_the_turn_and_may_skip_the_judged() -> None:
    round_ = Round.of(REGISTER, T2)
    assert id_of(round_.step("g0", 1)) == "g1"
    assert id_of(round_.step("g0", 1, only_missing=True)) == "g2"
    assert id_of(round_.step("g3", 1)) == "g0"
    assert id_of(round_.step("g0", -1)) == "g3"


def test_with_one_goal_there_is_no_other_to_go_to() -> None:
    round_ = Round.of(Register().with_(GOALS[:1]), T2)
    assert round_.step("g0", 1) is None
    assert Round.of(Register(), T2).first() is None


def test_the_period_before_tertial_1_lies_with_the_goal_of_the_year_before() -> None:
    last_year = Period(2022, PeriodPart.H)
    goal = Goal(id="n", year=2023, title="Mål", previous="p")
    old = Assessment(id="o", goal="p", period=last_year, status=GoalStatus.PARTLY)
    assert before(Register().with_((goal, old)), goal, T1) == old
    assert before(Register().with_((goal, old)), goal, T2) is None

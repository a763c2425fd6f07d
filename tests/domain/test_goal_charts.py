"""The pictures tell the same numbers as the window's overview and the paper's table, and say them in words too."""

from dataclasses import replace

from malverktyg.domain.assessing import assessable
from malverktyg.domain.goal_charts import charts
from malverktyg.domain.goals import Assessment, Goal
from malverktyg.domain.ids import AssessmentId, FocusAreaId, GoalId
from malverktyg.domain.overview import standing_by_body, standing_by_focus_area
from malverktyg.domain.parts import Chart
from malverktyg.domain.periods import Period
from malverktyg.domain.scales import GoalStatus
from malverktyg.domain.year import Register
from tests.registers import T1, T2, a_year


def _charts(year: Register, period: Period = T2) -> list[Chart]:
    return list(charts(year, assessable(year, period.year), period))


def test_there_is_one_by_focus_area_and_one_by_body() -> None:
    area, body = _charts(a_year())
    assert (area.title, body.title) == ("Måluppfyllelse per fokusområde", "Måluppfyllelse per organ")
    assert [group.name for group in area.groups][:2] == ["Hållbar vardag", "Hållbar hälsa"]
    assert [group.name for group in body.groups][:3] == ["Kommunfullmäktige", "Kommunstyrelsen", "Socialnämnden"]


def test_the_numbers_are_those_of_the_overview() -> None:
    year = a_year()
    area, body = _charts(year)
    for chart, found in ((area, standing_by_focus_area(year, T2)), (body, standing_by_body(year, T2))):
        assert [dict(group.bars[0].counts) for group in chart.groups] == [one.steps for one in found]
        assert [dict(group.bars[1].counts) for group in chart.groups] == [one.steps_before for one in found]
    assert sum(group.bars[0].total for group in body.groups) == 22


def test_missing_is_kept_apart_from_not_assessed_though_the_window_shows_them_as_one() -> None:
    found = standing_by_body(a_year(), T2)
    assert sum(one.steps.get(None, 0) for one in found) == 3
    assert sum(one.steps.get(GoalStatus.NOT_ASSESSED, 0) for one in found) == 4
    assert sum(one.now.get(GoalStatus.NOT_ASSESSED, 0) for one in found) == 7
    steps = [step for step, _ in _charts(a_year())[0].legend]
    assert steps == [*GoalStatus, None]


def test_the_picture_is_told_in_words() -> None:
    chart = _charts(a_year())[1]
    assert chart.told.startswith("Kommunfullmäktige, tertial 2 2023: 1 uppnått, 1 delvis uppnått; tertial 1 2023: ")
    assert chart.told.count(".") == len(chart.groups)


def test_where_nothing_was_judged_before_there_is_no_bar_for_it() -> None:
    year = a_year()
    bars = [group.bars for group in _charts(year, T1)[0].groups]
    assert {len(one) for one in bars} == {1}
    assert {bar.period for one in bars for bar in one} == {"T1"}


def test_the_year_before_is_named() -> None:
    year = a_year()
    goals = year.goals_of(2023)
    olds = [replace(goal, id=GoalId(f"old{goal.id}"), year=2022) for goal in goals]
    news = [replace(goal, previous=old.id) for goal, old in zip(goals, olds, strict=True)]
    judged = [one for one in year.all(Assessment).values() if one.period == T2]
    then = [replace(one, id=AssessmentId(f"x{one.id}"), goal=GoalId(f"old{one.goal}"), period=T1.previous) for one in judged]
    chart = _charts(year.with_([*olds, *news, *then]), T1)[0]
    assert [bar.period for bar in chart.groups[0].bars] == ["T1", f"{T1.previous.short} 22"]


def test_a_goal_in_several_areas_is_told_to_be_counted_in_each() -> None:
    year = a_year()
    assert [one.note for one in _charts(year)] == ["", ""]
    goal = replace(year.goals_of(2023)[0], focus_areas=(FocusAreaId("natur"), FocusAreaId("vardag")))
    area, body = _charts(year.with_([goal]))
    assert area.note == "Ett mål som bär på flera fokusområden räknas i vart och ett."
    assert body.note == ""


def test_there_is_no_picture_of_one_group_nor_of_nothing_judged() -> None:
    year = a_year()
    alone = [goal for goal in year.goals_of(2023) if goal.body == "sn"]
    assert [one.title for one in charts(year, alone, T2)] == ["Måluppfyllelse per fokusområde"]
    assert list(charts(year, alone[:1], T2)) == []
    assert list(charts(year.with_(removed=year.all(Assessment).values()), year.goals_of(2023), T2)) == []


def test_goals_without_area_or_body_have_a_group_with_a_name() -> None:
    year = a_year()
    loose = Goal(id=year.goals_of(2023)[0].id, year=2023, title="Lös")
    area, body = _charts(year.with_([loose]))
    assert (area.groups[-1].name, body.groups[-1].name) == ("Mål utan fokusområde", "Mål utan ansvarigt organ")

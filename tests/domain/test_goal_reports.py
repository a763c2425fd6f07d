"""One goal as the paper tells it: nothing that is missing is left out in silence."""

from dataclasses import replace
from datetime import date

import pytest

from malverktyg.domain.goal_reports import report, when
from malverktyg.domain.goals import Activity, Assessment, Decision, Goal, GoalLevel
from malverktyg.domain.ids import ActivityId, AssessmentId, BodyId, DecisionId, FocusAreaId, GoalId
from malverktyg.domain.parts import GoalReport, Mark, Origin, Paragraph
from malverktyg.domain.periods import Period, PeriodPart, Precision
from malverktyg.domain.scales import ActivityStatus, Forecast, GoalStatus, Trend
from malverktyg.domain.year import Entity, Register
from tests.registers import T1, T2, TODAY, a_year

GOAL = Goal(id=GoalId("g"), year=2023, title="Alla kan läsa.", number="3.1")


def _report(*more: Entity, goal: Goal = GOAL, period: Period = T2) -> GoalReport:
    return report(a_year().with_([goal, *more]), goal, period, TODAY)


def _status(made: GoalReport) -> Mark:
    assert made.status is not None
    return made.status


def _assessment(period: Period = T2, goal: str = "g", **fields: object) -> Assessment:
    return Assessment(id=AssessmentId(f"b{goal}{period}"), goal=GoalId(goal), period=period, **fields)  # type: ignore[arg-type]


def _activity(title: str, status: ActivityStatus | None, **fields: object) -> Activity:
    return Activity(id=ActivityId(title), goal=GoalId("g"), title=title, status=status, **fields)  # type: ignore[arg-type]


def test_the_heading_is_the_wording_that_the_decision_gave() -> None:
    assert _report().heading.text == "3.1 Alla kan läsa."
    assert _report(goal=replace(GOAL, number="")).heading.text == "Alla kan läsa."
    assert _report(goal=replace(GOAL, title=" ")).heading.missing


def test_a_status_is_word_symbol_and_colour_key() -> None:
    made = _report(_assessment(status=GoalStatus.PARTLY))
    status = _status(made)
    assert (status.word.text, status.symbol) == ("Delvis uppnått", "GoalStatus.partly")
    assert status.word.origin == Origin("Assessment", "g", "status")


@pytest.mark.parametrize("more", [(), (_assessment(comment="Väntar."),)])
def test_a_missing_assessment_is_told_and_is_not_the_same_as_not_assessed(more: tuple[Assessment, ...]) -> None:
    made = _report(*more)
    status = _status(made)
    assert (status.word.text, status.symbol, status.word.missing) == ("Bedömning saknas", "missing", True)
    judged = _status(_report(_assessment(status=GoalStatus.NOT_ASSESSED)))
    assert (judged.word.text, judged.symbol) == ("Ej bedömt", "GoalStatus.not_assessed")


def test_a_comment_without_a_status_is_still_printed() -> None:
    assert [block.text.text for block in _report(_assessment(comment="Väntar.")).comment if isinstance(block, Paragraph)] == [
        "Väntar."
    ]


def test_forecast_trend_and_the_last_period_are_told_where_they_are_known() -> None:
    now = _assessment(status=GoalStatus.ACHIEVED, forecast=Forecast.UNCERTAIN, trend=Trend.WORSE)
    made = _report(now, _assessment(T1, status=GoalStatus.NOT_ACHIEVED))
    assert [(one.label, one.mark.word.text) for one in made.more] == [
        ("Prognos", "Osäkert"),
        ("Trend", "Sämre"),
        ("Tertial 1 2023", "Ej uppnått"),
    ]
    assert _report(_assessment(status=GoalStatus.ACHIEVED)).more == ()


def test_the_first_tertial_looks_back_on_the_same_goal_of_last_year() -> None:
    last_year = replace(GOAL, id=GoalId("old"), year=2022)
    then = _assessment(Period(2022, PeriodPart.H), goal="old", status=GoalStatus.PARTLY)
    made = report(a_year().with_([last_year, then]), replace(GOAL, previous=GoalId("old")), T1, TODAY)
    assert [(one.label, one.mark.word.text) for one in made.more] == [("Helår 2022", "Delvis uppnått")]


def test_parent_focus_areas_and_decision_are_told() -> None:
    decision = Decision(id=DecisionId("d"), body=BodyId("ks"), day=date(2023, 9, 5), paragraph="§ 147")
    goal = replace(GOAL, parent=GoalId("m1"), focus_areas=(FocusAreaId("natur"), FocusAreaId("vardag")), decision=DecisionId("d"))
    assert [(fact.label, fact.value.text) for fact in _report(decision, goal=goal).facts] == [
        ("Bidrar till", "1 Kommunen är en plats där alla åldrar trivs och vill bo kvar"),
        ("Fokusområden", "Hållbar vardag, Hållbar natur"),
        ("Beslut", "Kommunstyrelsen 2023-09-05, § 147"),
    ]
    assert [fact.label for fact in _report(goal=replace(GOAL, focus_areas=(FocusAreaId("natur"),))).facts] == ["Fokusområde"]


def test_a_decision_is_cited_by_what_is_known_of_it() -> None:
    goal = replace(GOAL, decision=DecisionId("d"))
    assert _report(Decision(id=DecisionId("d"), paragraph="147"), goal=goal).facts[0].value.text == "§ 147"
    assert _report(Decision(id=DecisionId("d")), goal=goal).facts == ()


def test_activities_are_told_as_done_planned_and_cancelled() -> None:
    made = _report(
        _activity("gjord", ActivityStatus.DONE),
        _activity("pågår", ActivityStatus.ONGOING, percent=40),
        _activity("sen", ActivityStatus.DELAYED),
        _activity("ny", ActivityStatus.NOT_STARTED),
        _activity("utan läge", None),
        _activity("struken", ActivityStatus.CANCELLED),
    )
    told = {table.heads[0]: [(row.title.text, row.mark.word.text) for row in table.rows] for table in made.activities}
    assert told == {
        "Genomförda aktiviteter": [("gjord", "Klar")],
        "Planerade och pågående aktiviteter": [
            ("pågår", "Pågår, 40 %"),
            ("sen", "Försenad"),
            ("ny", "Ej påbörjad"),
            ("utan läge", "Läge saknas"),
        ],
        "Avbrutna aktiviteter": [("struken", "Avbruten")],
    }
    assert made.no_activities is None


def test_a_goal_without_activities_says_so() -> None:
    made = _report()
    assert made.activities == ()
    assert made.no_activities is not None
    assert made.no_activities.text == "Inga aktiviteter är registrerade."


def test_an_activity_past_its_last_day_is_told_once() -> None:
    made = _report(
        _activity("pågår", ActivityStatus.ONGOING, end=date(2023, 6, 30), comment="Väntar."),
        _activity("sen", ActivityStatus.DELAYED, end=date(2023, 6, 30)),
        _activity("senare", ActivityStatus.ONGOING, end=date(2023, 9, 21)),
    )
    notes = [[note.text for note in row.notes] for row in made.activities[0].rows]
    assert notes == [["Väntar.", "Slutdatumet har passerat."], [], []]


def test_who_is_responsible_is_a_dash_where_nobody_is() -> None:
    rows = _report(_activity("a", None, responsible=("Rektor", "HR-chef")), _activity("", None)).activities[0].rows
    assert [row.responsible.text for row in rows] == ["Rektor, HR-chef", "–"]
    assert rows[1].title.missing


@pytest.mark.parametrize(
    ("fields", "told"),
    [
        ({"start": date(2023, 1, 16), "end": date(2023, 3, 31), "precision": Precision.DAY}, "2023-01-16 – 2023-03-31"),
        ({"start": date(2023, 1, 16), "end": date(2023, 1, 16), "time_text": "16/1", "precision": Precision.DAY}, "2023-01-16"),
        ({"end": date(2023, 3, 31)}, "till 2023-03-31"),
        ({"start": date(2023, 3, 31)}, "från 2023-03-31"),
        (
            {"start": date(2023, 7, 1), "end": date(2023, 12, 31), "precision": Precision.SEASON, "time_text": "HT 2023"},
            "HT 2023",
        ),
        ({"time_text": "när det går"}, "när det går"),
        ({"precision": Precision.RUNNING}, "Löpande"),
        ({}, ""),
    ],
)
def test_time_is_iso_dates_where_days_are_known(fields: dict[str, object], told: str) -> None:
    assert when(_activity("a", None, **fields)) == told


def test_a_level_needs_no_word_of_its_own() -> None:
    assert _report(goal=replace(GOAL, level=GoalLevel.COUNCIL)).facts == ()


def test_a_goal_that_stands_in_no_register_can_be_told() -> None:
    assert _status(report(Register(), GOAL, T2, TODAY)).symbol == "missing"

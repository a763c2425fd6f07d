"""What the list of goals shows of a register."""

from datetime import date

from malverktyg.domain.bodies import Body, FocusArea
from malverktyg.domain.goals import Activity, Assessment, Goal, Indicator
from malverktyg.domain.periods import Period, PeriodPart
from malverktyg.domain.scales import ActivityStatus, Forecast, GoalStatus, Trend
from malverktyg.domain.year import Entity, Register
from ui.models.goal_rows import GoalBook, GoalChip, GoalColumn, GoalQuestion, Grouping, columns
from ui.models.rows import Row

T2 = Period(2023, PeriodPart.T2)
TODAY = date(2023, 9, 18)
ASK = GoalQuestion()

BASE: tuple[Entity, ...] = (
    FocusArea(id="v", name="Hållbar vardag", position=1),
    FocusArea(id="h", name="Hållbar hälsa", position=2),
    Body(id="b", name="Bildningsnämnden", short="Bildning", position=1),
    Goal(id="g1", year=2023, title="Ett mål", number="1.10", body="b", focus_areas=("v", "h")),
    Goal(id="g2", year=2023, title="Ännu ett mål", number="1.9", focus_areas=("v",)),
    Goal(id="g3", year=2023, title="Utan område"),
    Goal(id="old", year=2022, title="Förra årets mål", focus_areas=("v",)),
    Activity(id="a1", goal="g1", title="Klar", status=ActivityStatus.DONE),
    Activity(id="a2", goal="g1", title="Sen", status=ActivityStatus.ONGOING, end=date(2023, 8, 31)),
    Activity(id="a3", goal="g1", title="Avförd", status=ActivityStatus.CANCELLED),
    Assessment(id="s1", goal="g1", period=T2, status=GoalStatus.PARTLY),
    Assessment(id="s2", goal="g2", period=T2, status=GoalStatus.NOT_ASSESSED),
    Indicator(id="i1", goal="g2", name="Andel"),
)
REGISTER = Register().with_(BASE)


def goal_rows(register: Register, question: GoalQuestion, period: Period = T2) -> tuple[Row, ...]:
    return GoalBook(register, period, TODAY).rows(question)


def told(rows: tuple[Row, ...]) -> dict[str, list[str]]:
    return {row.cells[0].text: [one.key for one in row.rows] for row in rows}


def test_a_goal_stands_once_under_its_first_focus_area_in_the_order_of_numbers() -> None:
    shown = told(goal_rows(REGISTER, ASK))
    assert shown == {"Hållbar vardag\u2002(2)": ["g2", "g1"], "Utan fokusområde\u2002(1)": ["g3"]}


def test_goals_can_stand_under_their_bodies() -> None:
    shown = told(goal_rows(REGISTER, GoalQuestion(grouping=Grouping.BODY)))
    assert shown == {"Bildningsnämnden\u2002(1)": ["g1"], "Utan organ\u2002(2)": ["g2", "g3"]}


def test_a_row_tells_status_done_and_owner() -> None:
    (first, _rest) = goal_rows(REGISTER, ASK)
    cells = first.rows[1].cells
    assert [cell.text for cell in cells] == ["1.10 Ett mål", "Delvis", "1 av 2", "Bildning"]
    assert cells[1].full == "Delvis uppnått"
    assert cells[1].scale is GoalStatus.PARTLY


def test_not_assessed_and_nobody_has_assessed_are_told_apart() -> None:
    (area, none) = goal_rows(REGISTER, ASK)
    assert area.rows[0].cells[1].text == "Ej bedömt"
    assert none.rows[0].cells[1].text == "Saknas"


def test_a_goal_that_only_holds_others_together_is_not_said_to_lack_a_judgement() -> None:
    above = Goal(id="kf", year=2023, title="Övergripande")
    below = Goal(id="n", year=2023, title="Under", parent="kf")
    (group,) = goal_rows(Register().with_((above, below)), ASK)
    assert [row.cells[1].text for row in group.rows] == ["Saknas", "–"]


def test_the_chips_count_and_narrow() -> None:
    assert GoalBook(REGISTER, T2, TODAY).counts == {
        GoalChip.ALL: 3, GoalChip.UNASSESSED: 1, GoalChip.LATE: 1, GoalChip.NO_INDICATOR: 2,
    }  # fmt: skip
    late = GoalQuestion(chip=GoalChip.LATE)
    assert told(goal_rows(REGISTER, late)) == {"Hållbar vardag\u2002(1)": ["g1"]}


def test_words_are_sought_in_number_wording_and_owner() -> None:
    for sought, found in (("ännu MÅL", ["g2"]), ("1.10", ["g1"]), ("bildning", ["g1"]), ("finns inte", [])):
        rows = goal_rows(REGISTER, GoalQuestion(words=sought))
        assert [one.key for row in rows for one in row.rows] == found


def test_the_status_column_names_its_period() -> None:
    assert [column.head for column in columns(T2)] == ["Mål", "Tertial 2", "Klara", "Ägare"]


def test_goals_stand_in_the_order_in_which_they_have_been_put() -> None:
    put = Register().with_((*BASE, Goal(id="g1", year=2023, title="Ett mål", number="1.10", focus_areas=("v",), position=0)))
    put = put.with_([Goal(id="g2", year=2023, title="Ännu ett mål", number="1.9", focus_areas=("v",), position=1)])
    assert told(goal_rows(put, ASK))["Hållbar vardag\u2002(2)"] == ["g1", "g2"]


def test_every_column_can_be_chosen_and_says_something_of_a_goal() -> None:
    before = Assessment(id="s3", goal="g1", period=Period(2023, PeriodPart.T1), status=GoalStatus.ACHIEVED)
    now = Assessment(id="s1", goal="g1", period=T2, status=GoalStatus.PARTLY, forecast=Forecast.ACHIEVED, trend=Trend.WORSE)
    register = REGISTER.with_([before, now])
    every = tuple(GoalColumn)
    assert len(columns(T2, every)) == 1 + len(every)
    (first, _rest) = goal_rows(register, GoalQuestion(shown=every))
    said = dict(zip(every, (cell.text for cell in first.rows[1].cells[1:]), strict=True))
    assert said == {
        GoalColumn.STATUS: "Delvis", GoalColumn.BEFORE: "Uppnått", GoalColumn.FORECAST: "Uppnås",
        GoalColumn.TREND: "Sämre", GoalColumn.DONE: "1 av 2", GoalColumn.NEXT_END: "31\u00a0aug", GoalColumn.OWNER: "Bildning",
        GoalColumn.LEVEL: "Nämndmål", GoalColumn.DECISION: "",
    }  # fmt: skip


def test_the_period_before_the_first_of_a_year_is_asked_of_the_goal_of_the_year_before() -> None:
    t1 = Period(2023, PeriodPart.T1)
    old = Assessment(id="s9", goal="old", period=t1.previous, status=GoalStatus.NOT_ACHIEVED)
    new = Goal(id="g1", year=2023, title="Ett mål", focus_areas=("v",), previous="old")
    ask = GoalQuestion(shown=(GoalColumn.BEFORE,))
    rows = {row.key: row for group in goal_rows(REGISTER.with_([old, new]), ask, t1) for row in group.rows}
    assert rows["g1"].cells[1].text == "Ej uppnått"
    assert rows["g2"].cells[1].text == "–"

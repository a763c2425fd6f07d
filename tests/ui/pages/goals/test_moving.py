"""Goals moved in the list."""

from datetime import date

from malverktyg.domain.bodies import Body, FocusArea
from malverktyg.domain.goals import Goal
from malverktyg.domain.periods import Period, PeriodPart
from malverktyg.domain.year import Register
from ui.models.goal_rows import GoalBook, GoalQuestion, Grouping
from ui.models.rows import Row
from ui.pages.goals.moving import Spot, put, stepped

T2 = Period(2023, PeriodPart.T2)


def goal(id: str, area: str, position: int, body: str = "b") -> Goal:
    return Goal(id=id, year=2023, title=id, focus_areas=(area,), body=body, position=position)


REGISTER = Register().with_(
    (
        FocusArea(id="v", name="Vardag", position=0),
        FocusArea(id="h", name="Hälsa", position=1),
        Body(id="b", name="Bildningsnämnden", position=0),
        Body(id="s", name="Socialnämnden", position=1),
        goal("1", "v", 0),
        goal("2", "v", 1),
        goal("3", "h", 2, "s"),
        goal("4", "v", 3),
    )
)


def rows(register: Register, grouping: Grouping = Grouping.FOCUS_AREA) -> tuple[Row, ...]:
    return GoalBook(register, T2, date(2023, 9, 1)).rows(GoalQuestion(grouping=grouping))


def told(register: Register, grouping: Grouping = Grouping.FOCUS_AREA) -> dict[str, str]:
    return {row.key.partition(":")[2]: "".join(one.key for one in row.rows) for row in rows(register, grouping)}


def test_a_step_passes_the_next_of_the_group_also_where_others_stand_between() -> None:
    after = REGISTER.with_(stepped(REGISTER, rows(REGISTER), "2", 1))
    assert told(after) == {"v": "142", "h": "3"}
    assert told(after.with_(stepped(after, rows(after), "2", -1))) == {"v": "124", "h": "3"}


def test_a_step_beyond_the_ends_of_a_group_does_nothing() -> None:
    assert stepped(REGISTER, rows(REGISTER), "1", -1) == []
    assert stepped(REGISTER, rows(REGISTER), "4", 1) == []
    assert stepped(REGISTER, rows(REGISTER), "finns inte", 1) == []


def test_a_goal_put_in_another_group_bears_on_its_area() -> None:
    after = REGISTER.with_(put(REGISTER, rows(REGISTER), ["2"], Spot("focus_area:h", "3")))
    assert told(after) == {"v": "14", "h": "23"}


def test_several_goals_are_put_at_the_end_of_a_group_in_their_order() -> None:
    after = REGISTER.with_(put(REGISTER, rows(REGISTER), ["4", "1"], Spot("focus_area:h")))
    assert told(after) == {"v": "2", "h": "314"}


def test_under_another_body_a_goal_gets_another_owner_and_keeps_its_areas() -> None:
    shown = rows(REGISTER, Grouping.BODY)
    after = REGISTER.with_(put(REGISTER, shown, ["1"], Spot("body:s")))
    assert told(after, Grouping.BODY) == {"b": "24", "s": "31"}
    found = after.find(Goal, "1")
    assert found is not None
    assert found.focus_areas == ("v",)


def test_a_goal_put_where_it_stands_changes_nothing() -> None:
    assert put(REGISTER, rows(REGISTER), ["1"], Spot("focus_area:v", "2")) == []
    assert put(REGISTER, rows(REGISTER), ["borta"], Spot("focus_area:v")) == []

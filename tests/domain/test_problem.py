"""What is wrong with a value is a value, and only an error stands in the way of saving."""

from malverktyg.domain.goals import Activity, Assessment, Goal
from malverktyg.domain.ids import GoalId
from malverktyg.domain.periods import Period
from malverktyg.domain.problem import Severity, blocks, problems
from malverktyg.domain.scales import GoalStatus
from malverktyg.domain.sources import Source


def test_a_kind_without_rules_has_no_problems() -> None:
    assert list(problems(Source(subject="g", field="title", workbook="B", sheet="S", cell="A1"))) == []
    assert list(problems(object())) == []


def test_an_error_names_its_field_and_keeps_the_value_from_being_saved() -> None:
    (found,) = blocks(Goal(year=2023, title=" "))
    assert (found.field, found.text, found.severity) == ("title", "Skriv målets lydelse.", Severity.ERROR)
    assert {one.field for one in blocks(Activity(title=""))} == {"title", "goal"}


def test_a_warning_is_told_and_let_through() -> None:
    value = Assessment(goal=GoalId("g"), period=Period.parse("2023-T2"), status=GoalStatus.NOT_ACHIEVED)
    (found,) = problems(value)
    assert found.severity is Severity.WARNING
    assert blocks(value) == ()

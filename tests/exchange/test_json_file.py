"""The register as JSON, key by key as the contract has it."""

import json
from dataclasses import replace
from pathlib import Path
from typing import Any

from malverktyg.domain.goals import Answer, Assignment, Decision, Indicator, Measurement
from malverktyg.domain.ids import ActivityId, AssignmentId, DecisionId, IndicatorId, SourceId
from malverktyg.domain.sources import Source
from malverktyg.domain.year import Register
from malverktyg.exchange import json_file
from tests.registers import T1, T2, a_year

# Every list with what one of its entries holds, as in contract.md.
SHAPE: dict[str, Any] = {
    "": {"format", "municipality", "vision", "focus_areas", "goals", "indicators", "assignments", "matters"},
    "focus_areas": {"name", "description"},
    "goals": {"title", "number", "level", "parent", "body", "focus_areas", "source", "activities", "assessments", "indicators"},
    "activities": {"title", "status", "responsible", "start", "end", "precision", "time_text", "percent", "comment", "source"},
    "assessments": {"period", "status", "forecast", "trend", "comment", "source"},
    "indicators": {"name", "unit", "target", "values", "source"},
    "values": {"period", "value"},
    "assignments": {"title", "decision", "dnr", "body", "due", "status", "answers", "source"},
    "answers": {"period", "text"},
    "matters": {"dnr", "title", "period", "sections", "decision_points"},
}


def check(value: object, place: str = "") -> None:
    """Every object has the keys of its place, no more and no less."""
    if isinstance(value, dict) and place != "sections":
        assert set(value) == SHAPE[place], place
        for key, inner in value.items():
            check(inner, key)
    for inner in value if isinstance(value, list) else ():
        if isinstance(inner, dict):
            check(inner, place)


def an_assignment(register: Register) -> Register:
    decision = Decision(id=DecisionId("d"), body=register.bodies[0].id, day=None, paragraph="14")
    task = Assignment(id=AssignmentId("u"), title="Utred", decision=decision.id, due_text="i höst")
    answers = [Answer(id=period.short, assignment=AssignmentId("u"), period=period, text="Svar") for period in (T2, T1)]  # type: ignore[arg-type]
    return register.with_([decision, task, *answers])


def test_every_key_is_there_in_a_full_year_and_in_an_empty_register() -> None:
    for register in (an_assignment(a_year()), Register()):
        check(json.loads(json.dumps(json_file.document(register))))


def test_an_empty_register_says_null_and_empty_lists() -> None:
    document = json_file.document(Register())
    assert document["format"] == "malverktyg/1"
    assert document["municipality"] is None
    assert document["goals"] == document["matters"] == []


def test_a_goal_is_told_with_its_names_and_not_its_ids() -> None:
    document = json_file.document(a_year())
    goal = next(one for one in document["goals"] if one["number"] == "1.3")
    assert (goal["body"], goal["focus_areas"], goal["level"]) == ("Kommunstyrelsen", ["Hållbar hälsa"], "committee")
    assert goal["parent"] in [one["title"] for one in document["goals"] if one["level"] == "council"]
    assert [one["period"] for one in goal["assessments"]] == sorted(one["period"] for one in goal["assessments"])


def test_the_source_is_the_cell() -> None:
    register = a_year()
    activity = next(one for goal in register.goals_of(2023) for one in register.activities_of(goal.id))
    source = Source(id=SourceId("k"), subject=str(activity.id), field="title", workbook="Bok.xlsx", sheet="Blad", cell="C2")
    document = json_file.document(register.with_([source]))
    assert {one["source"] for goal in document["goals"] for one in goal["activities"]} == {None, "Bok.xlsx|Blad!C2"}


def test_values_of_women_and_men_say_so_and_what_was_not_measured_is_null() -> None:
    indicator = Indicator(id=IndicatorId("i"), name="Andel")
    values = [
        Measurement(id=str(place), indicator=IndicatorId("i"), period=T1, **words)  # type: ignore[arg-type]
        for place, words in enumerate(({"value": "82,4"}, {"group": "women", "value": "84"}, {"measured": False}))
    ]
    values = [replace(one, group=type(values[0].group)(one.group)) for one in values]
    (told,) = json_file.document(Register().with_([indicator, *values]))["indicators"]
    assert [one["value"] for one in told["values"]] == ["82,4", "Kvinnor: 84", None]


def test_an_assignment_cites_its_decision_and_its_answers_stand_in_order() -> None:
    (task,) = json_file.document(an_assignment(a_year()))["assignments"]
    assert task["decision"].endswith("§\u00a014")
    assert task["due"] == "i höst"
    assert [one["period"] for one in task["answers"]] == ["2023-T1", "2023-T2"]


def test_a_matter_has_the_sections_of_the_paper() -> None:
    (matter,) = json_file.document(a_year())["matters"]
    assert list(matter["sections"])[:2] == ["Ärendet i korthet", "Förvaltningens övervägande"]
    assert matter["sections"]["Fokusområde Hållbar natur"] == "Ärendet har ingen bärighet på hållbar natur."
    assert matter["decision_points"]


def test_the_file_is_utf_8_and_takes_the_place_of_the_old_one(tmp_path: Path) -> None:
    target = tmp_path / "mål.json"
    target.write_text("förut")
    register = a_year()
    goal = register.goals_of(2023)[0]
    broken = register.with_([replace(register.activities_of(goal.id)[0], id=ActivityId("x"), title="trasig \ud800")])
    json_file.write(broken, target)
    assert json.loads(target.read_bytes().decode("utf-8"))["goals"][0]["title"] == goal.title
    assert "å" in target.read_text("utf-8")

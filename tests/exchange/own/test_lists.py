"""Indicators and assignments in our own workbook, out and back."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date
from pathlib import Path

from openpyxl import load_workbook
from openpyxl.worksheet.worksheet import Worksheet

from malverktyg.domain.goals import Answer, Assignment, Decision, Goal, Group, Indicator, Measurement
from malverktyg.domain.ids import AnswerId, AssignmentId, DecisionId, GoalId, IndicatorId, MeasurementId
from malverktyg.domain.periods import Period, PeriodPart
from malverktyg.domain.scales import ActivityStatus
from malverktyg.domain.year import Register
from malverktyg.exchange import grid_reader, reading, writing
from malverktyg.exchange.plan import Plan
from tests.exchange.readings import T1, T2, after, imported, kinds, made

BEFORE = Period(2022, PeriodPart.H)
GOAL = Goal(id=GoalId("m"), year=2023, title="Alla mår bra")
LOOSE = Indicator(id=IndicatorId("i0"), name="Invånare", unit="personer")
SHARE = Indicator(id=IndicatorId("i1"), goal=GOAL.id, name="Nöjda", unit="%", target="minst 85", position=1)
TASK = Assignment(
    id=AssignmentId("u"), title="Utred hemtjänsten", decision_text="KF 2023-02-20 § 14", dnr="SN 23/12", due=date(2023, 10, 1),
    due_text="i oktober", status=ActivityStatus.ONGOING,
)  # fmt: skip
OTHER = Assignment(id=AssignmentId("v"), title="Redovisa", decision=DecisionId("d"), due_text="till hösten", position=1)


def register() -> Register:
    values = [
        (IndicatorId("i0"), BEFORE, Group.TOTAL, "9 412", True),
        (IndicatorId("i1"), T1, Group.TOTAL, "82,4", True),
        (IndicatorId("i1"), T1, Group.WOMEN, "84", True),
        (IndicatorId("i1"), T2, Group.TOTAL, "", False),
    ]
    measured = [
        Measurement(id=MeasurementId(str(n)), indicator=owner, period=period, group=group, value=value, measured=was)
        for n, (owner, period, group, value, was) in enumerate(values)
    ]
    answer = Answer(id=AnswerId("s"), assignment=AssignmentId("u"), period=T2, text="Klart i höst.\nSe bilaga.")
    decision = Decision(id=DecisionId("d"), day=date(2023, 1, 17), paragraph="8")
    return Register().with_([GOAL, LOOSE, SHARE, *measured, decision, TASK, OTHER, answer])


def back(folder: Path, change: Callable[[Worksheet], None] | None = None, sheet: str = "") -> Plan:
    path = folder / "ut.xlsx"
    writing.write(register(), path)
    if change:
        book = load_workbook(path)
        change(book[sheet])
        book.save(path)
    return made(reading.read(grid_reader.read_book(path)), register=register())


def test_they_stand_on_sheets_of_their_own_with_a_column_a_period(tmp_path: Path) -> None:
    writing.write(register(), tmp_path / "ut.xlsx")
    book = load_workbook(tmp_path / "ut.xlsx")
    assert book.sheetnames == ["Utan organ", "Indikatorer", "Uppdrag"]
    heads = [cell.value for cell in book["Indikatorer"][4]]
    assert heads[8:12] == ["Helår 2022", "T1 2023", "T2 2023", "Helår 2023"]
    rows = [[cell.value for cell in row][2:] for row in book["Indikatorer"].iter_rows(min_row=5)]
    assert rows[0][:9] == ["Alla mår bra", "Nöjda", "%", "minst 85", None, "Totalt", None, "82,4", "ej mätt"]
    assert rows[1][5:8] == ["Kvinnor", None, "84"]
    assert book["Uppdrag"]["B6"].value == "2023-01-17, §\u00a08"


def test_they_come_back_unchanged_and_every_cell_is_accounted_for(tmp_path: Path) -> None:
    plan = back(tmp_path)
    assert set(kinds(plan)) == {"unchanged"}
    assert (plan.saved, plan.remarks) == ((), ())
    book = load_workbook(tmp_path / "ut.xlsx")
    filled = {
        f"{sheet.title}!{cell.coordinate}"
        for sheet in book.worksheets
        for row in sheet.iter_rows()
        for cell in row
        if cell.value is not None
    }
    assert filled == set(plan.workbooks[0].cells)


def test_an_empty_file_gets_them_whole(tmp_path: Path) -> None:
    back(tmp_path)
    fresh = imported(reading.read(grid_reader.read_book(tmp_path / "ut.xlsx")))
    ours = register()

    def told(one: Register) -> list[object]:
        goals = {goal.id: goal.title for goal in one.all(Goal).values()}
        return sorted(
            (goals.get(indicator.goal or GoalId(""), ""), indicator.name, indicator.unit, indicator.target, [
                (value.period, value.group, value.value, value.measured) for value in one.measurements_of(indicator.id)
            ])
            for indicator in one.all(Indicator).values()
        )  # fmt: skip

    assert told(fresh) == told(ours)
    tasks = {one.title: one for one in fresh.all(Assignment).values()}
    assert replace(tasks["Utred hemtjänsten"], id=TASK.id) == TASK
    assert tasks["Redovisa"].decision_text == "2023-01-17, §\u00a08"
    assert [one.text for one in fresh.all(Answer).values()] == ["Klart i höst.\nSe bilaga."]


def test_a_unit_fills_in_a_value_and_an_answer(tmp_path: Path) -> None:
    def measured(sheet: Worksheet) -> None:
        sheet["K5"] = "86,2"

    def answered(sheet: Worksheet) -> None:
        heads = {cell.value: cell.column or 0 for cell in sheet[4]}
        sheet.cell(6, heads["Svar T1 2023"]).value = "Påbörjat."
        sheet.cell(6, heads["Läge"]).value = "Pågår"

    plan = back(tmp_path, measured, "Indikatorer")
    values = after(plan, register()).measurements_of(IndicatorId("i1"))
    assert [(one.value, one.measured) for one in values if one.period == T2] == [("86,2", True)]
    plan = back(tmp_path, answered, "Uppdrag")
    assert kinds(plan)["added"] == 1
    assert after(plan, register()).find(Assignment, "v").status is ActivityStatus.ONGOING  # type: ignore[union-attr]

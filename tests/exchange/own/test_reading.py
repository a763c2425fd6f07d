"""Our own layout read back: what was written whole comes back whole, and what units change in it is seen."""

import shutil
import subprocess
from collections.abc import Callable
from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from openpyxl import load_workbook
from openpyxl.worksheet.worksheet import Worksheet

from malverktyg.domain.bodies import Body, FocusArea
from malverktyg.domain.goals import Activity, Assessment, Goal, GoalLevel
from malverktyg.domain.ids import ActivityId, AssessmentId, BodyId, FocusAreaId, GoalId
from malverktyg.domain.periods import Precision
from malverktyg.domain.scales import ActivityStatus, Forecast, GoalStatus, Trend
from malverktyg.domain.year import Register
from malverktyg.exchange import grid_reader, reading, writing
from malverktyg.exchange.plan import Kind, Plan
from tests.exchange.readings import T1, T2, after, imported, kinds, made, only
from tests.registers import a_year


def read(path: Path, register: Register) -> reading.Reading:
    areas = [area.name for area in register.focus_areas]
    return reading.read(grid_reader.read_book(path), focus_areas=areas, bodies=[body.name for body in register.bodies])


def back(register: Register, folder: Path, change: Callable[[Worksheet], None] | None = None, sheet: str = "") -> Plan:
    """The plan of importing what was exported, after somebody has changed a sheet."""
    path = folder / "ut.xlsx"
    writing.write(register, path)
    if change:
        book = load_workbook(path)
        change(book[sheet or book.sheetnames[0]])
        book.save(path)
    return made(read(path, register), register=register)


def a_goal(**values: Any) -> Register:
    goal = Goal(id=GoalId("m"), year=2023, title="Alla mår bra", body=BodyId("sn"))
    activity = Activity(id=ActivityId("a"), goal=goal.id, title="Enkät", **values)
    return Register().with_([Body(id=BodyId("sn"), name="Socialnämnden"), goal, activity])


def test_what_was_exported_imports_as_unchanged(tmp_path: Path) -> None:
    plan = back(a_year(), tmp_path)
    assert set(kinds(plan)) == {"unchanged"}
    assert (plan.saved, plan.remarks) == ((), ())
    assert plan.workbooks[0].recognised_as == "Målverktygs egen arbetsbok"


def test_every_cell_of_it_is_accounted_for(tmp_path: Path) -> None:
    told = back(a_year(), tmp_path).workbooks[0].cells
    book = load_workbook(tmp_path / "ut.xlsx")
    filled = {
        f"{sheet.title}!{cell.coordinate}"
        for sheet in book.worksheets
        for row in sheet.iter_rows()
        for cell in row
        if cell.value is not None
    }
    assert filled == set(told)
    assert not [place for place, role in told.items() if role.startswith("ignored")]


@pytest.mark.skipif(shutil.which("localc") is None, reason="LibreOffice Calc is not here")
def test_it_is_unchanged_after_libreoffice_has_opened_and_saved_it(tmp_path: Path) -> None:
    register = a_year()
    odd = Activity(
        id=ActivityId("x"), goal=register.goals_of(2023)[5].id, title="=1+1", comment="+46 70\n\t”å”  § 147\n", percent=40,
        responsible=("HR-chef, tf", "Rektor (vid behov; annars biträdande)"), time_text="Q3 2023",
    )  # fmt: skip
    register = register.with_([odd])
    writing.write(register, tmp_path / "ut.xlsx")
    profile = f"-env:UserInstallation=file://{tmp_path}/profil"
    command = [
        "soffice",
        profile,
        "--headless",
        "--convert-to",
        "xlsx",
        "--outdir",
        str(tmp_path / "lo"),
        str(tmp_path / "ut.xlsx"),
    ]
    subprocess.run(command, check=True, capture_output=True, timeout=180)
    plan = made(read(tmp_path / "lo" / "ut.xlsx", register), register=register)
    assert [(item.label, item.fields) for item in plan.items if item.kind is not Kind.UNCHANGED] == []
    assert plan.saved == ()


def test_it_fills_an_empty_file_with_the_same_goals(tmp_path: Path) -> None:
    register = a_year()
    writing.write(register, tmp_path / "ut.xlsx")
    fresh = imported(read(tmp_path / "ut.xlsx", Register()))

    def told(one: Register) -> list[Any]:
        bodies = {body.id: body.name for body in one.bodies}
        areas = {area.id: area.name for area in one.focus_areas}
        titles = {goal.id: goal.title for goal in one.goals_of(2023)}
        return sorted(
            (
                goal.title, goal.level, goal.number, bodies[goal.body], [areas[one] for one in goal.focus_areas],
                titles.get(goal.parent),
                [(a.title, a.status, a.responsible, a.time, a.comment) for a in one.activities_of(goal.id)],
                [(a.period, a.status, a.forecast, a.trend, a.comment) for a in one.assessments_of(goal.id)],
            )
            for goal in one.goals_of(2023)
        )  # fmt: skip

    def days_alone(rows: list[Any]) -> list[Any]:
        """A time's precision has no column of its own."""
        return [
            (*row[:6], [(t, s, r, (time.start, time.end, time.text), c) for t, s, r, time, c in row[6]], row[7]) for row in rows
        ]

    assert days_alone(told(fresh)) == days_alone(told(register))


def test_a_unit_changes_a_status_a_day_and_a_comment(tmp_path: Path) -> None:
    register = a_goal(status=ActivityStatus.ONGOING, end=date(2023, 5, 31), precision=Precision.DAY, comment="Börjat")

    def change(sheet: Worksheet) -> None:
        heads = {cell.value: cell.column for cell in sheet[4]}
        sheet.cell(5, heads["Läge"]).value = "klart"
        sheet.cell(5, heads["Slut"]).value = "30 juni"
        sheet.cell(5, heads["Kommentar"]).value = "312 svar"
        sheet.cell(5, heads["Bedömning T2"]).value = "Uppnått"

    saved = after(back(register, tmp_path, change), register)
    activity = only(saved, Activity)
    assert (activity.status, activity.end, activity.comment) == (ActivityStatus.DONE, date(2023, 6, 30), "312 svar")
    assert only(saved, Assessment).status is GoalStatus.ACHIEVED


def test_new_words_of_a_time_give_new_days_and_the_old_words_none(tmp_path: Path) -> None:
    def change(sheet: Worksheet) -> None:
        sheet.cell(5, [cell.value for cell in sheet[4]].index("Tid") + 1).value = "Q4 2023"

    register = a_goal(time_text="i höst")
    assert set(kinds(back(register, tmp_path))) == {"unchanged"}
    activity = only(after(back(register, tmp_path, change), register), Activity)
    assert (activity.start, activity.end) == (date(2023, 10, 1), date(2023, 12, 31))


def test_a_unit_puts_in_a_row_for_a_new_activity(tmp_path: Path) -> None:
    def change(sheet: Worksheet) -> None:
        sheet.cell(6, 4).value = "Följ upp enkäten"
        sheet.cell(6, 5).value = "HR-chef, Kanslichef"

    register = a_goal()
    plan = back(register, tmp_path, change)
    assert kinds(plan) == {"added": 1, "unchanged": 2}
    new = after(plan, register).activities_of(GoalId("m"))[-1]
    assert (new.title, new.responsible) == ("Följ upp enkäten", ("HR-chef", "Kanslichef"))


def test_a_unit_adds_a_goal_below(tmp_path: Path) -> None:
    def change(sheet: Worksheet) -> None:
        sheet.cell(6, 3).value = "Ingen ska vänta"
        sheet.cell(6, 4).value = "Korta köerna"

    register = a_goal()
    plan = back(register, tmp_path, change)
    assert kinds(plan) == {"added": 2, "unchanged": 2}
    assert [goal.body for goal in after(plan, register).goals_of(2023)] == ["sn", "sn"]


def test_rows_that_were_sorted_keep_their_goals_by_the_hidden_id(tmp_path: Path) -> None:
    other = Goal(id=GoalId("n"), year=2023, title="Ingen ska vänta", body=BodyId("sn"), position=1)
    second = Activity(id=ActivityId("b"), goal=other.id, title="Korta köerna")
    register = a_goal().with_([other, second])

    def change(sheet: Worksheet) -> None:
        rows = [[cell.value for cell in sheet[row]] for row in (5, 6)]
        for row, values in zip((6, 5), rows, strict=True):
            for column, value in enumerate(values, 1):
                sheet.cell(row, column).value = value

    assert set(kinds(back(register, tmp_path, change))) == {"unchanged"}


def test_a_column_that_somebody_put_in_is_told_and_left_out(tmp_path: Path) -> None:
    def change(sheet: Worksheet) -> None:
        sheet.insert_cols(4)
        sheet["D4"], sheet["D5"] = "Budget", "100 tkr"

    plan = back(a_goal(), tmp_path, change)
    assert set(kinds(plan)) == {"unchanged"}
    assert [remark.code for remark in plan.remarks] == ["column_left_out"]
    assert plan.workbooks[0].cells["Socialnämnden!D5"] == "ignored: kolumnen ”Budget” har ingen plats i programmet"


def test_a_word_that_is_no_status_is_told_and_kept(tmp_path: Path) -> None:
    def change(sheet: Worksheet) -> None:
        sheet.cell(5, [cell.value for cell in sheet[4]].index("Läge") + 1).value = "väntar på Kalles semester"

    register = a_goal()
    plan = back(register, tmp_path, change)
    assert [remark.code for remark in plan.remarks] == ["status_unknown"]
    assert only(after(plan, register), Activity).comment == "väntar på Kalles semester"


def test_an_emptied_title_erases_nothing(tmp_path: Path) -> None:
    def change(sheet: Worksheet) -> None:
        sheet.cell(5, 3).value = sheet.cell(5, 4).value = None

    assert set(kinds(back(a_goal(), tmp_path, change))) == {"unchanged"}


def test_two_years_in_one_workbook_stay_two(tmp_path: Path) -> None:
    register = a_goal()
    old = replace(only(register, Goal), id=GoalId("gammal"), year=2022)
    register = register.with_([old])
    assert set(kinds(back(register, tmp_path))) == {"unchanged"}
    fresh = imported(read(tmp_path / "ut.xlsx", Register()))
    assert fresh.years == (2022, 2023)


WORDS = st.text(st.characters(exclude_categories=("Cs",)), max_size=60)
TITLE = WORDS.filter(lambda text: any(sign.isalnum() for sign in text))
ROLE = st.text(st.sampled_from("abcåäö ,;/+()och-"), min_size=1, max_size=30).filter(lambda text: text.strip(" ,;/+-()"))
DAYS = st.none() | st.dates(date(2022, 6, 1), date(2024, 6, 1))


@st.composite
def registers(draw: st.DrawFn) -> Register:
    areas = [FocusArea(id=FocusAreaId(str(n)), name=f"Hållbar {n}", position=n) for n in range(3)]
    body = Body(id=BodyId("sn"), name="Socialnämnden")
    things: list[Any] = [*areas, body]
    for number, title in enumerate(draw(st.lists(TITLE, min_size=1, max_size=3))):
        goal = Goal(
            id=GoalId(f"m{number}"), year=2023, title=title, number=draw(WORDS), body=draw(st.sampled_from([None, body.id])),
            level=draw(st.sampled_from(GoalLevel)), position=number,
            focus_areas=tuple(draw(st.sets(st.sampled_from([FocusAreaId(str(n)) for n in range(3)])))),
        )  # fmt: skip
        things.append(goal)
        for place in range(draw(st.integers(0, 3))):
            start, end = draw(DAYS), draw(DAYS)
            if start and end and end < start:
                start, end = end, start
            things.append(Activity(
                id=ActivityId(f"a{number}{place}"), goal=goal.id, title=draw(TITLE), comment=draw(WORDS), start=start, end=end,
                time_text=draw(WORDS), status=draw(st.none() | st.sampled_from(ActivityStatus)), position=place,
                responsible=tuple(draw(st.lists(ROLE, max_size=3))), percent=draw(st.none() | st.integers(0, 100)),
            ))  # fmt: skip
        things += [
            Assessment(
                id=AssessmentId(f"b{number}{period}"), goal=goal.id, period=period, comment=draw(WORDS),
                status=draw(st.none() | st.sampled_from(GoalStatus)), forecast=draw(st.none() | st.sampled_from(Forecast)),
                trend=draw(st.none() | st.sampled_from(Trend)),
            )
            for period in draw(st.sets(st.sampled_from([T1, T2])))
        ]  # fmt: skip
    return Register().with_(things)


@settings(max_examples=60, suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow])
@given(register=registers())
def test_whatever_is_exported_imports_as_unchanged(tmp_path: Path, register: Register) -> None:
    plan = back(register, tmp_path)
    assert [(item.kind, item.label, item.fields) for item in plan.items if item.kind is not Kind.UNCHANGED] == []
    assert plan.saved == ()

"""The example: a year that the ordinary import reads, and a finished matter."""

import importlib.util
from collections.abc import Iterator
from pathlib import Path

import pytest
from openpyxl import load_workbook

from malverktyg.domain.goals import Activity, Assessment, Goal, GoalLevel, Indicator, Measurement
from malverktyg.domain.matters import Bearing, Matter
from malverktyg.domain.periods import Period, PeriodPart
from malverktyg.domain.problem import problems
from malverktyg.domain.year import Register
from malverktyg.errors import FileExists
from malverktyg.jobs.example import make_example
from malverktyg.jobs.register import Desk

ROOT = Path(__file__).parents[2]
T1, T2 = Period(2023, PeriodPart.T1), Period(2023, PeriodPart.T2)


@pytest.fixture(scope="module", name="desk")
def _desk(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Desk]:
    path = tmp_path_factory.mktemp("exempel") / "Exempel.malverktyg"
    make_example(path)
    with Desk.open(path, "test") as desk:
        yield desk


@pytest.fixture(scope="module", name="register")
def _register(desk: Desk) -> Register:
    return desk.register


def test_it_holds_a_whole_year_of_four_units(register: Register) -> None:
    goals = [goal for goal in register.all(Goal).values() if goal.level is GoalLevel.COMMITTEE]
    assert len({goal.body for goal in goals}) == 4
    assert len(goals) >= 20
    assert len(register.all(Activity)) >= 60


def test_both_tertials_are_assessed_with_some_missing(register: Register) -> None:
    goals = [goal for goal in register.all(Goal).values() if goal.level is GoalLevel.COMMITTEE]
    for period in (T1, T2):
        assessed = [goal for goal in goals if register.assessment_of(goal.id, period)]
        assert len(goals) * 0.7 < len(assessed) < len(goals)
    assert {one.period for one in register.all(Assessment).values()} == {T1, T2}


def test_every_goal_has_one_focus_area_a_goal_above_and_a_decision(register: Register) -> None:
    for goal in register.all(Goal).values():
        assert len(goal.focus_areas) == 1, goal.title
        assert goal.decision is not None, goal.title
        assert (goal.parent is None) is (goal.level is GoalLevel.COUNCIL), goal.title


def test_every_goal_activity_and_assessment_of_a_workbook_knows_its_cell(register: Register) -> None:
    for kind in (Activity, Assessment):
        for one in register.all(kind).values():
            source = register.source_of(one.id)
            assert source is not None
            assert source.workbook.endswith(".xlsx")


def test_indicators_have_values_of_both_tertials(register: Register) -> None:
    assert len(register.all(Indicator)) >= 10
    measured = list(register.all(Measurement).values())
    assert {one.period for one in measured} >= {T1, T2}
    assert any(not one.measured for one in measured)
    assert {one.group.value for one in measured} == {"total", "women", "men"}


def test_the_bodies_have_their_grammar_and_their_chain(register: Register) -> None:
    bodies = {body.name: body for body in register.bodies}
    assert bodies["Ledningsutskottet"].possessive == "ledningsutskottets"
    assert bodies["Kommunförvaltningen"].superior == bodies["Ledningsutskottet"].id
    assert bodies["Kommunstyrelsen"].superior == bodies["Kommunfullmäktige"].id
    assert len(bodies) == 7


def test_the_municipality_says_its_vision_and_describes_its_focus_areas(register: Register) -> None:
    assert register.municipality.name == "Exempelby kommun"
    assert register.municipality.vision
    assert all(area.description for area in register.focus_areas)


def test_the_matter_is_finished_and_nothing_is_wrong_with_it(register: Register) -> None:
    (matter,) = register.all(Matter).values()
    proposal = register.proposal_of(matter.id)
    assert proposal is not None
    for field in ("summary", "considerations", "economy", "children", "officer", "documents", "attachments", "recipients"):
        assert getattr(proposal, field), field
    points = register.points_of(proposal.id)
    assert len(points) == 2
    assert len(register.bearings_of(matter.id)) == len(register.focus_areas)
    assert all(one.reason for one in register.all(Bearing).values())
    for value in (matter, proposal, *points, *register.all(Goal).values(), *register.all(Activity).values()):
        assert list(problems(value)) == []


def test_what_the_matter_says_of_the_year_is_true(register: Register) -> None:
    text = register.proposal_of(next(iter(register.all(Matter))))  # type: ignore[arg-type]
    assert text is not None
    at_t2 = [register.assessment_of(goal.id, T2) for goal in register.all(Goal).values() if goal.level is GoalLevel.COMMITTEE]
    said = [one.status.value if one and one.status else None for one in at_t2]
    assert "Tjugotvå mål" in text.considerations
    assert "sextiosex aktiviteter" in text.considerations
    assert (len(at_t2), len(register.all(Activity))) == (22, 66)
    assert "Två mål bedöms ej uppnådda" in text.considerations
    assert said.count("not_achieved") == 2
    assert "Tre mål saknar ännu en bedömning" in text.considerations
    assert said.count(None) == 3
    assert said.count("not_assessed") == 1


def test_the_history_tells_how_it_was_made(desk: Desk) -> None:
    assert [change.why for change in reversed(desk.history())] == [
        "Ny fil",
        "Importerade Barn och utbildning åtgärder 2023.xlsx och 3 till",
        "Lade in kommunens inställningar, beslut och mätvärden",
        "Skrev tjänsteskrivelsen för tertial 2",
    ]


def test_it_takes_the_place_of_no_file(tmp_path: Path) -> None:
    path = tmp_path / "x.malverktyg"
    path.write_text("mitt")
    with pytest.raises(FileExists):
        make_example(path)
    assert path.read_text() == "mitt"


@pytest.mark.skipif(not (ROOT / "packaging" / "make_exempel.py").exists(), reason="only the program is here, not its making")
def test_the_workbooks_are_those_that_the_script_makes(tmp_path: Path) -> None:
    spec = importlib.util.spec_from_file_location("make_exempel", ROOT / "packaging" / "make_exempel.py")
    assert spec is not None
    assert spec.loader is not None
    script = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(script)
    script.main(tmp_path)
    kept = sorted((ROOT / "resources" / "exempel").glob("*.xlsx"))
    assert [one.name for one in kept] == sorted(one.name for one in tmp_path.iterdir())
    for one in kept:
        assert cells(one) == cells(tmp_path / one.name)


def cells(path: Path) -> list[tuple[str, str, object, object]]:
    book = load_workbook(path)
    return [
        (sheet.title, cell.coordinate, cell.value, cell.fill.start_color.rgb)
        for sheet in book.worksheets
        for row in sheet.iter_rows()
        for cell in row
    ]

"""What the program's own appendices hold, and what they say where there is nothing."""

from dataclasses import replace
from datetime import date

import pytest

from malverktyg.domain.appendices import OWN, Appendix, AppendixKind
from malverktyg.domain.appendix_contents import contents
from malverktyg.domain.bodies import Body
from malverktyg.domain.changes.moves import Came, Changes, StatusMove
from malverktyg.domain.changes.told import told
from malverktyg.domain.goals import Answer, Assessment, Assignment
from malverktyg.domain.ids import AnswerId, AppendixId, AssessmentId, AssignmentId, BodyId, DecisionId, GoalId, ProposalId
from malverktyg.domain.matters import Matter
from malverktyg.domain.parts import Block, FilePages, GoalReport, Grid, Listing, Mark, Paragraph, Subheading
from malverktyg.domain.periods import Period
from malverktyg.domain.scales import ActivityStatus, GoalStatus
from malverktyg.domain.year import Register
from tests.registers import MATTER, T1, T2, TODAY, a_year


def _appendix(kind: AppendixKind, **more: object) -> Appendix:
    return Appendix(id=AppendixId("b"), proposal=ProposalId("forslag"), kind=kind, **more)  # type: ignore[arg-type]


def _made(register: Register, kind: AppendixKind, **more: object) -> tuple[Block, ...]:
    return contents(register, register.all(Matter)[MATTER], _appendix(kind, **more), TODAY)


def _grids(blocks: tuple[Block, ...]) -> list[list[list[str]]]:
    return [
        [list(block.heads), *([cell.word.text if isinstance(cell, Mark) else cell.text for cell in row] for row in block.rows)]
        for block in blocks
        if isinstance(block, Grid)
    ]


def _told(blocks: tuple[Block, ...]) -> list[str]:
    return [block.text.text for block in blocks if isinstance(block, Paragraph | Subheading)]


def test_every_goal_is_told_in_full_under_its_body() -> None:
    year = a_year()
    blocks = _made(year, AppendixKind.GOALS)
    goals = [block for block in blocks if isinstance(block, GoalReport)]
    assert len(goals) == 22
    assert [block.text.text for block in blocks if isinstance(block, Subheading)][:2] == [
        "Kommunfullmäktiges mål",
        "Kommunstyrelsens mål",
    ]


def test_the_decisions_that_gave_the_goals_are_quoted_once() -> None:
    lists = [block for block in _made(a_year(), AppendixKind.GOALS) if isinstance(block, Listing)]
    assert [item.text for block in lists for item in block.items] == ["Kommunfullmäktige 2022-11-28, § 147: ”Anta målen.”"]


def test_the_assessments_of_all_other_periods_are_told_the_latest_first_over_the_years() -> None:
    year = a_year()
    goal = next(goal for goal in year.goals_of(2023) if goal.number == "1.1")
    before = replace(goal, id=GoalId("forra"), year=2022)
    judged = Assessment(
        id=AssessmentId("gammal"),
        goal=GoalId("forra"),
        period=Period.parse("2022-H"),
        status=GoalStatus.PARTLY,
        comment="Rad ett.\nRad två.",
    )
    blocks = _made(year.with_([before, replace(goal, previous=before.id), judged]), AppendixKind.GOALS)
    place = next(
        place for place, block in enumerate(blocks) if isinstance(block, GoalReport) and block.heading.text.startswith("1.1")
    )
    (table,) = _grids(blocks[place + 1 : place + 2])
    assert table[0] == ["Tidigare", "Bedömning", "Prognos", "Trend", "Kommentar"]
    assert [row[0] for row in table[1:]] == ["Tertial 1 2023", "Helår 2022"]
    assert table[2] == ["Helår 2022", "Delvis uppnått", "–", "–", "Rad ett. Rad två."]


def test_a_goal_that_goes_round_in_its_own_past_is_told_once() -> None:
    year = a_year()
    goal = next(goal for goal in year.goals_of(2023) if goal.number == "1.1")
    assert _made(year.with_([replace(goal, previous=goal.id)]), AppendixKind.GOALS)


def test_indicators_stand_by_body_with_their_values_and_targets() -> None:
    (table,) = _grids(_made(a_year(), AppendixKind.INDICATORS))
    assert table == [
        ["Indikator", "T1 2023", "T2 2023", "Målvärde"],
        ["Andel behöriga elever (%)", "78,1", "82,4", "minst 85"],
    ]


def _with_assignments() -> Register:
    assignment = Assignment(
        id=AssignmentId("u1"),
        title="Redovisa en gemensam styrmodell",
        decision=DecisionId("malbeslut"),
        dnr="KS 23/31",
        body=BodyId("ks"),
        due=date(2023, 12, 31),
        status=ActivityStatus.ONGOING,
    )
    other = Assignment(id=AssignmentId("u2"), title="Se över avgifterna", decision_text="KF § 9", body=BodyId("sn"), position=1)
    answers = [
        Answer(id=AnswerId("s1"), assignment=AssignmentId("u1"), period=T1, text="En grupp har träffats."),
        Answer(id=AnswerId("s2"), assignment=AssignmentId("u1"), period=T2, text="Förslaget är klart."),
        Answer(id=AnswerId("s3"), assignment=AssignmentId("u1"), period=Period.parse("2023-H"), text="Senare."),
    ]
    return a_year().with_([assignment, other, *answers])


def test_assignments_are_told_with_their_decision_and_the_answers_up_to_the_period() -> None:
    blocks = _made(_with_assignments(), AppendixKind.ASSIGNMENTS)
    assert _told(blocks) == [
        "Redovisa en gemensam styrmodell",
        "Kommunfullmäktige 2022-11-28, § 147 · KS 23/31 · besvaras av Kommunstyrelsen · senast 2023-12-31 · Pågår",
        "Se över avgifterna",
        "KF § 9 · besvaras av Socialnämnden · Läge saknas",
        "Uppdraget är inte besvarat.",
    ]
    assert _grids(blocks) == [
        [["Period", "Svar"], ["Tertial 2 2023", "Förslaget är klart."], ["Tertial 1 2023", "En grupp har träffats."]]
    ]


def test_a_committees_appendix_has_its_own_assignments_alone() -> None:
    year = _with_assignments()
    matter = replace(year.all(Matter)[MATTER], body=next(body.id for body in year.bodies if body.id == "sn"))
    assert isinstance(year.find(Body, "sn"), Body)
    blocks = contents(year, matter, _appendix(AppendixKind.ASSIGNMENTS), TODAY)
    assert _told(blocks)[0] == "Se över avgifterna"


def test_what_moved_is_told_as_it_was_fetched() -> None:
    year = a_year()
    goal = next(goal for goal in year.goals_of(2023) if goal.number == "1.1")
    changes = Changes(
        earlier=T1, later=T2, statuses=(StatusMove(goal, GoalStatus.NOT_ACHIEVED, GoalStatus.ACHIEVED),), came=(Came(goal),)
    )
    blocks = _made(year, AppendixKind.CHANGES, told=told(changes, "2023-09-21").packed())
    assert _told(blocks) == ["Jämförelsen gäller tertial 2 2023 mot tertial 1 2023, så som uppgifterna såg ut 2023-09-21."]
    assert _grids(blocks) == [
        [
            ["Måluppfyllelse", "Tertial 1 2023", "Tertial 2 2023"],
            ["1.1 Invånarna får svar på enkla frågor vid första kontakten", "Ej uppnått", "Uppnått"],
        ],
        [["Nytt"], ["Mål: 1.1 Invånarna får svar på enkla frågor vid första kontakten"]],
    ]
    nothing = _made(year, AppendixKind.CHANGES, told=told(replace(changes, statuses=(), came=()), "2023-09-21").packed())
    assert _told(nothing)[0].endswith("Inget har ändrats.")


@pytest.mark.parametrize("kind", OWN)
def test_an_empty_file_says_that_there_is_nothing(kind: AppendixKind) -> None:
    (block,) = contents(Register(), Matter(period=T2), _appendix(kind), TODAY)
    assert isinstance(block, Paragraph)
    assert (block.text.text, block.text.missing) == ("Det finns inget att redovisa i bilagan.", True)


def test_a_file_holds_its_pages_alone() -> None:
    made = _made(a_year(), AppendixKind.FILE, name="Budget.pdf", sha256="a", pages=3)
    assert made == (FilePages(name="Budget.pdf", sha256="a", pages=3),)

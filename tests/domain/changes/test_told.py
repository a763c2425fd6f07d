"""Sedan sist as tables that are kept as text, and read back the same."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from malverktyg.domain.changes.moves import (
    AnswerMove,
    Came,
    Changes,
    Rewording,
    Slip,
    StatusMove,
    Stop,
    TargetMove,
    Transfer,
    ValueMove,
    Went,
)
from malverktyg.domain.changes.told import Table, Told, told
from malverktyg.domain.goals import Activity, Assignment, Goal, Group, Indicator
from malverktyg.domain.periods import Period
from malverktyg.domain.scales import ActivityStatus, Forecast, GoalStatus

T1, T2 = Period.parse("2023-T1"), Period.parse("2023-T2")
GOAL = Goal(year=2023, title="Fler läser", number="1.2")
WORK = Activity(title="Öppna biblioteket")
SHARE = Indicator(name="Andel läsare")
TASK = Assignment(title="Redovisa styrmodellen")


def _told(**moves: object) -> list[list[tuple[str, ...]]]:
    found = told(Changes(earlier=T1, later=T2, **moves), "2023-09-21")  # type: ignore[arg-type]
    return [[table.heads, *table.rows] for table in found.tables]


def test_each_kind_of_move_has_a_table_of_its_own() -> None:
    ends = ("Tertial 1 2023", "Tertial 2 2023")
    assert _told(
        statuses=(
            StatusMove(GOAL, None, GoalStatus.PARTLY),
            StatusMove(GOAL, Forecast.UNCERTAIN, Forecast.ACHIEVED),
            StatusMove(WORK, ActivityStatus.ONGOING, ActivityStatus.DONE),
        ),
        came=(Came(SHARE),),
        went=(Went(WORK),),
        reworded=(Rewording(GOAL, "Flera läser", "Fler läser"),),
        transferred=(Transfer(GOAL, "body", ("Socialnämnden",), ()),),
        slipped=(Slip(WORK, (Stop(date(2023, 6, 30)), Stop(date(2023, 9, 30)), Stop(date(2023, 12, 31)))),),
        indicators=(
            TargetMove(SHARE, "80", ""),
            ValueMove(SHARE, Group.WOMEN, "78", ""),
            ValueMove(SHARE, Group.TOTAL, "70", "75"),
        ),
        answers=(AnswerMove(TASK, "", "Klart."),),
    ) == [
        [
            ("Måluppfyllelse", *ends),
            ("1.2 Fler läser", "–", "Delvis uppnått"),
            ("1.2 Fler läser (prognos)", "Osäkert", "Bedöms uppnås"),
        ],
        [("Aktiviteter och uppdrag", *ends), ("Öppna biblioteket", "Pågår", "Klar")],
        [("Nytt",), ("Indikator: Andel läsare",)],
        [("Borttaget",), ("Aktivitet: Öppna biblioteket",)],
        [("Omformulerat", "Förut", "Nu"), ("Mål", "Flera läser", "Fler läser")],
        [("Flyttat", "Förut", "Nu"), ("1.2 Fler läser", "Socialnämnden", "–")],
        [("Flyttade datum", "Dag efter dag"), ("Öppna biblioteket", "2023-06-30 → 2023-09-30 → 2023-12-31")],
        [
            ("Indikatorer", *ends),
            ("Andel läsare, målvärde", "80", "–"),
            ("Andel läsare, kvinnor", "78", "ej mätt"),
            ("Andel läsare", "70", "75"),
        ],
        [("Svar på uppdrag", *ends), ("Redovisa styrmodellen", "–", "Klart.")],
    ]


def test_a_kind_in_which_nothing_moved_has_no_table() -> None:
    assert _told() == []


TEXTS = st.text(max_size=9)


@given(
    st.builds(
        Told,
        TEXTS,
        TEXTS,
        TEXTS,
        st.booleans(),
        st.lists(st.builds(Table, st.tuples(TEXTS, TEXTS), st.lists(st.tuples(TEXTS, TEXTS)).map(tuple))).map(tuple),
    )
)
def test_what_is_kept_is_read_back_the_same(found: Told) -> None:
    assert Told.unpacked(found.packed()) == found


@pytest.mark.parametrize("text", ["", "[]", "{}", "[1,2]", '["a","b","c",false,[[]]]', "null", "[1,2,3,4,5]"])
def test_what_cannot_be_read_is_nothing(text: str) -> None:
    assert Told.unpacked(text) is None

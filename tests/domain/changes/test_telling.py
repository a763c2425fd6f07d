"""What moved, in words."""

from dataclasses import fields
from datetime import date

import pytest

from malverktyg.domain.changes import line_texts as texts
from malverktyg.domain.changes.moves import (
    AnswerMove,
    Came,
    Changes,
    Move,
    Rewording,
    Slip,
    StatusMove,
    Stop,
    TargetMove,
    Transfer,
    ValueMove,
    Went,
)
from malverktyg.domain.changes.telling import as_text, kinds, name_of, told
from malverktyg.domain.goals import Activity, Assignment, Goal, Group, Indicator
from malverktyg.domain.periods import Period
from malverktyg.domain.scales import ActivityStatus, Forecast, GoalStatus, Trend

T1 = Period.parse("2023-T1")
GOAL = Goal(year=2023, title="Fler läser", number="1.2")
ACTIVITY = Activity(title="Öppna biblioteket")
SHARE = Indicator(name="Andel", unit="%")
JUNE, JULY, SEPTEMBER = Stop(date(2023, 6, 30)), Stop(date(2023, 7, 1)), Stop(date(2023, 9, 30))


@pytest.mark.parametrize(
    ("move", "words"),
    [
        (StatusMove(GOAL, GoalStatus.PARTLY, GoalStatus.ACHIEVED), "Delvis uppnått → Uppnått"),
        (StatusMove(GOAL, None, GoalStatus.ACHIEVED), "saknades → Uppnått"),
        (StatusMove(GOAL, Forecast.PARTLY, Forecast.UNCERTAIN), "prognos: Bedöms delvis uppnås → Osäkert"),
        (StatusMove(GOAL, Trend.WORSE, Trend.BETTER), "trend: Sämre → Bättre"),
        (StatusMove(ACTIVITY, ActivityStatus.ONGOING, ActivityStatus.DONE), "Pågår → Klar"),
        (Came(GOAL), "nytt mål"),
        (Went(Assignment(title="Utred")), "borttaget uppdrag"),
        (Rewording(GOAL, "Barn läser", "Fler läser"), "löd ”Barn läser”"),
        (Transfer(GOAL, "body", (), ("Socialnämnden",)), "organ: inget → Socialnämnden"),
        (Transfer(ACTIVITY, "responsible", ("Rektor",), ("Rektor", "HR-chef")), "ansvarig: Rektor → Rektor, HR-chef"),
        (Slip(ACTIVITY, (JUNE, JULY, SEPTEMBER)), "2023-06-30 → 2023-07-01 → 2023-09-30 (92 dagar senare)"),
        (Slip(ACTIVITY, (JUNE, JULY)), "2023-06-30 → 2023-07-01 (1 dag senare)"),
        (Slip(ACTIVITY, (JULY, JUNE)), "2023-07-01 → 2023-06-30 (1 dag tidigare)"),
        (Slip(ACTIVITY, (SEPTEMBER, JUNE)), "2023-09-30 → 2023-06-30 (92 dagar tidigare)"),
        (Slip(ACTIVITY, (JUNE, SEPTEMBER, JUNE)), "2023-06-30 → 2023-09-30 → 2023-06-30 (samma dag som först)"),
        (TargetMove(SHARE, "", "minst 90"), "målvärde: inget → minst 90"),
        (ValueMove(SHARE, Group.TOTAL, "78,1", "82,4"), "78,1 → 82,4\u00a0%"),
        (ValueMove(SHARE, Group.WOMEN, "78,1", ""), "kvinnor: 78,1 → ej mätt"),
        (AnswerMove(Assignment(title="Utred"), "", "Klart"), "besvarat"),
        (AnswerMove(Assignment(title="Utred"), "Pågår", "Klart"), "nytt svar"),
    ],
)  # fmt: skip
def test_each_move_is_told_in_a_line(move: Move, words: str) -> None:
    assert told(move) == words


def test_things_are_named_by_number_and_words() -> None:
    assert [name_of(one) for one in (GOAL, ACTIVITY, SHARE)] == ["1.2 Fler läser", "Öppna biblioteket", "Andel"]


def test_all_of_them_are_a_text_with_a_heading_a_kind() -> None:
    moved = StatusMove(GOAL, GoalStatus.PARTLY, GoalStatus.ACHIEVED)
    changes = Changes(earlier=T1, later=T1.next, went=(Went(ACTIVITY),), statuses=(moved,))
    assert as_text(changes) == (
        "Sedan sist: tertial 1 2023 till tertial 2 2023\n\n"
        "Ändrad bedömning och läge (1)\n– 1.2 Fler läser: Delvis uppnått → Uppnått\n\n"
        "Borttaget (1)\n– Öppna biblioteket: borttagen aktivitet\n"
    )
    assert [kind for kind, _ in kinds(changes)] == ["statuses", "went"]


def test_where_nothing_moved_it_says_so() -> None:
    assert as_text(Changes(earlier=T1, later=T1.next)).endswith("\n\nInget har flyttat sig.\n")


def test_every_kind_of_move_has_its_heading() -> None:
    assert set(texts.HEADS) == {one.name for one in fields(Changes)} - {"earlier", "later", "periods_alone"}

"""Targets, values and answers that differ."""

from dataclasses import replace

from malverktyg.domain.changes.measured import answered, targets, values
from malverktyg.domain.changes.moves import AnswerMove, TargetMove, ValueMove
from malverktyg.domain.changes.pairing import Pairs
from malverktyg.domain.goals import Answer, Assignment, Goal, Group, Indicator, Measurement
from malverktyg.domain.ids import AnswerId, AssignmentId, GoalId, IndicatorId, MeasurementId
from malverktyg.domain.periods import Period
from malverktyg.domain.year import Register

T1, T2 = Period.parse("2023-T1"), Period.parse("2023-T2")
GOAL = Goal(id=GoalId("m"), year=2023, title="Fler läser")
SHARE = Indicator(id=IndicatorId("i"), goal=GoalId("m"), name="Andel", unit="%", target="minst 85")
LOOSE = Indicator(id=IndicatorId("j"), name="Befolkning")
TASK = Assignment(id=AssignmentId("u"), title="Utred")
BEFORE = Register().with_([GOAL, SHARE, LOOSE, TASK])


def _value(
    period: Period, value: str, group: Group = Group.TOTAL, *, of: Indicator = SHARE, measured: bool = True
) -> Measurement:
    id = MeasurementId(f"{of.id}{period}{group}")
    assert of.id is not None
    return Measurement(id=id, indicator=of.id, period=period, group=group, value=value, measured=measured)


def _moves(*saved: Measurement, before: Register = BEFORE) -> list[ValueMove]:
    return list(values(Pairs(before, BEFORE.with_(saved), 2023, 2023), T1, T2))


def test_a_target_that_was_set_otherwise_is_told() -> None:
    raised = replace(SHARE, target="minst 90")
    pairs = Pairs(BEFORE, BEFORE.with_([raised, replace(LOOSE, unit="st")]), 2023, 2023)
    assert list(targets(pairs)) == [TargetMove(raised, "minst 85", "minst 90")]


def test_values_are_compared_for_each_group_of_its_own() -> None:
    found = _moves(
        _value(T1, "78,1"),
        _value(T2, "82,4"),
        _value(T1, "80", Group.WOMEN),
        _value(T2, "80", Group.WOMEN),
        _value(T2, "85", Group.MEN),
        _value(T1, "100", of=LOOSE),
        _value(T2, "101", of=LOOSE),
    )
    assert found == [ValueMove(SHARE, Group.TOTAL, "78,1", "82,4"), ValueMove(LOOSE, Group.TOTAL, "100", "101")]


def test_what_was_not_measured_reads_as_nothing() -> None:
    assert _moves(_value(T1, "", measured=False), _value(T2, "82,4")) == [ValueMove(SHARE, Group.TOTAL, "", "82,4")]


def test_a_value_that_only_the_earlier_register_has_is_used() -> None:
    assert _moves(_value(T2, "82"), before=BEFORE.with_([_value(T1, "78")])) == [ValueMove(SHARE, Group.TOTAL, "78", "82")]


def test_a_new_answer_is_told_beside_the_last_one() -> None:
    def answer(period: Period, text: str) -> Answer:
        return Answer(id=AnswerId(str(period)), assignment=AssignmentId("u"), period=period, text=text)

    def moves(*saved: Answer) -> list[AnswerMove]:
        return list(answered(Pairs(BEFORE, BEFORE.with_(saved), 2023, 2023), T1, T2))

    assert moves(answer(T1, "Pågår"), answer(T2, "Klart")) == [AnswerMove(TASK, "Pågår", "Klart")]
    assert moves(answer(T2, "Klart")) == [AnswerMove(TASK, "", "Klart")]
    assert moves(answer(T1, "Pågår"), answer(T2, "pågår")) == []
    assert moves(answer(T1, "Pågår")) == []
